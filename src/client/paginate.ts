import { PaginationError } from "./errors/paginationError.ts";
import type { CallOptions, Page, RawResult } from "./method.ts";
import type { OperationData, PaginationData } from "./operation.ts";
import { valueAt } from "./pointer.ts";

type UntypedPage = Page<unknown, unknown>;

/** A list operation that is ready to be asked for any page of its query. */
export interface ListCall {
  operation: OperationData & { pagination: PaginationData };
  query: Record<string, unknown>;
  options: CallOptions;
  send(query: Record<string, unknown>): Promise<RawResult<unknown>>;
}

const numberAt = (body: unknown, pointer: string): number => Number(valueAt(body, pointer));

const itemsOf = ({ operation }: ListCall, body: unknown): unknown[] => {
  const items = valueAt(body, operation.pagination.items);
  return Array.isArray(items) ? items : [];
};

/** Number of the page after a body; undefined after the last. */
function nextNumber(call: ListCall, body: unknown): number | undefined {
  const { pagination, id } = call.operation;
  if (pagination.style === "none") return undefined;
  const current = numberAt(body, pagination.current);
  if (current >= numberAt(body, pagination.pages)) return undefined;
  if (itemsOf(call, body).length === 0) {
    throw new PaginationError(id, `page ${current} is empty although more pages are promised.`);
  }
  return current + 1;
}

function checkNumber({ operation }: ListCall, body: unknown, expected: number): void {
  const { pagination, id } = operation;
  if (pagination.style === "none") return;
  const current = numberAt(body, pagination.current);
  if (current === expected) return;
  throw new PaginationError(id, `page ${expected} was asked for, page ${current} was answered.`);
}

async function fetchNumbered(call: ListCall, number: number): Promise<UntypedPage> {
  const { pagination } = call.operation;
  const query = pagination.style === "none" ? call.query : { ...call.query, [pagination.page]: number };
  const { data: body } = await call.send(query);
  checkNumber(call, body, number);
  return pageOf(call, body);
}

function pageOf(call: ListCall, body: unknown): UntypedPage {
  const { pagination } = call.operation;
  return {
    data: itemsOf(call, body),
    total: pagination.style === "none" ? undefined : numberAt(body, pagination.total),
    meta: pagination.style === "none" ? undefined : valueAt(body, pagination.meta),
    async next() {
      const number = nextNumber(call, body);
      return number === undefined ? undefined : fetchNumbered(call, number);
    },
  };
}

/** Fetches the page that the query asks for. */
export async function fetchPage(call: ListCall): Promise<UntypedPage> {
  const { data: body } = await call.send(call.query);
  return pageOf(call, body);
}

/** Goes through every item of every page, from the page of the query on. */
export async function* iterate(call: ListCall): AsyncGenerator<unknown, void, undefined> {
  const { pagination } = call.operation;
  const first = pagination.style === "none" ? 1 : Number(call.query[pagination.page] ?? 1);
  let page: UntypedPage | undefined = await fetchNumbered(call, first);
  while (page !== undefined) {
    yield* page.data;
    page = await page.next();
  }
}
