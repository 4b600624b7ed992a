import type { Schema } from "../../openapi/document.ts";
import type { TimeRules } from "../behaviours/behaviours.ts";
import { isFields } from "../fields.ts";
import type { Shapes } from "./shapes.ts";

/** Turns the times in a value that was sent into the form that the schema of the record asks for. */
export function storeTimes(shapes: Shapes, times: TimeRules, schema: Schema, value: unknown): unknown {
  const node = shapes.resolve(schema);
  if (typeof value === "string") {
    return times.formats.includes(node.format ?? "") ? (times.stored(value) ?? value) : value;
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
