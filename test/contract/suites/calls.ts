import { describe, expect, test } from "vitest";
import { PaginationError } from "../../../src/client/errors/paginationError.ts";
import { valueAt } from "../../../src/client/pointer.ts";
import { requestMedia } from "../../../src/openapi/operations.ts";
import type { ApiUnderTest } from "../support/api.ts";
import { methodOf } from "../../../scripts/testContract/calls/method.ts";
import { callParameters } from "../support/call.ts";
import { collect } from "../support/collect.ts";
import { fullBodies } from "../support/fullBody.ts";
import { isWhole, itemsIn, pageIn } from "../support/listPage.ts";
import { type Success, successesOf } from "../support/success.ts";
import type { OperationCase } from "../../../scripts/testContract/calls/operationCase.ts";
import { parameterValue } from "../support/parameterValue.ts";
import { addressPairs, queriesOf } from "../support/query.ts";
import { type Sample, firstSample, samplesOf } from "../support/sample.ts";
import { type Session, startSession } from "../support/session.ts";

/** An API, the session of its tests and the client that speaks to it. */
export interface Setup extends Pick<ApiUnderTest, "contract" | "cases"> {
  session: Session;
  /** The client that may call an operation. */
  clientFor(one: OperationCase): object;
  /** The header that every request carries; undefined where it differs. */
  keyHeader: ApiUnderTest["keyHeader"] | undefined;
}

const anyFunction: unknown = expect.any(Function);

/** What the client makes of an answer: a page, the item in its envelope, the body, an address, or nothing. */
function resultOf({ method }: OperationCase, { sample, address }: Success): unknown {
  const { pagination, itemPointer } = method;
  const body = sample?.value;
  if (address !== undefined) return address;
  if (itemPointer === null) return undefined;
  if (pagination !== undefined) return { ...pageIn(pagination, body), next: anyFunction };
  return itemPointer === undefined ? body : valueAt(body, itemPointer);
}

/** What an operation is called with: each documented body, or nothing where it takes none. */
function bodiesOf({ contract }: Setup, { entry }: OperationCase): (Sample | undefined)[] {
  const samples = samplesOf(contract, requestMedia(entry));
  return samples.length === 0 ? [undefined] : samples;
}

function expectExchangesToHold({ session, keyHeader }: Setup, { method }: OperationCase): void {
  expect(session.exchanges.length).toBeGreaterThan(0);
  for (const exchange of session.exchanges) {
    expect(session.match(exchange).entry.operation.operationId).toBe(method.operationId);
    const sentKey = keyHeader && exchange.requestHeaders.get(keyHeader.name);
    expect(sentKey).toBe(keyHeader?.value);
    expect(session.requestProblems(exchange)).toEqual([]);
    expect(session.responseProblems(exchange)).toEqual([]);
  }
}

/** Asks by the header `Prefer` for every documented answer. */
export function testSamples(setup: Setup): void {
  const { contract, cases, clientFor, session } = setup;

  describe("every documented body is sent, every documented answer comes back", () => {
    test.for(cases)("$title", async (one) => {
      const { call, raw } = methodOf(clientFor(one), one);
      for (const body of bodiesOf(setup, one)) {
        for (const success of successesOf(contract, one)) {
          const { status, sample } = success;
          const prefer = sample === undefined ? [] : [`example=${sample.name}`];
          const parameters = callParameters(contract, one, body?.value, {
            headers: { Prefer: [`code=${status}`, ...prefer].join(", ") },
          });
          expect(await call(...parameters)).toEqual(resultOf(one, success));
          expect(await raw(...parameters)).toHaveProperty("data", sample?.value);
          expect(session.exchanges.at(-1)?.requestBody).toEqual(body?.value);
        }
      }
      expectExchangesToHold(setup, one);
    });
  });
}

function testHeaders(setup: Setup): void {
  const { contract, cases, clientFor, session } = setup;
  const documenting = cases.flatMap((one) => {
    const parameters = one.entry.parameters.filter((parameter) => parameter.in === "header");
    return parameters.length === 0 ? [] : [{ ...one, parameters }];
  });
  if (documenting.length === 0) return;

  describe("every header is sent", () => {
    test.for(documenting)("$title", async ({ parameters, ...one }) => {
      const headers = Object.fromEntries(
        parameters.map((parameter) => [parameter.name, String(parameterValue(contract, parameter))]),
      );
      await methodOf(clientFor(one), one).call(
        ...callParameters(contract, one, bodiesOf(setup, one)[0]?.value, { headers }),
      );
      const sent = session.exchanges.at(-1)?.requestHeaders;
      expect(Object.keys(headers).map((name) => [name, sent?.get(name)])).toEqual(Object.entries(headers));
      expectExchangesToHold(setup, one);
    });
  });
}

function testFullBodies(setup: Setup): void {
  const { contract, cases, clientFor, session } = setup;

  describe("a body with every documented field is sent", () => {
    test.for(cases.filter(({ method }) => method.argument?.kind === "body"))("$title", async (one) => {
      const bodies = fullBodies(contract, requestMedia(one.entry)?.schema ?? {});
      for (const body of bodies)
        await methodOf(clientFor(one), one).call(...callParameters(contract, one, body));
      expect(session.exchanges.map(({ requestBody }) => requestBody)).toEqual(bodies);
      expectExchangesToHold(setup, one);
    });
  });
}

function testQueries(setup: Setup): void {
  const { contract, cases, clientFor, session } = setup;

  const asking = cases.filter(({ entry }) => entry.parameters.some((parameter) => parameter.in === "query"));

  describe("every query parameter is sent", () => {
    test.for(asking)("$title", async (one) => {
      for (const query of queriesOf(contract, one)) {
        // A call with a body takes the query among its options.
        const body = bodiesOf(setup, one)[0];
        const parameters =
          body === undefined
            ? callParameters(contract, one, query)
            : callParameters(contract, one, body.value, { query });
        await methodOf(clientFor(one), one).call(...parameters);
        const sent = [...(session.exchanges.at(-1)?.url.searchParams ?? [])];
        expect(sent).toEqual(addressPairs(query));
      }
      expectExchangesToHold(setup, one);
    });
  });
}

function testLists(setup: Setup): void {
  const { contract, cases, clientFor } = setup;
  const lists = cases.flatMap((one) => {
    const { pagination, successStatus } = one.method;
    if (pagination === undefined) return [];
    return [{ ...one, pagination, body: firstSample(contract, one.entry, successStatus).value }];
  });
  const allOf = (one: OperationCase): Promise<unknown[]> =>
    collect(
      methodOf(clientFor(one), one).all(...callParameters(contract, one, bodiesOf(setup, one)[0]?.value)),
    );
  const whole = lists.filter(({ pagination, body }) => isWhole(pagination, body));
  const partial = lists.filter((one) => !whole.includes(one));

  describe(".all", () => {
    test.for(whole)("goes through the list that the sample shows whole, $title", async (one) => {
      expect(await allOf(one)).toEqual(itemsIn(one.pagination, one.body));
      expectExchangesToHold(setup, one);
    });

    test.for(partial)("refuses a page that is not the one after, $title", async (one) => {
      await expect(allOf(one)).rejects.toThrow(PaginationError);
      expectExchangesToHold(setup, one);
    });
  });
}

/** Every operation is called in every documented way, and answers as documented. */
export async function testCalls(api: ApiUnderTest): Promise<void> {
  const session = await startSession(api.contract);
  const client = api.clientOf(session);
  const setup = { ...api, session, clientFor: () => client };
  testSamples(setup);
  testHeaders(setup);
  testFullBodies(setup);
  testQueries(setup);
  testLists(setup);
}
