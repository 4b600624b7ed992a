import type { OpenApiDocument } from "../../../src/openapi/document.ts";
import { type KeyPlace, keyPlaces } from "../../../src/openapi/keys.ts";
import type { OperationCase } from "./operationCase.ts";

/** The query that sends a key in one way. */
export const keyQuery = (places: KeyPlace[]): Record<string, string> =>
  Object.fromEntries(places.flatMap(({ in: place, name }) => (place === "query" ? [[name, "any"]] : [])));

/** The query with the key of an operation that takes its key there, and in no header. */
export function ownKeyQuery(document: OpenApiDocument, { entry }: OperationCase): Record<string, string> {
  const [first = []] = keyPlaces(document, entry.operation);
  return keyQuery(first);
}
