import type { Observation } from "../observation.ts";
import type { Fault, Rule, Session } from "../rule.ts";
import { operationPointer } from "./contractPlace.ts";
import { requestProblems } from "./requestSchema.ts";
import { callerOf } from "./seen/caller.ts";

/** Statuses that say that the request is wrong or leads nowhere. */
const refusals = [400, 404, 405, 406, 410, 422, 501];

/** Tells whether a call asks for a list that needs no record to be named. */
const asksForList = ({ entry }: Observation): boolean =>
  entry?.operation["x-behavior"].action === "list" && !entry.path.includes("{");

function check(session: Session): Fault[] {
  const { document, observations } = session;
  const letIn = new Set(
    observations.filter(({ isSuccess }) => isSuccess).map((observation) => callerOf(document, observation)),
  );
  return observations.flatMap((observation) => {
    const { entry, exchange } = observation;
    if (entry === undefined || !asksForList(observation) || !refusals.includes(exchange.status)) return [];
    if (!letIn.has(callerOf(document, observation))) return [];
    if (requestProblems(session, observation).length > 0) return [];
    const message = `The list was asked for as the contract has it, and refused with ${exchange.status}.`;
    return [{ observation, message, specPointer: operationPointer(entry), dataPointer: "" }];
  });
}

/** A list that is asked for as the contract has it is given. */
export const listRefused: Rule = {
  id: "list-refused",
  class: "protocol",
  severity: "error",
  summary: "A list that is asked for as the contract has it is given.",
  doesNotFireWhen: [
    "the path names a record, which may not be there",
    "the request is not as the contract has it",
    "the caller was let in nowhere",
    "the server fails, or its limit holds the caller off",
  ],
  check,
};
