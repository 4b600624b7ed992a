import { simplifySchema } from "../../scripts/generate/typeSchemas.ts";
import type { Drift } from "../../src/drift/drift.ts";
import type { OpenApiDocument, Schema } from "../../src/openapi/document.ts";
import { referenceName, resolverOf } from "../../src/openapi/reference.ts";
import type { Documented } from "./contracts.ts";

/** A change of an example, and the one drift that it has to make. */
export interface Mutation {
  drift: Omit<Drift, "operation">;
  /** Keys to where the change is. */
  keys: string[];
  /** What to put there; undefined to take away what is there. */
  value: unknown;
}

/** A place in an example. */
interface Spot {
  keys: string[];
  path: string;
  schema: Schema;
  required: boolean;
  value: unknown;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Every place in an example to which the contract gives one schema, and no choice of several. */
function spotsOf(document: OpenApiDocument, spot: Spot): Spot[] {
  const { keys, path, value } = spot;
  const whole = simplifySchema(document, resolverOf(document).schema(spot.schema));
  if (whole.anyOf ?? whole.oneOf) return [];
  const within = (key: string, name: string, schema: Schema | undefined, item: unknown): Spot[] => {
    if (schema === undefined) return [];
    const required = whole.required?.includes(key) === true;
    return spotsOf(document, {
      keys: [...keys, key],
      path: `${path}/${name}`,
      schema,
      required,
      value: item,
    });
  };
  if (Array.isArray(value)) {
    return [spot, ...value.flatMap((item, index) => within(String(index), "*", whole.items, item))];
  }
  if (!isRecord(value)) return [spot];
  const { properties = {} } = whole;
  return [spot, ...Object.entries(value).flatMap(([key, item]) => within(key, key, properties[key], item))];
}

/** A value of the same type that the code table does not have, and what the table is called. */
function newCode(spot: Spot, { enum: table = [] }: Schema, types: string): { value: unknown; name: string } {
  const name = spot.schema.$ref === undefined ? types : referenceName(spot.schema.$ref);
  return { value: typeof table[0] === "string" ? "new" : 4711, name };
}

/** Every mutation that a place may have. */
function mutationsAt(document: OpenApiDocument, spot: Spot): Mutation[] {
  const schema = simplifySchema(document, resolverOf(document).schema(spot.schema));
  const { properties, additionalProperties, pattern, format } = schema;
  const types = [schema.type ?? []].flat();
  if (types.length === 0) return [];
  const { keys, path } = spot;
  const expected = types.join(" | ");
  const mutations: Mutation[] = [];
  const add = (kind: Drift["kind"], value: unknown, seen: string, says = expected): void => {
    mutations.push({ drift: { kind, path, expected: says, seen }, keys, value });
  };
  if (!types.includes("boolean")) add("type", true, "boolean");
  if (!types.includes("null")) add("null", null, "null");
  if (spot.required) add("missing", undefined, "nothing");
  if (schema.enum !== undefined) {
    const { value, name } = newCode(spot, schema, expected);
    add("enum", value, "a new value", name);
  }
  if (types.includes("string") && (pattern !== undefined || format === "date-time")) {
    add("form", "soon", "string", format ?? `/${pattern}/`);
  }
  if (isRecord(spot.value) && properties !== undefined && additionalProperties === undefined) {
    const drift: Mutation["drift"] = {
      kind: "unknown",
      path: `${path}/brandNew`,
      expected: "nothing",
      seen: "number",
    };
    mutations.push({ drift, keys: [...keys, "brandNew"], value: 1 });
  }
  return mutations;
}

/** Every mutation of an example. */
export function mutationsOf({ document, schema, value }: Documented): Mutation[] {
  const spots = spotsOf(document, { keys: [], path: "", schema, required: false, value });
  return spots.flatMap((spot) => mutationsAt(document, spot));
}

/** A copy of a value with another value at its keys. */
export function withValue(example: unknown, [key, ...rest]: string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(example)) {
    return example.map((item, index) => (String(index) === key ? withValue(item, rest, value) : item));
  }
  if (!isRecord(example)) throw new Error(`There is no ${key}.`);
  const { [key]: item, ...others } = example;
  if (rest.length === 0 && value === undefined) return others;
  return { ...others, [key]: withValue(item, rest, value) };
}
