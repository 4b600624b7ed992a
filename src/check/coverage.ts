import { type OperationEntry, listOperations, responseMedia } from "../openapi/operations.ts";
import { describedParts, noParts, noteParts } from "./answerParts.ts";
import type { Observation } from "./observation.ts";
import type { Session } from "./rule.ts";
import { subschemasOf } from "./subschemas.ts";
import { type Count, type Tally, countOf, note } from "./tally.ts";

/** How much of a contract has been seen; behaviors are filters, sorts and pagings. */
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

/** Counts parts of operations: all that they have, and those of them that observations show. */
function countParts(
  entries: readonly OperationEntry[],
  observations: readonly Known[],
  partsOf: (entry: OperationEntry) => Iterable<unknown>,
  shownBy: (observation: Known) => Iterable<unknown>,
): Count {
  const all: Tally = new Map();
  const seen: Tally = new Map();
  for (const { operation, ...rest } of entries) {
    for (const part of partsOf({ operation, ...rest })) note(all, operation.operationId, part);
  }
  for (const observation of observations) {
    for (const part of shownBy(observation)) note(seen, observation.entry.operation.operationId, part);
  }
  return countOf(all, seen);
}

/** Parameters that a request has sent. */
const sentParameters = ({ path, query, exchange, entry }: Known): string[] =>
  entry.parameters.flatMap(({ name, in: place }) => {
    const sent = { path, query, header: exchange.requestHeaders, cookie: {} }[place];
    return Object.hasOwn(sent, place === "header" ? name.toLowerCase() : name) ? [`${place} ${name}`] : [];
  });

/** The query parameters that make filters, a sort and a paging work. */
function behaviorParameters({ operation }: OperationEntry): string[] {
  const { filters = {}, sort } = operation["x-behavior"];
  const paging = operation["x-pagination"];
  const pages = paging?.style === "page" ? [paging.page] : paging?.style === "offset" ? [paging.offset] : [];
  return [...Object.keys(filters), ...(sort === undefined ? [] : [sort.by]), ...pages];
}

function countAnswers({ document }: Session, entries: OperationEntry[], observations: Known[]) {
  const subschemas = subschemasOf(document);
  const schemas = entries.flatMap((entry) =>
    Object.keys(entry.operation.responses).flatMap(
      (status) => responseMedia(document, entry, status)?.schema ?? [],
    ),
  );
  const [all, seen] = [describedParts(subschemas, schemas), noParts()];
  for (const { entry, exchange, answer } of observations) {
    const schema = responseMedia(document, entry, String(exchange.status))?.schema;
    if (schema !== undefined) noteParts(subschemas, seen, answer, subschemas.of(schema));
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
  return {
    operations: countParts(
      entries,
      observations,
      () => ["called"],
      () => ["called"],
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
    behaviors: countParts(entries, successes, behaviorParameters, ({ query }) => Object.keys(query)),
  };
}
