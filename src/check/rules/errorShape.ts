import { bodyRule } from "./bodyRule.ts";

/** The body of a refusal is the contract's error body. */
export const errorShape = bodyRule({
  id: "error-shape",
  severity: "error",
  summary: "The body of a refusal is the contract's error body.",
  doesNotFireWhen: ["the body is not JSON, of which content-type or broken-json tells"],
});
