import type { OpenApiDocument, Schema } from "../../../src/openapi/document.ts";
import { composition } from "./composition.ts";

const everyPart = (document: OpenApiDocument, schema: Schema): Schema[] =>
  composition(document, schema, ["allOf", "anyOf", "oneOf"]);

const propertySchemas = (document: OpenApiDocument, schema: Schema, name: string): Schema[] =>
  everyPart(document, schema).flatMap(({ properties }) => properties?.[name] ?? []);

const itemSchemas = (document: OpenApiDocument, schema: Schema): Schema[] =>
  everyPart(document, schema).flatMap(({ items }) => items ?? []);

/** Tells whether a schema has a property at a path such as `data[].deliveryAddress.name`. */
export function hasPath(document: OpenApiDocument, schema: Schema, path: string): boolean {
  let reached = [schema];
  for (const step of path.replaceAll("[]", ".[]").split(".")) {
    reached = reached.flatMap((from) =>
      step === "[]" ? itemSchemas(document, from) : propertySchemas(document, from, step),
    );
  }
  return reached.length > 0;
}

/** Names of all properties and values of all tables that lie anywhere inside a schema. */
export function wordsWithin(document: OpenApiDocument, schema: Schema): Set<string> {
  const words = new Set<string>();
  const open = [schema];
  const seen = new Set<Schema>();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const part of everyPart(document, next).filter((found) => !seen.has(found))) {
      seen.add(part);
      for (const value of part.enum ?? []) words.add(String(value));
      for (const name of Object.keys(part.properties ?? {})) words.add(name);
      open.push(...Object.values(part.properties ?? {}), ...(part.items ? [part.items] : []));
    }
  }
  return words;
}
