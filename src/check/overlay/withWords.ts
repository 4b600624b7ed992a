import type { Schema } from "../../openapi/document.ts";
import { description } from "./infer.ts";

/** A name in code for a value of a code table. */
const nameOf = (value: unknown): string => {
  const text = String(value);
  const word = text === text.toUpperCase() ? text.toLowerCase() : text;
  const bare = word.replaceAll(/[^A-Za-z0-9]+(.)?/g, (_, next: string = "") => next.toUpperCase());
  return /^[A-Za-z]/.test(bare) ? bare.charAt(0).toLowerCase() + bare.slice(1) : `value${bare}`;
};

/** A schema whose values are more than it has; what it says of each value goes on. */
export function withWords(schema: Schema, known: readonly unknown[], others: readonly unknown[]): Schema {
  const { const: _only, ...rest } = schema;
  const names = schema["x-enum-varnames"];
  const meanings = schema["x-enumDescriptions"];
  const words = others.filter((value) => value !== null);
  return {
    ...rest,
    enum: [...known, ...others],
    ...(names === undefined ? {} : { "x-enum-varnames": [...names, ...words.map(nameOf)] }),
    ...(meanings === undefined
      ? {}
      : {
          "x-enumDescriptions": {
            ...meanings,
            ...Object.fromEntries(words.map((value) => [String(value), description])),
          },
        }),
  };
}
