import type { OperationEntry } from "../../openapi/operations.ts";

/** Tells whether a pattern names an operation by its id or path; without one, each is named. */
export const isNamed = ({ operation, path }: OperationEntry, only: RegExp | undefined): boolean =>
  only === undefined || only.test(operation.operationId) || only.test(path);
