import type { Fault, Session } from "../../rule.ts";
import { operationPointer } from "../../rules/contractPlace.ts";
import { type JudgedAnswer, hasBody, judgedAnswers } from "../../rules/judged.ts";
import { noteOf } from "../evidence.ts";
import { type Mend, type MendContext, type Mender, grouped, nothing } from "../mend.ts";
import { inside } from "../pointers.ts";

/** The answers that one response of the contract is about. */
const answersOf = (session: Session, responsePointer: string): JudgedAnswer[] =>
  judgedAnswers(session).filter(({ place }) => place.pointer === responsePointer);

/** What is taken out of a body that there is not is nothing. */
function itemMends(answers: JudgedAnswer[], note: string): Mend[] {
  const items = answers.filter(
    ({ observation, entry }) => observation.isSuccess && typeof entry.operation["x-item"] === "string",
  );
  const pointers = new Set(items.map(({ entry }) => inside(operationPointer(entry), "x-item")));
  return [...pointers].map((pointer) => ({ pointer, change: () => null, note }));
}

function mendsOf({ session }: MendContext, faults: Fault[]): Mend[] {
  const responsePointer = (faults[0]?.specPointer ?? "").replace(/\/content$/, "");
  const answers = answersOf(session, responsePointer);
  const isList = answers.some(({ entry }) => entry.operation["x-pagination"] !== undefined);
  // A contract cannot say that there is a body at times.
  if (answers.some(({ observation }) => hasBody(observation))) return [];
  if (isList && answers.some(({ observation }) => observation.isSuccess)) return [];
  const note = noteOf(session, faults);
  return [
    { pointer: inside(responsePointer, "content"), change: nothing, note },
    ...itemMends(answers, note),
  ];
}

/** Has no body where no answer has one. */
export const emptyBody: Mender = (context, faults) =>
  grouped(faults, ({ specPointer }) => specPointer).flatMap((group) => mendsOf(context, group));
