import type { Finding } from "../finding.ts";
import type { Severity } from "../rule.ts";
import type { Report } from "./report.ts";
import { contractFile, operationOf, sideNames, visible } from "./words.ts";

const levels: Record<Severity, string> = { error: "error", warning: "warning", info: "note" };

/** What stays the same from run to run, so that a finding is known again. */
const fingerprintOf = ({ rule, method, path, specPointer, dataPointer }: Finding): string =>
  [rule, method, path, specPointer, dataPointer].map(visible).join(" ");

function resultOf(report: Report, rules: string[], finding: Finding) {
  const { rule, severity, message, specPointer, dataPointer, count, verdict, curl } = finding;
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
    partialFingerprints: { "finding/v1": fingerprintOf(finding) },
    occurrenceCount: count,
    properties: {
      dataPointer: visible(dataPointer),
      verdict: `${sideNames[verdict.side]}: ${verdict.why}`,
      curl: visible(curl),
    },
  };
}

/** A report as SARIF 2.1.0, for code scanning. */
export function sarif(report: Report): string {
  const classes = new Map(report.findings.map(({ rule, class: ruleClass }) => [rule, ruleClass]));
  const rules = [...classes.keys()];
  const log = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "timepact check",
            rules: [...classes].map(([id, ruleClass]) => ({ id, properties: { tags: [ruleClass] } })),
          },
        },
        results: report.findings.map((finding) => resultOf(report, rules, finding)),
      },
    ],
  };
  return JSON.stringify(log, null, 2);
}
