import { PaginationError } from "./errors/paginationError.ts";
import { itemsOf } from "./items.ts";
import type { Page, RawResult } from "./method.ts";
import type { ListOperation, PaginationData } from "./operation.ts";
import { offsetStyle } from "./paging/offsetStyle.ts";
import { pageStyle } from "./paging/pageStyle.ts";
import type { Answered, PagingStyle } from "./paging/style.ts";
import { wholeStyle } from "./paging/wholeStyle.ts";

type UntypedPage = Page<unknown, unknown>;

/** A list operation that is ready to be asked for any page of its query. */
export interface ListCall {
  operation: ListOperation;
  query: Record<string, unknown>;
  send(query: Record<string, unknown>): Promise<RawResult<unknown>>;
}

function styleOf(pagination: PaginationData): PagingStyle {
  if (pagination.style === "page") return pageStyle(pagination);
  return pagination.style === "offset" ? offsetStyle(pagination) : wholeStyle;
}

async function fetchAnswer({ operation, send }: ListCall, query: Record<string, unknown>): Promise<Answered> {
  const { data: body } = await send(query);
  return { query, body, items: itemsOf(operation.pagination, body) };
}

/** Fetches a page that has to be the one asked for: the first of a loop, or the one after another. */
async function fetchChecked(
  call: ListCall,
  style: PagingStyle,
  query: Record<string, unknown>,
  previous?: Answered,
): Promise<UntypedPage> {
  const answered = await fetchAnswer(call, query);
  const problem = style.problem(answered, previous);
  if (problem !== undefined) throw new PaginationError(call.operation.id, problem);
  return pageOf(call, style, answered);
}

const pageOf = (call: ListCall, style: PagingStyle, answered: Answered): UntypedPage => ({
  data: answered.items,
  total: style.total(answered.body),
  meta: style.meta(answered.body),
  async next() {
    const query = style.next(answered);
    return query && fetchChecked(call, style, query, answered);
  },
});

/** Fetches the page that the query asks for. */
export async function fetchPage(call: ListCall): Promise<UntypedPage> {
  const style = styleOf(call.operation.pagination);
  return pageOf(call, style, await fetchAnswer(call, call.query));
}

/** Goes through every item of every page, from the page of the query on. */
export async function* iterate(call: ListCall): AsyncGenerator<unknown, void, undefined> {
  const style = styleOf(call.operation.pagination);
  let page: UntypedPage | undefined = await fetchChecked(call, style, style.first(call.query));
  while (page !== undefined) {
    yield* page.data;
    page = await page.next();
  }
}
