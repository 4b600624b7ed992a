import type { OpenApiDocument } from "../../../src/openapi/document.ts";
import { type CallSettings, parametersOf } from "../../../scripts/testContract/calls/method.ts";
import type { OperationCase } from "../../../scripts/testContract/calls/operationCase.ts";
import { parameterValue } from "./parameterValue.ts";
import { queriesOf } from "./query.ts";

/**
 * Parameters of a call: ids of the path, then the one argument, then options. An argument that is left out is the
 * query with the documented examples.
 */
export function callParameters(
  document: OpenApiDocument,
  one: OperationCase,
  value: unknown,
  options: CallSettings = {},
): unknown[] {
  const ids = one.entry.parameters
    .filter((parameter) => parameter.in === "path")
    .map((parameter) => parameterValue(document, parameter));
  const query = one.method.argument?.kind === "query" ? queriesOf(document, one)[0] : undefined;
  return parametersOf(one, ids, value ?? query, options);
}
