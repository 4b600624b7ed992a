import type { Rule } from "../rule.ts";
import { combining, declaredAt } from "../schema.ts";
import { stringsIn } from "../value.ts";
import type { Visit } from "../walk.ts";

/** What a schema requires is a property of it, or of the schema that it is a part of. */
export const requiredProperty: Rule = {
  name: "required-property",
  *check({ visits }) {
    for (const visit of visits.filter(({ kind }) => kind === "schema")) {
      const required = visit.place.at("required");
      for (const name of stringsIn(required?.value)) {
        if (isDeclared(visit, [name])) continue;
        yield {
          place: required ?? visit.place,
          message: `${name} is required, but no property is called so.`,
          remedy: "Mend the name or add the property.",
        };
      }
    }
  },
};

/** Looks for the property in the schema, then in those around it that speak of the same value. */
function isDeclared({ place, slot, parent }: Visit, steps: readonly string[]): boolean {
  if (declaredAt(place, steps).length > 0) return true;
  if (parent === undefined) return false;
  if (combining.has(slot)) return isDeclared(parent, steps);
  if (slot === "properties") return isDeclared(parent, [place.name, ...steps]);
  return slot === "items" && isDeclared(parent, ["[]", ...steps]);
}
