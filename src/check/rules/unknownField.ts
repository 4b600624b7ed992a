import { bodyRule } from "./bodyRule.ts";

/** A body has no field that the contract does not have. */
export const unknownField = bodyRule({
  id: "unknown-field",
  severity: "warning",
  summary: "A body has no field that the contract does not have.",
  doesNotFireWhen: [
    "the contract lets any field be there (additionalProperties, or an object without properties)",
    "the envelope is another, of which envelope tells",
  ],
});
