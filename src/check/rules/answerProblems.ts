import type { Observation } from "../observation.ts";
import type { Fault, Session } from "../rule.ts";
import { responseSchema } from "./contractPlace.ts";
import { partEnvelope } from "./envelopeProblems.ts";
import { isErrorAsSuccess } from "./errorBody.ts";
import { type JudgedAnswer, hasBody, judgedAnswers } from "./judged.ts";
import type { SchemaPlace } from "./schemaPlace.ts";
import { type ProblemKind, missedFormWords, schemaProblems } from "./schemaProblems.ts";
import { unknownFields } from "./unknownFields.ts";
import { walkValues } from "./walkValues.ts";
import { missedForm } from "./missedForm.ts";

/** Rules that look at the bodies of answers. */
export type BodyRule = ProblemKind | "unknown-field" | "envelope" | "error-shape";

interface BodyFault extends Fault {
  rule: BodyRule;
}

type Found = Omit<BodyFault, "observation">;

/** What the schemas leave open: fields that are not described, and forms that only have a name. */
function openProblems({ shapes }: Session, place: SchemaPlace, value: unknown): Found[] {
  return [...walkValues(shapes, { place, value, dataPointer: "" })].flatMap((described): Found[] => {
    const unknown = unknownFields(described).map(({ name, specPointer, dataPointer }): Found => ({
      rule: "unknown-field",
      message: `The contract does not have the field ${name}.`,
      specPointer,
      dataPointer,
    }));
    const form = missedForm(described);
    if (form === undefined) return unknown;
    const message = missedFormWords(form);
    const { pointer: specPointer } = described.place;
    return [...unknown, { rule: "wrong-format", message, specPointer, dataPointer: described.dataPointer }];
  });
}

function refusalProblems(session: Session, { observation, place }: JudgedAnswer, root: SchemaPlace): Found[] {
  if (!hasBody(observation)) {
    const message = "The answer has no body, and the contract has that of an error.";
    return [{ rule: "error-shape", message, specPointer: place.pointer, dataPointer: "" }];
  }
  const { answer } = observation;
  const problems = schemaProblems(session, root, answer).map(({ message, specPointer, dataPointer }) => ({
    rule: "error-shape" as const,
    message: `The body is not the contract's error body. ${message}`,
    specPointer,
    dataPointer,
  }));
  return problems.length > 0 ? problems : openProblems(session, root, answer);
}

function successProblems(session: Session, answer: JudgedAnswer, root: SchemaPlace): Found[] {
  const { observation } = answer;
  if (!hasBody(observation) || isErrorAsSuccess(session, answer)) return [];
  const problems = schemaProblems(session, root, observation.answer);
  const { envelope, others } = partEnvelope(session, answer, root, problems);
  const found = envelope.map((problem) => ({ ...problem, rule: "envelope" as const }));
  if (envelope.some(({ isBroken }) => isBroken)) return found;
  return [
    ...found,
    ...others.map((problem) => ({ ...problem, rule: problem.kind })),
    ...openProblems(session, root, observation.answer),
  ];
}

function problemsOf(session: Session, answer: JudgedAnswer): BodyFault[] {
  const { observation, place } = answer;
  const root = responseSchema(place);
  if (root === undefined || !observation.isWhole) return [];
  const { status } = observation.exchange;
  const found =
    status >= 400 ? refusalProblems(session, answer, root) : successProblems(session, answer, root);
  return found.map(({ rule, message, specPointer, dataPointer }) => ({
    rule,
    observation,
    message,
    specPointer,
    dataPointer,
  }));
}

const known = new WeakMap<Observation, BodyFault[]>();

function remembered(session: Session, answer: JudgedAnswer): BodyFault[] {
  const found = known.get(answer.observation) ?? problemsOf(session, answer);
  known.set(answer.observation, found);
  return found;
}

/** What one rule has to say of the bodies of a session's answers; each body is held against its schema once. */
export const bodyFaults = (session: Session, rule: BodyRule): Fault[] =>
  judgedAnswers(session)
    .flatMap((answer) => remembered(session, answer))
    .filter((fault) => fault.rule === rule);
