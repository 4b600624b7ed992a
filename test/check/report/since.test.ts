import { expect, test } from "vitest";
import type { Report } from "../../../src/check/report/report.ts";
import { isBroken, reportSince } from "../../../src/check/report/since.ts";
import { clean, finding, report } from "./support.ts";

const withFindings = (...findings: Report["findings"]): Report => ({ ...report, findings });

const other = { ...finding, rule: "missing-field" };

test("a finding is known again by its rule, operation and places, whatever else has changed", () => {
  const same = { ...finding, count: 99, message: "Otherwise.", severity: "warning" as const };
  const { findings, since } = reportSince(withFindings(same, other), withFindings(finding));
  expect(findings.map(({ status }) => status)).toEqual(["known", "new"]);
  expect(since).toEqual({ checkedAt: report.checkedAt, gone: [], unseen: [] });
});

test.each(["rule", "method", "path", "specPointer", "dataPointer"] as const)(
  "a finding with another %s is new",
  (part) => {
    const { findings } = reportSince(withFindings({ ...finding, [part]: "/other" }), withFindings(finding));
    expect(findings.map(({ status }) => status)).toEqual(["new"]);
  },
);

test("what its operation shows no more is gone; what was not called is only unseen", () => {
  const notCalled = { ...finding, method: "PUT" };
  const undocumented = { ...finding, operationId: null, path: "/people/{id}" };
  const earlier = withFindings({ ...finding, status: "new" }, notCalled, undocumented);
  const { since } = reportSince(clean, earlier);
  expect(since?.gone).toEqual([finding]);
  expect(since?.unseen).toEqual([notCalled, undocumented]);
});

test("what was not called for some runs is known when it is seen again; what was gone is new", () => {
  const notCalled = { ...finding, method: "PUT" };
  const second = reportSince(clean, withFindings(finding, notCalled));
  const third = reportSince(withFindings(finding, notCalled), second);
  expect(third.findings.map(({ method, status }) => [method, status])).toEqual([
    ["GET", "new"],
    ["PUT", "known"],
  ]);
});

test("only a new error breaks a run", () => {
  const broken = [
    withFindings(finding),
    reportSince(withFindings(finding), withFindings(other)),
    reportSince(withFindings(finding), withFindings(finding)),
    withFindings({ ...finding, severity: "warning" }),
  ].map(isBroken);
  expect(broken).toEqual([true, true, false, false]);
});
