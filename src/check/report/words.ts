import { groupBy } from "../../openapi/groupBy.ts";
import { operationName } from "../coverage.ts";
import type { Finding } from "../finding.ts";
import type { LeftOut } from "../leftOut.ts";
import type { Severity } from "../rule.ts";
import type { Report, ReportedFinding } from "./report.ts";
import { isNew } from "./since.ts";

const severities = ["error", "warning", "info"] as const satisfies Severity[];

const severityTitles: Record<Severity, string> = {
  error: "Errors",
  warning: "Warnings",
  info: "Worth knowing",
};

/** Side that a verdict blames, in words. */
export const sideNames: Record<Finding["verdict"]["side"], string> = {
  contract: "the contract",
  client: "the caller",
  sandbox: "the sandbox",
  live: "the vendor's server",
};

/** A number with its noun: `1 error`, `2 errors`. */
export const counted = (number: number, noun: string): string =>
  `${number} ${noun}${number === 1 ? "" : "s"}`;

/** New findings of one severity, under a heading with their number. */
export interface Group {
  severity: Severity;
  title: string;
  findings: ReportedFinding[];
}

const newAt = ({ findings }: Report, severity: Severity): ReportedFinding[] =>
  findings.filter((finding) => finding.severity === severity && isNew(finding));

/** The new findings by severity, the worst first; what there is none of is left out. */
export const groupsOf = (report: Report): Group[] =>
  severities.flatMap((severity) => {
    const findings = newAt(report, severity);
    const title = `${severityTitles[severity]} (${findings.length})`;
    return findings.length === 0 ? [] : [{ severity, title, findings }];
  });

/** The outcome in one line. */
export function summaryOf(report: Report): string {
  const { api, exchanges, requests } = report;
  const seen = `in ${counted(exchanges, "exchange")}, ${counted(requests, "request")}.`;
  const fresh = report.since === undefined ? "" : "new ";
  if (!report.findings.some(isNew)) return `${api}: no ${fresh}findings ${seen}`;
  const [errors = 0, warnings = 0, infos = 0] = severities.map((severity) => newAt(report, severity).length);
  return `${api}: ${counted(errors, `${fresh}error`)}, ${counted(warnings, `${fresh}warning`)}, ${infos} ${fresh}info ${seen}`;
}

/** What has changed since the earlier report, in one line; undefined when there is none. */
export function changesOf({ since, findings }: Report): string | undefined {
  if (since === undefined) return undefined;
  const known = findings.filter((finding) => !isNew(finding)).length;
  const counts = [
    `${known} known`,
    `${since.gone.length} gone`,
    `${since.unseen.length} not looked for again`,
  ];
  return `Since the check of ${since.checkedAt}: ${counts.join(", ")}.`;
}

/** Why operations were not looked at, each reason with all that it holds for: `it needs another key: listApps, getWidget`. */
export const leftOutLines = (leftOut: LeftOut[]): string[] =>
  [...groupBy(leftOut, ({ reason }) => reason)].map(
    ([reason, group]) => `${reason}: ${group.map(({ operationId }) => operationId).join(", ")}`,
  );

/** Operation of a finding, as people call it. */
export const operationOf = (finding: Finding): string =>
  operationName(finding) + (finding.operationId === null ? "" : ` (${finding.operationId})`);

/** A finding in short: its rule, its operation, and where in the answer it is. */
export const titleOf = (finding: Finding): string =>
  [finding.rule, operationOf(finding), finding.dataPointer].filter((part) => part !== "").join(" ");

/** One thing that is told of a finding. */
export interface Detail {
  name: string;
  text: string;
  form: "words" | "pointer" | "command";
}

/** What is told of a finding under its message. */
export const detailsOf = ({ specPointer, dataPointer, count, verdict, curl }: Finding): Detail[] => [
  { name: "Contract", text: specPointer || "/", form: "pointer" },
  dataPointer === ""
    ? { name: "Data", text: "the whole answer", form: "words" }
    : { name: "Data", text: dataPointer, form: "pointer" },
  { name: "Seen", text: counted(count, "time"), form: "words" },
  { name: "Verdict", text: `${sideNames[verdict.side]}: ${verdict.why}`, form: "words" },
  { name: "Repeat", text: curl, form: "command" },
];

/** A text that cannot steer a terminal or break a file: control characters are shown as a sign. */
export const visible = (text: string): string =>
  text.replaceAll(/[\p{Cc}\p{Cs}\u{fffe}\u{ffff}]/gu, "\u{fffd}");

/** The contract that pointers of findings lead into. */
export const contractFile = ({ api }: Report): string => `generated/${api}/openapi.json`;
