import { isPutAway } from "../putAway.ts";
import type { Rule } from "../rule.ts";
import { heldOff, judgedAnswers, mediaTypeOf } from "./judged.ts";

const isJsonType = (mediaType: string): boolean => mediaType === "" || /[/+]json$/.test(mediaType);

/** A body that is said to be JSON is JSON. */
export const brokenJson: Rule = {
  id: "broken-json",
  class: "protocol",
  severity: "error",
  summary: "A body that is said to be JSON is JSON, and whole.",
  doesNotFireWhen: [
    "there is no body",
    "the answer says that it is not JSON, of which content-type tells",
    "a recording has put the body away",
    heldOff,
  ],
  check: (session) =>
    judgedAnswers(session)
      .filter(
        ({ observation }) =>
          !observation.isWhole &&
          isJsonType(mediaTypeOf(observation)) &&
          !isPutAway(observation.exchange.responseBody),
      )
      .map(({ observation, place }) => ({
        observation,
        message: "The body is not JSON, or it is cut off.",
        specPointer: place.pointer,
        dataPointer: "",
      })),
};
