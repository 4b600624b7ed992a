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
  return {
    of,
    property(schemas, name) {
      const named = schemas.flatMap(({ properties = {} }) =>
        Object.hasOwn(properties, name) ? of(properties[name] ?? {}) : [],
      );
      return named.length > 0 ? named : schemas.flatMap(ofOther);
    },
    items: (schemas) => schemas.flatMap(({ items }) => (items === undefined ? [] : of(items))),
  };
}
