import { isFields } from "../../openapi/fields.ts";
import { follow } from "../../openapi/reference.ts";
import type { Session } from "../rule.ts";
import { operationPointer } from "./contractPlace.ts";
import type { JudgedAnswer } from "./judged.ts";
import { type EnvelopePlace, envelopePlaces, stepsTo } from "./envelopePlaces.ts";
import type { SchemaPlace } from "./schemaPlace.ts";
import type { ProblemKind, SchemaProblem } from "./schemaProblems.ts";

/** A way in which what was asked for is not where the contract has it. */
export interface EnvelopeProblem {
  message: string;
  specPointer: string;
  dataPointer: string;
  /** Whether nothing can be said of what is inside. */
  isBroken: boolean;
}

const ofEnvelopes: ProblemKind[] = ["missing-field", "wrong-type", "null-value"];

/** Tells whether a body is an object without one of the fields that its schema has. */
function isForeign({ shapes }: Session, { schema }: SchemaPlace, body: unknown): boolean {
  if (!isFields(body)) return false;
  const known = Object.keys(shapes.properties(schema));
  const names = Object.keys(body);
  return known.length > 0 && names.length > 0 && !names.some((name) => known.includes(name));
}

/** The envelope of an answer that should be one thing and is another. */
function foreignProblem({ entry }: JudgedAnswer, root: SchemaPlace): EnvelopeProblem {
  const wanted = envelopePlaces(entry.operation).map(({ pointer }) => pointer);
  const words = wanted.length === 0 ? "the record itself" : wanted.join(" and ");
  return {
    message: `No field of the body is one of the contract's, which has ${words} there.`,
    specPointer: root.pointer,
    dataPointer: "",
    isBroken: true,
  };
}

/** Places that the schema leaves out and that paging counts on. */
function absentPlaces(answer: JudgedAnswer, places: EnvelopePlace[], told: Set<string>): EnvelopeProblem[] {
  const { observation, entry } = answer;
  const absent = places.filter(
    ({ pointer }) =>
      !pointer.includes("/-/") &&
      !stepsTo(pointer).some((step) => told.has(step)) &&
      follow(observation.answer, pointer) === undefined,
  );
  return absent.map(({ pointer, holds }) => ({
    message: `The contract has ${holds} at ${pointer}, and nothing is there.`,
    specPointer: operationPointer(entry),
    dataPointer: pointer,
    isBroken: holds !== "the total",
  }));
}

function problemAt(places: EnvelopePlace[], { message, specPointer, dataPointer }: SchemaProblem) {
  const found = places.find(({ pointer }) => stepsTo(pointer).includes(dataPointer));
  const where =
    found === undefined || dataPointer === "" ? "of the body" : `of ${found.holds} at ${found.pointer}`;
  return {
    message: `The envelope ${where} is another. ${message}`,
    specPointer,
    dataPointer,
    isBroken: found?.holds !== "the total",
  };
}

/** Parts the problems of the body of a success: those of its envelope, and the others. */
export function partEnvelope(
  session: Session,
  answer: JudgedAnswer,
  root: SchemaPlace,
  problems: SchemaProblem[],
): { envelope: EnvelopeProblem[]; others: SchemaProblem[] } {
  if (problems.length > 0 && isForeign(session, root, answer.observation.answer)) {
    return { envelope: [foreignProblem(answer, root)], others: [] };
  }
  const places = envelopePlaces(answer.entry.operation);
  const pointers = new Set(["", ...places.flatMap(({ pointer }) => stepsTo(pointer))]);
  const isEnvelope = ({ kind, dataPointer }: SchemaProblem): boolean =>
    ofEnvelopes.includes(kind) && pointers.has(dataPointer);
  const told = problems.filter(isEnvelope);
  const absent = absentPlaces(answer, places, new Set(told.map(({ dataPointer }) => dataPointer)));
  return {
    envelope: [...told.map((problem) => problemAt(places, problem)), ...absent],
    others: problems.filter((problem) => !isEnvelope(problem)),
  };
}
