import type { OpenApiDocument, Schema } from "../../../src/openapi/document.ts";
import { resolverOf } from "../../../src/openapi/reference.ts";
import { isFields } from "../../../scripts/lint/value.ts";
import { type Keyword, composition } from "./composition.ts";

/** A body that the contract does not allow, and what is wrong with it. */
export interface BrokenBody {
  fault: string;
  value: unknown;
}

function without(
  sample: Record<string, unknown>,
  names: string[],
): BrokenBody & { value: Record<string, unknown> } {
  const kept = Object.entries(sample).filter(([name]) => !names.includes(name));
  return { fault: `without ${names.join(" and ")}`, value: Object.fromEntries(kept) };
}

/** Values that make an `if` of the contract true; undefined where it asks for something else than a table's value. */
function premise({ required = [], properties = {} }: Schema): Record<string, unknown> | undefined {
  const values = required.map(
    (name) => [name, properties[name]?.const ?? properties[name]?.enum?.[0]] as const,
  );
  return values.every(([, value]) => value !== undefined) ? Object.fromEntries(values) : undefined;
}

/** The sample with the premise of a rule, but without what the rule then requires. */
function brokenRule(sample: Record<string, unknown>, { if: when = {}, then = {} }: Schema): BrokenBody[] {
  const values = premise(when);
  if (values === undefined || then.required === undefined) return [];
  const { fault, value } = without({ ...sample, ...values }, then.required);
  return [{ fault: `${Object.keys(values).join(" and ")} set, ${fault}`, value }];
}

const simpleTypes = ["string", "number", "integer", "boolean", "null"];

/** Tells whether a schema allows nothing but texts, numbers and flags. */
export function isSimple(document: OpenApiDocument, schema: Schema): boolean {
  const { type = "any" } = resolverOf(document).schema(schema);
  return [type].flat().every((name) => simpleTypes.includes(name));
}

/** The sample with one field after the other made an object where the contract wants a simple value. */
function mistyped(document: OpenApiDocument, parts: Schema[], sample: Record<string, unknown>): BrokenBody[] {
  const properties = parts.flatMap((part) => Object.entries(part.properties ?? {}));
  return properties
    .filter(([name, schema]) => name in sample && isSimple(document, schema))
    .map(([name]) => ({ fault: `${name} of a wrong type`, value: { ...sample, [name]: { wrong: true } } }));
}

/** The sample with one object inside it after the other broken. */
function brokenWithin(
  document: OpenApiDocument,
  parts: Schema[],
  sample: Record<string, unknown>,
  keywords: Keyword[],
): BrokenBody[] {
  const properties = parts.flatMap((part) => Object.entries(part.properties ?? {}));
  return properties.flatMap(([name, schema]) => {
    const inner = sample[name];
    if (!isFields(inner) && !Array.isArray(inner)) return [];
    return brokenBodies(document, schema, inner, keywords).map(({ fault, value }) => ({
      fault: `${name}: ${fault}`,
      value: { ...sample, [name]: value },
    }));
  });
}

/** The sample with its first item broken. */
function brokenItems(
  document: OpenApiDocument,
  parts: Schema[],
  sample: unknown[],
  keywords: Keyword[],
): BrokenBody[] {
  const [first, ...others] = sample;
  return parts
    .flatMap(({ items }) => items ?? [])
    .flatMap((schema): BrokenBody[] => {
      if (isSimple(document, schema)) return [{ fault: "item of a wrong type", value: { wrong: true } }];
      return isFields(first) ? brokenBodies(document, schema, first, keywords) : [];
    })
    .map(({ fault, value }) => ({ fault: `first ${fault}`, value: [value, ...others] }));
}

/**
 * Every way to break a sample by one required field, by all fields of which one is required, by a rule on what is
 * required when, and by a wrong type; the same for the objects inside it and the first item of each list. With
 * `anyOf` or `oneOf` among the keywords a body may come out unbroken, as another form than the one that was broken.
 */
export function brokenBodies(
  document: OpenApiDocument,
  schema: Schema,
  sample: object,
  keywords: Keyword[] = ["allOf"],
): BrokenBody[] {
  const parts = composition(document, schema, keywords);
  if (Array.isArray(sample)) return brokenItems(document, parts, sample, keywords);
  const required = parts.flatMap((part) => part.required ?? []);
  const choices = parts.map((part) => (part.anyOf ?? []).flatMap((choice) => choice.required ?? []));
  const fields = { ...sample };
  return [
    ...required.map((name) => without(fields, [name])),
    ...choices.filter((names) => names.length > 0).map((names) => without(fields, names)),
    ...parts.flatMap((part) => brokenRule(fields, part)),
    ...mistyped(document, parts, fields),
    ...brokenWithin(document, parts, fields, keywords),
  ];
}
