import type { Fault, Rule, Session } from "../rule.ts";
import { operationPointer } from "./seen/places.ts";
import { type ReadBack, readBacks } from "./seen/readBack.ts";
import { contradicted } from "./seen/sentFields.ts";

function faultsOf(session: Session, { write, after }: ReadBack): Fault[] {
  const specPointer = operationPointer(write.entry, "/x-behavior");
  return after.flatMap(({ observation, record, recordPointer }): Fault[] => {
    if (observation.exchange.status === 404) {
      const message = `A ${write.about.name} was created, and a read of it says that there is none.`;
      return [{ observation, message, specPointer, dataPointer: "" }];
    }
    if (record === undefined) return [];
    return contradicted(session, write, record).map((field) => ({
      observation,
      message: `The ${write.about.name} was created with another ${field} than it is read with.`,
      specPointer,
      dataPointer: `${recordPointer}/${field}`,
    }));
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
    "the field is a time, a secret, made by the server, or left out of the read",
    "only the form of a text or of a number differs",
  ],
  check: (session) => readBacks(session, "create").flatMap((found) => faultsOf(session, found)),
};
