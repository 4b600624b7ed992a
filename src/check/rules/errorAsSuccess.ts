import type { Rule } from "../rule.ts";
import { isErrorAsSuccess } from "./errorBody.ts";
import { judgedAnswers } from "./judged.ts";

/** An answer whose body is that of an error has the status of one. */
export const errorAsSuccess: Rule = {
  id: "error-as-success",
  class: "protocol",
  severity: "error",
  summary: "An answer whose body is that of an error has the status of one.",
  doesNotFireWhen: [
    "the body is a success that has fields of the same names as an error",
    "the body is an empty object",
  ],
  check: (session) =>
    judgedAnswers(session)
      .filter((answer) => isErrorAsSuccess(session, answer))
      .map(({ observation, place }) => ({
        observation,
        message: `The status is ${observation.exchange.status}, and the body is that of an error.`,
        specPointer: place.pointer,
        dataPointer: "",
      })),
};
