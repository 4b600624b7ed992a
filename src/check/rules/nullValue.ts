import { bodyRule } from "./bodyRule.ts";

/** A value is null only where the contract lets it be. */
export const nullValue = bodyRule({
  id: "null-value",
  severity: "error",
  summary: "A value is null only where the contract lets it be.",
  doesNotFireWhen: ["the type or the values of the field have null among them"],
});
