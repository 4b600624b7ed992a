import type { Fault, Rule, Session } from "../rule.ts";
import { operationPointer } from "./contractPlace.ts";
import { masked } from "./seen/masked.ts";
import { type ReadBack, readBacks } from "./seen/readBack.ts";
import { contradictions } from "./seen/sentFields.ts";

function faultsOf(session: Session, { write, after }: ReadBack): Fault[] {
  const { name } = write.about;
  return after.flatMap((call): Fault[] => {
    const { observation } = call;
    if (observation.exchange.status === 404) {
      const message = `A ${name} was created, and a read of it says that there is none.`;
      const specPointer = operationPointer(write.entry, "/x-behavior");
      return [{ observation, message, specPointer, dataPointer: "" }];
    }
    const message = (field: string): string =>
      `The ${name} was created with another ${field} than it is read with.`;
    return contradictions(session, write, call, message);
  });
}

/** What was created is there, as it was sent. */
export const createdIsReadBack: Rule = {
  id: "created-is-read-back",
  class: "behavior",
  severity: "error",
  summary: "A record that was created is read with the values that were sent.",
  doesNotFireWhen: [
    "another write came between the two",
    "the field is a time, a secret, made by the server, or left out of every such read",
    "only the form of a text or of a number differs",
    masked,
  ],
  check: (session) => readBacks(session, "create").flatMap((found) => faultsOf(session, found)),
};
