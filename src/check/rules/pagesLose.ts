import type { Fault, Rule } from "../rule.ts";
import { windowOf } from "./seen/asked.ts";
import { listFault } from "./seen/listFault.ts";
import { type Series, isGapless, seriesOf } from "./seen/series.ts";
import { type ListCall, type SeenList, seenLists } from "./seen/seen.ts";

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

/** Tells whether the server shares a list out by the limit that was asked for: its own number of pages says so. */
const isSharedOut = ({ total = 0, pages }: SeenList, limit: number): boolean =>
  pages !== undefined && pages === Math.ceil(total / limit);

/** A page that has less than it holds, and others behind it. */
function shortPageFaults(call: ListCall): Fault[] {
  const { list } = call;
  const { limit, start } = windowOf(call) ?? {};
  if (limit === undefined || start === undefined || !isSharedOut(list, limit)) return [];
  if (list.rows.length >= limit || start >= (list.pages ?? 0)) return [];
  return [
    listFault(call, "A page has fewer records than its limit, and another one follows.", "/x-pagination"),
  ];
}

/** The pages of a list have all of its records. */
export const pagesLose: Rule = {
  id: "pages-lose",
  class: "behavior",
  comparesTimes: true,
  severity: "error",
  summary:
    "All pages of a list together have as many records as its total says, and all but the last are full.",
  doesNotFireWhen: [
    "a page was not asked for",
    "a write came between the pages",
    "offsets go on by another number than the limit",
    "the total changes",
    "the records show no id",
    "the server has pages of another size than was asked for",
  ],
  check: (session) => [
    ...seriesOf(session).flatMap(faultsOf),
    ...seenLists(session).flatMap(shortPageFaults),
  ],
};
