import type { Schema } from "../openapi/document.ts";
import { isFields } from "../openapi/fields.ts";
import type { Subschemas } from "./subschemas.ts";
import { type Tally, note } from "./tally.ts";

/** Properties and values of enumerations in answers, by the schemas that have them. */
export interface AnswerParts {
  properties: Tally;
  enumValues: Tally;
}

/** No parts yet. */
export const noParts = (): AnswerParts => ({ properties: new Map(), enumValues: new Map() });

/** The parts that the schemas of answers have. */
export function describedParts(schemas: Subschemas, answers: readonly Schema[]): AnswerParts {
  const parts = noParts();
  const known = new Set<Schema>();
  const visit = (schema: Schema): void => {
    if (known.has(schema)) return;
    known.add(schema);
    const { properties = {}, additionalProperties, items } = schema;
    for (const name of Object.keys(properties)) note(parts.properties, schema, name);
    for (const value of schema.enum ?? []) note(parts.enumValues, schema, value);
    const others = typeof additionalProperties === "object" ? [additionalProperties] : [];
    const inner = [...Object.values(properties), ...others, ...(items === undefined ? [] : [items])];
    inner.flatMap(schemas.of).forEach(visit);
  };
  answers.flatMap(schemas.of).forEach(visit);
  return parts;
}

/** Notes the parts that a value has, whose schemas are known. */
export function noteParts(
  schemas: Subschemas,
  parts: AnswerParts,
  value: unknown,
  all: readonly Schema[],
): void {
  if (Array.isArray(value)) {
    const rows = schemas.items(all);
    for (const row of value) noteParts(schemas, parts, row, rows);
  } else if (isFields(value)) {
    for (const [name, inner] of Object.entries(value)) {
      for (const schema of all) note(parts.properties, schema, name);
      noteParts(schemas, parts, inner, schemas.property(all, name));
    }
  } else {
    for (const schema of all) note(parts.enumValues, schema, value);
  }
}
