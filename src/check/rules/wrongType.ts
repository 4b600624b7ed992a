import { bodyRule } from "./bodyRule.ts";

/** A value has the type that the contract has. */
export const wrongType = bodyRule({
  id: "wrong-type",
  severity: "error",
  summary: "A value has the type that the contract has.",
  doesNotFireWhen: ["The value is null: null-value tells of that.", "The place is one of the envelope's."],
});
