import type { OpenApiDocument, Schema } from "../openapi/document.ts";
import type { Subschemas } from "./subschemas.ts";

/** Names of the properties and values of enumerations that answers have. */
export interface AnswerParts {
  /** `User.firstName` */
  properties: Set<string>;
  /** `User.role = admin` */
  enumValues: Set<string>;
}

/** The parts that answers are described to have. */
export interface DescribedParts extends AnswerParts {
  /** What schemas are called: `User`, `User.address`, `GET /users 200 body.data[]`. */
  names: Map<Schema, string>;
}

/** No parts yet. */
export const noParts = (): AnswerParts => ({ properties: new Set(), enumValues: new Set() });

/** Name of a property of the schema that is called so. */
export const propertyName = (schema: string, property: string): string => `${schema}.${property}`;

/** Name of a value of the enumeration that is called so. */
export const enumValueName = (schema: string, value: unknown): string => `${schema} = ${String(value)}`;

/** Names of the contract's own schemas, and of what they are made of. */
function componentNames({ components }: OpenApiDocument, subschemas: Subschemas): Map<Schema, string> {
  const all = Object.entries(components.schemas);
  const names = new Map(all.map(([name, schema]) => [schema, name]));
  for (const [name, schema] of all) {
    for (const part of subschemas.of(schema)) names.set(part, names.get(part) ?? name);
  }
  return names;
}

/** The parts that the schemas of answers have; each comes with what it is called. */
export function describedParts(
  document: OpenApiDocument,
  subschemas: Subschemas,
  answers: Iterable<[name: string, schema: Schema]>,
): DescribedParts {
  const described = { ...noParts(), names: componentNames(document, subschemas) };
  const visited = new Set<Schema>();
  const visit = (schema: Schema, place: string): void => {
    for (const part of subschemas.of(schema)) {
      const name = described.names.get(part) ?? place;
      described.names.set(part, name);
      if (!visited.has(part)) visitInside(part, name);
    }
  };
  const visitInside = (schema: Schema, name: string): void => {
    visited.add(schema);
    const { properties = {}, additionalProperties, items } = schema;
    for (const value of schema.enum ?? []) described.enumValues.add(enumValueName(name, value));
    for (const [property, inner] of Object.entries(properties)) {
      described.properties.add(propertyName(name, property));
      visit(inner, propertyName(name, property));
    }
    if (typeof additionalProperties === "object") visit(additionalProperties, propertyName(name, "*"));
    if (items !== undefined) visit(items, `${name}[]`);
  };
  for (const [name, schema] of answers) visit(schema, name);
  return described;
}
