import type { Rule } from "../rule.ts";
import { operationPointer, responsePlace } from "./contractPlace.ts";
import { isRedirected } from "./redirected.ts";

/** An operation redirects only where the contract says so. */
export const redirect: Rule = {
  id: "redirect",
  class: "protocol",
  severity: "error",
  summary: "An answer is a redirect only where the contract has one.",
  doesNotFireWhen: [
    "the operation documents the redirect",
    "nothing has changed (304), of which undocumented-status tells",
  ],
  check: ({ document, observations }) =>
    observations.flatMap((observation) => {
      const { entry, exchange } = observation;
      if (entry === undefined || !isRedirected(observation)) return [];
      if (responsePlace(document, entry, String(exchange.status)) !== undefined) return [];
      const message = `The answer is a redirect (${exchange.status}), which the contract does not have here.`;
      return [{ observation, message, specPointer: `${operationPointer(entry)}/responses`, dataPointer: "" }];
    }),
};
