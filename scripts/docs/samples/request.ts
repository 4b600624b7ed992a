import type { MediaType, OpenApiDocument, Parameter } from "../../../src/openapi/document.ts";
import { type OperationEntry, requestMedia } from "../../../src/openapi/operations.ts";
import { resolverOf } from "../../../src/openapi/reference.ts";
import { isFields } from "../../lint/value.ts";
import { DocsError } from "../docsError.ts";

/** A request that the contract gives as an example: what every sample of it shows. */
export interface SampleRequest {
  method: string;
  /** Template of the path: `/users/{_id}`. */
  path: string;
  /** Values of the path, in its order. */
  ids: [name: string, value: unknown][];
  /** Values of the query parameters that are required, and in a list of those that are objects. */
  query: [name: string, value: unknown][];
  /** The body, where there is one. */
  body: unknown;
}

function exampleOf(document: OpenApiDocument, media: MediaType): unknown {
  const [first] = Object.values(media.examples ?? {});
  return first === undefined ? media.example : resolverOf(document).example(first).value;
}

/** Whether a sample shows a parameter: it has to be sent, or it filters a list and has to be seen to be written. */
const isShown = ({ operation }: OperationEntry, { required, example }: Parameter): boolean =>
  required === true || (operation["x-behavior"].action === "list" && isFields(example));

/**
 * The request that an operation's examples make: parameters that are shown and the first body.
 * @throws {DocsError} when the contract lacks an example
 */
export function sampleRequest(document: OpenApiDocument, entry: OperationEntry): SampleRequest {
  const { operationId } = entry.operation;
  const valueOf = ({ name, example }: Parameter): unknown => {
    if (example !== undefined) return example;
    throw new DocsError(`${operationId}: the parameter ${name} has no example. Give it one in spec/.`);
  };
  const shown = entry.parameters.filter((parameter) => isShown(entry, parameter));
  const valuesIn = (place: Parameter["in"]): [name: string, value: unknown][] =>
    shown.filter((one) => one.in === place).map((one) => [one.name, valueOf(one)]);
  const media = requestMedia(entry);
  const body = media && exampleOf(document, media);
  if (media !== undefined && body === undefined) {
    throw new DocsError(`${operationId}: its body has no example. Give it one in spec/.`);
  }
  return {
    method: entry.method.toUpperCase(),
    path: entry.path,
    ids: valuesIn("path"),
    query: valuesIn("query"),
    body,
  };
}
