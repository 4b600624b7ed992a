import { bodyRule } from "./bodyRule.ts";

/** A value keeps to the contract's limits: pattern, size, length, number of items. */
export const wrongConstraint = bodyRule({
  id: "wrong-constraint",
  severity: "warning",
  summary: "A value keeps to the contract's limits: pattern, size, length, number of items.",
  doesNotFireWhen: ["the contract has a format beside the pattern, of which wrong-format tells"],
});
