import { operationName } from "../coverage.ts";
import { type Finding, identityOf } from "../finding.ts";
import type { Report, ReportedFinding } from "./report.ts";

function withoutStatus({ ...finding }: ReportedFinding): Finding {
  delete finding.status;
  return finding;
}

/** Whether a finding was not in the earlier report; all are new when there is none. */
export const isNew = ({ status }: ReportedFinding): boolean => status !== "known";

/** Whether a report has to end a run with a failure. */
export const isBroken = ({ findings }: Report): boolean =>
  findings.some((finding) => finding.severity === "error" && isNew(finding));

/** Whether a check has called an operation, by its name, and the server did more than fail. */
export const hasCalled = ({ coverage }: Report, operation: string): boolean =>
  !coverage.operations.missing.includes(operation);

/** A report with what has changed since an earlier one of the same API. */
export function reportSince(report: Report, earlier: Report): Report {
  const before = [...earlier.findings.map(withoutStatus), ...(earlier.since?.unseen ?? [])];
  const known = new Set(before.map(identityOf));
  const now = new Set(report.findings.map(identityOf));
  const isLookedFor = (finding: Finding): boolean =>
    finding.operationId !== null && hasCalled(report, operationName(finding));
  const left = before.filter((finding) => !now.has(identityOf(finding)));
  return {
    ...report,
    findings: report.findings.map((finding) => ({
      ...finding,
      status: known.has(identityOf(finding)) ? "known" : "new",
    })),
    since: {
      checkedAt: earlier.checkedAt,
      gone: left.filter(isLookedFor),
      unseen: left.filter((finding) => !isLookedFor(finding)),
    },
  };
}
