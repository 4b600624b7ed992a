import { createHash } from "node:crypto";
import { rules as ownRules } from "../check.ts";
import { type Finding, identityOf } from "../finding.ts";
import type { RuleClass, Severity } from "../rule.ts";
import { coverageLines } from "./coverageLines.ts";
import type { Report, ReportedFinding } from "./report.ts";
import { contractFile, operationOf, sideNames, visible } from "./words.ts";

const levels: Record<Severity, string> = { error: "error", warning: "warning", info: "note" };

const baselineStates = { new: "new", known: "unchanged" };

/** The second is the one that code scanning knows an alert again by. */
const fingerprintsOf = (finding: Finding) => ({
  "finding/v1": visible(identityOf(finding)),
  primaryLocationLineHash: createHash("sha256").update(identityOf(finding)).digest("hex").slice(0, 32),
});

function resultOf(report: Report, rules: string[], finding: ReportedFinding) {
  const { rule, severity, message, specPointer, dataPointer, count, verdict, curl, status } = finding;
  return {
    ruleId: rule,
    ruleIndex: rules.indexOf(rule),
    level: levels[severity],
    message: { text: visible(`${operationOf(finding)}: ${message}`) },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: contractFile(report) }, region: { startLine: 1 } },
        logicalLocations: [{ fullyQualifiedName: visible(specPointer), kind: "object" }],
      },
    ],
    partialFingerprints: fingerprintsOf(finding),
    occurrenceCount: count,
    ...(status !== undefined && { baselineState: baselineStates[status] }),
    properties: {
      dataPointer: visible(dataPointer),
      verdict: `${sideNames[verdict.side]}: ${verdict.why}`,
      curl: visible(curl),
    },
  };
}

/** What is gone is a test that passes now: readers that do not know of earlier reports raise no alert. */
const absentResultOf = (report: Report, rules: string[], finding: Finding) => ({
  ...resultOf(report, rules, finding),
  kind: "pass",
  level: "none",
  baselineState: "absent",
});

const propertiesOf = ({ api, baseUrl, mode, coverage }: Report) => ({
  api,
  baseUrl,
  mode,
  coverage: Object.fromEntries(coverageLines(coverage).map(({ kind, share }) => [kind, share])),
});

/** What a rule is, which code scanning shows beside its alerts; one of another tool is told by its name alone. */
function descriptorOf(id: string, ruleClass: RuleClass) {
  const own = ownRules.find((rule) => rule.id === id);
  const summary = own?.summary ?? `A difference that ${id} has found.`;
  const help = own === undefined ? summary : `It says nothing when ${own.doesNotFireWhen.join("; ")}.`;
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: summary },
    help: { text: help },
    properties: { tags: [ruleClass] },
  };
}

function runOf(report: Report) {
  const gone = report.since?.gone ?? [];
  const classes = new Map([...report.findings, ...gone].map((finding) => [finding.rule, finding.class]));
  const rules = [...classes.keys()];
  return {
    tool: {
      driver: {
        name: "timepact check",
        rules: [...classes].map(([id, ruleClass]) => descriptorOf(id, ruleClass)),
      },
    },
    automationDetails: { id: `timepact-check/${report.api}/` },
    invocations: [{ executionSuccessful: true, endTimeUtc: report.checkedAt }],
    results: [
      ...report.findings.map((finding) => resultOf(report, rules, finding)),
      ...gone.map((finding) => absentResultOf(report, rules, finding)),
    ],
    properties: propertiesOf(report),
  };
}

/** Reports as SARIF 2.1.0, for code scanning: a run for each API, which keeps the alerts of one apart from another's. */
export function sarif(reports: Report[]): string {
  const log = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: reports.map(runOf),
  };
  return JSON.stringify(log, null, 2);
}
