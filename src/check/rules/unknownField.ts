import { bodyRule } from "./bodyRule.ts";

/** A body has no field that the contract does not have. */
export const unknownField = bodyRule({
  id: "unknown-field",
  severity: "warning",
  summary: "A body has no field that the contract does not have.",
  doesNotFireWhen: [
    "The contract lets any field be there (additionalProperties, or an object without properties).",
    "The envelope is another: that is told instead.",
  ],
});
