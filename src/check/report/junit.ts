import type { Finding } from "../finding.ts";
import type { RuleClass } from "../rule.ts";
import { escapeMarkup } from "./markup.ts";
import type { Report } from "./report.ts";
import { operationOf, sideNames } from "./words.ts";

const classes: RuleClass[] = ["structure", "protocol", "behavior"];

const attributes = (values: Record<string, string | number>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeMarkup(String(value))}"`)
    .join("");

/** What is only worth knowing fails no test. */
const isFailure = ({ severity }: Finding): boolean => severity !== "info";

const detailsOf = ({ specPointer, dataPointer, count, verdict, curl, message }: Finding): string =>
  [
    message,
    `Contract: ${specPointer}`,
    `Data: ${dataPointer}`,
    `Seen: ${count}`,
    `Verdict: ${sideNames[verdict.side]}: ${verdict.why}`,
    `Repeat: ${curl}`,
  ]
    .map(escapeMarkup)
    .join("\n");

function testCase({ api }: Report, finding: Finding): string {
  const { rule, severity, message, dataPointer } = finding;
  const name = [operationOf(finding), dataPointer].filter((part) => part !== "").join(" ");
  const details = detailsOf(finding);
  const outcome = isFailure(finding)
    ? `<failure${attributes({ type: severity, message })}>${details}</failure>`
    : `<system-out>${details}</system-out>`;
  return `    <testcase${attributes({ classname: `${api}.${rule}`, name })}>${outcome}</testcase>\n`;
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
  };
  return `  <testsuite${attributes(counts)}>\n${cases}  </testsuite>\n`;
}

/** A report as JUnit XML: a suite for each class of rules, a test case for each finding. */
export function junit(report: Report): string {
  const suites = classes.map((ruleClass) => testSuite(report, ruleClass)).join("");
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${attributes({ name: `timepact check ${report.api}` })}>\n${suites}</testsuites>`;
}
