import type { OpenApiDocument, Schema } from "../../../src/openapi/document.ts";
import { resolverOf } from "../../../src/openapi/reference.ts";

/** A keyword that composes a schema of others. */
export type Keyword = "allOf" | "anyOf" | "oneOf";

/** A schema and what it is composed of with some keywords, all the way down; references resolved. */
export function composition(document: OpenApiDocument, schema: Schema, keywords: Keyword[]): Schema[] {
  const resolved = resolverOf(document).schema(schema);
  const parts = keywords.flatMap((keyword) => resolved[keyword] ?? []);
  return [resolved, ...parts.flatMap((part) => composition(document, part, keywords))];
}
