import type { Finding } from "../finding.ts";
import type { Severity } from "../rule.ts";
import { coverageLines } from "./coverageLines.ts";
import type { Report } from "./report.ts";
import { isNew } from "./since.ts";
import { changesOf, contractFile, operationOf, sideNames, summaryOf, visible } from "./words.ts";

const levels: Record<Severity, string> = { error: "error", warning: "warning", info: "notice" };

/** The runner decodes what stands behind a percent sign, and reads a line break as the end of a command. */
const escape = (text: string): string =>
  visible(text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A"));

const escapeProperty = (text: string): string => escape(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

function annotation(level: string, properties: Record<string, string>, message: string): string {
  const words = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(value)}`);
  return `::${level} ${words.join(",")}::${escape(message)}`;
}

function findingAnnotation(report: Report, finding: Finding): string {
  const { rule, severity, message, specPointer, verdict, count } = finding;
  const properties = { file: contractFile(report), title: `${rule}: ${operationOf(finding)}` };
  const text = `${message} Contract: ${specPointer}. Seen: ${count}. At fault: ${sideNames[verdict.side]}.`;
  return annotation(levels[severity], properties, text);
}

function summaryAnnotation(report: Report): string {
  const coverage = coverageLines(report.coverage).map(({ name, share }) => `${name} ${share}`);
  const sentences = [summaryOf(report), changesOf(report), `Coverage: ${coverage.join(", ")}.`];
  const text = sentences.filter((sentence) => sentence !== undefined).join(" ");
  return annotation("notice", { title: `timepact check ${report.api}` }, text);
}

const annotations = (report: Report): string[] => [
  ...report.findings.filter(isNew).map((finding) => findingAnnotation(report, finding)),
  summaryAnnotation(report),
];

/** Reports as annotations of GitHub Actions, one a line: each new finding, and a summary of each API. */
export const github = (reports: Report[]): string => reports.flatMap(annotations).join("\n");
