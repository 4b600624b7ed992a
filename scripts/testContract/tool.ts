import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Finding, findingsOf } from "../../src/check/finding.ts";
import type { ToolSummary } from "../../src/check/report/report.ts";
import type { Fault, RuleClass } from "../../src/check/rule.ts";
import { sessionOf } from "../../src/check/session.ts";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { root } from "../paths.ts";
import type { Target } from "./target.ts";

/** What a tool has looked at and found. */
export interface ToolRun extends Omit<ToolSummary, "findings" | "name"> {
  findings: Finding[];
}

/** Looks at a target. */
export type Tool = (target: Target, signal: AbortSignal) => Promise<ToolRun>;

/** A fault and what it is about. */
export interface ToolFault extends Fault {
  class: RuleClass;
}

const classes: RuleClass[] = ["structure", "protocol", "behavior"];

/** What a tool has found, in the form of the check's own findings. */
export function findingsBy(rule: string, document: OpenApiDocument, faults: ToolFault[]): Finding[] {
  const rules = classes.map((ruleClass) => ({
    id: rule,
    class: ruleClass,
    severity: "error" as const,
    summary: "",
    doesNotFireWhen: [],
    check: () => faults.filter((fault) => fault.class === ruleClass),
  }));
  return findingsOf(sessionOf(document, []), rules);
}

/** Version of an installed package. */
export function versionOf(name: string): string {
  const manifest: { version?: unknown } = JSON.parse(
    readFileSync(join(root, "node_modules", name, "package.json"), "utf8"),
  );
  return String(manifest.version);
}

/** A JSON pointer without the numbers of rows. */
export const placeless = (pointer: string): string => pointer.replaceAll(/\/\d+(?=\/|$)/g, "/-");
