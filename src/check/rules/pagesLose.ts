import { groupBy } from "../../openapi/groupBy.ts";
import type { Fault, Rule } from "../rule.ts";
import { groupsOf, windowOf } from "./seen/asked.ts";
import { listFault } from "./seen/listFault.ts";
import { type Series, isGapless, seriesOf } from "./seen/series.ts";
import { type ListCall, idOf, seenLists } from "./seen/seen.ts";

function faultsOf(series: Series): Fault[] {
  const last = series.pages.at(-1);
  const totals = new Set(series.pages.map(({ list }) => list.total));
  const [total] = totals;
  if (last === undefined || totals.size > 1 || total === undefined || !isGapless(series)) return [];
  const ids = series.ids.flat();
  if (ids.includes(undefined) || new Set(ids).size >= total) return [];
  const message = "All pages of the list together have fewer records than its total says.";
  return [listFault(last, message, "/x-pagination")];
}

/** An operation and a limit, as one text. */
const sizeOf = (call: ListCall): string =>
  `${call.entry.operation.operationId} ${windowOf(call)?.limit ?? ""}`;

/** Operations with limits that a page of theirs has been filled up to. */
const filledSizes = (calls: ListCall[]): Set<string> =>
  new Set(calls.filter((call) => call.list.rows.length === windowOf(call)?.limit).map(sizeOf));

/**
 * Tells whether the server shares a list out by the limit that was asked for: its own number of pages says so, or it has
 * filled another page of the same operation up to it.
 */
const isSharedOut = (call: ListCall, limit: number, filled: Set<string>): boolean => {
  const { total = 0, pages } = call.list;
  return pages !== undefined && (pages === Math.ceil(total / limit) || filled.has(sizeOf(call)));
};

/** A page that has less than it holds, and others behind it. */
function shortPageFaults(call: ListCall, filled: Set<string>): Fault[] {
  const { list } = call;
  const { limit, start } = windowOf(call) ?? {};
  if (limit === undefined || start === undefined || !isSharedOut(call, limit, filled)) return [];
  if (list.rows.length >= limit || start >= (list.pages ?? 0)) return [];
  return [
    listFault(call, "A page has fewer records than its limit, and another one follows.", "/x-pagination"),
  ];
}

/** Pages of one size from the first on, without a gap, and each full but the last. */
function fullPages(calls: ListCall[], limit: number): ListCall[] {
  const byStart = new Map(calls.map((call) => [windowOf(call)?.start, call]));
  const isNumbered = calls[0]?.list.pagination.style === "page";
  const pages: ListCall[] = [];
  while (pages.length === 0 || pages.at(-1)?.list.rows.length === limit) {
    const page = byStart.get(isNumbered ? pages.length + 1 : pages.length * limit);
    if (page === undefined) break;
    pages.push(page);
  }
  return pages;
}

const idsOf = ({ about, list }: ListCall): (string | undefined)[] => list.rows.map((row) => idOf(about, row));

/** Records of a long page that are on none of the short ones that reach as far. */
function longPageFaults(calls: ListCall[]): Fault[] {
  return [...groupBy(calls, (call) => windowOf(call)?.limit)].flatMap(([limit = 0, own]) => {
    const pages = limit === 0 ? [] : fullPages(own, limit);
    const [first, second] = pages;
    if (first === undefined || second === undefined) return [];
    const shown = new Set(pages.flatMap(idsOf));
    const start = windowOf(first)?.start;
    const isLost = calls
      .filter((call) => call.list.rows.length > limit && windowOf(call)?.start === start)
      .flatMap((call) => idsOf(call).slice(0, limit * pages.length))
      .some((id) => id !== undefined && !shown.has(id));
    const message = "A record that one long page has is on none of the short pages that reach as far.";
    return isLost ? [listFault(second, message, "/x-pagination")] : [];
  });
}

/** The pages of a list have all of its records. */
export const pagesLose: Rule = {
  id: "pages-lose",
  class: "behavior",
  comparesTimes: true,
  severity: "error",
  summary:
    "All pages of a list together have as many records as its total says, all but the last are full, and none leaves out what a longer page has.",
  doesNotFireWhen: [
    "a page was not asked for",
    "a write came between the pages",
    "offsets go on by another number than the limit",
    "the total changes",
    "the records show no id",
    "the server has pages of another size than was asked for",
  ],
  check(session) {
    const calls = seenLists(session);
    const filled = filledSizes(calls);
    return [
      ...seriesOf(session).flatMap(faultsOf),
      ...calls.flatMap((call) => shortPageFaults(call, filled)),
      ...groupsOf(calls, { limit: true }).flatMap(longPageFaults),
    ];
  },
};
