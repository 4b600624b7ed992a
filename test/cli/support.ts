import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { root } from "../../scripts/paths.ts";
import type { SandboxApis } from "../../src/sandbox/index.ts";
import { type Ended, runScript } from "../support/runScript.ts";
import { untilPrinted } from "../support/untilPrinted.ts";

const bin = "src/cli/bin.ts";

/** Runs `timepact` with words until it ends. */
export const timepact = (...words: string[]): Promise<Ended> => runScript(bin, ...words);

/** A sandbox that another process serves. */
export interface Running {
  url: string;
  apis: SandboxApis;
  child: ChildProcess;
  /** What it has printed on stderr so far. */
  said(): string;
  /** Ends it with a signal; gives back its exit code, or the signal that ended it. */
  end(signal: NodeJS.Signals): Promise<number | string>;
}

/** Starts `timepact sandbox --json` on a free port, until the test has finished. */
export async function startSandbox(...words: string[]): Promise<Running> {
  const child = spawn(process.execPath, [join(root, bin), "sandbox", "--json", "--port", "0", ...words]);
  let said = "";
  child.stderr.on("data", (chunk) => (said += String(chunk)));
  const exit = once(child, "exit");
  const end = async (signal: NodeJS.Signals): Promise<number | string> => {
    child.kill(signal);
    const [code, killed] = await exit;
    return killed ?? code;
  };
  onTestFinished(async () => void (await end("SIGKILL")));
  const { url, apis } = JSON.parse(await untilPrinted(child, "\n"));
  return { url, apis, child, said: () => said, end };
}

/** A folder for one test. */
export async function scratchFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "timepact-cli-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}
