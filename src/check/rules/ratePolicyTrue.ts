import type { RatePolicy } from "../../openapi/access.ts";
import type { Observation } from "../observation.ts";
import type { Fault, Rule, Session } from "../rule.ts";
import { callerOf } from "./seen/caller.ts";

/** Tells whether a refusal is one of the limiter; a status of an outage is, when it says when to come again. */
const isLimit = ({ exchange }: Observation, status: number): boolean =>
  exchange.status === status && (status === 429 || "retry-after" in exchange.responseHeaders);

/** A stretch of time and how many requests a caller may send in any such. */
interface Allowance {
  milliseconds: number;
  requests: number;
}

/** What the policy allows: so many in its time and, where there is a burst, that in the time in which it fills again. */
function allowancesOf({ requests, seconds, burst }: RatePolicy): Allowance[] {
  const whole = { milliseconds: seconds * 1000, requests };
  return burst === undefined
    ? [whole]
    : [whole, { milliseconds: (burst / requests) * seconds * 1000, requests: burst }];
}

/** Tells whether a caller stayed below an allowance up to an observation, what was refused included. */
function isBelow(own: Observation[], { exchange: { at } }: Observation, allowance: Allowance): boolean {
  const start = at - allowance.milliseconds;
  const sent = own.filter(({ exchange }) => exchange.at >= start && exchange.at <= at);
  return sent.length <= allowance.requests;
}

function check({ document, observations }: Session): Fault[] {
  const policy = document["x-rate-policy"];
  const { seconds, status, quota } = policy;
  const [first] = observations;
  const limited = observations.filter((one) => isLimit(one, status) && quota?.status !== status);
  return limited.flatMap((observation) => {
    const { at } = observation.exchange;
    if (first === undefined || first.exchange.at > at - seconds * 1000) return [];
    const caller = callerOf(document, observation);
    const own = observations.filter((one) => callerOf(document, one) === caller);
    if (!allowancesOf(policy).every((allowance) => isBelow(own, observation, allowance))) return [];
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
