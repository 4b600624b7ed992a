import { serializeSearch } from "../../../src/client/search.ts";
import type { MediaType, OpenApiDocument, Parameter } from "../../../src/openapi/document.ts";
import { type OperationEntry, requestMedia } from "../../../src/openapi/operations.ts";
import { resolverOf } from "../../../src/openapi/reference.ts";
import { isFields } from "../../lint/value.ts";
import { DocsError } from "../docsError.ts";
import { schemeOf } from "./key.ts";
import { searchObject } from "./search.ts";

/** A query parameter with its value, and with the text in its place on the wire where that is another one. */
export interface QueryValue {
  name: string;
  /** What the client takes. */
  value: unknown;
  /** What is sent. */
  sent: unknown;
  /** Whether it is a key, which a command takes from the environment. */
  isKey?: boolean;
}

/** A request that the contract gives as an example: what every sample of it shows. */
export interface SampleRequest {
  method: string;
  /** Template of the path: `/users/{_id}`. */
  path: string;
  /** The security scheme whose key goes with it; undefined where none is needed. */
  scheme: string | undefined;
  /** Values of the path, in its order. */
  ids: [name: string, value: unknown][];
  /** The query parameters that have to be seen: those that are required, search, filters by objects and includes. */
  query: QueryValue[];
  /** The body, where there is one. */
  body: unknown;
}

function exampleOf(document: OpenApiDocument, media: MediaType): unknown {
  const [first] = Object.values(media.examples ?? {});
  return first === undefined ? media.example : resolverOf(document).example(first).value;
}

/** Whether a sample shows a parameter: it has to be sent, or it has to be seen to be written. */
function isShown({ operation }: OperationEntry, parameter: Parameter): boolean {
  const { required, example } = parameter;
  const { action } = operation["x-behavior"];
  if (required === true) return true;
  if (Array.isArray(example)) return action === "list" || action === "read";
  return action === "list" && (isFields(example) || searchObject(parameter) !== undefined);
}

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
  const queryValue = (parameter: Parameter): QueryValue => {
    const { name } = parameter;
    const key = parameter["x-sensitive"] === "secret" && { isKey: true };
    const search = searchObject(parameter);
    if (search !== undefined) return { name, value: search, sent: serializeSearch(search) };
    const value = valueOf(parameter);
    return { name, value, sent: value, ...key };
  };
  const shownIn = (place: Parameter["in"]): Parameter[] =>
    entry.parameters.filter((one) => one.in === place && isShown(entry, one));
  const media = requestMedia(entry);
  const body = media && exampleOf(document, media);
  if (media !== undefined && body === undefined) {
    throw new DocsError(`${operationId}: its body has no example. Give it one in spec/.`);
  }
  return {
    method: entry.method.toUpperCase(),
    path: entry.path,
    scheme: schemeOf(document, entry.operation),
    ids: shownIn("path").map((one) => [one.name, valueOf(one)]),
    query: shownIn("query").map(queryValue),
    body,
  };
}
