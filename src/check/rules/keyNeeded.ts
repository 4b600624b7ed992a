import type { Fault, Rule, Session } from "../rule.ts";
import { operationPointer } from "./contractPlace.ts";
import { type KeySight, keySightOf } from "./seen/caller.ts";
import { type SeenCall, seenCalls } from "./seen/seen.ts";

/** The ways to prove who calls an operation, as one text; undefined where it is open. */
function needOf({ document }: Session, { entry }: SeenCall): string | undefined {
  const ways = entry.operation.security ?? document.security ?? [];
  const isOpen = ways.length === 0 || ways.some((way) => Object.keys(way).length === 0);
  return isOpen ? undefined : JSON.stringify(ways);
}

const isServed = ({ list, record }: SeenCall): boolean => list !== undefined || record !== undefined;

/** Tells whether a call may prove by a cookie who calls. */
const hasCookie = ({ observation }: SeenCall): boolean => "cookie" in observation.exchange.requestHeaders;

/** What sent a call, by its own words; recordings of one tool show keys, those of another do not. */
const toolOf = ({ observation }: SeenCall): string | undefined =>
  observation.exchange.requestHeaders["user-agent"];

/** A call that needs a key, with the ways to prove who calls. */
interface Needing {
  call: SeenCall;
  need: string;
  sight: KeySight;
}

const needingCalls = (session: Session): Needing[] =>
  seenCalls(session).flatMap((call) => {
    const need = needOf(session, call);
    return need === undefined ? [] : [{ call, need, sight: keySightOf(session.document, call.observation) }];
  });

/** Tells whether a key was refused where another one was let in. */
const isRefusedKey = (shown: Needing[], { call, need }: Needing): boolean =>
  shown.some(
    (refused) =>
      refused.need === need &&
      refused.call.caller === call.caller &&
      refused.call.observation.exchange.status === 401 &&
      shown.some(
        ({ call: served }) =>
          isServed(served) &&
          served.entry.operation === refused.call.entry.operation &&
          served.caller !== call.caller,
      ),
  );

/** Tells whether the same tool shows the key where it is sent. */
const wouldShow = (shown: Needing[], { call, need }: Needing): boolean =>
  shown.some((other) => other.need === need && toolOf(other.call) === toolOf(call));

/** How a call was answered that should not have been; undefined where all is well. */
function wrongOf(shown: Needing[], one: Needing): string | undefined {
  if (!isServed(one.call)) return undefined;
  if (one.sight === "none" && !hasCookie(one.call) && wouldShow(shown, one)) return "without one";
  if (one.sight === "shown" && isRefusedKey(shown, one)) return "with one that is refused elsewhere";
  return undefined;
}

function check(session: Session): Fault[] {
  const calls = needingCalls(session);
  const shown = calls.filter(({ sight }) => sight === "shown");
  return calls.flatMap((one) => {
    const wrong = wrongOf(shown, one);
    if (wrong === undefined) return [];
    const { observation, entry } = one.call;
    const message = `The operation needs a key, and was answered ${wrong}.`;
    return [{ observation, message, specPointer: operationPointer(entry, "/security"), dataPointer: "" }];
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
    "no request of the same tool shows a key, as in a recording that leaves keys out",
    "a recording has put the key away",
    "a cookie may prove who calls",
    "the answer shows no record",
    "nobody was let in where the key was refused",
  ],
  check,
};
