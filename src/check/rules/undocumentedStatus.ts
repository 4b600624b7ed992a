import type { OpenApiDocument } from "../../openapi/document.ts";
import type { Observation } from "../observation.ts";
import type { Rule } from "../rule.ts";
import { operationPointer, responsePlace } from "./contractPlace.ts";
import { isThrottled } from "./judged.ts";
import { isRedirected } from "./redirected.ts";

/** A fault of a server's own is no part of what it promises, whether the contract names it or not. */
const isOwnFault = (status: number): boolean => status >= 500;

const isTold = (document: OpenApiDocument, observation: Observation): boolean => {
  const { status } = observation.exchange;
  return isOwnFault(status) || isThrottled(document, status) || isRedirected(observation);
};

/** An answer has a status that the operation documents. */
export const undocumentedStatus: Rule = {
  id: "undocumented-status",
  class: "protocol",
  severity: "error",
  summary: "An answer has a status that the contract has for the operation.",
  doesNotFireWhen: [
    "the server has a fault of its own (5xx), which any server may have",
    "the rate policy held the caller off",
    "the answer is a redirect, of which redirect tells",
  ],
  check: ({ document, observations }) =>
    observations.flatMap((observation) => {
      const { entry, exchange } = observation;
      if (entry === undefined || isTold(document, observation)) return [];
      if (responsePlace(document, entry, String(exchange.status)) !== undefined) return [];
      return [
        {
          observation,
          message: `The contract does not have ${exchange.status} for this operation.`,
          specPointer: `${operationPointer(entry)}/responses`,
          dataPointer: "",
        },
      ];
    }),
};
