import { describe, expect, test } from "vitest";
import { valueAt } from "../../../src/client/pointer.ts";
import { requestMedia } from "../../../src/openapi/operations.ts";
import { callParameters, methodOf } from "../support/call.ts";
import { apiErrorOf } from "../support/failure.ts";
import type { OperationCase } from "../support/operationCase.ts";
import { firstSample, samplesOf } from "../support/sample.ts";
import { startSession } from "../support/session.ts";
import { cases, clientOf, contract } from "./contract.ts";

const session = await startSession(contract);
const client = clientOf(session);
const clientWithoutKey = clientOf({
  mock: session.mock,
  fetch(request) {
    request.headers.delete("Client-Secret");
    return session.fetch(request);
  },
});

/** Parameters of a call that the contract accepts. */
const acceptable = (one: OperationCase, headers: Record<string, string> = {}): unknown[] =>
  callParameters(contract, one, samplesOf(contract, requestMedia(one.entry))[0]?.value, { headers });

/** Expects that a call fails with a status as the contract documents it, in the vendor's words. */
async function expectDocumentedError(
  one: OperationCase,
  status: string,
  call: Promise<unknown>,
): Promise<void> {
  const { value } = firstSample(contract, one.entry, status);
  const error = await apiErrorOf(call);
  expect(error.status).toBe(Number(status));
  expect(error.operation).toBe(one.method.operationId);
  expect(error.body).toEqual(value);
  expect(error.vendorMessage).toBe(valueAt(value, "/errorMessage"));
  expect(error.vendorMessage).toEqual(expect.any(String));
  expect(session.exchanges.flatMap(session.responseProblems)).toEqual([]);
}

describe("every documented error is an ApiError with the vendor's message", () => {
  test.for(cases)("$title", async (one) => {
    const { call } = methodOf(client, one);
    const statuses = Object.keys(one.entry.operation.responses).filter((status) => !status.startsWith("2"));
    expect(statuses).not.toEqual([]);
    for (const status of statuses) {
      await expectDocumentedError(one, status, call(...acceptable(one, { Prefer: `code=${status}` })));
    }
  });
});

describe("without a key the answer is 401", () => {
  test.for(cases)("$title", async (one) => {
    const { call } = methodOf(clientWithoutKey, one);
    await expectDocumentedError(one, "401", call(...acceptable(one)));
    expect(session.exchanges.flatMap(session.requestProblems)).toMatchObject([
      { pointer: "/headers/Client-Secret", keyword: "required" },
    ]);
  });
});

describe("what the contract does not have", () => {
  const { url } = session.mock;
  const headers = { "Client-Secret": "any" };

  test("an unknown path is answered with 404", async () => {
    expect((await fetch(`${url}/nothingOfTheSort`, { headers })).status).toBe(404);
  });

  test("an unknown method is answered with 405", async () => {
    expect((await fetch(`${url}${cases[0]?.method.path}`, { method: "PATCH", headers })).status).toBe(405);
  });
});
