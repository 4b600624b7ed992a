import { bodyRule } from "./bodyRule.ts";

/** A field that the contract requires is there. */
export const missingField = bodyRule({
  id: "missing-field",
  severity: "error",
  summary: "A field that the contract requires is there.",
  doesNotFireWhen: [
    "The field is optional.",
    "The envelope is another: that is told instead.",
    "The body is that of an error.",
  ],
});
