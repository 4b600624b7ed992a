import { isDeepObject } from "../../../src/openapi/deepObject.ts";
import type { OpenApiDocument, Parameter } from "../../../src/openapi/document.ts";
import {
  type OperationEntry,
  listOperations,
  requestMedia,
  responseMedia,
  successStatus,
} from "../../../src/openapi/operations.ts";
import { resolverOf } from "../../../src/openapi/reference.ts";

/** What Dredd is to send, in place of the examples. */
export interface DreddRequest {
  /** Values of the path, in their order. */
  ids: string[];
  query: Record<string, unknown>;
  body: unknown;
  /** Headers of this request alone. */
  headers: Record<string, string>;
  /** What the answer has at least. */
  answer: unknown;
}

/** The parameters of an operation with what Dredd is to send as their examples; no others are sent. */
function sentParameters({ parameters }: OperationEntry, { ids, query, headers }: DreddRequest): Parameter[] {
  const inPath = parameters.filter((one) => one.in === "path");
  const values = [...inPath.map(({ name }, index) => [name, ids[index]] as const), ...Object.entries(query)];
  const examples = new Map<string, unknown>(values);
  const sent = parameters.filter((one) => one.in !== "header" && examples.has(one.name));
  return [
    ...sent.map((one) => ({ ...one, example: examples.get(one.name) })),
    ...Object.entries(headers).map(([name, example]): Parameter => ({
      name,
      in: "header",
      required: true,
      schema: { type: "string" },
      example,
    })),
  ];
}

/** Puts a request in the place of the examples of an operation, and what the answer has at least in theirs. */
function putRequest(document: OpenApiDocument, entry: OperationEntry, request: DreddRequest): void {
  const { operation } = entry;
  const status = successStatus(entry);
  operation.parameters = sentParameters(entry, request);
  const media = requestMedia(entry);
  if (media !== undefined) media.examples = { sent: { value: request.body } };
  // Dredd wants everything that the example of an answer has, and every header, optional or not.
  const schema = responseMedia(document, entry, status)?.schema;
  const content = schema && {
    "application/json": { schema, examples: { least: { value: request.answer } } },
  };
  operation.responses[status] = { description: "", ...(content && { content }) };
}

/** What Dredd can use of a contract: no errors, which it cannot cause, and no object filters, which it sends wrong. */
export function readableByDredd(
  document: OpenApiDocument,
  { leftOut, requests }: { leftOut: string[]; requests?: ReadonlyMap<string, DreddRequest> },
): OpenApiDocument {
  const description = structuredClone(document);
  const { parameter: resolve } = resolverOf(description);
  for (const entry of listOperations(description)) {
    const { operation, path, method } = entry;
    if (leftOut.includes(operation.operationId)) delete description.paths[path]?.[method];
    const status = successStatus(entry);
    operation.responses = { [status]: operation.responses[status] ?? {} };
    operation.parameters = (operation.parameters ?? []).filter((one) => !isDeepObject(resolve(one)));
    const request = requests?.get(operation.operationId);
    if (request !== undefined) putRequest(description, entry, request);
  }
  return description;
}
