import { placesOf } from "../../openapi/fields.ts";
import type { Fault, Rule, Session } from "../rule.ts";
import { entityPointer } from "./seen/places.ts";
import { type SeenCall, actionOf, idText, recordsOf, seenCalls } from "./seen/seen.ts";

interface Reference {
  from: string;
  path: string;
}

const keyOf = ({ caller, epoch }: SeenCall, entity: string, id: string): string =>
  JSON.stringify([entity, id, caller, epoch]);

/** The references that records of a session hold, by what they lead to. */
function referencesOf(calls: SeenCall[]): Map<string, Reference> {
  const found = new Map<string, Reference>();
  for (const call of calls.filter(({ epoch }) => epoch !== undefined)) {
    const { name, entity } = call.about;
    for (const [path, target] of Object.entries(entity.references ?? {})) {
      for (const { record } of recordsOf(call)) {
        for (const { value } of placesOf(record, path)) {
          const id = idText(value);
          if (id !== undefined && id !== "0") found.set(keyOf(call, target, id), { from: name, path });
        }
      }
    }
  }
  return found;
}

/** Tells whether a read says that there is no such record; one that the key may not read is as good as none. */
function isNone(calls: SeenCall[], { observation, entry, caller }: SeenCall): boolean {
  const { status } = observation.exchange;
  if (status === 404) return true;
  if (status !== 401 && status !== 403) return false;
  return calls.some(
    (other) =>
      other.entry.operation === entry.operation && other.caller === caller && other.record !== undefined,
  );
}

function check(session: Session): Fault[] {
  const calls = seenCalls(session);
  const references = referencesOf(calls);
  return calls.flatMap((call) => {
    const { observation, about, named, epoch } = call;
    if (actionOf(call) !== "read" || named === undefined || epoch === undefined) return [];
    const reference = references.get(keyOf(call, about.name, named));
    if (reference === undefined || !isNone(calls, call)) return [];
    const { from, path } = reference;
    return [
      {
        observation,
        message: `${path} of a ${from} names a ${about.name} that a read says does not exist, or is not for this key.`,
        specPointer: entityPointer(from, ["references", path]),
        dataPointer: "",
      },
    ];
  });
}

/** What a record refers to is there. */
export const referencesResolve: Rule = {
  id: "references-resolve",
  class: "behavior",
  severity: "warning",
  summary: "A record that another one refers to can be read.",
  doesNotFireWhen: [
    "a write came between the sight of the reference and the read",
    "the read is refused for another reason than that there is none",
    "the key may not read it, and has read no other of its kind",
    "the read uses another key",
  ],
  check,
};
