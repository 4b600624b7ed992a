import { componentSchemas, placesOf } from "../contract.ts";
import type { Place } from "../place.ts";
import type { Fault, Rule } from "../rule.ts";
import { combining, declarations, descriptionOf } from "../schema.ts";
import type { Visit } from "../walk.ts";

/** Every component schema, property and parameter has a description. */
export const described: Rule = {
  name: "described",
  *check(contract) {
    const schemas = componentSchemas(contract).filter((place) => !hasText(place));
    yield* schemas.map((place) => bareFault(place, `schema ${place.name}`));
    const parameters = placesOf(contract, "parameter").filter((place) => !hasText(place));
    yield* parameters.map((place) => bareFault(place, `parameter ${place.text("name")}`));
    const properties = contract.visits.filter((visit) => visit.slot === "properties" && !isDescribed(visit));
    yield* properties.map(({ place }) => bareFault(place, `property ${place.name}`));
  },
};

function bareFault(place: Place, name: string): Fault {
  return {
    place,
    message: `The ${name} has no description.`,
    remedy: "Say in one short sentence what it means.",
  };
}

function hasText(place: Place): boolean {
  return (descriptionOf(place) ?? "") !== "";
}

/** A property may also be described by another part of the schema that it is combined with. */
function isDescribed({ place, parent }: Visit): boolean {
  const whole = parent === undefined ? undefined : wholeOf(parent);
  return hasText(place) || (whole !== undefined && declarations(whole.place, place.name).some(hasText));
}

function wholeOf(schema: Visit): Visit {
  return combining.has(schema.slot) && schema.parent !== undefined ? wholeOf(schema.parent) : schema;
}
