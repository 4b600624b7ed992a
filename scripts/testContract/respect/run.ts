import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { redoclyEnvironment, root } from "../../paths.ts";

/** One thing that Redocly has checked at a step. */
export interface Check {
  name: string;
  passed: boolean;
  message: string;
}

/** A step that Redocly has run. */
export interface RunStep {
  workflowId: string;
  stepId: string;
  /** Undefined where none was sent. */
  request?: { method: string; url: string };
  checks: Check[];
}

/** What Redocly did with a file of workflows. */
export interface RespectRun {
  /** Whether it found nothing wrong. */
  passed: boolean;
  /** What it says of it; values of bodies are in it. */
  text: string;
  /** The steps that it ran, in order; undefined where it ended before it was through. */
  steps: RunStep[] | undefined;
}

interface Report {
  files: Record<string, { executedWorkflows: { executedSteps: RunStep[] }[] }>;
}

const program = join(root, "node_modules/@redocly/cli/bin/cli.js");

const execute = (words: string[], signal: AbortSignal): Promise<Pick<RespectRun, "passed" | "text">> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      [program, ...words],
      { env: redoclyEnvironment, signal },
      (error, stdout, stderr) => resolve({ passed: error === null, text: stdout + stderr }),
    );
  });

function readSteps(file: string): RunStep[] | undefined {
  if (!existsSync(file)) return undefined;
  const { files }: Report = JSON.parse(readFileSync(file, "utf8"));
  return Object.values(files)
    .flatMap(({ executedWorkflows }) => executedWorkflows)
    .flatMap(({ executedSteps }) => executedSteps);
}

/**
 * Runs the workflows of a file with `redocly respect`.
 * @param server what the file calls its contract, and the address to send its requests to
 */
export async function runRespect(
  file: string,
  server: { name: string; url: string },
  signal: AbortSignal,
): Promise<RespectRun> {
  const work = await mkdtemp(join(tmpdir(), "timepact-respect-"));
  const report = join(work, "report.json");
  try {
    const words = ["respect", file, "--server", `${server.name}=${server.url}`, "--json-output", report];
    const result = await execute(words, signal);
    return { ...result, steps: readSteps(report) };
  } finally {
    await rm(work, { recursive: true });
  }
}
