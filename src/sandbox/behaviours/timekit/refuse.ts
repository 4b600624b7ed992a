import { explain, fieldOf } from "../../api/explain.ts";
import type { Refusal, RefusalReason } from "../../refusal.ts";
import type { ErrorAnswer } from "../behaviours.ts";

const statuses: Record<RefusalReason, number> = {
  malformed: 422,
  tooLarge: 422,
  invalid: 422,
  impossible: 422,
  unauthorized: 401,
  forbidden: 401,
  unknownRecord: 404,
  unknownOperation: 404,
};

/** What only tells which of several forms of a body has been tried. */
const formKeywords = new Set(["const", "enum", "oneOf", "anyOf"]);

/** A message without the name of its field, under which it stands. */
const textOf = (field: string, message: string): string =>
  message.startsWith(`${field}: `) ? message.slice(field.length + 2) : message;

/** The texts of each field that is wrong; undefined where what is wrong is no field's. */
function fieldErrors({ message, details }: Refusal): Record<string, string[]> | undefined {
  const { field, fields, problems = [] } = details;
  if (fields !== undefined) return fields;
  if (field === undefined || field === "") return undefined;
  const errors: Record<string, string[]> = { [field]: [textOf(field, message)] };
  for (const problem of problems) {
    const name = fieldOf(problem);
    const texts = errors[name] ?? [];
    const text = `${explain(problem)}.`;
    if (name !== "" && !formKeywords.has(problem.keyword) && !texts.includes(text))
      errors[name] = [...texts, text];
  }
  return errors;
}

/** The errors of Timekit: texts by field where fields are wrong, otherwise one text, with the kind of record missed. */
export function refuse(refusal: Refusal): ErrorAnswer {
  const { reason, message, details } = refusal;
  const status = details.status ?? statuses[reason];
  if (reason === "unknownRecord") return { status, body: { error: message, model: details.entity } };
  const errors = fieldErrors(refusal);
  return { status, body: errors === undefined ? { error: message } : { errors } };
}
