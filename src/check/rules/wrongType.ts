import { bodyRule } from "./bodyRule.ts";

/** A value has the type that the contract has. */
export const wrongType = bodyRule({
  id: "wrong-type",
  severity: "error",
  summary: "A value has the type that the contract has.",
  doesNotFireWhen: [
    "the value is null, of which null-value tells",
    "the place is one of the envelope's, of which envelope tells",
  ],
});
