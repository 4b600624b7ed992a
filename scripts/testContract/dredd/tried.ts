import type { OpenApiDocument } from "../../../src/openapi/document.ts";
import { createMatcher } from "../../../src/openapi/matcher.ts";
import type { OperationEntry } from "../../../src/openapi/operations.ts";
import type { Problem } from "../../../src/openapi/problem.ts";
import { createValidator } from "../../../src/openapi/validator.ts";
import type { DreddCall } from "./run.ts";

/** A request of Dredd's: the operation that it called, and what is wrong with its query. */
export interface Tried {
  call: DreddCall;
  /** Undefined where the contract has none such. */
  entry: OperationEntry | undefined;
  /** Id of the operation; what was called where the contract has none. */
  operationId: string;
  problems: Problem[];
}

/** Dredd's requests, with what the contract says of them. */
export function triedBy(document: OpenApiDocument, calls: DreddCall[]): Tried[] {
  const find = createMatcher(document);
  const { validateRequest } = createValidator(document);
  return calls.map((call) => {
    const { method, target } = call;
    const entry = find(method, target)?.entry;
    if (entry === undefined) return { call, entry, operationId: `${method} ${target}`, problems: [] };
    const problems = validateRequest(entry, { query: new URL(target, "http://127.0.0.1").searchParams });
    return {
      call,
      entry,
      operationId: entry.operation.operationId,
      problems: problems.filter(({ pointer }) => pointer.startsWith("/query")),
    };
  });
}
