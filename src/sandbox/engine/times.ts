import type { Schema } from "../../openapi/document.ts";
import type { TimeRules } from "../behaviours/behaviours.ts";
import { isFields } from "../../openapi/fields.ts";
import { Refusal } from "../refusal.ts";
import type { Shapes } from "../../openapi/shapes.ts";

/**
 * Turns the times in a value that was sent into the form that the schema of the record asks for.
 * @throws {Refusal} when a text is no time
 */
export function storeTimes(shapes: Shapes, times: TimeRules, schema: Schema, value: unknown): unknown {
  const node = shapes.resolve(schema);
  if (typeof value === "string") {
    if (value === "" || !times.formats.includes(node.format ?? "")) return value;
    const stored = times.stored(value);
    if (stored === undefined)
      throw new Refusal("invalid", `${value.slice(0, 40)}: this is no time that the API takes`);
    return stored;
  }
  if (Array.isArray(value)) {
    const { items } = node;
    return items === undefined ? value : value.map((one) => storeTimes(shapes, times, items, one));
  }
  if (!isFields(value)) return value;
  const properties = shapes.properties(node);
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      const property = properties[name];
      return [name, property === undefined ? inner : storeTimes(shapes, times, property, inner)];
    }),
  );
}
