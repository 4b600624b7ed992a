import { expect, test } from "vitest";
import type { Exchange } from "../../../../src/check/exchange.ts";
import { findingsOf } from "../../../../src/check/finding.ts";
import { observerOf } from "../../../../src/check/observation.ts";
import { behaviorRules } from "../../../../src/check/rules/behavior.ts";
import { protocolRules } from "../../../../src/check/rules/protocol.ts";
import { structureRules } from "../../../../src/check/rules/structure.ts";
import { sessionOf } from "../../../../src/check/session.ts";
import type { Exchange as Recorded } from "../../../contract/support/recorder.ts";
import type { ApiUnderTest } from "../../../contract/support/api.ts";
import { type SandboxFacts, callOn } from "../../../../scripts/testContract/calls/sandboxCall.ts";
import { type SandboxSetup, openSandbox } from "../../../contract/support/sandboxSetup.ts";

const rules = [...structureRules, ...protocolRules, ...behaviorRules];

const textOf = (body: unknown): string => (typeof body === "string" ? body : (JSON.stringify(body) ?? ""));

const exchangeOf = (recorded: Recorded, index: number): Exchange => ({
  method: recorded.method,
  url: recorded.url.href,
  requestHeaders: Object.fromEntries(recorded.requestHeaders),
  requestBody: recorded.requestBody === undefined ? undefined : textOf(recorded.requestBody),
  status: recorded.status,
  responseHeaders: Object.fromEntries(recorded.responseHeaders),
  responseBody: textOf(recorded.responseBody),
  at: index * 1000,
  milliseconds: 5,
});

/** What the rules say of everything that the typed client has sent and been answered. */
function findings({ api: { contract }, session: { url, exchanges } }: SandboxSetup): string[] {
  const { observe } = observerOf(contract, url);
  const session = sessionOf(contract, exchanges.map(exchangeOf).map(observe));
  return findingsOf(session, rules).map(
    ({ rule, method, path, dataPointer, message }) => `${rule} ${method} ${path} ${dataPointer}: ${message}`,
  );
}

/** Everything that the typed client of an API can do on the clean sandbox gives no finding. */
export function testClient(api: ApiUnderTest, facts: SandboxFacts): void {
  const setup = openSandbox(api, facts);

  test("a typed client that does all that it can gives no finding", async () => {
    for (const one of api.cases) await callOn(setup, one);
    expect(setup.session.exchanges.length).toBeGreaterThanOrEqual(api.cases.length);
    expect(findings(setup)).toEqual([]);
  }, 60_000);
}
