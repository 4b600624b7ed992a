import type { Rule } from "../rule.ts";
import { judgedAnswers, mediaTypeOf } from "./judged.ts";

const isJsonType = (mediaType: string): boolean => mediaType === "" || /[/+]json$/.test(mediaType);

/** A body that is said to be JSON is JSON. */
export const brokenJson: Rule = {
  id: "broken-json",
  class: "protocol",
  severity: "error",
  summary: "A body that is said to be JSON is JSON, and whole.",
  doesNotFireWhen: [
    "There is no body.",
    "The answer says that it is not JSON: content-type tells of that.",
    "A gateway answered (502, 503, 504) or the rate policy held the caller off.",
  ],
  check: (session) =>
    judgedAnswers(session)
      .filter(({ observation }) => !observation.isWhole && isJsonType(mediaTypeOf(observation)))
      .map(({ observation, place }) => ({
        observation,
        message: "The body is not JSON, or it is cut off.",
        specPointer: place.pointer,
        dataPointer: "",
      })),
};
