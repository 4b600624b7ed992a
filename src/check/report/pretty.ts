import { styleText } from "node:util";
import type { Finding } from "../finding.ts";
import type { LeftOut } from "../leftOut.ts";
import type { Severity } from "../rule.ts";
import { coverageLines } from "./coverageLines.ts";
import type { Report, ReportOptions } from "./report.ts";
import { toolLine } from "./toolLine.ts";
import {
  type Group,
  changesOf,
  detailsOf,
  groupsOf,
  leftOutLines,
  operationOf,
  summaryOf,
  titleOf,
  visible,
} from "./words.ts";

type Colour = "red" | "yellow" | "cyan" | "green" | "bold" | "dim";

/** Puts a text into a colour, where there are colours. */
type Paint = (colour: Colour, text: string) => string;

const colours: Record<Severity, Colour> = { error: "red", warning: "yellow", info: "cyan" };

function findingLines(finding: Finding, paint: Paint): string[] {
  const details = detailsOf(finding).map(
    ({ name, text }) => `    ${paint("dim", name.toLowerCase().padEnd(9))}${visible(text)}`,
  );
  const { rule, severity, message } = finding;
  return [
    `  ${paint(colours[severity], rule)}  ${paint("bold", visible(operationOf(finding)))}`,
    `    ${visible(message)}`,
    ...details,
    "",
  ];
}

const groupLines = ({ severity, title, findings }: Group, paint: Paint): string[] => [
  paint(colours[severity], title),
  "",
  ...findings.flatMap((finding) => findingLines(finding, paint)),
];

function changeLines(report: Report, paint: Paint): string[] {
  const changes = changesOf(report);
  if (changes === undefined) return [];
  const gone = report.since?.gone ?? [];
  return [changes, ...gone.map((finding) => `  ${paint("green", "gone")}  ${visible(titleOf(finding))}`), ""];
}

const coverageText = ({ coverage }: Report): string[] =>
  coverageLines(coverage).map(({ name, share, percent, missing }) => {
    const rest = missing.length === 0 ? "" : `   ${missing.length} not seen`;
    return `  ${name.padEnd(20)}${share.padStart(11)}${`${percent} %`.padStart(7)}${rest}`;
  });

const indented = (leftOut: LeftOut[] = []): string[] =>
  leftOutLines(leftOut).map((line) => `    ${visible(line)}`);

function toolLines({ tools = [] }: Report): string[] {
  const lines = tools.flatMap((tool) => [`  ${visible(toolLine(tool))}`, ...indented(tool.leftOut)]);
  return tools.length === 0 ? [] : ["Tools", ...lines, ""];
}

/** What was not looked at; tools say that each of itself. */
const unreadLines = ({ leftOut, tools }: Report): string[] =>
  leftOut.length === 0 || tools !== undefined ? [] : ["Left out", ...indented(leftOut), ""];

function reportText(report: Report, paint: Paint): string {
  const { api, baseUrl, mode } = report;
  const groups = groupsOf(report);
  const lines = [
    paint("bold", `${api} at ${visible(baseUrl)}, ${mode}`),
    "",
    ...groups.flatMap((group) => groupLines(group, paint)),
    ...changeLines(report, paint),
    ...toolLines(report),
    "Coverage",
    ...coverageText(report),
    "",
    ...unreadLines(report),
    paint(groups[0] === undefined ? "green" : colours[groups[0].severity], summaryOf(report)),
  ];
  return lines.join("\n");
}

/** Reports for a terminal, one after the other; in colour only when told so. */
export function pretty(reports: Report[], { colour = false }: ReportOptions = {}): string {
  const paint: Paint = (name, text) => (colour ? styleText(name, text, { validateStream: false }) : text);
  return reports.map((report) => reportText(report, paint)).join("\n\n");
}
