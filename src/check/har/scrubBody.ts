import type { Schema } from "../../openapi/document.ts";
import { isFields } from "../../openapi/fields.ts";
import type { Subschemas } from "../subschemas.ts";
import { isFreeText } from "./freeText.ts";
import { hidden, mask } from "./mask.ts";
import { isSensitive } from "./sensitive.ts";
import type { Secrets } from "./secrets.ts";

/** Puts away what a body tells of people and keys. */
export interface BodyScrubber {
  /** Hides values of the fields that a schema marks, and of those that it does not have. */
  scrub(text: string, schema: Schema | undefined, secrets: Secrets): string;
}

/** What a walk hides texts with. */
type Hiding = Pick<Secrets, "add" | "hideIn">;

function parse(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** A value that tells nothing of what it was, and is as true to its schemas. */
function hide(value: unknown, schemas: readonly Schema[], secrets: Hiding): unknown {
  const allowed = schemas.flatMap((schema) => schema.enum ?? []);
  if (value !== null && allowed.includes(value)) return allowed[0];
  return typeof value === "string" ? secrets.add(value) : mask(value);
}

/** Makes the scrubber of bodies whose schemas stand in one contract. */
export function bodyScrubberOf({ of, property, items }: Subschemas): BodyScrubber {
  const walk = (value: unknown, schemas: readonly Schema[], secrets: Hiding, isInside = false): unknown => {
    const isHidden = isInside || schemas.length === 0 || isSensitive(schemas);
    if (Array.isArray(value)) return value.map((row) => walk(row, items(schemas), secrets, isHidden));
    if (isFields(value)) {
      const scrubbed = Object.entries(value).map(([name, inner]) => [
        name,
        walk(inner, property(schemas, name), secrets, isHidden),
      ]);
      return Object.fromEntries(scrubbed);
    }
    if (isHidden) return hide(value, schemas, secrets);
    return typeof value === "string" && isFreeText(schemas) ? secrets.hideIn(value) : value;
  };
  return {
    scrub(text, schema, secrets) {
      if (text.trim() === "") return text;
      const parsed = parse(text);
      if (parsed === undefined) return hidden;
      const schemas = schema === undefined ? [] : of(schema);
      // A first walk learns what is hidden, for a text may stand before the field that it repeats.
      walk(parsed.value, schemas, { add: (one) => secrets.add(one), hideIn: (one) => one });
      return JSON.stringify(walk(parsed.value, schemas, secrets));
    },
  };
}
