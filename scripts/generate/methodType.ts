import type { OpenApiDocument, Schema } from "../../src/openapi/document.ts";
import { listOperations, requestMedia, responseMedia } from "../../src/openapi/operations.ts";
import { referenceName, resolverOf } from "../../src/openapi/reference.ts";
import { type ClientMethod, schemaAt } from "./model.ts";

/** The word with a capital at its beginning. */
export const capitalize = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Name of the type of what a method can be asked. */
export const queryName = (method: ClientMethod): string => `${capitalize(method.operationId)}Query`;

/** A schema of the contract and how TypeScript names its type. */
interface Typed {
  schema: Schema | undefined;
  type: string;
}

const operationType = ({ operationId }: ClientMethod): string => `operations["${operationId}"]`;

const named = (schema: Schema | undefined, otherwise: string): Typed => ({
  schema,
  type: schema?.$ref === undefined ? otherwise : referenceName(schema.$ref),
});

const json = '["content"]["application/json"]';

function bodiesOf(document: OpenApiDocument, method: ClientMethod): { request: Typed; response: Typed } {
  const entry = listOperations(document).find(
    ({ operation }) => operation.operationId === method.operationId,
  );
  const operation = operationType(method);
  const response = `${operation}["responses"][${method.successStatus}]${json}`;
  const media = entry && responseMedia(document, entry, method.successStatus);
  return {
    request: named(entry && requestMedia(entry)?.schema, `${operation}["requestBody"]${json}`),
    response: media === undefined ? { schema: undefined, type: "undefined" } : named(media.schema, response),
  };
}

/** What stands at a JSON pointer inside a value. */
function inside(document: OpenApiDocument, { schema, type }: Typed, pointer: string): Typed {
  const path = pointer.split("/").slice(1);
  const found = schema && schemaAt(document, schema, pointer);
  return named(found, `${type}${path.map((part) => `["${part}"]`).join("")}`);
}

function itemsInside(document: OpenApiDocument, list: Typed): Typed {
  const items = list.schema && resolverOf(document).schema(list.schema).items;
  return named(items, `${list.type}[number]`);
}

function argumentList(document: OpenApiDocument, method: ClientMethod): string {
  const ids = method.pathParameters.map(({ name, type }) => `${name}: ${type}`);
  const mark = method.argument?.required === false ? "?" : "";
  if (method.argument?.kind === "query") ids.push(`query${mark}: ${queryName(method)}`);
  if (method.argument?.kind === "body") ids.push(`body${mark}: ${bodiesOf(document, method).request.type}`);
  return `[${ids.join(", ")}]`;
}

function listType(document: OpenApiDocument, method: ClientMethod): string {
  const { pagination } = method;
  const { response } = bodiesOf(document, method);
  const row = itemsInside(document, inside(document, response, pagination?.items ?? ""));
  const item = pagination?.style === "offset" ? inside(document, row, pagination.item) : row;
  const pointer = pagination?.style === "page" ? pagination.meta : undefined;
  const meta = pointer === undefined ? "undefined" : inside(document, response, pointer).type;
  return `ListMethod<${argumentList(document, method)}, ${item.type}, ${meta}, ${response.type}>`;
}

function resultType(
  document: OpenApiDocument,
  { itemPointer, redirects }: ClientMethod,
  response: Typed,
): string {
  if (redirects) return "string | undefined";
  if (itemPointer === null) return "void";
  return itemPointer === undefined ? response.type : inside(document, response, itemPointer).type;
}

/** TypeScript type of a method of the client. */
export function methodType(document: OpenApiDocument, method: ClientMethod): string {
  if (method.pagination !== undefined) return listType(document, method);
  const { response } = bodiesOf(document, method);
  const types = [argumentList(document, method), resultType(document, method, response), response.type];
  if (method.argument?.kind === "body" && method.asks) types.push(queryName(method));
  return `${method.naturalKey === undefined ? "Method" : "CreateMethod"}<${types.join(", ")}>`;
}
