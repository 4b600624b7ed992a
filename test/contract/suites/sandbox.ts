import { describe, expect, test } from "vitest";
import { keyPlaces } from "../../../src/openapi/keys.ts";
import { isRedirect, requestMedia } from "../../../src/openapi/operations.ts";
import type { ApiUnderTest } from "../support/api.ts";
import { methodOf } from "../../../scripts/testContract/calls/method.ts";
import { callParameters } from "../support/call.ts";
import { apiErrorOf } from "../support/failure.ts";
import { samplesOf } from "../support/sample.ts";
import { type SandboxFacts, callOn } from "../../../scripts/testContract/calls/sandboxCall.ts";
import { type SandboxSetup, openSandbox } from "../support/sandboxSetup.ts";
import { testSamples } from "./calls.ts";
import { keylessClient, testDocumentedErrors } from "./errors.ts";
import { brokenBodiesOf, refusalStatus } from "./refusals.ts";
import { testFilteredLists } from "./sandboxLists.ts";

function testEveryOperation(setup: SandboxSetup): void {
  const { api, session, drifts } = setup;

  describe("every operation does what it is asked, and answers as the contract says", () => {
    test.for(api.cases)("$title", async (one) => {
      const result = await callOn(setup, one);
      const last = session.exchanges.at(-1);
      if (last === undefined) throw new Error("Nothing was sent.");
      expect(session.match(last).entry.operation.operationId).toBe(one.method.operationId);
      expect(session.requestProblems(last)).toEqual([]);
      expect(session.exchanges.flatMap(session.responseProblems)).toEqual([]);
      const isEmpty = one.method.itemPointer === null && !isRedirect(String(last.status));
      expect(result === undefined).toBe(isEmpty);
      expect(drifts.splice(0)).toEqual([]);
    });
  });
}

function testRefusedBodies({ api, session, clientFor }: SandboxSetup): void {
  const writes = api.cases.filter(({ method }) => method.argument?.kind === "body");

  describe("a body that the contract does not allow is refused, in the documented form", () => {
    test.for(writes)("$title", async (one) => {
      for (const { fault, value } of brokenBodiesOf(api, one, session.validator)) {
        const call = methodOf(clientFor(one), one).call(...callParameters(api.contract, one, value));
        const { status } = await apiErrorOf(call);
        expect([fault, status]).toEqual([fault, Number(refusalStatus(one))]);
      }
      expect(session.exchanges.flatMap(session.responseProblems)).toEqual([]);
    });
  });
}

function testMissingKey({ api, session }: SandboxSetup): void {
  const { contract, cases } = api;
  const client = keylessClient(api, session);
  const guarded = cases.filter(({ entry }) => keyPlaces(contract, entry.operation).length > 0);

  describe("without a key the answer is 401, in the documented form", () => {
    test.for(guarded)("$title", async (one) => {
      const body = samplesOf(contract, requestMedia(one.entry))[0]?.value;
      const error = await apiErrorOf(methodOf(client, one).call(...callParameters(contract, one, body)));
      expect(error.status).toBe(401);
      expect(session.exchanges.flatMap(session.responseProblems)).toEqual([]);
    });
  });
}

/** The sandbox answers every operation as the contract says, and refuses what the contract does not allow. */
export function testSandbox(api: ApiUnderTest, facts: SandboxFacts = {}): void {
  const setup = openSandbox(api, facts);
  const { session, clientFor } = setup;
  testEveryOperation(setup);
  testFilteredLists(setup);
  testSamples({ ...api, session, clientFor, keyHeader: undefined });
  testDocumentedErrors(api, session, clientFor);
  testRefusedBodies(setup);
  testMissingKey(setup);
}
