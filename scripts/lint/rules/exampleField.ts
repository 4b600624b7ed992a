import { placesOf } from "../contract.ts";
import type { Place } from "../place.ts";
import type { Rule } from "../rule.ts";
import { declarations, itemsOf, parts } from "../schema.ts";

const openings = ["additionalProperties", "patternProperties", "unevaluatedProperties"];

/** Every field of an example is a property of the schema. */
export const exampleField: Rule = {
  name: "example-field",
  *check(contract) {
    for (const mediaType of placesOf(contract, "mediaType")) {
      const schema = mediaType.at("schema");
      if (schema === undefined) continue;
      for (const place of examplesOf(mediaType).flatMap((example) => unknownFields(example, [schema]))) {
        yield {
          place,
          message: `The example has the field ${place.name}, which its schema does not have.`,
          remedy: "Add the property or mend the name.",
        };
      }
    }
  },
};

function examplesOf(mediaType: Place): Place[] {
  const named = mediaType.at("examples")?.entries ?? [];
  const values = named.map(([, example]) => example.reach("value"));
  return [mediaType.at("example"), ...values].filter((place) => place !== undefined);
}

function unknownFields(value: Place, schemas: readonly Place[]): Place[] {
  if (Array.isArray(value.value)) {
    const items = schemas.flatMap(itemsOf);
    return value.entries.flatMap(([, item]) => unknownFields(item, items));
  }
  if (!schemas.some(isClosed)) return [];
  return value.entries.flatMap(([name, field]) => {
    const declared = schemas.flatMap((schema) => declarations(schema, name));
    return declared.length === 0 ? [field] : unknownFields(field, declared);
  });
}

/** Whether a schema lists its properties and says nothing of others. */
function isClosed(schema: Place): boolean {
  const all = parts(schema);
  const isOpen = all.some((part) =>
    openings.some((key) => part.at(key) !== undefined && part.at(key)?.value !== false),
  );
  return !isOpen && all.some((part) => part.at("properties") !== undefined);
}
