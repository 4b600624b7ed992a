import type { PaginationData } from "./operation.ts";
import { valueAt } from "./pointer.ts";

/** The items of a list's body, each out of its row; undefined for a row without one. */
export function itemsOf(pagination: PaginationData, body: unknown): unknown[] {
  const rows = valueAt(body, pagination.items);
  if (!Array.isArray(rows)) return [];
  return pagination.style === "offset" ? rows.map((row) => valueAt(row, pagination.item)) : rows;
}
