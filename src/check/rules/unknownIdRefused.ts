import type { Rule } from "../rule.ts";
import { entityPointer } from "./seen/places.ts";
import { actionOf, idOf, seenCalls } from "./seen/seen.ts";

/** A read gives the record that it names. */
export const unknownIdRefused: Rule = {
  id: "unknown-id-refused",
  class: "behavior",
  severity: "error",
  summary: "A read answers with the record of the id that it names, or with none.",
  doesNotFireWhen: ["the path names no id", "the answer shows no id"],
  check: (session) =>
    seenCalls(session).flatMap((call) => {
      const { observation, about, named, record, recordPointer } = call;
      if (actionOf(call) !== "read" || named === undefined || record === undefined) return [];
      if (idOf(about, record) === named) return [];
      const { field } = about.entity.id;
      return [
        {
          observation,
          message: `The read names one ${about.name} and is answered with another.`,
          specPointer: entityPointer(about.name, ["id"]),
          dataPointer: `${recordPointer}/${field}`,
        },
      ];
    }),
};
