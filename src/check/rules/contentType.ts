import type { Fault, Rule } from "../rule.ts";
import { type JudgedAnswer, hasBody, judgedAnswers, mediaTypeOf, heldOff } from "./judged.ts";

const plainMedia = /^[a-z]+\/[a-z0-9.+-]+$/;

function mediaFault({ observation, place }: JudgedAnswer): Fault[] {
  if (!hasBody(observation)) return [];
  const documented = Object.keys(place.response.content ?? {});
  const seen = mediaTypeOf(observation);
  if (documented.includes(seen)) return [];
  const wanted = documented.length === 0 ? "no body" : documented.join(" or ");
  const found =
    seen === "" ? "a body without a media type" : plainMedia.test(seen) ? seen : "another media type";
  return [
    {
      observation,
      message: `Expected ${wanted}, found ${found}.`,
      specPointer: documented.length === 0 ? place.pointer : `${place.pointer}/content`,
      dataPointer: "",
    },
  ];
}

/** A body has a media type that the contract has for the answer. */
export const contentType: Rule = {
  id: "content-type",
  class: "protocol",
  severity: "error",
  summary: "A body has a media type that the contract has for the answer.",
  doesNotFireWhen: [
    "there is no body, of which empty-body and error-shape tell",
    "the media type has parameters, such as a charset, or capital letters",
    "the answer is a redirect, whose body nobody reads",
    heldOff,
  ],
  check: (session) =>
    judgedAnswers(session)
      .filter(({ observation: { exchange } }) => exchange.status < 300 || exchange.status >= 400)
      .flatMap(mediaFault),
};
