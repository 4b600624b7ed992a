import { type Call, type Query, callWith } from "./call.ts";
import { extraQueriesOf, headersOf, includeQueriesOf } from "./extraQueries.ts";
import { filterQueriesOf } from "./filterQueries.ts";
import { filterLimit, pageQueriesOf } from "./pageQueries.ts";
import { sortQueriesOf } from "./sortQueries.ts";
import type { Sources } from "./valueSource.ts";

/** More calls of an operation that was called before, by what it was answered with. */
export type Variation = (sources: Sources, base: Call) => Call[];

/** Pages of a list. */
export const pages: Variation = ({ known }, base) => {
  const extent = known.extent(base.entry.operation.operationId);
  return extent === undefined ? [] : pageQueriesOf(base.entry, extent).map((query) => callWith(base, query));
};

/** A list in several orders. */
export const sorts: Variation = (sources, base) =>
  sortQueriesOf(sources, base.entry).map((query) => callWith(base, query));

/** Calls with queries, of lists with as many rows as tell something. */
function limited({ known }: Sources, base: Call, queries: Query[]): Call[] {
  const extent = known.extent(base.entry.operation.operationId);
  const limit = extent === undefined ? {} : filterLimit(base.entry, extent);
  return queries.map((query) => callWith(base, { ...query, ...limit }));
}

/** A list by each of its filters. */
export const filters: Variation = (sources, base) =>
  limited(sources, base, filterQueriesOf(sources, base.entry));

/**
 * What answers include, and with it the headers: they change the form of an answer, and that of a plain list would be
 * held against plain reads.
 */
export const includes: Variation = (sources, base) => {
  const headers = headersOf(sources, base.entry);
  const including = limited(sources, base, includeQueriesOf(base.entry)).map((call) => ({
    ...call,
    headers,
  }));
  const isAlone = including.length === 0 && base.entry.operation["x-behavior"].action !== "list";
  return isAlone && Object.keys(headers).length > 0 ? [{ ...base, headers }] : including;
};

/** Everything else that an operation takes. */
export const extras: Variation = (sources, base) =>
  limited(sources, base, extraQueriesOf(sources, base.entry));
