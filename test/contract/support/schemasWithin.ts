import type { OpenApiDocument, Schema } from "../../../src/openapi/document.ts";
import { composition } from "./composition.ts";

/** A schema, what it is composed of, and the schemas of its fields and items, all the way down; each once. */
export function schemasWithin(
  document: OpenApiDocument,
  schema: Schema,
  found: Set<Schema> = new Set(),
): Set<Schema> {
  for (const part of composition(document, schema, ["allOf", "anyOf", "oneOf"])) {
    if (found.has(part)) continue;
    found.add(part);
    const inner = [
      ...Object.values(part.properties ?? {}),
      ...(part.items === undefined ? [] : [part.items]),
    ];
    for (const one of inner) schemasWithin(document, one, found);
  }
  return found;
}
