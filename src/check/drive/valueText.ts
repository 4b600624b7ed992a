import type { Schema } from "../../openapi/document.ts";

const isMoment = (text: string): boolean => /^(?!0000)\d{4}-\d{2}-\d{2}[T ]/.test(text);

/** A moment as a parameter takes it: with an offset, as a local time, or as a day. */
function momentText(text: string, format: string | undefined): string {
  if (format === "offset-date-time" || format === "date-time") return text;
  const day = text.slice(0, 10);
  return format?.startsWith("wall-") === true ? `${day} 00:00` : day;
}

/** Tells whether a parameter may be a whole number. */
const takesInteger = ({ type, anyOf = [] }: Schema): boolean =>
  type === "integer" || anyOf.some(takesInteger);

/** A value of a record as a parameter takes it; 0 and 1 for a flag where the parameter is a number. */
export function valueText(value: unknown, schema: Schema): string | undefined {
  if (typeof value === "boolean") return takesInteger(schema) ? String(Number(value)) : String(value);
  if (typeof value === "number") return String(value);
  if (typeof value !== "string" || value === "" || value.startsWith("0000-")) return undefined;
  return isMoment(value) ? momentText(value, schema.format) : value;
}

/** The values that a parameter can have, where the contract names all of them. */
export function choicesOf({ type, enum: values, const: only, anyOf = [] }: Schema): string[] {
  if (values !== undefined) return values.map(String);
  if (only !== undefined) return [String(only)];
  return type === "boolean" ? ["true", "false"] : anyOf.flatMap(choicesOf);
}

/** Tells whether a text has the form that a parameter asks for. */
export function fits(text: string, { type, pattern }: Schema): boolean {
  if (type === "integer" && !/^-?\d+$/.test(text)) return false;
  return pattern === undefined || new RegExp(pattern, "u").test(text);
}
