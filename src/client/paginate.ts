import type { AnomalyEvent, Observer } from "./events.ts";
import { PaginationError } from "./errors/paginationError.ts";
import type { Page, RawResult } from "./method.ts";
import type { ListOperation } from "./operation.ts";
import type { Answered } from "./paging/style.ts";
import { valueAt } from "./pointer.ts";

type UntypedPage = Page<unknown, unknown>;

/** A list operation that is ready to be asked for any page of its query. */
export interface ListCall {
  operation: ListOperation;
  observe: Observer;
  query: Record<string, unknown>;
  send(query: Record<string, unknown>): Promise<RawResult<unknown>>;
}

async function fetchAnswer({ operation, send }: ListCall, query: Record<string, unknown>): Promise<Answered> {
  const { data: body } = await send(query);
  return { query, body, items: operation.pagination.items(body) };
}

/** Fetches a page that has to be the one asked for: the first of a loop, or the one after another. */
async function fetchChecked(
  call: ListCall,
  query: Record<string, unknown>,
  previous?: Answered,
): Promise<UntypedPage> {
  const { id, pagination } = call.operation;
  const answered = await fetchAnswer(call, query);
  const problem = pagination.problem?.(answered, previous);
  if (problem !== undefined) throw new PaginationError(id, problem);
  return pageOf(call, answered);
}

function pageOf(call: ListCall, answered: Answered): UntypedPage {
  const { pagination } = call.operation;
  return {
    data: answered.items,
    total: pagination.total(answered.body),
    meta: pagination.meta?.(answered.body),
    async next() {
      const query = pagination.next?.(answered);
      return query && fetchChecked(call, query, answered);
    },
  };
}

/** Fetches the page that the query asks for. */
export const fetchPage = async (call: ListCall): Promise<UntypedPage> =>
  pageOf(call, await fetchAnswer(call, call.query));

/** What tells an item from others: its id, where it has one. */
const idOf = (item: unknown): unknown => valueAt(item, "/_id") ?? valueAt(item, "/id");

/** Looks at the pages of one loop for what a list that changes meanwhile does to them; each kind is told once. */
function createWatch({ operation, observe }: ListCall): (page: UntypedPage) => void {
  const seen = new Set<unknown>();
  let expected: number | undefined;
  const tell = (kind: AnomalyEvent["kind"]): void => {
    if (!seen.has(kind)) observe("onAnomaly", { operation: operation.id, kind });
    seen.add(kind);
  };
  return ({ data, total }) => {
    if (seen.size > 0 && total !== expected) tell("changedTotal");
    expected = total;
    for (const id of data.map(idOf)) {
      if (seen.has(id)) tell("repeatedItem");
      if (id !== undefined) seen.add(id);
    }
  };
}

/** Goes through every item of every page, from the page of the query on. */
export async function* iterate(call: ListCall): AsyncGenerator<unknown, void, undefined> {
  const { query, operation } = call;
  const watch = createWatch(call);
  let page: UntypedPage | undefined = await fetchChecked(call, operation.pagination.first?.(query) ?? query);
  while (page !== undefined) {
    watch(page);
    yield* page.data;
    page = await page.next();
  }
}
