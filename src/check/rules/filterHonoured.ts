import type { Fault, Rule, Session } from "../rule.ts";
import { conditionsOf } from "./seen/conditions.ts";
import { masked } from "./seen/masked.ts";
import { listFault } from "./seen/listFault.ts";
import { fieldPointer } from "./seen/places.ts";
import { type ListCall, seenLists } from "./seen/seen.ts";

function faultsOf(session: Session, call: ListCall): Fault[] {
  return conditionsOf(session, call).flatMap(({ name, field, place, isMet }) => {
    if (!call.list.rows.some((row) => isMet(row) === false)) return [];
    const message = `The list is filtered by ${name}, and has records whose ${field} does not fulfil that.`;
    const dataPointer = call.list.rowPointer + fieldPointer(field);
    return [listFault(call, message, place, dataPointer)];
  });
}

/** Records of a filtered list fulfil its filters. */
export const filterHonoured: Rule = {
  id: "filter-honoured",
  class: "behavior",
  severity: "error",
  summary: "Every record of a list fulfils the filters of its address.",
  doesNotFireWhen: [
    "the field is hidden, or left out of the record",
    "a time without a zone is less than a day off",
    "the filter is sent without a value",
    masked,
  ],
  check: (session) => seenLists(session).flatMap((call) => faultsOf(session, call)),
};
