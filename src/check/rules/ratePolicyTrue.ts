import type { Observation } from "../observation.ts";
import type { Fault, Rule, Session } from "../rule.ts";
import { callerOf } from "./seen/caller.ts";

/** Tells whether a refusal is one of the limiter; a status of an outage is, when it says when to come again. */
const isLimit = ({ exchange }: Observation, status: number): boolean =>
  exchange.status === status && (status === 429 || "retry-after" in exchange.responseHeaders);

function check({ document, observations }: Session): Fault[] {
  const { requests, seconds, burst = requests, status, quota } = document["x-rate-policy"];
  const [first] = observations;
  const limited = observations.filter((one) => isLimit(one, status) && quota?.status !== status);
  return limited.flatMap((observation) => {
    const { at } = observation.exchange;
    const start = at - seconds * 1000;
    if (first === undefined || first.exchange.at > start) return [];
    const caller = callerOf(document, observation);
    const before = observations.filter(
      ({ exchange }) => exchange.at >= start && exchange.at <= at && exchange.status !== status,
    );
    const own = before.filter((one) => callerOf(document, one) === caller);
    if (own.length >= Math.min(requests, burst)) return [];
    return [
      {
        observation,
        message: "The limiter refused a request although fewer were sent than the contract allows.",
        specPointer: "/x-rate-policy",
        dataPointer: "",
      },
    ];
  });
}

/** The limiter lets through what the contract says that it does. */
export const ratePolicyTrue: Rule = {
  id: "rate-policy-true",
  class: "behavior",
  severity: "warning",
  summary: "A limit is met only after as many requests as the contract allows.",
  doesNotFireWhen: [
    "as many requests were sent in the time before",
    "the session began less than that time before",
    "the status may be that of an outage or of a quota",
  ],
  check,
};
