/** The types of JSON, as schemas spell them. */
export type JsonType = "null" | "array" | "object" | "string" | "number" | "boolean";

/** The type of a value of JSON. */
export function jsonTypeOf(value: unknown): JsonType {
  if (value === null || value === undefined) return "null";
  if (Array.isArray(value)) return "array";
  const type = typeof value;
  return type === "string" || type === "number" || type === "boolean" ? type : "object";
}

/** Tells whether a value has one of the types of a schema; no types are any type. */
export function hasType(types: readonly string[], value: unknown): boolean {
  const type = jsonTypeOf(value);
  const fits = (wanted: string): boolean => wanted === type || (wanted === "integer" && type === "number");
  return types.length === 0 || types.some(fits);
}
