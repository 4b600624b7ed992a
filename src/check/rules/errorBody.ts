import { isFields } from "../../openapi/fields.ts";
import type { Session } from "../rule.ts";
import { responsePlace, responseSchema } from "./contractPlace.ts";
import type { JudgedAnswer } from "./judged.ts";
import type { SchemaPlace } from "./schemaPlace.ts";
import { schemaProblems } from "./schemaProblems.ts";

/** The schema of the body with which an operation refuses, by the first refusal that the contract has. */
function errorSchema({ document }: Session, { entry }: JudgedAnswer): SchemaPlace | undefined {
  const status = Object.keys(entry.operation.responses).find((code) => code.startsWith("4"));
  const place = status === undefined ? undefined : responsePlace(document, entry, status);
  return place && responseSchema(place);
}

/** Tells whether every field of a body is one that an error has, and none one that only a success has. */
function isErrorBody(session: Session, error: SchemaPlace, success: SchemaPlace, body: unknown): boolean {
  if (!isFields(body) || Object.keys(body).length === 0) return false;
  const names = Object.keys(body);
  const ofErrors = session.shapes.properties(error.schema);
  if (!names.every((name) => Object.hasOwn(ofErrors, name))) return false;
  if (schemaProblems(session, error, body).length > 0) return false;
  const ofSuccess = Object.keys(session.shapes.properties(success.schema));
  const isForeign = ofSuccess.length > 0 && !names.some((name) => ofSuccess.includes(name));
  return isForeign || schemaProblems(session, success, body).length > 0;
}

/** Tells whether the answer is a success whose body is that of an error. */
export function isErrorAsSuccess(session: Session, answer: JudgedAnswer): boolean {
  const { observation, place } = answer;
  const success = responseSchema(place);
  const error = errorSchema(session, answer);
  if (!observation.isSuccess || success === undefined || error === undefined) return false;
  return isErrorBody(session, error, success, observation.answer);
}
