import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { BenchError } from "../benchError.ts";

const run = promisify(execFile);
const program = fileURLToPath(new URL("../node_modules/autocannon/autocannon.js", import.meta.url));

/** One request that is sent again and again. */
export interface Shot {
  url: string;
  method: "GET" | "POST";
  headers: Record<string, string>;
  body?: string;
}

/** What a server made of it. */
export interface Load {
  /** Answers of success in a second. */
  perSecond: number;
  /** Milliseconds within which 99 of 100 answers came. */
  p99: number;
}

/** How many connections are kept busy. */
export const connections = 10;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

const numberAt = (value: unknown, ...names: string[]): number =>
  Number(names.reduce<unknown>((inner, name) => (isRecord(inner) ? inner[name] : undefined), value));

/**
 * Sends a request over and over for some seconds.
 * @throws {BenchError} when an answer is no success
 */
export async function fire({ url, method, headers, body }: Shot, seconds: number): Promise<Load> {
  const named = Object.entries(headers).flatMap(([name, value]) => ["-H", `${name}=${value}`]);
  const words = ["-j", "-c", String(connections), "-d", String(seconds), "-m", method, ...named];
  const { stdout } = await run(process.execPath, [program, ...words, ...(body ? ["-b", body] : []), url]);
  const result: unknown = JSON.parse(stdout);
  const failures = numberAt(result, "non2xx") + numberAt(result, "errors");
  if (failures > 0) throw new BenchError(`${method} ${url} was answered with ${failures} failures.`);
  return {
    perSecond: numberAt(result, "2xx") / numberAt(result, "duration"),
    p99: numberAt(result, "latency", "p99"),
  };
}
