import type { MediaType, OpenApiDocument, Schema } from "../../../src/openapi/document.ts";
import {
  type OperationEntry,
  listOperations,
  requestMedia,
  responseMedia,
} from "../../../src/openapi/operations.ts";
import { referenceName, resolverOf } from "../../../src/openapi/reference.ts";

/** A documented example, with the schema of every place that shows it. */
export interface PlacedExample {
  name: string;
  value: unknown;
  schemas: Set<Schema>;
}

function mediaOf(document: OpenApiDocument, entry: OperationEntry): MediaType[] {
  const statuses = Object.keys(entry.operation.responses);
  return [requestMedia(entry), ...statuses.map((status) => responseMedia(document, entry, status))].filter(
    (media) => media !== undefined,
  );
}

/** Every example of a contract, by its name among the components; one that has none by operation and key. */
export function placedExamples(document: OpenApiDocument): PlacedExample[] {
  const { example: resolve } = resolverOf(document);
  const placed = new Map<string, PlacedExample>();
  for (const [name, { value }] of Object.entries(document.components.examples ?? {})) {
    placed.set(name, { name, value, schemas: new Set() });
  }
  const webhooks = { ...document, paths: document.webhooks ?? {} };
  for (const entry of [...listOperations(document), ...listOperations(webhooks)]) {
    for (const { schema = {}, examples = {} } of mediaOf(document, entry)) {
      for (const [key, example] of Object.entries(examples)) {
        const name = example.$ref ? referenceName(example.$ref) : `${entry.operation.operationId} ${key}`;
        const known = placed.get(name) ?? { name, value: resolve(example).value, schemas: new Set() };
        known.schemas.add(schema);
        placed.set(name, known);
      }
    }
  }
  return [...placed.values()];
}
