import { addressNames } from "../../../src/openapi/deepObject.ts";
import type { OpenApiDocument } from "../../../src/openapi/document.ts";
import type { Match } from "../../../src/openapi/matcher.ts";
import {
  isRedirect,
  type OperationEntry,
  listOperations,
  requestMedia,
  responseMedia,
} from "../../../src/openapi/operations.ts";
import type { Exchange } from "../support/recorder.ts";
import { type Reach, propertyPlaces } from "./properties.ts";

/** The kinds of parts that a contract has. */
export const kinds = [
  "operations",
  "parameters",
  "statuses",
  "request properties",
  "response properties",
] as const;

/** One of {@link kinds}. */
export type Kind = (typeof kinds)[number];

/** One part of a contract: its kind and its name. */
export type Part = `${Kind}: ${string}`;

const named = (kind: Kind, names: Iterable<string>): Part[] =>
  [...names].map((name) => `${kind}: ${name}` as const);

/** The parts of one kind. */
export const ofKind = (kind: Kind, parts: Iterable<Part>): Part[] =>
  [...parts].filter((part) => part.startsWith(`${kind}: `));

const idOf = ({ operation }: OperationEntry): string => operation.operationId;

function requestProperties(document: OpenApiDocument, entry: OperationEntry, reach: Reach): Part[] {
  const { schema = {} } = requestMedia(entry) ?? {};
  return named("request properties", propertyPlaces(document, schema, idOf(entry), reach));
}

function responseProperties(
  document: OpenApiDocument,
  entry: OperationEntry,
  status: string,
  reach: Reach,
): Part[] {
  const { schema = {} } = responseMedia(document, entry, status) ?? {};
  return named("response properties", propertyPlaces(document, schema, `${idOf(entry)} ${status}`, reach));
}

function partsOfOperation(document: OpenApiDocument, entry: OperationEntry): Part[] {
  const id = idOf(entry);
  const statuses = Object.keys(entry.operation.responses);
  return [
    `operations: ${id}`,
    ...named(
      "parameters",
      entry.parameters
        .flatMap((parameter) => addressNames(document, parameter))
        .map((name) => `${id} ${name}`),
    ),
    ...named(
      "statuses",
      statuses.map((status) => `${id} ${status}`),
    ),
    ...requestProperties(document, entry, "everything"),
    ...statuses.flatMap((status) => responseProperties(document, entry, status, "everything")),
  ];
}

/** Every part of a contract. */
export const partsOfContract = (document: OpenApiDocument): Set<Part> =>
  new Set(listOperations(document).flatMap((entry) => partsOfOperation(document, entry)));

/** What an exchange exercises: its answer always, what it sent only when that was accepted. */
export function partsOfExchange(document: OpenApiDocument, match: Match, exchange: Exchange): Part[] {
  const { entry, pathParameters } = match;
  const id = idOf(entry);
  const status = String(exchange.status);
  const answered = [
    ...named("statuses", [`${id} ${status}`]),
    ...responseProperties(document, entry, status, { value: exchange.responseBody }),
  ];
  if (!status.startsWith("2") && !isRedirect(status)) return answered;
  const headers = entry.parameters.filter(
    ({ in: place, name }) => place === "header" && exchange.requestHeaders.has(name),
  );
  const sent = [
    ...Object.keys(pathParameters),
    ...exchange.url.searchParams.keys(),
    ...headers.map(({ name }) => name),
  ];
  return [
    ...answered,
    `operations: ${id}`,
    ...named(
      "parameters",
      sent.map((name) => `${id} ${name}`),
    ),
    ...requestProperties(document, entry, { value: exchange.requestBody }),
  ];
}
