import type { Schema } from "../../openapi/document.ts";
import { type Fields, isFields } from "../../openapi/fields.ts";
import { type JsonType, jsonTypeOf } from "../rules/jsonType.ts";
import { shownName } from "../rules/schemaPlace.ts";
import { groupBy } from "../../openapi/groupBy.ts";

/** What a contract knows that helps to describe values. */
export interface Hints {
  /** What all of some texts have in common: a format and its pattern. */
  formOf(texts: readonly string[]): Schema;
  /** Whether the contract marks fields of this name. */
  sensitivityOf(name: string): Schema["x-sensitive"];
}

/** What is said of a field that nobody has described yet. */
export const description = "Seen in answers, not documented.";

const isText = (value: unknown): value is string => typeof value === "string";

/** The values that rows of some objects have, by their names; a name that may be a value itself is `*`. */
function byName(rows: Fields[]): Map<string, unknown[]> {
  const pairs = rows.flatMap((row) => Object.entries(row));
  const groups = groupBy(pairs, ([name]) => shownName(name));
  return new Map([...groups].map(([name, group]) => [name, group.map(([, value]) => value)]));
}

function objectSchema(hints: Hints, rows: Fields[]): Schema {
  const fields = byName(rows);
  const rest = fields.get("*");
  const named = [...fields].filter(([name]) => name !== "*");
  return {
    type: "object",
    ...(named.length === 0
      ? {}
      : {
          properties: Object.fromEntries(
            named.map(([name, values]) => [name, fieldSchema(hints, name, values)]),
          ),
        }),
    ...(rest === undefined ? {} : { additionalProperties: inferSchema(hints, rest) }),
  };
}

function scalarSchema(hints: Hints, types: JsonType[], values: unknown[]): Schema {
  const numbers = values.filter((value) => typeof value === "number");
  const names = types.map((type) =>
    type === "number" && numbers.every(Number.isInteger) ? "integer" : type,
  );
  const [only = "string"] = names;
  if (names.length > 1) return { type: names };
  return only === "string" ? { type: only, ...hints.formOf(values.filter(isText)) } : { type: only };
}

const withNull = (schema: Schema): Schema => ({
  ...schema,
  type: [...[schema.type ?? []].flat(), "null"],
});

/** The schema that values have in common, by their types and forms; of nothing but null, one that says nothing. */
export function inferSchema(hints: Hints, values: readonly unknown[]): Schema {
  const groups = groupBy(values, jsonTypeOf);
  const scalars = [...groups.keys()].filter((type) => ["string", "number", "boolean"].includes(type));
  const lists = groups.get("array");
  const parts = [
    ...(scalars.length === 0
      ? []
      : [
          scalarSchema(
            hints,
            scalars,
            scalars.flatMap((type) => groups.get(type) ?? []),
          ),
        ]),
    ...(groups.has("object") ? [objectSchema(hints, (groups.get("object") ?? []).filter(isFields))] : []),
    ...(lists === undefined ? [] : [{ type: "array", items: inferSchema(hints, lists.flat()) }]),
  ];
  const [first] = parts;
  if (first === undefined) return {};
  if (parts.length === 1) return groups.has("null") ? withNull(first) : first;
  return { anyOf: [...parts, ...(groups.has("null") ? [{ type: "null" }] : [])] };
}

/** The schema of a field that the contract does not have. */
export function fieldSchema(hints: Hints, name: string, values: readonly unknown[]): Schema {
  const sensitivity = hints.sensitivityOf(name);
  const inferred = inferSchema(hints, values);
  const isPersonal = sensitivity !== undefined || inferred.format === "email";
  return { description, ...inferred, ...(isPersonal ? { "x-sensitive": sensitivity ?? "personal" } : {}) };
}
