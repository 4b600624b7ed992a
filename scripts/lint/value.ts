/** An object as YAML and JSON have it. */
export type Fields = Readonly<Record<string, unknown>>;

/** Whether a value is an object and no array. */
export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The strings in a list, or none where the value is no list. */
export function stringsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
