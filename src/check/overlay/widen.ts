import type { Schema } from "../../openapi/document.ts";
import { jsonTypeOf } from "../rules/jsonType.ts";
import { inferSchema } from "./infer.ts";
import type { Tools } from "./tools.ts";
import { withWords } from "./withWords.ts";
import { wordsOf } from "./vocabulary.ts";

/** What was seen at a place whose schema is too narrow. */
export interface Seen {
  values: readonly unknown[];
  isSensitive: boolean;
  /** Whether a text has not the form that the contract names, which not every validator can tell. */
  isFormless: boolean;
}

/** Keywords that bound values of one type; each can go without the others. */
const limits = [
  "minLength",
  "maxLength",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "minItems",
  "maxItems",
  "uniqueItems",
  "contains",
  "minProperties",
  "maxProperties",
  "propertyNames",
  "dependentRequired",
  "not",
];

const without = (schema: Schema, names: readonly string[]): Schema =>
  Object.fromEntries(Object.entries(schema).filter(([name]) => !names.includes(name)));

const typesOf = ({ type }: Schema): string[] => [type ?? []].flat();

const isText = (value: unknown): value is string => typeof value === "string";

/** The types of a schema with that of a value among them. */
function withType(types: string[], value: unknown): string[] {
  const type = jsonTypeOf(value);
  const isFraction = type === "number" && !Number.isInteger(value);
  if (isFraction && types.includes("integer")) {
    return types.map((known) => (known === "integer" ? "number" : known));
  }
  if (types.includes(type) || (type === "number" && types.includes("integer"))) return types;
  return [...types, type === "number" && !isFraction ? "integer" : type];
}

function widenType(tools: Tools, schema: Schema, { values }: Seen): Schema {
  const types = typesOf(schema);
  if (types.length === 0) return schema;
  const bare: Schema = { type: types };
  const others = values.filter((value) => tools.isAgainst(bare, value));
  if (others.length === 0) return schema;
  const isComposite = others.some((value) => typeof value === "object" && value !== null);
  if (isComposite) return withChoice(tools, schema, others);
  const [only, ...more] = others.reduce(withType, types);
  return { ...schema, type: more.length === 0 ? (only ?? "null") : [only ?? "null", ...more] };
}

function widenForm(tools: Tools, schema: Schema, { values, isFormless }: Seen): Schema {
  const { format, pattern } = schema;
  const form: Schema = {
    ...(format === undefined ? {} : { format }),
    ...(pattern === undefined ? {} : { pattern }),
  };
  if (!isFormless && !values.some((value) => tools.isAgainst(form, value))) return schema;
  return { ...without(schema, ["format", "pattern"]), ...tools.hints.formOf(values.filter(isText)) };
}

function widenLimits(tools: Tools, schema: Schema, { values }: Seen): Schema {
  const broken = Object.entries(schema)
    .filter(([name]) => limits.includes(name))
    .filter(([name, limit]) => {
      const bare: Schema = { [name]: limit };
      return values.some((value) => tools.isAgainst(bare, value));
    });
  return without(
    schema,
    broken.map(([name]) => name),
  );
}

function widenValues(tools: Tools, schema: Schema, { values, isSensitive }: Seen): Schema {
  const { enum: listed, const: only } = schema;
  const known = listed ?? (only === undefined ? undefined : [only]);
  if (known === undefined) return schema;
  const others = [...new Set(values.filter((value) => !known.includes(value)))];
  if (others.length === 0) return schema;
  const words = wordsOf(
    others.filter((value) => value !== null),
    known,
    isSensitive,
  );
  if (words !== undefined) return withWords(schema, known, others);
  const open = without(schema, ["enum", "const", "x-enum-varnames", "x-enumDescriptions"]);
  return open.type === undefined ? { ...open, ...inferSchema(tools.hints, [...known, ...others]) } : open;
}

/** Keywords that say what a value is; the others of a node say something about it. */
const ofAlternatives = new Set(["description", "title", "x-evidence", "x-quirk", "x-sensitive"]);

/** The schema of values beside others; of nothing but null it is null, for those others say the rest. */
const schemaBeside = (tools: Tools, values: readonly unknown[]): Schema =>
  values.every((value) => value === null) ? { type: "null" } : inferSchema(tools.hints, values);

/** The schema as one of several. */
function withChoice(tools: Tools, schema: Schema, others: readonly unknown[]): Schema {
  const entries = Object.entries(schema);
  const about = entries.filter(([name]) => ofAlternatives.has(name));
  const first = entries.filter(([name]) => !ofAlternatives.has(name));
  return { ...Object.fromEntries(about), anyOf: [Object.fromEntries(first), schemaBeside(tools, others)] };
}

/** What may stand beside alternatives: a vocabulary where they are all words, and a type otherwise. */
function alternativeOf(tools: Tools, branches: Schema[], others: readonly unknown[], seen: Seen): Schema {
  const inferred = schemaBeside(tools, others);
  const resolved = branches.map(tools.resolve).filter(({ type }) => type !== "null");
  const known = resolved.flatMap(
    ({ enum: values, const: only }) => values ?? (only === undefined ? [] : [only]),
  );
  const isCode = resolved.every((branch) => branch.enum !== undefined || branch.const !== undefined);
  const words = isCode ? wordsOf(others, known, seen.isSensitive) : undefined;
  return words === undefined ? inferred : { ...inferred, enum: words };
}

const saysNoType = (branch: Schema): boolean => branch.type === undefined && branch.$ref === undefined;

function widenChoice(tools: Tools, schema: Schema, seen: Seen): Schema {
  const { anyOf, oneOf, $ref: reference } = schema;
  const branches = reference === undefined ? (anyOf ?? oneOf) : [{ $ref: reference }];
  if (branches === undefined) return schema;
  const rest = without(schema, ["$ref", "anyOf", "oneOf"]);
  const others = seen.values.filter((value) => tools.isAgainst(schema, value));
  if (others.length === 0) return schema;
  if (branches.every((branch) => saysNoType(branch) && branch.enum === undefined)) return rest;
  const all = [...branches, alternativeOf(tools, branches, others, seen)];
  const exact: Schema = { ...rest, oneOf: all };
  const isExact = oneOf !== undefined && !seen.values.some((value) => tools.isAgainst(exact, value));
  return isExact ? exact : { ...rest, anyOf: all };
}

const narrowing = [
  "$ref",
  "allOf",
  "anyOf",
  "oneOf",
  "if",
  "then",
  "else",
  "enum",
  "const",
  "format",
  "pattern",
];

/** The schema with no more than the types that it has and those that were seen. */
export function openUp(tools: Tools, schema: Schema, { values }: Seen): Schema {
  const types = values.reduce(withType, typesOf(tools.resolve(schema)));
  const rest = without(schema, [...narrowing, ...limits, "x-enum-varnames", "x-enumDescriptions"]);
  return types.length === 0 ? rest : { ...rest, type: types };
}

/** A schema that lets in what was seen, and otherwise no more than it did. */
export function widen(tools: Tools, schema: Schema, seen: Seen): Schema {
  if (schema.$ref !== undefined) return widenChoice(tools, schema, seen);
  const steps = [widenType, widenForm, widenLimits, widenValues, widenChoice];
  return steps.reduce((wider, step) => step(tools, wider, seen), schema);
}
