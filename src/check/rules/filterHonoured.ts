import type { Fault, Rule, Session } from "../rule.ts";
import { conditionsOf } from "./seen/conditions.ts";
import { fieldPointer, operationPointer } from "./seen/places.ts";
import { type ListCall, seenLists } from "./seen/seen.ts";

function faultsOf(session: Session, call: ListCall): Fault[] {
  return conditionsOf(session, call).flatMap(({ name, field, isMet }) => {
    if (!call.list.rows.some((row) => isMet(row) === false)) return [];
    return [
      {
        observation: call.observation,
        message: `The list is filtered by ${name}, and has records whose ${field} does not fulfil that.`,
        specPointer: operationPointer(call.entry, `/x-behavior/filters/${name}`),
        dataPointer: call.list.rowPointer + fieldPointer(field),
      },
    ];
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
  ],
  check: (session) => seenLists(session).flatMap((call) => faultsOf(session, call)),
};
