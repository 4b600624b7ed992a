import type { RuleClass } from "../rule.ts";
import { coverageLines } from "./coverageLines.ts";
import { escapeMarkup } from "./markup.ts";
import type { Report, ReportedFinding } from "./report.ts";
import { isNew } from "./since.ts";
import { detailsOf, operationOf } from "./words.ts";

const classes: RuleClass[] = ["structure", "protocol", "behavior"];

const attributes = (values: Record<string, string | number>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeMarkup(String(value))}"`)
    .join("");

/** What is only worth knowing fails no test. */
const isFailure = (finding: ReportedFinding): boolean => finding.severity !== "info" && isNew(finding);

const textOf = (finding: ReportedFinding): string =>
  [finding.message, ...detailsOf(finding).map(({ name, text }) => `${name}: ${text}`)]
    .map(escapeMarkup)
    .join("\n");

function outcomeOf(finding: ReportedFinding): string {
  const { severity, message } = finding;
  const text = textOf(finding);
  if (isFailure(finding)) return `<failure${attributes({ type: severity, message })}>${text}</failure>`;
  const skipped = isNew(finding) ? "" : "<skipped>Known from the earlier report.</skipped>";
  return `${skipped}<system-out>${text}</system-out>`;
}

function testCase({ api }: Report, finding: ReportedFinding): string {
  const { rule, dataPointer } = finding;
  const name = [operationOf(finding), dataPointer].filter((part) => part !== "").join(" ");
  return `    <testcase${attributes({ classname: `${api}.${rule}`, name })}>${outcomeOf(finding)}</testcase>\n`;
}

function propertiesOf({ baseUrl, mode, coverage }: Report): string {
  const shares = coverageLines(coverage).map(({ kind, share }) => [`coverage.${kind}`, share] as const);
  const all = [["baseUrl", baseUrl], ["mode", mode], ...shares] as const;
  const lines = all.map(([name, value]) => `      <property${attributes({ name, value })}/>\n`);
  return `    <properties>\n${lines.join("")}    </properties>\n`;
}

/** A suite without findings has one test that passes, for many readers take an empty one for a mistake. */
function testSuite(report: Report, ruleClass: RuleClass): string {
  const findings = report.findings.filter((finding) => finding.class === ruleClass);
  const passed = `    <testcase${attributes({ classname: report.api, name: `${ruleClass}: no findings` })}/>\n`;
  const cases = findings.map((finding) => testCase(report, finding)).join("") || passed;
  const counts = {
    name: `${report.api} ${ruleClass}`,
    tests: Math.max(1, findings.length),
    failures: findings.filter(isFailure).length,
    errors: 0,
    skipped: findings.filter((finding) => !isNew(finding)).length,
    timestamp: report.checkedAt,
  };
  return `  <testsuite${attributes(counts)}>\n${propertiesOf(report)}${cases}  </testsuite>\n`;
}

/** Reports as JUnit XML: a suite for each API and class of rules, a test case for each finding. */
export function junit(reports: Report[]): string {
  const name = `timepact check ${reports.map(({ api }) => api).join(" ")}`;
  const suites = reports.flatMap((report) => classes.map((ruleClass) => testSuite(report, ruleClass)));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${attributes({ name })}>\n${suites.join("")}</testsuites>`;
}
