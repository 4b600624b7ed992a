import type { Fault, Rule, Session } from "../rule.ts";
import { groupsOf, isFiltered, windowOf } from "./seen/asked.ts";
import { conditionsOf } from "./seen/conditions.ts";
import { listFault } from "./seen/listFault.ts";
import { type ListCall, idOf, seenLists } from "./seen/seen.ts";

/** Tells whether a call was answered with the whole of its list. */
function isWhole(call: ListCall): boolean {
  const { list } = call;
  const window = windowOf(call);
  if (window === undefined) return true;
  const first = list.pagination.style === "page" ? 1 : 0;
  return window.start === first && list.total === list.rows.length;
}

/** Tells whether every filter of the address is one whose meaning can be told of the records that are shown. */
function isPlain({ observation, entry }: ListCall): boolean {
  const { filters = {} } = entry.operation["x-behavior"];
  return Object.entries(filters).every(
    ([name, { hidden, compare }]) =>
      observation.query[name] === undefined ||
      (observation.query[name] !== "" && hidden !== true && compare !== "match"),
  );
}

function faultsOf(session: Session, full: ListCall, filtered: ListCall): Fault[] {
  const conditions = conditionsOf(session, filtered);
  const present = new Set(filtered.list.rows.map((row) => idOf(filtered.about, row)));
  const isMissing = full.list.rows.some(
    (row) =>
      conditions.every(({ isMetForCertain }) => isMetForCertain(row) === true) &&
      !present.has(idOf(full.about, row)),
  );
  if (!isMissing) return [];
  const names = [...new Set(conditions.map(({ name }) => name))];
  const message = `The list filtered by ${names.join(", ")} leaves out records of the full list that fulfil the filter.`;
  return [listFault(filtered, message, conditions[0]?.place ?? "/x-behavior/filters")];
}

/** A filter keeps every record that fulfils it. */
export const filterComplete: Rule = {
  id: "filter-complete",
  class: "behavior",
  comparesTimes: true,
  severity: "error",
  summary: "A filtered list has every record of the full list that fulfils the filter.",
  doesNotFireWhen: [
    "one of the two lists was not seen whole",
    "a write came between the two",
    "the filter is one of texts that match",
    "a time is no further inside the filter than zones and readings of its bounds may bring it",
    "the field is hidden, or left out of the records",
  ],
  check: (session) =>
    groupsOf(seenLists(session).filter(isWhole), { sort: true, limit: true, filters: true }).flatMap(
      (calls) => {
        const full = calls.find((call) => !isFiltered(call));
        if (full === undefined) return [];
        const filtered = calls.filter((call) => isFiltered(call) && isPlain(call));
        return filtered.flatMap((call) => faultsOf(session, full, call));
      },
    ),
};
