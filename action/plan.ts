import type { Finding } from "../src/check/finding.ts";
import type { Report } from "../src/check/report/report.ts";
import { hasCalled, isNew } from "../src/check/report/since.ts";
import { type Marker, markerOf, readMarker, targetOf } from "./marker.ts";

/** An issue of a repository, as far as the check looks at it. */
export interface Issue {
  number: number;
  isOpen: boolean;
  /** Whether a person has closed it because nothing is to be done. */
  isDeclined: boolean;
  body: string;
}

/** What is to be done with issues after a check. */
export interface Plan {
  /** Findings without an issue. */
  open: Finding[];
  /** Closed issues whose drift is back. */
  reopen: { issue: Issue; finding: Finding }[];
  /** Open issues whose drift is gone. */
  close: Issue[];
}

interface Marked {
  issue: Issue;
  marker: Marker;
}

function markedOf(report: Report, issues: Issue[]): Marked[] {
  const target = targetOf(report);
  return issues.flatMap((issue) => {
    const marker = readMarker(issue.body);
    return marker?.target === target ? [{ issue, marker }] : [];
  });
}

/** The issue of each finding, by its digest; of several, one that is open. */
const issuesByFinding = (marked: Marked[]): Map<string, Issue> =>
  new Map(
    marked
      .toSorted((one, other) => Number(one.issue.isOpen) - Number(other.issue.isOpen))
      .map(({ issue, marker }) => [marker.finding, issue]),
  );

/** What a report asks to be done with the issues that there are. */
export function planOf(report: Report, issues: Issue[]): Plan {
  const marked = markedOf(report, issues);
  const known = issuesByFinding(marked);
  const seen = new Set(report.findings.map((finding) => markerOf(report, finding).finding));
  const fresh = report.findings
    .filter(isNew)
    .map((finding) => ({ finding, issue: known.get(markerOf(report, finding).finding) }));
  return {
    open: fresh.flatMap(({ finding, issue }) => (issue === undefined ? [finding] : [])),
    reopen: fresh.flatMap(({ finding, issue }) =>
      issue === undefined || issue.isOpen || issue.isDeclined ? [] : [{ issue, finding }],
    ),
    close: marked
      .filter(({ issue, marker }) => issue.isOpen && !seen.has(marker.finding))
      .filter(({ marker: { operation } }) => operation !== "" && hasCalled(report, operation))
      .map(({ issue }) => issue),
  };
}
