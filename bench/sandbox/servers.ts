import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { root } from "../../scripts/paths.ts";
import { BenchError } from "../benchError.ts";

/** A server in a process of its own. */
export interface Server {
  /** Address of Seven Time's API on it. */
  baseUrl: string;
  /** Key of Seven Time on it. */
  key: string;
  /** Milliseconds from the start of the process until it said that it listens. */
  started: number;
  end(): Promise<void>;
}

const ended = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null) return;
  child.kill("SIGTERM");
  await once(child, "exit");
};

/** Starts a program, and waits for the first line that it prints. */
async function firstLine(words: string[]): Promise<{ child: ChildProcess; line: string }> {
  const child = spawn(process.execPath, words, { cwd: root, stdio: ["ignore", "pipe", "ignore"] });
  for await (const line of createInterface({ input: child.stdout })) return { child, line };
  throw new BenchError(`${words.join(" ")} ended before it said where it listens.`);
}

async function start(words: string[]): Promise<{ child: ChildProcess; line: string; started: number }> {
  const begun = performance.now();
  const { child, line } = await firstLine(words);
  return { child, line, started: performance.now() - begun };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

const textAt = (value: unknown, ...names: string[]): string =>
  String(names.reduce<unknown>((inner, name) => (isRecord(inner) ? inner[name] : undefined), value));

/** Starts the sandbox as it is published, with the demo data. */
export async function startSandbox(): Promise<Server> {
  const words = ["dist/cli.js", "sandbox", "--json", "--quiet", "--port", "0", "--no-rate-limit"];
  const { child, line, started } = await start(words);
  const said: unknown = JSON.parse(line);
  const [baseUrl, key] = [
    textAt(said, "apis", "seventime", "baseUrl"),
    textAt(said, "apis", "seventime", "key"),
  ];
  return { baseUrl, key, started, end: () => ended(child) };
}

/** Starts Prism on the same contract, without a log. */
export async function startPrism(): Promise<Server> {
  const { child, line, started } = await start(["bench/sandbox/prismProcess.ts"]);
  return { baseUrl: line, key: "any", started, end: () => ended(child) };
}

/** Starts a server of Node's own that answers everything with the same bytes. */
export async function startBare(): Promise<Server> {
  const { child, line, started } = await start(["bench/sandbox/bareProcess.ts"]);
  return { baseUrl: line, key: "any", started, end: () => ended(child) };
}
