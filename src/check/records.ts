import type { PaginationData } from "../client/paging/data.ts";
import { type Fields, isFields } from "../openapi/fields.ts";
import type { OperationEntry } from "../openapi/operations.ts";
import { follow } from "../openapi/reference.ts";

/** JSON pointer from a row of a list to the record in it; empty where the row is the record. */
export const inRow = (pagination: PaginationData): string =>
  pagination.style === "offset" ? pagination.item : "";

/** What an answer has in the rows of its list, without what is around each; undefined where it has no list. */
export function rowsIn(pagination: PaginationData, answer: unknown): unknown[] | undefined {
  const rows = follow(answer, pagination.items);
  return Array.isArray(rows) ? rows.map((row: unknown) => follow(row, inRow(pagination))) : undefined;
}

/** The one record of an answer, without its envelope; undefined where there is none. */
export function itemIn({ operation }: OperationEntry, answer: unknown): Fields | undefined {
  const { "x-item": pointer = "" } = operation;
  const item = pointer === null ? undefined : follow(answer, pointer);
  return isFields(item) ? item : undefined;
}

/** The records in an answer of a list or a read. */
export function recordsIn(entry: OperationEntry, answer: unknown): Fields[] {
  const pagination = entry.operation["x-pagination"];
  const found = pagination === undefined ? [itemIn(entry, answer)] : (rowsIn(pagination, answer) ?? []);
  return found.filter(isFields);
}
