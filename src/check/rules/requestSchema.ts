import type { OperationEntry } from "../../openapi/operations.ts";
import { type Problem, isUndocumentedProperty } from "../../openapi/problem.ts";
import type { Observation } from "../observation.ts";
import { isPutAway } from "../putAway.ts";
import type { Fault, Rule, Session } from "../rule.ts";
import { operationPointer, requestSchema } from "./contractPlace.ts";
import { isRefused } from "./judged.ts";
import { shownName } from "./schemaPlace.ts";
import { schemaProblems } from "./schemaProblems.ts";

type Found = Omit<Fault, "observation">;

/** An unknown name in a query has a rule of its own, and a body is looked at apart. */
const isOfAddress = (problem: Problem): boolean =>
  problem.pointer.startsWith("/path") ||
  (problem.pointer.startsWith("/query") && !isUndocumentedProperty(problem));

/** Where a problem of the address is; a name that is sent twice need not be one of the contract's. */
const placeOf = ({ pointer, keyword }: Problem): string =>
  keyword === "repeated"
    ? pointer
        .split("/")
        .map((part) => part && shownName(part))
        .join("/")
    : pointer;

function addressProblems({ validator }: Session, entry: OperationEntry, observation: Observation): Found[] {
  const { path, search } = observation;
  return validator
    .validateRequest(entry, { path, query: search })
    .filter(isOfAddress)
    .map((problem) => ({
      message: `The request's ${placeOf(problem).slice(1)} ${problem.message}.`,
      specPointer: operationPointer(entry),
      dataPointer: placeOf(problem),
    }));
}

const bodyFound = (message: string, specPointer: string): Found[] => [
  { message, specPointer, dataPointer: "/body" },
];

function bodyProblems(session: Session, entry: OperationEntry, observation: Observation): Found[] {
  const { requestBody: text = "" } = observation.exchange;
  const { requestBody } = entry.operation;
  const pointer = operationPointer(entry);
  const schema = requestSchema(entry);
  if (text.trim() === "") {
    return requestBody?.required === true
      ? bodyFound("The request has no body, and the contract has one.", `${pointer}/requestBody`)
      : [];
  }
  if (schema === undefined) return bodyFound("The request has a body, and the contract has none.", pointer);
  if (isPutAway(text)) return [];
  if (observation.sent === undefined) return bodyFound("The request's body is not JSON.", schema.pointer);
  return schemaProblems(session, schema, observation.sent).map(({ message, specPointer, dataPointer }) => ({
    message: `The request's body is not the contract's. ${message}`,
    specPointer,
    dataPointer: `/body${dataPointer}`,
  }));
}

/** The ways in which a request is not as the contract has it; none where the contract does not have the operation. */
export function requestProblems(session: Session, observation: Observation): Fault[] {
  const { entry } = observation;
  if (entry === undefined) return [];
  const found = [
    ...addressProblems(session, entry, observation),
    ...bodyProblems(session, entry, observation),
  ];
  return found.map((problem) => ({ observation, ...problem }));
}

/** A request that the server takes is as the contract has it. */
export const requestSchemaRule: Rule = {
  id: "request-schema",
  class: "protocol",
  severity: "warning",
  summary: "A request that the server takes is as the contract has it: path, query and body.",
  doesNotFireWhen: [
    "the server refuses the request (4xx), for contract and server agree that it is wrong",
    "the key or a header is missing, as in many recordings",
    "the query has a name that is not documented, of which undocumented-parameter tells",
    "the body has more fields than are documented, and the contract does not forbid them",
    "a recording has put the body away",
  ],
  check: (session) =>
    session.observations
      .filter((observation) => !isRefused(observation))
      .flatMap((observation) => requestProblems(session, observation)),
};
