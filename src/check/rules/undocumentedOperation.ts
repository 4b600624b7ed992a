import type { Rule } from "../rule.ts";
import { isRefused } from "./judged.ts";

/** Methods that ask about an address, and are no operation of an API. */
const aside = new Set(["OPTIONS", "HEAD", "TRACE", "CONNECT"]);

/** A request is for an operation that the contract has. */
export const undocumentedOperation: Rule = {
  id: "undocumented-operation",
  class: "protocol",
  severity: "warning",
  summary: "A request is for an operation that the contract has.",
  doesNotFireWhen: [
    "the server refuses the request (4xx), for it does not have the operation either, or has not looked",
    "the method only asks about an address, as OPTIONS before a call from a browser, or HEAD",
  ],
  check: ({ observations }) =>
    observations
      .filter(
        (observation) =>
          observation.entry === undefined &&
          !isRefused(observation) &&
          !aside.has(observation.exchange.method.toUpperCase()),
      )
      .map((observation) => ({
        observation,
        message: "The contract does not have this operation.",
        specPointer: "/paths",
        dataPointer: "",
      })),
};
