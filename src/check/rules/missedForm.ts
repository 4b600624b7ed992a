import type { Described } from "./walkValues.ts";

/** Forms of ids that the contract names without a pattern, which no validator knows. */
const forms: Record<string, RegExp> = { "object-id": /^[0-9a-f]{24}$/i };

/** The form that a text should have and does not; undefined where it has it, or the contract has none for it. */
export function missedForm({ value, layers }: Described): string | undefined {
  if (typeof value !== "string" || layers.some(({ schema }) => schema.pattern !== undefined))
    return undefined;
  const formats = layers.flatMap(({ schema }) => schema.format ?? []);
  return formats.find((format) => forms[format]?.test(value) === false);
}
