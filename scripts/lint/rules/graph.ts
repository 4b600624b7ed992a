import { placesOf } from "../contract.ts";
import type { Place } from "../place.ts";
import type { Fault, Rule } from "../rule.ts";
import { stringsIn } from "../value.ts";

/** What a graph says of its states is about states that it has, and every state can be reached. */
export const graph: Rule = {
  name: "graph",
  *check(contract) {
    for (const schema of placesOf(contract, "schema")) {
      const place = schema.at("x-graph");
      if (place !== undefined) yield* graphFaults(place, schema.name);
    }
  },
};

/** A state that any graph may land in without a transition. */
const anywhere = "error";

function* graphFaults(place: Place, name: string): Iterable<Fault> {
  const states = new Set(stringsIn(place.at("states")?.value));
  const transitions = place.at("transitions")?.entries.map(([, transition]) => transition) ?? [];
  const final = place.at("final")?.entries.map(([, state]) => state) ?? [];
  const ends = transitions.flatMap((transition) => [transition.at("from") ?? [], transition.at("to") ?? []]);
  for (const state of [...final, ...ends.flat()]) {
    if (states.has(String(state.value))) continue;
    const message = `${String(state.value)} is no state of ${name}.`;
    yield { place: state, message, remedy: "Mend the name or add it to states." };
  }
  const reached = new Set(transitions.map((transition) => transition.text("to")));
  for (const state of states) {
    if (reached.has(state) || state === anywhere) continue;
    const message = `No transition of ${name} leads to ${state}.`;
    yield { place: place.at("states") ?? place, message, remedy: "Add the transition or delete the state." };
  }
}
