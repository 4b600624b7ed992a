import type { Fault, Rule, Session } from "../rule.ts";
import { operationPointer } from "./seen/places.ts";
import { type SeenCall, seenCalls } from "./seen/seen.ts";

/** The ways to prove who calls an operation, as one text; undefined where it is open. */
function needOf({ document }: Session, { entry }: SeenCall): string | undefined {
  const ways = entry.operation.security ?? document.security ?? [];
  const isOpen = ways.length === 0 || ways.some((way) => Object.keys(way).length === 0);
  return isOpen ? undefined : JSON.stringify(ways);
}

const isServed = ({ list, record }: SeenCall): boolean => list !== undefined || record !== undefined;

/** Keys that were refused where another one was let in. */
function wrongKeys(session: Session, calls: SeenCall[]): Set<string> {
  const served = calls.filter(isServed);
  const refused = calls.filter(({ observation }) => observation.exchange.status === 401);
  const isWrong = (call: SeenCall): boolean =>
    served.some((other) => other.entry.operation === call.entry.operation && other.caller !== call.caller);
  return new Set(refused.filter(isWrong).map((call) => JSON.stringify([needOf(session, call), call.caller])));
}

function check(session: Session): Fault[] {
  const calls = seenCalls(session);
  if (!calls.some(({ caller }) => caller !== "")) return [];
  const wrong = wrongKeys(session, calls);
  return calls.flatMap((call) => {
    const need = needOf(session, call);
    if (need === undefined || !isServed(call)) return [];
    const isWithout = call.caller === "";
    if (!isWithout && !wrong.has(JSON.stringify([need, call.caller]))) return [];
    return [
      {
        observation: call.observation,
        message: isWithout
          ? "The operation needs a key, and was answered without one."
          : "The operation needs a key, and was answered with one that is refused elsewhere.",
        specPointer: operationPointer(call.entry, "/security"),
        dataPointer: "",
      },
    ];
  });
}

/** What needs a key is not answered without a right one. */
export const keyNeeded: Rule = {
  id: "key-needed",
  class: "behavior",
  severity: "error",
  summary: "An operation that needs a key shows nothing without one, or with a wrong one.",
  doesNotFireWhen: [
    "the operation is open to all",
    "no request of the session shows a key, as in a recording that leaves them out",
    "the answer shows no record",
    "nobody was let in where the key was refused",
  ],
  check,
};
