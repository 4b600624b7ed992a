import type { Rule } from "../rule.ts";
import { entityPointer } from "./seen/places.ts";
import { idOf, seenLists } from "./seen/seen.ts";

/** No id is twice in a list. */
export const idsUnique: Rule = {
  id: "ids-unique",
  class: "behavior",
  severity: "error",
  summary: "No two records of a list have the same id.",
  doesNotFireWhen: ["the records show no id", "the records are on two pages"],
  check: (session) =>
    seenLists(session).flatMap(({ observation, about, list }) => {
      const ids = list.rows.map((row) => idOf(about, row)).filter((id) => id !== undefined);
      if (new Set(ids).size === ids.length) return [];
      const { field } = about.entity.id;
      return [
        {
          observation,
          message: `Two records of the list have the same ${field}.`,
          specPointer: entityPointer(about.name, ["id"]),
          dataPointer: `${list.rowPointer}/${field}`,
        },
      ];
    }),
};
