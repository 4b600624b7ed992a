import type { Rule } from "../rule.ts";
import { type BodyRule, bodyFaults } from "./answerProblems.ts";
import { heldOff } from "./judged.ts";

/** What a rule that looks at bodies says of itself. */
export interface BodyRuleWords extends Pick<Rule, "severity" | "summary"> {
  id: BodyRule;
  doesNotFireWhen: string[];
}

const always = [
  "the contract does not have the operation or the status, of which rules of their own tell",
  heldOff,
];

/** A rule about the structure of bodies. */
export const bodyRule = ({ doesNotFireWhen, ...words }: BodyRuleWords): Rule => ({
  ...words,
  class: "structure",
  doesNotFireWhen: [...doesNotFireWhen, ...always],
  check: (session) => bodyFaults(session, words.id),
});
