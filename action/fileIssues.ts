import type { Finding } from "../src/check/finding.ts";
import type { Report } from "../src/check/report/report.ts";
import { backComment, goneComment, issueBody, issueTitle } from "./issueText.ts";
import { planOf } from "./plan.ts";
import type { Tracker } from "./tracker.ts";

/** Issues that one run opens at most, for GitHub holds off who writes more at once. */
const mostOpened = 20;

/** What a run has done with issues. */
export interface Filed {
  /** Findings that had no open issue before, those that still have none included. */
  fresh: Finding[];
  opened: number;
  reopened: number;
  closed: number;
  /** Findings that the next run opens an issue for. */
  left: number;
}

/** Opens, reopens and closes issues until they are as a report has it. */
export async function fileIssues(report: Report, tracker: Tracker, run: string): Promise<Filed> {
  const { open, reopen, close } = planOf(report, await tracker.list());
  const opened = open.slice(0, mostOpened);
  for (const finding of opened) {
    await tracker.open(issueTitle(report, finding), issueBody(report, finding, run));
  }
  for (const { issue } of reopen) await tracker.reopen(issue, backComment(run));
  for (const issue of close) await tracker.close(issue, goneComment(run));
  return {
    fresh: [...open, ...reopen.map(({ finding }) => finding)],
    opened: opened.length,
    reopened: reopen.length,
    closed: close.length,
    left: open.length - opened.length,
  };
}
