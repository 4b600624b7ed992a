import { bodyRule } from "./bodyRule.ts";

/** A value is one of those that the contract has. */
export const unknownEnumValue = bodyRule({
  id: "unknown-enum-value",
  severity: "warning",
  summary: "A value is one of those that the contract has.",
  doesNotFireWhen: [
    "the value is null, of which null-value tells",
    "the field is open, with text beside the values",
  ],
});
