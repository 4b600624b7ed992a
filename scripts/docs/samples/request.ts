import type { MediaType, OpenApiDocument, Parameter } from "../../../src/openapi/document.ts";
import { type OperationEntry, requestMedia } from "../../../src/openapi/operations.ts";
import { resolverOf } from "../../../src/openapi/reference.ts";
import { DocsError } from "../docsError.ts";

/** A request that the contract gives as an example: what every sample of it shows. */
export interface SampleRequest {
  method: string;
  /** Template of the path: `/users/{_id}`. */
  path: string;
  /** Values of the path, in its order. */
  ids: [name: string, value: string][];
  /** Values of the required query parameters. */
  query: [name: string, value: unknown][];
  /** The body, where there is one. */
  body: unknown;
}

function exampleOf(document: OpenApiDocument, media: MediaType): unknown {
  const [first] = Object.values(media.examples ?? {});
  return first === undefined ? media.example : resolverOf(document).example(first).value;
}

/**
 * The request that an operation's examples make: required parameters and the first body.
 * @throws {DocsError} when the contract lacks an example
 */
export function sampleRequest(document: OpenApiDocument, entry: OperationEntry): SampleRequest {
  const { operationId } = entry.operation;
  const valueOf = ({ name, example }: Parameter): unknown => {
    if (example !== undefined) return example;
    throw new DocsError(`${operationId}: the parameter ${name} has no example. Give it one in spec/.`);
  };
  const required = entry.parameters.filter((parameter) => parameter.required === true);
  const media = requestMedia(entry);
  const body = media && exampleOf(document, media);
  if (media !== undefined && body === undefined) {
    throw new DocsError(`${operationId}: its body has no example. Give it one in spec/.`);
  }
  return {
    method: entry.method.toUpperCase(),
    path: entry.path,
    ids: required.filter(({ in: place }) => place === "path").map((one) => [one.name, String(valueOf(one))]),
    query: required.filter(({ in: place }) => place === "query").map((one) => [one.name, valueOf(one)]),
    body,
  };
}
