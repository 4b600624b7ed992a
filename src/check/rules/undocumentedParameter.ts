import { addressNames } from "../../openapi/deepObject.ts";
import type { OpenApiDocument } from "../../openapi/document.ts";
import { keyPlaces } from "../../openapi/keys.ts";
import type { OperationEntry } from "../../openapi/operations.ts";
import type { Observation } from "../observation.ts";
import type { Rule } from "../rule.ts";
import { operationPointer } from "./contractPlace.ts";
import { isRefused } from "./judged.ts";
import { escapePart, shownName } from "./schemaPlace.ts";

/** The names that the query of an operation may have, those of its keys among them. */
function knownNames(document: OpenApiDocument, { operation, parameters }: OperationEntry): Set<string> {
  const inQuery = parameters.filter(({ in: place }) => place === "query");
  const keys = keyPlaces(document, operation)
    .flat()
    .filter(({ in: place }) => place === "query");
  return new Set([
    ...inQuery.flatMap((parameter) => addressNames(document, parameter)),
    ...keys.map(({ name }) => name),
  ]);
}

/** A name of the query as a report may have it: `start[gte]`. */
function shown(written: string): string {
  const [, name, key] = /^([^[\]]+)\[([^[\]]*)\]$/.exec(written) ?? [];
  return name === undefined || key === undefined
    ? shownName(written)
    : `${shownName(name)}[${shownName(key)}]`;
}

const unknownNames = (
  document: OpenApiDocument,
  entry: OperationEntry,
  { search }: Observation,
): string[] => {
  const known = knownNames(document, entry);
  return [...new Set(search.keys())].filter((name) => !known.has(name));
};

/** A query has only parameters that the contract has for the operation. */
export const undocumentedParameter: Rule = {
  id: "undocumented-parameter",
  class: "protocol",
  severity: "warning",
  summary: "A query has only parameters that the contract has for the operation.",
  doesNotFireWhen: [
    "the parameter carries the key",
    "the server refuses the request (4xx), for it does not have the parameter either, or has not looked",
  ],
  check: ({ document, observations }) =>
    observations.flatMap((observation) => {
      const { entry } = observation;
      if (entry === undefined || isRefused(observation)) return [];
      return unknownNames(document, entry, observation).map((name) => ({
        observation,
        message: `The contract does not have the parameter ${shown(name)} for this operation.`,
        specPointer: operationPointer(entry),
        dataPointer: `/query/${escapePart(shown(name))}`,
      }));
    }),
};
