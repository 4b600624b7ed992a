import type { Coverage } from "../coverage.ts";
import type { Finding } from "../finding.ts";
import type { Severity } from "../rule.ts";
import type { Report } from "./report.ts";

/** Severities, the worst first. */
export const severities = ["error", "warning", "info"] as const satisfies Severity[];

/** Heading of the findings of a severity. */
export const severityTitles: Record<Severity, string> = {
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

const coverageNames: Record<keyof Coverage, string> = {
  operations: "operations",
  parameters: "parameters",
  properties: "response properties",
  enumValues: "enum values",
  statuses: "statuses",
  behaviors: "behaviors",
};

/** One line of coverage. */
export interface CoverageLine {
  name: string;
  seen: number;
  all: number;
  /** How many were not seen. */
  missing: number;
  /** Whole percent, rounded down so that 100 means all. */
  percent: number;
}

/** Coverage by name, in one order. */
export const coverageLines = (coverage: Coverage): CoverageLine[] =>
  [
    ["operations", coverage.operations] as const,
    ["parameters", coverage.parameters] as const,
    ["properties", coverage.properties] as const,
    ["enumValues", coverage.enumValues] as const,
    ["statuses", coverage.statuses] as const,
    ["behaviors", coverage.behaviors] as const,
  ].map(([kind, { seen, all }]) => ({
    name: coverageNames[kind],
    seen,
    all,
    missing: all - seen,
    percent: all === 0 ? 100 : Math.floor((100 * seen) / all),
  }));

/** A number with its noun: `1 error`, `2 errors`. */
export const counted = (number: number, noun: string): string =>
  `${number} ${noun}${number === 1 ? "" : "s"}`;

/** Findings of one severity. */
export const findingsAt = ({ findings }: Report, severity: Severity): Finding[] =>
  findings.filter((finding) => finding.severity === severity);

/** The outcome in one line. */
export function summaryOf(report: Report): string {
  const { api, exchanges, requests, findings } = report;
  const seen = `${counted(exchanges, "exchange")}, ${counted(requests, "request")}`;
  if (findings.length === 0) return `${api}: no findings in ${seen}.`;
  const [errors, warnings, infos] = severities.map((severity) => findingsAt(report, severity).length);
  return `${api}: ${counted(errors ?? 0, "error")}, ${counted(warnings ?? 0, "warning")}, ${infos ?? 0} info in ${seen}.`;
}

/** Operation of a finding, as people call it. */
export const operationOf = ({ method, path, operationId }: Finding): string =>
  operationId === null ? `${method} ${path}` : `${method} ${path} (${operationId})`;

/** A text that cannot steer a terminal or break a file: control characters are shown as a sign. */
export const visible = (text: string): string =>
  text.replaceAll(/[\p{Cc}\p{Cs}\u{fffe}\u{ffff}]/gu, "\u{fffd}");

/** The contract that pointers of findings lead into. */
export const contractFile = ({ api }: Report): string => `generated/${api}/openapi.json`;
