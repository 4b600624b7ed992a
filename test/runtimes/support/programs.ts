import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { RunSuite, SuiteResult } from "./runtime.ts";

const execute = promisify(execFile);

/** Reads the lines that process.js printed before it ended just now. */
function readLines(stdout: string): SuiteResult {
  const result: SuiteResult = { runtime: "", verdicts: {}, lingered: Number.POSITIVE_INFINITY };
  for (const line of stdout.trim().split("\n")) {
    const { runtime, check, verdict, ended } = JSON.parse(line);
    if (runtime !== undefined) result.runtime = String(runtime);
    else if (ended !== undefined) result.lingered = Date.now() - Number(ended);
    else result.verdicts[String(check)] = String(verdict);
  }
  return result;
}

/** Runs the suite as a program, in an environment that holds no keys. */
export const inProgram =
  (program: string, flags: string[] = []): RunSuite =>
  async ({ folder }, { address, elsewhere }) => {
    const words = [...flags, "process.js", address, elsewhere];
    const { stdout } = await execute(program, words, {
      cwd: folder,
      env: { NO_COLOR: "1" },
      timeout: 100_000,
    });
    return readLines(stdout);
  };
