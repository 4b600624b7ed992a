import type { Place } from "../place.ts";
import type { Rule } from "../rule.ts";
import { parts } from "../schema.ts";

/** A property whose name speaks of a secret is marked as one. */
export const secret: Rule = {
  name: "secret",
  *check({ visits }) {
    for (const { place, slot } of visits) {
      const isSecret =
        slot === "properties" && /password|secret|token/i.test(place.name) && mayHoldText(place);
      if (!isSecret || isMarked(place)) continue;
      yield {
        place,
        message: `The property ${place.name} is not marked as a secret.`,
        remedy: "Add x-sensitive: secret, so that it is redacted.",
      };
    }
  },
};

function isMarked(property: Place): boolean {
  return parts(property).some((part) => part.text("x-sensitive") === "secret");
}

/** A flag or a moment, as in `hasPassword` or `tokenExpires`, gives nothing away. */
function mayHoldText(property: Place): boolean {
  return !parts(property).some(
    (part) => part.text("type") === "boolean" || part.text("format")?.includes("date"),
  );
}
