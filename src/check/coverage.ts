import { type OperationEntry, listOperations, responseMedia } from "../openapi/operations.ts";
import { describedParts } from "./answerParts.ts";
import { type Count, countOf } from "./count.ts";
import type { Observation } from "./observation.ts";
import type { Session } from "./rule.ts";
import { seenPartsOf } from "./seenParts.ts";
import { subschemasOf } from "./subschemas.ts";

/**
 * How much of a contract has been seen. An operation that only failed with a status from 500 on has not been; behaviors
 * are filters, sorts and pagings.
 */
export interface Coverage {
  operations: Count;
  parameters: Count;
  properties: Count;
  enumValues: Count;
  statuses: Count;
  behaviors: Count;
}

/** An observation of an operation that the contract has. */
type Known = Observation & { entry: OperationEntry };

const isKnown = (observation: Observation): observation is Known => observation.entry !== undefined;

/** What reports call an operation: `GET /users`. */
export const operationName = ({ method, path }: { method: string; path: string }): string =>
  `${method.toUpperCase()} ${path}`;

/** Counts parts of operations: all that they have, and those of them that observations show. */
function countParts(
  entries: readonly OperationEntry[],
  observations: readonly Known[],
  partsOf: (entry: OperationEntry) => string[],
  shownBy: (observation: Known) => string[],
): Count {
  const named = (entry: OperationEntry, parts: string[]): string[] =>
    parts.map((part) => `${operationName(entry)} ${part}`);
  const all = entries.flatMap((entry) => named(entry, partsOf(entry)));
  const seen = observations.flatMap((observation) => named(observation.entry, shownBy(observation)));
  return countOf(new Set(all), new Set(seen));
}

/** Parameters that a request has sent. */
const sentParameters = ({ path, query, exchange, entry }: Known): string[] =>
  entry.parameters.flatMap(({ name, in: place }) => {
    const sent = { path, query, header: exchange.requestHeaders, cookie: {} }[place];
    return Object.hasOwn(sent, place === "header" ? name.toLowerCase() : name) ? [`${place} ${name}`] : [];
  });

/** What makes filters, a sort and a paging work: what it is, and the query parameter. */
function behaviorsOf({ operation }: OperationEntry): [kind: string, parameter: string][] {
  const { filters = {}, sort } = operation["x-behavior"];
  const paging = operation["x-pagination"];
  const pages = paging?.style === "page" ? [paging.page] : paging?.style === "offset" ? [paging.offset] : [];
  return [
    ...Object.keys(filters).map((name): [string, string] => ["filter", name]),
    ...(sort === undefined ? [] : [["sort", sort.by] satisfies [string, string]]),
    ...pages.map((name): [string, string] => ["paging", name]),
  ];
}

const behaviorNames = (behaviors: [kind: string, parameter: string][]): string[] =>
  behaviors.map((words) => words.join(" "));

function countAnswers({ document }: Session, entries: OperationEntry[], observations: Known[]) {
  const subschemas = subschemasOf(document);
  const answers = entries.flatMap((entry) =>
    Object.keys(entry.operation.responses).flatMap((status) => {
      const schema = responseMedia(document, entry, status)?.schema;
      const name = `${operationName(entry)} ${status} body`;
      return schema === undefined ? [] : [[name, schema] satisfies [string, typeof schema]];
    }),
  );
  const all = describedParts(document, subschemas, answers);
  const seen = seenPartsOf(subschemas, all);
  for (const { entry, exchange, answer } of observations) {
    const schema = responseMedia(document, entry, String(exchange.status))?.schema;
    if (schema !== undefined) seen.note(schema, answer);
  }
  return {
    properties: countOf(all.properties, seen.properties),
    enumValues: countOf(all.enumValues, seen.enumValues),
  };
}

/** How much of its contract a session has seen. */
export function coverageOf(session: Session): Coverage {
  const entries = listOperations(session.document);
  const observations = session.observations.filter(isKnown);
  const successes = observations.filter(({ isSuccess }) => isSuccess);
  const answered = observations.filter(({ exchange }) => exchange.status < 500);
  return {
    operations: countOf(
      new Set(entries.map(operationName)),
      new Set(answered.map(({ entry }) => operationName(entry))),
    ),
    parameters: countParts(
      entries,
      observations,
      ({ parameters }) => parameters.map(({ name, in: place }) => `${place} ${name}`),
      sentParameters,
    ),
    ...countAnswers(session, entries, observations),
    statuses: countParts(
      entries,
      observations,
      ({ operation }) => Object.keys(operation.responses),
      ({ exchange }) => [String(exchange.status)],
    ),
    behaviors: countParts(
      entries,
      successes,
      (entry) => behaviorNames(behaviorsOf(entry)),
      ({ entry, query }) =>
        behaviorNames(behaviorsOf(entry).filter(([, parameter]) => Object.hasOwn(query, parameter))),
    ),
  };
}
