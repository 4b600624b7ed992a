import { bodyRule } from "./bodyRule.ts";

/** A text has the form that the contract has: a time, an id, an email address. */
export const wrongFormat = bodyRule({
  id: "wrong-format",
  severity: "error",
  summary: "A text has the form that the contract has: a time, an id, an email address.",
  doesNotFireWhen: ["the contract has a pattern without a format, of which wrong-constraint tells"],
});
