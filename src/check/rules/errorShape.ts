import { bodyRule } from "./bodyRule.ts";

/** The body of a refusal is the contract's error body. */
export const errorShape = bodyRule({
  id: "error-shape",
  severity: "error",
  summary: "The body of a refusal is the contract's error body.",
  doesNotFireWhen: [
    "The refusal has the documented body, whatever it refuses.",
    "The body is not JSON: content-type or broken-json tells of that.",
  ],
});
