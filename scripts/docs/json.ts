/** A JSON object. */
export type JsonObject = Record<string, unknown>;

/** Tells whether a JSON value is an object. */
export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Calls back for every object in a JSON value, the outer before the inner, with the way to it. */
export function walkObjects(
  value: unknown,
  visit: (object: JsonObject, way: readonly string[]) => void,
  way: readonly string[] = [],
): void {
  if (typeof value !== "object" || value === null) return;
  if (isJsonObject(value)) visit(value, way);
  for (const [key, child] of Object.entries(value)) walkObjects(child, visit, [...way, key]);
}
