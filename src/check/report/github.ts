import type { Finding } from "../finding.ts";
import type { Severity } from "../rule.ts";
import type { Report } from "./report.ts";
import { contractFile, operationOf, sideNames, visible } from "./words.ts";

const levels: Record<Severity, string> = { error: "error", warning: "warning", info: "notice" };

/** The runner reads percent signs as the beginning of an escape. */
const escape = (text: string): string => visible(text).replaceAll("%", "%25");

const escapeProperty = (text: string): string => escape(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

function annotation(report: Report, finding: Finding): string {
  const { rule, severity, message, specPointer, verdict, count } = finding;
  const file = escapeProperty(contractFile(report));
  const title = escapeProperty(`${rule}: ${operationOf(finding)}`);
  const text = `${message} Contract: ${specPointer}. Seen: ${count}. At fault: ${sideNames[verdict.side]}.`;
  return `::${levels[severity]} file=${file},title=${title}::${escape(text)}`;
}

/** A report as annotations of GitHub Actions, one a line; empty where nothing was found. */
export const github = (report: Report): string =>
  report.findings.map((finding) => annotation(report, finding)).join("\n");
