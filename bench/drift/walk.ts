import type { Schema } from "../../src/openapi/document.ts";
import { type Fields, isFields } from "../../src/openapi/fields.ts";
import type { Shapes } from "../../src/openapi/shapes.ts";

/** Is told of a field of an object, and of the schema that describes the object. */
export type Visit = (holder: Fields, name: string, owner: Schema) => void;

/** The schema and the forms that it leaves the choice between, those that describe objects. */
function ownersOf(shapes: Shapes, schema: Schema): Schema[] {
  const whole = shapes.resolve(schema);
  const forms = [...(whole.anyOf ?? []), ...(whole.oneOf ?? [])].flatMap((form) => ownersOf(shapes, form));
  return Object.keys(shapes.properties(whole)).length > 0 ? [whole, ...forms] : forms;
}

/** The schema of the rows of a list, of whichever form has such. */
function itemsOf(shapes: Shapes, schema: Schema): Schema | undefined {
  const whole = shapes.resolve(schema);
  if (whole.items !== undefined) return whole.items;
  const forms = [...(whole.anyOf ?? []), ...(whole.oneOf ?? [])];
  return forms.map((form) => itemsOf(shapes, form)).find((items) => items !== undefined);
}

/** Goes through a value along its schema, the innermost fields first. */
export function walk(shapes: Shapes, schema: Schema, value: unknown, visit: Visit): void {
  if (Array.isArray(value)) {
    const items = itemsOf(shapes, schema);
    if (items !== undefined) for (const one of value) walk(shapes, items, one, visit);
    return;
  }
  if (!isFields(value)) return;
  for (const owner of ownersOf(shapes, schema)) {
    const properties = shapes.properties(owner);
    for (const name of Object.keys(value)) {
      const property = properties[name];
      if (property === undefined) continue;
      walk(shapes, property, value[name], visit);
      visit(value, name, owner);
    }
  }
}
