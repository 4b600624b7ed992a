import { expect, test } from "vitest";
import type { SandboxFacts } from "../../../scripts/testContract/calls/sandboxCall.ts";
import { unsendableByDredd } from "../../../scripts/testContract/dredd/leftOut.ts";
import { dreddRequests } from "../../../scripts/testContract/dredd/requests.ts";
import { type DreddTask, runDredd } from "../../../scripts/testContract/dredd/run.ts";
import { triedBy } from "../../../scripts/testContract/dredd/tried.ts";
import { listen } from "../../../src/sandbox/server/listen.ts";
import type { ApiUnderTest } from "../support/api.ts";
import { openSandbox } from "../support/sandboxSetup.ts";
import { startSession } from "../support/session.ts";

/** Has Dredd call every operation, without those that it cannot call, and expects that it finds nothing wrong. */
async function expectDreddToPass(
  api: ApiUnderTest,
  task: Pick<DreddTask, "url" | "leftOut" | "requests">,
  signal: AbortSignal,
): Promise<void> {
  const { contract, cases, keyHeader } = api;
  expect(unsendableByDredd(contract).map(({ operationId }) => operationId)).toEqual(task.leftOut);
  const { passed, text, calls = [] } = await runDredd(contract, { ...task, keyHeader }, signal);
  if (!passed) throw new Error(text);
  const tried = triedBy(contract, calls);
  const called = [...tried.map(({ operationId }) => operationId), ...task.leftOut];
  expect(called.toSorted()).toEqual(cases.map(({ method }) => method.operationId).toSorted());
  expect(tried.filter(({ problems, call }) => problems.length + call.breaches.length > 0)).toEqual([]);
}

const title = "Dredd tries every operation once and finds nothing wrong";

/** Dredd goes through the contract of an API on its mock, without the operations that it cannot call. */
export async function testDredd(api: ApiUnderTest, leftOut: string[] = []): Promise<void> {
  const { url } = await startSession(api.contract);

  test(`${title}, on the mock`, { timeout: 60_000 }, ({ signal }) =>
    expectDreddToPass(api, { url, leftOut }, signal),
  );
}

/** Dredd goes through the contract of an API on a sandbox, with requests for what that holds. */
export function testDreddOnSandbox(api: ApiUnderTest, facts: SandboxFacts, leftOut: string[] = []): void {
  const setup = openSandbox(api, facts);

  test(`${title}, on a sandbox`, { timeout: 60_000 }, async ({ signal }) => {
    const requests = await dreddRequests(setup);
    const listening = await listen(setup.session.sandbox);
    try {
      const url = listening.apis[api.slug].baseUrl;
      await expectDreddToPass(api, { url, leftOut, requests }, signal);
    } finally {
      await listening.close();
    }
  });
}
