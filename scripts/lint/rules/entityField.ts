import { placesOf } from "../contract.ts";
import type { Place } from "../place.ts";
import type { Fault, Rule } from "../rule.ts";
import { fieldAt } from "../schema.ts";

/** Every field that x-entity names is a property of the schema. */
export const entityField: Rule = {
  name: "entity-field",
  *check(contract) {
    for (const schema of placesOf(contract, "schema")) {
      const entity = schema.at("x-entity");
      if (entity === undefined) continue;
      for (const [field, place] of fieldsNamed(entity)) {
        if (fieldAt(schema, field).length === 0) yield lostFault(schema, field, place);
      }
    }
  },
};

function fieldsNamed(entity: Place): [string, Place][] {
  const keys = ["references", "copies"].flatMap((part) => entity.at(part)?.entries ?? []);
  const values = ["timestamps", "unique", "generated"].flatMap((part) => entity.at(part)?.entries ?? []);
  const single = [entity.at("id", "field"), entity.at("softDelete", "field")].filter(
    (place) => place !== undefined,
  );
  const places = [...single, ...values.map(([, place]) => place)];
  return [...keys, ...places.map((place): [string, Place] => [String(place.value), place])];
}

function lostFault(schema: Place, field: string, place: Place): Fault {
  return {
    place,
    message: `x-entity of ${schema.name} names ${field}, which the schema does not have.`,
    remedy: "Mend the field or add the property; a.b goes into an object and a[] into an array.",
  };
}
