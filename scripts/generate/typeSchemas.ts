import type { OpenApiDocument, Schema } from "../../src/openapi/document.ts";
import { referenceName, resolverOf } from "../../src/openapi/reference.ts";

const hasOnlyRequired = (schema: Schema): boolean =>
  schema.required !== undefined && Object.keys(schema).length === 1;

const union = (...lists: (string[] | undefined)[]): string[] => [
  ...new Set(lists.flatMap((list) => list ?? [])),
];

function mapChildren(schema: Schema, change: (child: Schema) => Schema): Schema {
  const copy = { ...schema };
  if (schema.properties !== undefined) {
    copy.properties = Object.fromEntries(
      Object.entries(schema.properties).map(([name, child]) => [name, change(child)]),
    );
  }
  if (schema.items !== undefined) copy.items = change(schema.items);
  if (schema.anyOf !== undefined) copy.anyOf = schema.anyOf.map(change);
  if (schema.oneOf !== undefined) copy.oneOf = schema.oneOf.map(change);
  return copy;
}

/**
 * Shapes schemas so that their types read well: compositions become one object, "either this or that is
 * required" becomes a union, conditions that TypeScript cannot state are left to the validators.
 */
export function simplifySchema(document: OpenApiDocument, schema: Schema): Schema {
  const simplify = (child: Schema): Schema => simplifySchema(document, child);
  const { if: _if, then: _then, else: _else, not: _not, allOf, ...rest } = schema;
  const merged = mapChildren(rest, simplify);
  for (const part of allOf ?? []) {
    const whole = simplify(resolverOf(document).schema(part));
    if (whole.properties === undefined && whole.required === undefined) continue;
    merged.properties = { ...whole.properties, ...merged.properties };
    merged.required = union(whole.required, merged.required);
  }
  return distributeRequired(merged);
}

function distributeRequired(schema: Schema): Schema {
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices === undefined || !choices.every(hasOnlyRequired)) return schema;
  const { anyOf: _anyOf, oneOf: _oneOf, title, description, ...base } = schema;
  const variants = choices.map(({ required }) => ({
    ...base,
    required: union(base.required, required),
  }));
  return { ...(title && { title }), ...(description && { description }), oneOf: variants };
}

/** Formats that stand for "any other number" and "any other string" of a code table on the way in. */
export const openFormats = { integer: "open-integer", string: "open-string" } as const;

function openEnumeration(document: OpenApiDocument, schema: Schema): Schema {
  const target = resolverOf(document).schema(schema);
  if (target.enum === undefined) return schema;
  const type = target.type === "integer" ? "integer" : "string";
  const { description } = schema;
  return {
    ...(description && { description }),
    anyOf: [schema, { type, format: openFormats[type] }],
  };
}

const openEnumerations = (document: OpenApiDocument, schema: Schema): Schema =>
  mapChildren(schema, (child) => openEnumeration(document, openEnumerations(document, child)));

/** Names of the component schemas that a node refers to, directly or through others. */
export function reachableSchemas(document: OpenApiDocument, node: unknown): Set<string> {
  const reached = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if ("$ref" in value && typeof value.$ref === "string") {
      const name = referenceName(value.$ref);
      const schema = document.components.schemas[name];
      if (schema !== undefined && !reached.has(name)) {
        reached.add(name);
        visit(schema);
      }
    }
    Object.values(value).forEach(visit);
  };
  visit(node);
  return reached;
}

/** Names of the schemas that only answers use: their code tables are open to values that are not known yet. */
export function readOnlySchemas(document: OpenApiDocument): Set<string> {
  const operations = Object.values(document.paths).flatMap((item) => Object.values(item));
  const collect = (part: "requestBody" | "responses" | "parameters"): Set<string> =>
    reachableSchemas(
      document,
      operations.map((operation) => (part in operation ? Reflect.get(operation, part) : undefined)),
    );
  const written = new Set([...collect("requestBody"), ...collect("parameters")]);
  return new Set([...collect("responses")].filter((name) => !written.has(name)));
}

/** A copy of the contract whose schemas are shaped for type generation. */
export function documentForTypes(document: OpenApiDocument): OpenApiDocument {
  const readOnly = readOnlySchemas(document);
  const schemas = Object.entries(document.components.schemas).map(([name, schema]) => {
    const simple = simplifySchema(document, schema);
    return [name, readOnly.has(name) ? openEnumerations(document, simple) : simple] as const;
  });
  return {
    ...document,
    components: { ...document.components, schemas: Object.fromEntries(schemas) },
  };
}
