import { bodyRule } from "./bodyRule.ts";

/** A value is one of those that the contract has. */
export const unknownEnumValue = bodyRule({
  id: "unknown-enum-value",
  severity: "warning",
  summary: "A value is one of those that the contract has.",
  doesNotFireWhen: ["The value is null.", "The field is open: text beside the values."],
});
