import type { OpenApiDocument } from "../../openapi/document.ts";
import { isFields } from "../../openapi/fields.ts";
import { follow } from "../../openapi/reference.ts";
import type { Observation } from "../observation.ts";
import type { Rule } from "../rule.ts";
import { type JudgedAnswer, judgedAnswers, heldOff } from "./judged.ts";
import { isRedirected } from "./redirected.ts";
import { escapePart } from "./schemaPlace.ts";

const namesOf = ({ observation: { exchange } }: JudgedAnswer): string[] =>
  Object.keys(exchange.responseHeaders);

/** Tells whether the contract promises a header; one that is only documented may depend on the caller's account. */
function isPromised(document: OpenApiDocument, pointer: string): boolean {
  const header = follow(document, pointer);
  if (!isFields(header)) return false;
  const { $ref: reference, required } = header;
  return typeof reference === "string" ? isPromised(document, reference.slice(1)) : required === true;
}

const isTarget = (observation: Observation, name: string): boolean =>
  isRedirected(observation) && name.toLowerCase() === "location";

/** An answer has the headers that the contract has for it. */
export const missingHeader: Rule = {
  id: "missing-header",
  class: "protocol",
  severity: "warning",
  summary: "An answer has the headers that the contract has for it.",
  doesNotFireWhen: [
    "the header is not required, and no answer of the session has it, for it may depend on the account",
    heldOff,
  ],
  check(session) {
    const answers = judgedAnswers(session);
    const seen = new Set(answers.flatMap(namesOf));
    return answers.flatMap(({ observation, place }) =>
      Object.keys(place.response.headers ?? {})
        .filter((name) => observation.exchange.responseHeaders[name.toLowerCase()] === undefined)
        .map((name) => ({ name, pointer: `${place.pointer}/headers/${escapePart(name)}` }))
        .filter(
          ({ name, pointer }) =>
            seen.has(name.toLowerCase()) ||
            isTarget(observation, name) ||
            isPromised(session.document, pointer),
        )
        .map(({ name, pointer }) => ({
          observation,
          message: `The header ${name} is documented and is not there.`,
          specPointer: pointer,
          dataPointer: "",
        })),
    );
  },
};
