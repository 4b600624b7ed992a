import type { OpenApiDocument, Schema } from "../../../src/openapi/document.ts";
import {
  type OperationEntry,
  isRedirect,
  responseMedia,
  successStatus,
} from "../../../src/openapi/operations.ts";
import { referenceName, resolverOf } from "../../../src/openapi/reference.ts";
import { schemaAt } from "../../generate/model.ts";

const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** The schema of what a method of the client resolves to. */
function itemSchema(document: OpenApiDocument, entry: OperationEntry): Schema | undefined {
  const body = responseMedia(document, entry, successStatus(entry))?.schema;
  const pointer = entry.operation["x-item"] ?? "";
  return body && schemaAt(document, body, pointer);
}

/** The name of the one field that a schema has; undefined where there are more, or may be. */
function onlyField(document: OpenApiDocument, schema: Schema): string | undefined {
  const { properties = {}, allOf, additionalProperties } = resolverOf(document).schema(schema);
  const [first, ...others] = Object.keys(properties);
  const mayHaveMore = allOf !== undefined || additionalProperties === true;
  return others.length === 0 && !mayHaveMore ? first : undefined;
}

/** What a sample puts the result of an operation into; undefined where nothing is worth keeping. */
export function resultOf(document: OpenApiDocument, entry: OperationEntry): string | undefined {
  const { action, entity } = entry.operation["x-behavior"];
  if (isRedirect(successStatus(entry))) return "address";
  if (action === "list") return "{ data }";
  const schema = itemSchema(document, entry);
  if (action === "delete" || schema === undefined) return undefined;
  const field = onlyField(document, schema);
  if (field !== undefined) return `{ ${field} }`;
  return lowerFirst(schema.$ref === undefined ? entity : referenceName(schema.$ref));
}
