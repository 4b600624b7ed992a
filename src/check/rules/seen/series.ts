import type { Session } from "../../rule.ts";
import { groupsOf, windowOf } from "./asked.ts";
import { type ListCall, idOf, seenLists } from "./seen.ts";

/** Pages of one list, of calls that no write came between, in order; each once. */
export interface Series {
  pages: ListCall[];
  /** Ids of the records of each page. */
  ids: (string | undefined)[][];
}

const startOf = (call: ListCall): number => windowOf(call)?.start ?? 0;

/** The lists of a session that were seen over more than one page. */
export function seriesOf(session: Session): Series[] {
  const paged = seenLists(session).filter((call) => windowOf(call) !== undefined);
  return groupsOf(paged).flatMap((calls) => {
    const pages = [...new Map(calls.map((call) => [startOf(call), call])).values()];
    if (pages.length < 2) return [];
    const ordered = pages.toSorted((one, other) => startOf(one) - startOf(other));
    return [
      { pages: ordered, ids: ordered.map(({ about, list }) => list.rows.map((row) => idOf(about, row))) },
    ];
  });
}

/**
 * Tells whether the pages lie one after another, from the first on and to the end: no record is between two of them or
 * behind the last. Offsets have to go on by the limit that was asked for.
 */
export function isGapless({ pages }: Series): boolean {
  const [first] = pages;
  const last = pages.at(-1);
  if (first === undefined || last === undefined) return false;
  if (first.list.pagination.style === "page") {
    return pages.every((call, index) => startOf(call) === index + 1) && last.list.pages === pages.length;
  }
  const limit = windowOf(first)?.limit ?? 0;
  const { total } = last.list;
  if (limit === 0 || total === undefined) return false;
  return pages.every((call, index) => startOf(call) === index * limit) && pages.length * limit >= total;
}

/** Tells whether two pages next to each other hold records of which none belongs to both. */
export function isApart(one: ListCall, other: ListCall): boolean {
  if (one.list.pagination.style === "page") return startOf(one) !== startOf(other);
  return startOf(one) + one.list.rows.length <= startOf(other);
}
