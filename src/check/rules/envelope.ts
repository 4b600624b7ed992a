import { bodyRule } from "./bodyRule.ts";

/** The record, the list and the total are where the contract has them. */
export const envelope = bodyRule({
  id: "envelope",
  severity: "error",
  summary: "The record, the list and the total are where the contract has them.",
  doesNotFireWhen: [
    "the operation answers with nothing to take out, and the body is as its schema says",
    "a list is empty",
  ],
});
