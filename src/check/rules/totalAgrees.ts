import type { Fault, Rule } from "../rule.ts";
import { groupsOf, windowOf } from "./seen/asked.ts";
import { listFault } from "./seen/listFault.ts";
import { type ListCall, seenLists } from "./seen/seen.ts";

function totalFault(call: ListCall, message: string): Fault[] {
  const { pagination } = call.list;
  if (pagination.style === "none") return [];
  return [listFault(call, message, "/x-pagination/total", pagination.total)];
}

/** How many records the list has at least, and where that is certain, at most. */
function boundsOf(call: ListCall): { least: number; most: number } {
  const { list } = call;
  const { limit, start } = windowOf(call) ?? { limit: undefined, start: 0 };
  const count = list.rows.length;
  if (list.pagination.style === "offset") return { least: count === 0 ? 0 : start + count, most: Infinity };
  const isOnly = start === 1 && list.pages !== undefined && list.pages <= 1;
  const isShort = limit !== undefined && count < limit;
  return { least: count, most: isOnly && isShort ? count : Infinity };
}

function boundFaults(call: ListCall): Fault[] {
  const { total } = call.list;
  if (total === undefined) return [];
  const { least, most } = boundsOf(call);
  if (total >= least && total <= most) return [];
  return totalFault(call, "The total of the list does not agree with the records that the page has.");
}

function changeFaults(calls: ListCall[]): Fault[] {
  const totals = calls.filter(({ list }) => list.total !== undefined);
  const [first] = totals;
  const other = totals.find(({ list }) => list.total !== first?.list.total);
  if (other === undefined) return [];
  return totalFault(
    other,
    "The total of the list is another than on its other pages, with no write between.",
  );
}

/** The total of a list is the number of its records. */
export const totalAgrees: Rule = {
  id: "total-agrees",
  class: "behavior",
  comparesTimes: true,
  severity: "error",
  summary: "The total of a list is the same on all pages and agrees with the records that it has.",
  doesNotFireWhen: ["a write came between the pages", "the list shows no total", "the filters differ"],
  check(session) {
    const lists = seenLists(session);
    const groups = groupsOf(lists, { sort: true, limit: true });
    return [...lists.flatMap(boundFaults), ...groups.flatMap(changeFaults)];
  },
};
