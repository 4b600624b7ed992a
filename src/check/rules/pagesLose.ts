import type { Fault, Rule } from "../rule.ts";
import { listFault } from "./seen/listFault.ts";
import { type Series, isGapless, seriesOf } from "./seen/series.ts";

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

/** The pages of a list have all of its records. */
export const pagesLose: Rule = {
  id: "pages-lose",
  class: "behavior",
  comparesTimes: true,
  severity: "error",
  summary: "All pages of a list together have as many records as its total says.",
  doesNotFireWhen: [
    "a page was not asked for",
    "a write came between the pages",
    "offsets go on by another number than the limit",
    "the total changes",
    "the records show no id",
  ],
  check: (session) => seriesOf(session).flatMap(faultsOf),
};
