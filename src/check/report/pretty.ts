import { styleText } from "node:util";
import type { Finding } from "../finding.ts";
import type { Severity } from "../rule.ts";
import type { Report, ReportOptions } from "./report.ts";
import {
  counted,
  coverageLines,
  findingsAt,
  operationOf,
  severities,
  severityTitles,
  sideNames,
  summaryOf,
  visible,
} from "./words.ts";

type Colour = "red" | "yellow" | "cyan" | "green" | "bold" | "dim";

/** Puts a text into a colour, where there are colours. */
type Paint = (colour: Colour, text: string) => string;

const colours: Record<Severity, Colour> = { error: "red", warning: "yellow", info: "cyan" };

const times = ({ count }: Finding): string => (count === 1 ? "" : ` (${counted(count, "time")})`);

function findingLines(finding: Finding, paint: Paint): string[] {
  const { rule, severity, message, specPointer, dataPointer, verdict, curl } = finding;
  const rows = [
    ["contract", specPointer || "/"],
    ["data", dataPointer || "the whole answer"],
    ["verdict", `${sideNames[verdict.side]}: ${verdict.why}`],
    ["repeat", curl],
  ];
  return [
    `  ${paint(colours[severity], rule)}  ${paint("bold", visible(operationOf(finding)))}${times(finding)}`,
    `    ${visible(message)}`,
    ...rows.map(([name = "", text = ""]) => `    ${paint("dim", name.padEnd(9))}${visible(text)}`),
    "",
  ];
}

function groupLines(report: Report, severity: Severity, paint: Paint): string[] {
  const findings = findingsAt(report, severity);
  if (findings.length === 0) return [];
  const title = paint(colours[severity], `${severityTitles[severity]} (${findings.length})`);
  return [title, "", ...findings.flatMap((finding) => findingLines(finding, paint))];
}

const coverageText = (report: Report): string[] =>
  coverageLines(report.coverage).map(
    ({ name, seen, all, missing, percent }) =>
      `  ${name.padEnd(20)}${`${seen}/${all}`.padStart(11)}${`${percent} %`.padStart(7)}${missing === 0 ? "" : `   ${missing} not seen`}`,
  );

/** A report for a terminal; in colour only when told so. */
export function pretty(report: Report, { colour = false }: ReportOptions = {}): string {
  const paint: Paint = (name, text) => (colour ? styleText(name, text, { validateStream: false }) : text);
  const { api, baseUrl, mode, findings } = report;
  const lines = [
    paint("bold", `${api} at ${visible(baseUrl)}, ${mode}`),
    "",
    ...severities.flatMap((severity) => groupLines(report, severity, paint)),
    "Coverage",
    ...coverageText(report),
    "",
    paint(findings.length === 0 ? "green" : colours[findings[0]?.severity ?? "info"], summaryOf(report)),
  ];
  return lines.join("\n");
}
