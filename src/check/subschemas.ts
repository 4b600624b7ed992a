import type { OpenApiDocument, Schema } from "../openapi/document.ts";
import { resolverOf } from "../openapi/reference.ts";

/** Leads from schemas to those of what is inside a value; of a choice, every side is taken to hold. */
export interface Subschemas {
  /** A schema, what it refers to, and the parts and choices that it is made of. */
  of(schema: Schema): Schema[];
  /** The schemas of a property; none where it is not described. */
  property(schemas: readonly Schema[], name: string): Schema[];
  /** The schemas of the rows of a list; none where they are not described. */
  items(schemas: readonly Schema[]): Schema[];
}

const partsOf = ({ allOf = [], anyOf = [], oneOf = [], then, else: other }: Schema): Schema[] =>
  [...allOf, ...anyOf, ...oneOf, then, other].filter((part) => part !== undefined);

/** Works something out of schemas and a name once. */
function once(
  work: (schemas: readonly Schema[], name: string) => Schema[],
): (schemas: readonly Schema[], name: string) => Schema[] {
  const known = new WeakMap<readonly Schema[], Map<string, Schema[]>>();
  return (schemas, name) => {
    const byName = known.get(schemas) ?? new Map<string, Schema[]>();
    const found = byName.get(name) ?? work(schemas, name);
    known.set(schemas, byName.set(name, found));
    return found;
  };
}

/** Reads the schemas inside those of a contract. */
export function subschemasOf(document: OpenApiDocument): Subschemas {
  const { schema: resolve } = resolverOf(document);
  const known = new WeakMap<Schema, Schema[]>();
  const of = (schema: Schema): Schema[] => {
    const resolved = resolve(schema);
    const all = known.get(schema) ?? [...new Set([schema, resolved, ...partsOf(resolved).flatMap(of)])];
    known.set(schema, all);
    return all;
  };
  const ofOther = ({ additionalProperties }: Schema): Schema[] =>
    typeof additionalProperties === "object" ? of(additionalProperties) : [];
  const items = once((schemas) => schemas.flatMap((schema) => (schema.items ? of(schema.items) : [])));
  return {
    of,
    property: once((schemas, name) => {
      const named = schemas.flatMap(({ properties = {} }) =>
        Object.hasOwn(properties, name) ? of(properties[name] ?? {}) : [],
      );
      return named.length > 0 ? named : schemas.flatMap(ofOther);
    }),
    items: (schemas) => items(schemas, ""),
  };
}
