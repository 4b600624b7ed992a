import { describe, expect, test } from "vitest";
import { valueAt } from "../../../src/client/pointer.ts";
import { requestMedia } from "../../../src/openapi/operations.ts";
import type { ApiUnderTest } from "../support/api.ts";
import { callParameters, methodOf } from "../support/call.ts";
import { apiErrorOf } from "../support/failure.ts";
import type { OperationCase } from "../support/operationCase.ts";
import { firstSample, samplesOf } from "../support/sample.ts";
import { type Session, startSession } from "../support/session.ts";

/** Parameters of a call that the contract accepts. */
const acceptable = (
  { contract }: ApiUnderTest,
  one: OperationCase,
  headers: Record<string, string> = {},
): unknown[] =>
  callParameters(contract, one, samplesOf(contract, requestMedia(one.entry))[0]?.value, { headers });

/** Expects that a call fails with a status as the contract documents it, in the vendor's words. */
async function expectDocumentedError(
  { contract, errorBody }: ApiUnderTest,
  session: Session,
  { one, status, call }: { one: OperationCase; status: string; call: Promise<unknown> },
): Promise<void> {
  const { value } = firstSample(contract, one.entry, status);
  const error = await apiErrorOf(call);
  expect(error.status).toBe(Number(status));
  expect(error.operation).toBe(one.method.operationId);
  expect(error.body).toEqual(value);
  expect(error.vendorMessage).toBe(valueAt(value, errorBody.message));
  expect(error.vendorMessage).toEqual(expect.any(String));
  expect(error.type).toBe(errorBody.type && valueAt(value, errorBody.type));
  expect(typeof error.type).toBe(errorBody.type === undefined ? "undefined" : "string");
  expect(session.exchanges.flatMap(session.responseProblems)).toEqual([]);
}

function testDocumentedErrors(api: ApiUnderTest, session: Session): void {
  const client = api.clientOf(session);

  describe("every documented error is an ApiError in the vendor's words", () => {
    test.for(api.cases)("$title", async (one) => {
      const { call } = methodOf(client, one);
      const statuses = Object.keys(one.entry.operation.responses).filter((status) => !status.startsWith("2"));
      expect(statuses).not.toEqual([]);
      for (const status of statuses) {
        const answer = call(...acceptable(api, one, { Prefer: `code=${status}` }));
        await expectDocumentedError(api, session, { one, status, call: answer });
      }
    });
  });
}

function testMissingKey(api: ApiUnderTest, session: Session): void {
  const { name } = api.keyHeader;
  const client = api.clientOf({
    mock: session.mock,
    fetch(request) {
      request.headers.delete(name);
      return session.fetch(request);
    },
  });

  describe("without a key the answer is 401", () => {
    test.for(api.cases)("$title", async (one) => {
      const { call } = methodOf(client, one);
      await expectDocumentedError(api, session, {
        one,
        status: "401",
        call: call(...acceptable(api, one)),
      });
      expect(session.exchanges.flatMap(session.requestProblems)).toMatchObject([
        { pointer: `/headers/${name}`, keyword: "required" },
      ]);
    });
  });
}

function testUnknown({ cases, keyHeader }: ApiUnderTest, { mock: { url } }: Session): void {
  const headers = { [keyHeader.name]: keyHeader.value };

  describe("what the contract does not have", () => {
    test("an unknown path is answered with 404", async () => {
      expect((await fetch(`${url}/nothingOfTheSort`, { headers })).status).toBe(404);
    });

    test("an unknown method is answered with 405", async () => {
      expect((await fetch(`${url}${cases[0]?.method.path}`, { method: "PATCH", headers })).status).toBe(405);
    });
  });
}

/** Everything that a call can fail with. */
export async function testErrors(api: ApiUnderTest): Promise<void> {
  const session = await startSession(api.contract);
  testDocumentedErrors(api, session);
  testMissingKey(api, session);
  testUnknown(api, session);
}
