import type { Fault, Rule } from "../rule.ts";
import { listFault } from "./seen/listFault.ts";
import { type Series, isApart, seriesOf } from "./seen/series.ts";

function faultsOf({ pages, ids }: Series): Fault[] {
  return pages.flatMap((call, index) => {
    const isSeenBefore = (id: string | undefined): boolean =>
      id !== undefined &&
      pages.some(
        (other, place) => place < index && isApart(other, call) && ids[place]?.includes(id) === true,
      );
    if (ids[index]?.some(isSeenBefore) !== true) return [];
    const message = "A record of this page was on an earlier page of the same list already.";
    return [listFault(call, message, "/x-pagination")];
  });
}

/** No record is on two pages of a list. */
export const pagesOverlap: Rule = {
  id: "pages-overlap",
  class: "behavior",
  comparesTimes: true,
  severity: "error",
  summary: "No record is on two pages of one list.",
  doesNotFireWhen: [
    "a write came between the pages",
    "the offsets asked for overlap",
    "filters, sort, limit or key differ",
  ],
  check: (session) => seriesOf(session).flatMap(faultsOf),
};
