import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { env } from "node:process";
import type { Report } from "../src/check/report/report.ts";
import { isBroken, isNew } from "../src/check/report/since.ts";
import { counted } from "../src/check/report/words.ts";
import { ActionError } from "./actionError.ts";
import { type Filed, fileIssues } from "./fileIssues.ts";
import { readReport } from "./readReport.ts";
import { Tracker } from "./tracker.ts";

function given(name: string): string {
  const value = env[name];
  if (value) return value;
  throw new ActionError(`${name} is not set. Run this as a step of GitHub Actions.`);
}

function wantsIssues(): boolean {
  const text = given("ISSUES");
  if (text === "true" || text === "false") return text === "true";
  throw new ActionError("The input issues is true or false.");
}

function say({ opened, reopened, closed, left }: Filed): void {
  console.log(`${counted(opened, "issue")} opened, ${reopened} reopened, ${closed} closed.`);
  if (left > 0) console.log(`${counted(left, "finding")} more: the next run opens their issues.`);
}

async function file(report: Report): Promise<Filed> {
  const repository = given("GITHUB_REPOSITORY");
  const run = `${given("GITHUB_SERVER_URL")}/${repository}/actions/runs/${given("GITHUB_RUN_ID")}`;
  const url = given("GITHUB_API_URL");
  const filed = await fileIssues(
    report,
    new Tracker({ url, repository, token: given("GITHUB_TOKEN"), fetch }),
    run,
  );
  say(filed);
  return filed;
}

function writeOutputs(outputs: Record<string, string | number>): void {
  const lines = Object.entries(outputs).map(([name, value]) => `${name}=${value}\n`);
  appendFileSync(given("GITHUB_OUTPUT"), lines.join(""));
}

/** Ends the action as a report asks for; gives back the exit code. */
async function conclude(): Promise<number> {
  const folder = given("FOLDER");
  const report = readReport(join(folder, "report.json"));
  const findings = report.findings.length;
  writeOutputs({ folder, findings });
  if (!wantsIssues()) {
    writeOutputs({ new: report.findings.filter(isNew).length });
    return isBroken(report) ? 1 : 0;
  }
  const { fresh } = await file(report);
  writeOutputs({ new: fresh.length });
  return fresh.some(({ severity }) => severity === "error") ? 1 : 0;
}

try {
  process.exitCode = await conclude();
} catch (error) {
  if (!(error instanceof ActionError)) throw error;
  console.log(`::error title=timepact check::${error.message}`);
  process.exitCode = 2;
}
