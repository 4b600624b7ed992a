import type { OpenApiDocument } from "../../../src/openapi/document.ts";
import type { OperationCase } from "../../../scripts/testContract/calls/operationCase.ts";
import { parameterValues } from "./parameterValue.ts";

/** Queries that show all of an operation's parameters, each with every one in it; the first has the examples. */
export function queriesOf(document: OpenApiDocument, { entry }: OperationCase): Record<string, unknown>[] {
  const sent = entry.parameters
    .filter((parameter) => parameter.in === "query")
    .map((parameter) => ({ name: parameter.name, values: parameterValues(document, parameter) }));
  const count = Math.max(1, ...sent.map(({ values }) => values.length));
  return Array.from({ length: count }, (_none, index) =>
    Object.fromEntries(sent.map(({ name, values }) => [name, values[index] ?? values[0]])),
  );
}

/** A query as the parameters of an address, with one for each key of an object and commas in a list. */
export const addressPairs = (query: Record<string, unknown>): [string, string][] =>
  Object.entries(query).flatMap(([name, value]): [string, string][] =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.entries(value).map(([key, inner]) => [`${name}[${key}]`, String(inner)])
      : [[name, String(value)]],
  );
