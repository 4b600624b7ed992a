import type { Place } from "./place.ts";
import { parsePointer } from "./pointer.ts";

/** The keywords whose schemas say more about the same value. */
export const combining: ReadonlySet<string> = new Set([
  "allOf",
  "anyOf",
  "dependentSchemas",
  "else",
  "if",
  "not",
  "oneOf",
  "then",
]);

const combinations = ["allOf", "anyOf", "oneOf"] as const;

/** A schema and every schema that it is combined of, behind references too. */
export function parts(schema: Place, seen = new Set<string>()): Place[] {
  if (seen.has(schema.id)) return [];
  seen.add(schema.id);
  const target = schema.target === undefined ? undefined : schema.follow();
  const members = combinations.flatMap((key) => schema.at(key)?.entries ?? []).map(([, member]) => member);
  const inner = target === undefined ? members : [target, ...members];
  return [schema, ...inner.flatMap((part) => parts(part, seen))];
}

/** Every place in a schema that says what a property is. */
export function declarations(schema: Place, property: string): Place[] {
  return parts(schema).flatMap((part) => part.at("properties", property) ?? []);
}

/** The places that a field is declared at; `a.b` goes into an object and `a[]` into an array. */
export function fieldAt(schema: Place, field: string): Place[] {
  return declaredAt(
    schema,
    field.split(".").flatMap((part) => part.split(/(?=\[\])/)),
  );
}

/** The places that a JSON pointer into a value is declared at. */
export function pointedAt(schema: Place, pointer: string): Place[] {
  return declaredAt(schema, parsePointer(pointer));
}

/** The places that these steps into a value are declared at: a property's name, or `[]` for the items. */
export function declaredAt(schema: Place, steps: readonly string[]): Place[] {
  return steps.reduce<Place[]>(
    (places, step) => places.flatMap((place) => (step === "[]" ? itemsOf(place) : declarations(place, step))),
    [schema],
  );
}

/** Whether a schema says that its value is an array. */
export function isArray(schema: Place): boolean {
  return parts(schema).some((part) => {
    const type = part.at("type")?.value;
    return type === "array" || (Array.isArray(type) && type.includes("array"));
  });
}

/** The description of a schema, or of what it refers to. */
export function descriptionOf(schema: Place): string | undefined {
  return schema.text("description") ?? schema.follow()?.text("description");
}

/** Every place in a schema that says what an item of it is. */
export function itemsOf(schema: Place): Place[] {
  return parts(schema).flatMap((part) => part.at("items") ?? []);
}
