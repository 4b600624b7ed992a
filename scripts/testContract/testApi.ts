import { coverageOf } from "../../src/check/coverage.ts";
import type { Finding } from "../../src/check/finding.ts";
import { stillLeftOut } from "../../src/check/leftOut.ts";
import type { Report, ToolSummary } from "../../src/check/report/report.ts";
import type { Severity } from "../../src/check/rule.ts";
import { sessionOf } from "../../src/check/session.ts";
import { verifiedOf } from "../../src/check/verified.ts";
import { check } from "./checkTool.ts";
import { dredd } from "./dredd/tool.ts";
import { respect } from "./respect/tool.ts";
import type { Target } from "./target.ts";
import type { Tool } from "./tool.ts";

/** The tools, in the order in which they run. */
export const tools = { check, dredd, respect } as const satisfies Record<string, Tool>;

/** One of {@link tools}. */
export type ToolName = keyof typeof tools;

const order: Severity[] = ["error", "warning", "info"];

const worstFirst = (findings: Finding[]): Finding[] =>
  findings.toSorted((one, other) => order.indexOf(one.severity) - order.indexOf(other.severity));

/** Has tools look at a target one after the other, and gives one report of all that they have seen and found. */
export async function testApi(
  target: Target,
  names: readonly ToolName[],
  signal: AbortSignal,
  onTool: (summary: ToolSummary) => void = () => undefined,
): Promise<Report> {
  const { subject, exchanges, observer } = target;
  const summaries: ToolSummary[] = [];
  const found: Finding[] = [];
  for (const name of names) {
    const run = await tools[name](target, signal);
    const summary = { ...run, name, findings: run.findings.length };
    onTool(summary);
    summaries.push(summary);
    found.push(...run.findings);
  }
  const observations = exchanges.map(observer.observe);
  const findings = worstFirst(found);
  return {
    api: subject.api,
    baseUrl: subject.baseUrl,
    mode: "write",
    checkedAt: new Date().toISOString(),
    exchanges: exchanges.length,
    requests: exchanges.length,
    coverage: coverageOf(sessionOf(subject.document, observations)),
    leftOut: stillLeftOut(
      observations,
      summaries.flatMap(({ leftOut = [] }) => leftOut),
    ),
    verified: verifiedOf(observations, findings),
    tools: summaries,
    findings,
  };
}
