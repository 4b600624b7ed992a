import type { OpenApiDocument } from "../../../src/openapi/document.ts";
import { isRedirect } from "../../../src/openapi/operations.ts";
import { resolverOf } from "../../../src/openapi/reference.ts";
import type { OperationCase } from "../../../scripts/testContract/calls/operationCase.ts";
import { type Sample, answerSamples } from "./sample.ts";

/** A documented success; one without a body has no sample. */
export interface Success {
  status: string;
  sample: Sample | undefined;
  /** Where a redirect leads. */
  address?: unknown;
}

/** The media types of an operation's answer with a status; none where it has no body. */
const mediaTypes = (document: OpenApiDocument, { entry }: OperationCase, status: string): string[] =>
  Object.keys(resolverOf(document).response(entry.operation.responses[status] ?? {}).content ?? {});

/** Where the example of a redirect leads; undefined for another status. */
function addressOf(document: OpenApiDocument, { entry }: OperationCase, status: string): unknown {
  if (!isRedirect(status)) return undefined;
  const { headers = {} } = resolverOf(document).response(entry.operation.responses[status] ?? {});
  return headers["Location"]?.example;
}

/**
 * Every documented answer to a success: each sample of each status, and each redirect.
 * @throws {Error} when a body has no sample
 */
export function successesOf(document: OpenApiDocument, one: OperationCase): Success[] {
  const statuses = Object.keys(one.entry.operation.responses).filter(
    (status) => status.startsWith("2") || isRedirect(status),
  );
  return statuses.flatMap((status): Success[] => {
    if (mediaTypes(document, one, status).length === 0) {
      return [{ status, sample: undefined, address: addressOf(document, one, status) }];
    }
    const samples = answerSamples(document, one.entry, status);
    if (samples.length === 0) throw new Error(`${one.title} has no example of its answer ${status}.`);
    return samples.map((sample) => ({ status, sample }));
  });
}
