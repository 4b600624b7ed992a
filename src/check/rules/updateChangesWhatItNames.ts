import type { Fault, Rule, Session } from "../rule.ts";
import { masked } from "./seen/masked.ts";
import { type ReadBack, readBacks } from "./seen/readBack.ts";
import { contradictions } from "./seen/sentFields.ts";

function faultsOf(session: Session, { write, after }: ReadBack): Fault[] {
  const message = (field: string): string =>
    `The update sets ${field}, and the ${write.about.name} has another value afterwards.`;
  return [write, ...after].flatMap((call) => contradictions(session, write, call, message));
}

/** An update does what it says. */
export const updateChangesWhatItNames: Rule = {
  id: "update-changes-what-it-names",
  class: "behavior",
  severity: "error",
  summary: "After an update the fields that it names have the values that were sent.",
  doesNotFireWhen: [
    "another write came between the two",
    "the field is a time, a secret, made by the server, or left out of every such read",
    "only the form of a text or of a number differs",
    masked,
  ],
  check: (session) => readBacks(session, "update").flatMap((found) => faultsOf(session, found)),
};
