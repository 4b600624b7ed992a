import { bodyRule } from "./bodyRule.ts";

/** A field that the contract requires is there. */
export const missingField = bodyRule({
  id: "missing-field",
  severity: "error",
  summary: "A field that the contract requires is there.",
  doesNotFireWhen: [
    "the field is optional",
    "the envelope is another, of which envelope tells",
    "the body is that of an error, of which error-shape tells",
  ],
});
