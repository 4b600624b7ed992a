import type { MediaType, OpenApiDocument } from "../../../src/openapi/document.ts";
import { responseMedia, successStatus } from "../../../src/openapi/operations.ts";
import type { OperationEntry } from "../../../src/openapi/operations.ts";
import { resolverOf } from "../../../src/openapi/reference.ts";

/** A documented example of a body, with the name under which `Prefer: example=` asks for it. */
export interface Sample {
  name: string;
  value: unknown;
}

/** The documented examples of a body, in their order. */
export function samplesOf(document: OpenApiDocument, media: MediaType | undefined): Sample[] {
  const { example: resolve } = resolverOf(document);
  return Object.entries(media?.examples ?? {}).map(([name, example]) => ({
    name,
    value: resolve(example).value,
  }));
}

/** The documented examples of an operation's answer with a status; none where it has no body. */
export const answerSamples = (document: OpenApiDocument, entry: OperationEntry, status: string): Sample[] =>
  samplesOf(document, responseMedia(document, entry, status));

/** The documented examples of an operation's success. */
export const successSamples = (document: OpenApiDocument, entry: OperationEntry): Sample[] =>
  answerSamples(document, entry, successStatus(entry));

/** The example of an operation's answer with a status: what Prism answers with, unless another is asked for. */
export function firstSample(document: OpenApiDocument, entry: OperationEntry, status: string): Sample {
  const [sample] = answerSamples(document, entry, status);
  if (sample !== undefined) return sample;
  throw new Error(`${entry.operation.operationId} has no example of its answer ${status}.`);
}
