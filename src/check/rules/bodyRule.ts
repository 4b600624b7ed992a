import type { Rule } from "../rule.ts";
import { type BodyRule, bodyFaults } from "./answerProblems.ts";

/** What a rule that looks at bodies says of itself. */
export interface BodyRuleWords extends Pick<Rule, "severity" | "summary"> {
  id: BodyRule;
  doesNotFireWhen: string[];
}

const always = [
  "The contract does not have the operation or the status: rules of their own tell of those.",
  "A gateway answered (502, 503, 504) or the rate policy held the caller off.",
];

/** A rule about the structure of bodies. */
export const bodyRule = ({ doesNotFireWhen, ...words }: BodyRuleWords): Rule => ({
  ...words,
  class: "structure",
  doesNotFireWhen: [...doesNotFireWhen, ...always],
  check: (session) => bodyFaults(session, words.id),
});
