import { describe, expect, test } from "vitest";
import type { Page } from "../../../src/client/method.ts";
import { valueAt } from "../../../src/client/pointer.ts";
import { PaginationError } from "../../../src/apis/seventime.ts";
import { requestMedia } from "../../../src/openapi/operations.ts";
import { callParameters, methodOf, queryOf } from "../support/call.ts";
import { fullBody } from "../support/fullBody.ts";
import type { OperationCase } from "../support/operationCase.ts";
import { type Sample, firstSample, samplesOf, successSamples } from "../support/sample.ts";
import { startSession } from "../support/session.ts";
import { cases, clientOf, contract } from "./contract.ts";

const session = await startSession(contract);
const client = clientOf(session);

/** What the client makes of an answer: a page, the item in its envelope, the body, or nothing. */
function resultOf({ method }: OperationCase, body: unknown): unknown {
  const { pagination, itemPointer } = method;
  if (itemPointer === null) return undefined;
  if (pagination === undefined) return itemPointer === undefined ? body : valueAt(body, itemPointer);
  const paged = pagination.style === "page";
  const page: Omit<Page<unknown, unknown>, "next" | "data"> & { data: unknown } = {
    data: valueAt(body, pagination.items),
    total: paged ? Number(valueAt(body, pagination.total)) : undefined,
    meta: paged ? valueAt(body, pagination.meta) : undefined,
  };
  return { ...page, next: expect.any(Function) };
}

/** What an operation is called with: each documented body, or nothing where it takes none. */
const bodiesOf = ({ entry }: OperationCase): (Sample | undefined)[] => {
  const samples = samplesOf(contract, requestMedia(entry));
  return samples.length === 0 ? [undefined] : samples;
};

const isWhole = ({ method: { pagination } }: OperationCase, body: unknown): boolean =>
  pagination?.style !== "page" ||
  (valueAt(body, pagination.current) === 1 && Number(valueAt(body, pagination.pages)) <= 1);

async function collect(items: AsyncIterable<unknown>): Promise<unknown[]> {
  const collected: unknown[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}

function expectExchangesToHold({ method }: OperationCase): void {
  expect(session.exchanges.length).toBeGreaterThan(0);
  for (const exchange of session.exchanges) {
    expect(session.match(exchange).entry.operation.operationId).toBe(method.operationId);
    expect(session.requestProblems(exchange)).toEqual([]);
    expect(session.responseProblems(exchange)).toEqual([]);
  }
}

describe("every documented body is sent, every documented answer comes back", () => {
  test.for(cases)("$title", async (one) => {
    const { call, raw } = methodOf(client, one);
    const answers = successSamples(contract, one.entry);
    expect(answers).not.toEqual([]);
    for (const body of bodiesOf(one)) {
      for (const { name, value } of answers) {
        const parameters = callParameters(contract, one, body?.value, {
          headers: { Prefer: `example=${name}` },
        });
        expect(await call(...parameters)).toEqual(resultOf(one, value));
        expect(await raw(...parameters)).toHaveProperty("data", value);
        expect(session.exchanges.at(-1)?.requestBody).toEqual(body?.value);
      }
    }
    expectExchangesToHold(one);
  });
});

describe("a body with every documented field is sent", () => {
  test.for(cases.filter(({ method }) => method.argument?.kind === "body"))("$title", async (one) => {
    const body = fullBody(contract, requestMedia(one.entry)?.schema ?? {});
    await methodOf(client, one).call(...callParameters(contract, one, body));
    expect(session.exchanges[0]?.requestBody).toEqual(body);
    expectExchangesToHold(one);
  });
});

describe("every query parameter is sent", () => {
  test.for(cases.filter(({ method }) => method.argument?.kind === "query"))("$title", async (one) => {
    await methodOf(client, one).call(...callParameters(contract, one, undefined));
    const sent = Object.entries(queryOf(contract, one)).map(([name, value]) => [name, String(value)]);
    expect([...(session.exchanges[0]?.url.searchParams ?? [])]).toEqual(sent);
    expectExchangesToHold(one);
  });
});

const lists = cases
  .filter(({ method }) => method.pagination !== undefined)
  .map((one) => ({ ...one, body: firstSample(contract, one.entry, one.method.successStatus).value }));

const allOf = (one: OperationCase): Promise<unknown[]> =>
  collect(methodOf(client, one).all(...callParameters(contract, one, undefined)));

describe(".all goes through a list that the sample shows whole", () => {
  test.for(lists.filter((one) => isWhole(one, one.body)))("$title", async (one) => {
    expect(await allOf(one)).toEqual(valueAt(one.body, one.method.pagination?.items ?? ""));
    expectExchangesToHold(one);
  });
});

describe(".all refuses a page that is not the one after", () => {
  test.for(lists.filter((one) => !isWhole(one, one.body)))("$title", async (one) => {
    await expect(allOf(one)).rejects.toThrow(PaginationError);
    expectExchangesToHold(one);
  });
});
