import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { rules } from "../../src/check/check.ts";
import type { Rule, RuleClass } from "../../src/check/rule.ts";
import { isFields } from "../lint/value.ts";
import { root } from "../paths.ts";
import { articlePage } from "./article.ts";
import type { Page } from "./page.ts";
import { checkSection } from "./section.ts";
import { markdownTable } from "./table.ts";

const ruleRow = ({ id, severity, summary, doesNotFireWhen }: Rule): string[] => [
  `\`${id}\``,
  severity,
  summary,
  doesNotFireWhen.join("; "),
];

const ruleTable = (ruleClass: RuleClass): string =>
  markdownTable(
    ["Rule", "Severity", "What has to hold", "Says nothing when"],
    rules.filter((rule) => rule.class === ruleClass).map(ruleRow),
  );

const words = (value: unknown): string => (typeof value === "string" ? value.trim() : "");

/** What the action takes or gives, by name. */
function partsOfAction(name: "inputs" | "outputs"): [name: string, about: Record<string, unknown>][] {
  const action: unknown = parse(readFileSync(join(root, "action.yml"), "utf8"));
  const parts = isFields(action) ? action[name] : undefined;
  return Object.entries(isFields(parts) ? parts : {}).flatMap(([key, about]) =>
    isFields(about) ? [[key, about]] : [],
  );
}

function defaultOf({ required, default: value }: Record<string, unknown>): string {
  if (required === true) return "required";
  return words(value) === "" ? "none" : `\`${words(value)}\``;
}

const inputTable = (): string =>
  markdownTable(
    ["Input", "What it is", "Default"],
    partsOfAction("inputs").map(([name, about]) => [
      `\`${name}\``,
      words(about["description"]),
      defaultOf(about),
    ]),
  );

const outputTable = (): string =>
  markdownTable(
    ["Output", "What it is"],
    partsOfAction("outputs").map(([name, about]) => [`\`${name}\``, words(about["description"])]),
  );

/** The page of the check, with its rules, and with what its action takes and gives. */
export function checkPage(): Page {
  const values = {
    structure: ruleTable("structure"),
    protocol: ruleTable("protocol"),
    behavior: ruleTable("behavior"),
    inputs: inputTable(),
    outputs: outputTable(),
  };
  return articlePage(checkSection.path, "guides/check.md", values, checkSection.slug);
}
