import type { PaginationData } from "../../../src/client/paging/data.ts";
import { valueAt } from "../../../src/client/pointer.ts";

/** The items of a list in the body of an answer, each out of its row. */
export function itemsIn(pagination: PaginationData, body: unknown): unknown[] {
  const rows = valueAt(body, pagination.items);
  if (!Array.isArray(rows)) throw new Error(`The body has no list at ${pagination.items}.`);
  return pagination.style === "offset" ? rows.map((row) => valueAt(row, pagination.item)) : rows;
}

/** Tells whether an answer to the first page shows the whole list. */
export function isWhole(pagination: PaginationData, body: unknown): boolean {
  switch (pagination.style) {
    case "page":
      return valueAt(body, pagination.current) === 1 && Number(valueAt(body, pagination.pages)) <= 1;
    case "offset":
      return itemsIn(pagination, body).length === valueAt(body, pagination.total);
    case "none":
      return true;
  }
}

/** What the client makes of an answer with a list, its `next` apart. */
export const pageIn = (pagination: PaginationData, body: unknown): Record<string, unknown> => ({
  data: itemsIn(pagination, body),
  total: pagination.style === "none" ? undefined : valueAt(body, pagination.total),
  meta:
    pagination.style === "page" && pagination.meta !== undefined ? valueAt(body, pagination.meta) : undefined,
});
