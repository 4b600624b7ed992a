import type { OpenApiDocument, Schema } from "../../../src/openapi/document.ts";
import { type OperationEntry, responseMedia, successStatus } from "../../../src/openapi/operations.ts";
import { referenceName, resolverOf } from "../../../src/openapi/reference.ts";
import { schemaAt } from "../../generate/model.ts";

const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** The schema of what a method of the client resolves to. */
function itemSchema(document: OpenApiDocument, entry: OperationEntry): Schema | undefined {
  const body = responseMedia(document, entry, successStatus(entry))?.schema;
  const pointer = entry.operation["x-item"] ?? "";
  return body && schemaAt(document, body, pointer);
}

/** What a sample puts the result of an operation into; undefined where nothing is worth keeping. */
export function resultOf(document: OpenApiDocument, entry: OperationEntry): string | undefined {
  const { action, entity } = entry.operation["x-behavior"];
  if (action === "list") return "{ data }";
  if (action === "delete") return undefined;
  const schema = itemSchema(document, entry) ?? {};
  const fields = Object.keys(resolverOf(document).schema(schema).properties ?? {});
  if (fields.length === 1) return `{ ${fields[0]} }`;
  return lowerFirst(schema.$ref === undefined ? entity : referenceName(schema.$ref));
}
