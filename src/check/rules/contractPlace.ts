import type { MediaType, OpenApiDocument, ResponseObject } from "../../openapi/document.ts";
import type { OperationEntry } from "../../openapi/operations.ts";
import { resolverOf } from "../../openapi/reference.ts";
import { type SchemaPlace, escapePart } from "./schemaPlace.ts";

/** A response of the contract and where it stands. */
export interface ResponsePlace {
  response: ResponseObject;
  pointer: string;
}

/** Pointer into the contract, to an operation or to what is inside it. */
export const operationPointer = ({ path, method }: OperationEntry, inside = ""): string =>
  `/paths/${escapePart(path)}/${method}${inside}`;

/** The response that an operation documents for a status. */
export function responsePlace(
  document: OpenApiDocument,
  entry: OperationEntry,
  status: string,
): ResponsePlace | undefined {
  const node = entry.operation.responses[status];
  if (node === undefined) return undefined;
  return {
    response: resolverOf(document).response(node),
    pointer: node.$ref?.slice(1) ?? `${operationPointer(entry)}/responses/${status}`,
  };
}

const json = "application/json";

const schemaPlace = (media: MediaType | undefined, pointer: string): SchemaPlace | undefined =>
  media === undefined
    ? undefined
    : { schema: media.schema ?? {}, pointer: `${pointer}/content/${escapePart(json)}/schema` };

/** The schema of the JSON of a response; undefined where it has none. */
export const responseSchema = ({ response, pointer }: ResponsePlace): SchemaPlace | undefined =>
  schemaPlace(response.content?.[json], pointer);

/** The schema of the JSON that an operation takes; undefined where it takes none. */
export const requestSchema = (entry: OperationEntry): SchemaPlace | undefined =>
  schemaPlace(entry.operation.requestBody?.content[json], `${operationPointer(entry)}/requestBody`);
