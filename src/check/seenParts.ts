import type { Schema } from "../openapi/document.ts";
import { isFields } from "../openapi/fields.ts";
import {
  type AnswerParts,
  type DescribedParts,
  enumValueName,
  noParts,
  propertyName,
} from "./answerParts.ts";
import type { Subschemas } from "./subschemas.ts";

/** Notes which of the parts that are described come in answers. */
export interface SeenParts extends AnswerParts {
  note(schema: Schema, answer: unknown): void;
}

/** Has seen none of the described parts yet. */
export function seenPartsOf(subschemas: Subschemas, described: DescribedParts): SeenParts {
  const seen = noParts();
  const nameOf = (schema: Schema): string => described.names.get(schema) ?? "";
  const noteOne = (kind: keyof AnswerParts, name: string): void => {
    if (described[kind].has(name)) seen[kind].add(name);
  };
  const noted = new WeakMap<readonly Schema[], Set<string>>();
  const noteProperty = (schemas: readonly Schema[], name: string): void => {
    const names = noted.get(schemas) ?? new Set<string>();
    if (names.has(name)) return;
    noted.set(schemas, names.add(name));
    for (const schema of schemas) noteOne("properties", propertyName(nameOf(schema), name));
  };
  const noteAll = (schemas: readonly Schema[], value: unknown): void => {
    if (Array.isArray(value)) {
      const rows = subschemas.items(schemas);
      for (const row of value) noteAll(rows, row);
    } else if (isFields(value)) {
      for (const [name, inner] of Object.entries(value)) {
        noteProperty(schemas, name);
        noteAll(subschemas.property(schemas, name), inner);
      }
    } else {
      for (const schema of schemas.filter((each) => each.enum !== undefined)) {
        noteOne("enumValues", enumValueName(nameOf(schema), value));
      }
    }
  };
  return { ...seen, note: (schema, answer) => noteAll(subschemas.of(schema), answer) };
}
