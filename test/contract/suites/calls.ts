import { describe, expect, test } from "vitest";
import { PaginationError } from "../../../src/client/errors/paginationError.ts";
import { valueAt } from "../../../src/client/pointer.ts";
import { requestMedia } from "../../../src/openapi/operations.ts";
import type { ApiUnderTest } from "../support/api.ts";
import { callParameters, methodOf } from "../support/call.ts";
import { fullBody } from "../support/fullBody.ts";
import { isWhole, itemsIn, pageIn } from "../support/listPage.ts";
import type { OperationCase } from "../support/operationCase.ts";
import { addressPairs, queriesOf } from "../support/query.ts";
import { type Sample, firstSample, samplesOf, successSamples } from "../support/sample.ts";
import { type Session, startSession } from "../support/session.ts";

/** An API, the session of its tests and the client that speaks to it. */
interface Setup extends ApiUnderTest {
  session: Session;
  client: object;
}

const anyFunction: unknown = expect.any(Function);

/** What the client makes of an answer: a page, the item in its envelope, the body, or nothing. */
function resultOf({ method }: OperationCase, body: unknown): unknown {
  const { pagination, itemPointer } = method;
  if (itemPointer === null) return undefined;
  if (pagination !== undefined) return { ...pageIn(pagination, body), next: anyFunction };
  return itemPointer === undefined ? body : valueAt(body, itemPointer);
}

/** What an operation is called with: each documented body, or nothing where it takes none. */
function bodiesOf({ contract }: Setup, { entry }: OperationCase): (Sample | undefined)[] {
  const samples = samplesOf(contract, requestMedia(entry));
  return samples.length === 0 ? [undefined] : samples;
}

async function collect(items: AsyncIterable<unknown>): Promise<unknown[]> {
  const collected: unknown[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}

function expectExchangesToHold({ session, keyHeader }: Setup, { method }: OperationCase): void {
  expect(session.exchanges.length).toBeGreaterThan(0);
  for (const exchange of session.exchanges) {
    expect(session.match(exchange).entry.operation.operationId).toBe(method.operationId);
    expect(exchange.requestHeaders.get(keyHeader.name)).toBe(keyHeader.value);
    expect(session.requestProblems(exchange)).toEqual([]);
    expect(session.responseProblems(exchange)).toEqual([]);
  }
}

function testSamples(setup: Setup): void {
  const { contract, cases, client, session } = setup;

  describe("every documented body is sent, every documented answer comes back", () => {
    test.for(cases)("$title", async (one) => {
      const { call, raw } = methodOf(client, one);
      const answers = successSamples(contract, one.entry);
      expect(answers).not.toEqual([]);
      for (const body of bodiesOf(setup, one)) {
        for (const { name, value } of answers) {
          const parameters = callParameters(contract, one, body?.value, {
            headers: { Prefer: `example=${name}` },
          });
          expect(await call(...parameters)).toEqual(resultOf(one, value));
          expect(await raw(...parameters)).toHaveProperty("data", value);
          expect(session.exchanges.at(-1)?.requestBody).toEqual(body?.value);
        }
      }
      expectExchangesToHold(setup, one);
    });
  });
}

function testFullBodies(setup: Setup): void {
  const { contract, cases, client, session } = setup;

  describe("a body with every documented field is sent", () => {
    test.for(cases.filter(({ method }) => method.argument?.kind === "body"))("$title", async (one) => {
      const body = fullBody(contract, requestMedia(one.entry)?.schema ?? {});
      await methodOf(client, one).call(...callParameters(contract, one, body));
      expect(session.exchanges[0]?.requestBody).toEqual(body);
      expectExchangesToHold(setup, one);
    });
  });
}

function testQueries(setup: Setup): void {
  const { contract, cases, client, session } = setup;

  describe("every query parameter is sent", () => {
    test.for(cases.filter(({ method }) => method.argument?.kind === "query"))("$title", async (one) => {
      for (const query of queriesOf(contract, one)) {
        await methodOf(client, one).call(...callParameters(contract, one, query));
        expect([...(session.exchanges.at(-1)?.url.searchParams ?? [])]).toEqual(addressPairs(query));
      }
      expectExchangesToHold(setup, one);
    });
  });
}

function testLists(setup: Setup): void {
  const { contract, cases, client } = setup;
  const lists = cases.flatMap((one) => {
    const { pagination, successStatus } = one.method;
    if (pagination === undefined) return [];
    return [{ ...one, pagination, body: firstSample(contract, one.entry, successStatus).value }];
  });
  const allOf = (one: OperationCase): Promise<unknown[]> =>
    collect(methodOf(client, one).all(...callParameters(contract, one, undefined)));

  describe(".all goes through a list that the sample shows whole", () => {
    test.for(lists.filter(({ pagination, body }) => isWhole(pagination, body)))("$title", async (one) => {
      expect(await allOf(one)).toEqual(itemsIn(one.pagination, one.body));
      expectExchangesToHold(setup, one);
    });
  });

  describe(".all refuses a page that is not the one after", () => {
    test.for(lists.filter(({ pagination, body }) => !isWhole(pagination, body)))("$title", async (one) => {
      await expect(allOf(one)).rejects.toThrow(PaginationError);
      expectExchangesToHold(setup, one);
    });
  });
}

/** Every operation is called in every documented way, and answers as documented. */
export async function testCalls(api: ApiUnderTest): Promise<void> {
  const session = await startSession(api.contract);
  const setup = { ...api, session, client: api.clientOf(session) };
  testSamples(setup);
  testFullBodies(setup);
  testQueries(setup);
  testLists(setup);
}
