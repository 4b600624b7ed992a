import type { OperationEntry } from "../../openapi/operations.ts";
import type { Query } from "./call.ts";
import type { Extent } from "./known.ts";

const mostPages = 3;

/** The largest list that is asked for as a whole, where the contract has no largest page. */
const largestWhole = 250;

/** Rows of a page of a list that a few pages cannot hold. */
const rowsOfMany = 20;

/** The part of a query that asks for so many rows; none for a list that always comes whole. */
export function limitQuery({ operation }: OperationEntry, rows: number): Query {
  const pagination = operation["x-pagination"];
  return pagination === undefined || pagination.style === "none" ? {} : { [pagination.limit]: String(rows) };
}

function largestPage({ operation, parameters }: OperationEntry): number | undefined {
  const pagination = operation["x-pagination"];
  const limit = pagination === undefined || pagination.style === "none" ? undefined : pagination.limit;
  return parameters.find(({ name }) => name === limit)?.schema?.maximum;
}

/** How many rows to ask for to have the whole of a list in one answer; undefined where one cannot hold it. */
function wholeSize(entry: OperationEntry, { total }: Extent): number | undefined {
  const most = largestPage(entry);
  return total > (most ?? largestWhole) ? undefined : (most ?? total);
}

/** Asks for the whole of a list, where that takes saying so, and for some rows of a long one. */
export function filterLimit(entry: OperationEntry, extent: Extent): Query {
  return extent.rows >= extent.total ? {} : limitQuery(entry, wholeSize(entry, extent) ?? rowsOfMany);
}

function pageQuery({ operation }: OperationEntry, size: number, index: number): Query {
  const pagination = operation["x-pagination"];
  if (pagination === undefined || pagination.style === "none") return {};
  return pagination.style === "page"
    ? { [pagination.page]: String(index + 1) }
    : { [pagination.offset]: String(index * size) };
}

/**
 * Queries of the first pages of a list, of all of it where that is not long, and of the same rows in one answer where
 * there was no such.
 */
export function pageQueriesOf(entry: OperationEntry, extent: Extent): Query[] {
  const pagination = entry.operation["x-pagination"];
  if (pagination === undefined || pagination.style === "none") return [];
  const { rows, total } = extent;
  const whole = wholeSize(entry, extent);
  const size = whole === undefined ? rowsOfMany : Math.max(1, Math.ceil(total / mostPages));
  const count = Math.min(mostPages, Math.max(1, Math.ceil(total / size)));
  const pages = Array.from({ length: count }, (_, index) => ({
    ...limitQuery(entry, size),
    ...pageQuery(entry, size, index),
  }));
  const all = whole ?? Math.min(size * count, largestPage(entry) ?? Infinity);
  return rows < (whole === undefined ? size + 1 : total) ? [...pages, limitQuery(entry, all)] : pages;
}
