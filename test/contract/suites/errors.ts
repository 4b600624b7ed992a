import { describe, expect, test } from "vitest";
import { keyPlaces } from "../../../src/openapi/keys.ts";
import { requestMedia } from "../../../src/openapi/operations.ts";
import type { ApiUnderTest } from "../support/api.ts";
import { methodOf } from "../../../scripts/testContract/calls/method.ts";
import { callParameters } from "../support/call.ts";
import { apiErrorOf } from "../support/failure.ts";
import { keyQuery } from "../support/keyQuery.ts";
import type { OperationCase } from "../../../scripts/testContract/calls/operationCase.ts";
import { type Sample, answerSamples, firstSample, samplesOf } from "../support/sample.ts";
import { type Session, startSession } from "../support/session.ts";

/** Parameters of a call that the contract accepts. */
const acceptable = (
  { contract }: ApiUnderTest,
  one: OperationCase,
  headers: Record<string, string> = {},
): unknown[] =>
  callParameters(contract, one, samplesOf(contract, requestMedia(one.entry))[0]?.value, { headers });

/** A call that is expected to fail, and the documented error; none where the answer has no body. */
interface Failing {
  one: OperationCase;
  status: string;
  sample: Sample | undefined;
  call: Promise<unknown>;
}

/** Expects that a call fails with a status as the contract documents it, in the vendor's words. */
async function expectDocumentedError(
  { errorOf }: ApiUnderTest,
  session: Session,
  { one, status, sample, call }: Failing,
): Promise<void> {
  const error = await apiErrorOf(call);
  const { vendorMessage: message, type, fields } = error;
  expect(error.status).toBe(Number(status));
  expect(error.operation).toBe(one.method.operationId);
  expect(error.body).toEqual(sample?.value);
  expect(typeof message).toBe(sample === undefined ? "undefined" : "string");
  expect({ message, type, fields }).toEqual({
    message: undefined,
    type: undefined,
    fields: undefined,
    ...(sample && errorOf(sample)),
  });
  expect(session.exchanges.flatMap(session.responseProblems)).toEqual([]);
}

/** A documented error, and the header `Prefer` that asks for it. */
type DocumentedError = Pick<Failing, "status" | "sample"> & { prefer: string };

/** Every documented error of an operation: each example, or the status alone where the answer has no body. */
function documentedErrors({ contract }: ApiUnderTest, { entry }: OperationCase): DocumentedError[] {
  const statuses = Object.keys(entry.operation.responses).filter((status) => /^[45]/.test(status));
  return statuses.flatMap((status): DocumentedError[] => {
    const samples = answerSamples(contract, entry, status);
    if (samples.length === 0) return [{ status, sample: undefined, prefer: `code=${status}` }];
    return samples.map((sample) => ({ status, sample, prefer: `code=${status}, example=${sample.name}` }));
  });
}

/** Asks by the header `Prefer` for every documented error, with the client that may call the operation. */
export function testDocumentedErrors(
  api: ApiUnderTest,
  session: Session,
  clientFor: (one: OperationCase) => object,
): void {
  describe("every documented error is an ApiError in the vendor's words", () => {
    test.for(api.cases)("$title", async (one) => {
      const { call } = methodOf(clientFor(one), one);
      const errors = documentedErrors(api, one);
      expect(errors).not.toEqual([]);
      for (const { status, sample, prefer } of errors) {
        const answer = call(...acceptable(api, one, { Prefer: prefer }));
        await expectDocumentedError(api, session, { one, status, sample, call: answer });
      }
    });
  });
}

/** A client whose requests lose their key wherever the contract may have one. */
export function keylessClient(api: ApiUnderTest, session: Session, spared: string[] = []): object {
  const inQuery = Object.values(api.contract.components.securitySchemes).filter(
    ({ in: place, name = "" }) => place === "query" && !spared.includes(name),
  );
  return api.clientOf({
    url: session.url,
    fetch(request) {
      const url = new URL(request.url);
      for (const { name = "" } of inQuery) url.searchParams.delete(name);
      const keyless = url.href === request.url ? request : new Request(url, request);
      keyless.headers.delete(api.keyHeader.name);
      return session.fetch(keyless);
    },
  });
}

function testMissingKey(api: ApiUnderTest, session: Session): void {
  const { contract } = api;
  const client = keylessClient(api, session);
  const guarded = api.cases.flatMap((one) => {
    const [place] = keyPlaces(contract, one.entry.operation).flat();
    return place === undefined ? [] : [{ ...one, place }];
  });

  describe("without a key the answer is 401", () => {
    test.for(guarded)("$title", async ({ place, ...one }) => {
      const { call } = methodOf(client, one);
      await expectDocumentedError(api, session, {
        one,
        status: "401",
        sample: firstSample(contract, one.entry, "401"),
        call: call(...acceptable(api, one)),
      });
      expect(session.exchanges.flatMap(session.requestProblems)).toMatchObject([
        { pointer: `/${place.in}/${place.name}`, keyword: "required" },
      ]);
    });
  });
}

/** Operations that can be called without the key's header: the query that each then needs. */
function callableWithoutHeader({ contract, cases }: ApiUnderTest) {
  return cases.flatMap((one) => {
    const { operation } = one.entry;
    const ways = operation.security?.length === 0 ? [[]] : keyPlaces(contract, operation);
    return ways
      .filter((places) => places.every(({ in: place }) => place === "query"))
      .map((places) => ({ ...one, query: keyQuery(places) }));
  });
}

function testOtherKeys(api: ApiUnderTest, session: Session): void {
  const { contract } = api;
  const callable = callableWithoutHeader(api);
  if (callable.length === 0) return;

  describe("a key in the query, or none where none is needed, is enough", () => {
    test.for(callable)("$title", async ({ query, ...one }) => {
      const client = keylessClient(api, session, Object.keys(query));
      const body = samplesOf(contract, requestMedia(one.entry))[0]?.value;
      await methodOf(client, one).call(...callParameters(contract, one, body, { query }));
      expect(session.exchanges.map(({ status }) => status)).toEqual([Number(one.method.successStatus)]);
      expect(session.exchanges.flatMap(session.requestProblems)).toEqual([]);
    });
  });
}

function testUnknown({ cases, keyHeader }: ApiUnderTest, { url }: Session): void {
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
  const client = api.clientOf(session);
  testDocumentedErrors(api, session, () => client);
  testMissingKey(api, session);
  testOtherKeys(api, session);
  testUnknown(api, session);
}
