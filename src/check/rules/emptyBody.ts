import type { Rule } from "../rule.ts";
import { hasBody, judgedAnswers } from "./judged.ts";

/** A success has the body that the contract has for it. */
export const emptyBody: Rule = {
  id: "empty-body",
  class: "protocol",
  severity: "error",
  summary: "A success has the body that the contract has for it.",
  doesNotFireWhen: [
    "the contract has no body for the status, as for 204",
    "the answer is a refusal, of which error-shape tells",
  ],
  check: (session) =>
    judgedAnswers(session)
      .filter(
        ({ observation, place }) =>
          observation.isSuccess &&
          !hasBody(observation) &&
          Object.keys(place.response.content ?? {}).length > 0,
      )
      .map(({ observation, place }) => ({
        observation,
        message: "The answer has no body, and the contract has one.",
        specPointer: `${place.pointer}/content`,
        dataPointer: "",
      })),
};
