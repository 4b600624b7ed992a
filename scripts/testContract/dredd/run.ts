import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import { root } from "../../paths.ts";
import type { OpenApiDocument } from "../../../src/openapi/document.ts";
import { type DreddRequest, readableByDredd } from "./readable.ts";

/** Where an answer is not what Dredd expects. */
export interface DreddBreach {
  /** Part of the answer; `request` where none came. */
  field: "statusCode" | "headers" | "body" | "request";
  /** JSON pointer into it. */
  pointer: string;
}

/** A request that Dredd made, with the path and the query that it sent. */
export interface DreddCall {
  method: string;
  target: string;
  breaches: DreddBreach[];
}

/** What Dredd did. */
export interface DreddRun {
  /** Whether it found nothing wrong. */
  passed: boolean;
  /** What it says of failures; values of bodies are in it. */
  text: string;
  /** The requests it made; undefined where it ended before it was through. */
  calls: DreddCall[] | undefined;
}

const folder = join(root, "scripts/testContract/dredd");

/** How Dredd goes about it. */
export interface DreddTask {
  /** Where it sends its requests. */
  url: string;
  /** The header with the key, which it would not send by itself. */
  keyHeader: { name: string; value: string };
  /** Operations that it cannot call. */
  leftOut: string[];
  /** What it calls an operation with in place of the examples, by operation. */
  requests?: ReadonlyMap<string, DreddRequest>;
}

/** Headers that every request carries, as Dredd's settings have them. */
const headersOf = (document: OpenApiDocument, { name, value }: DreddTask["keyHeader"]): string[] =>
  Object.entries({ ...document["x-required-headers"], [name]: value }).map((pair) => pair.join(": "));

const program = join(root, "node_modules/dredd/bin/dredd");

/** Runs Dredd with a file of settings; it writes its requests to another. */
const execute = (
  config: string,
  calls: string,
  signal: AbortSignal,
): Promise<Pick<DreddRun, "passed" | "text">> =>
  new Promise((resolve) => {
    const options = { cwd: folder, signal, env: { ...process.env, DREDD_CALLS: calls } };
    execFile(process.execPath, [program, `--config=${config}`], options, (error, stdout, stderr) =>
      resolve({ passed: error === null, text: stdout + stderr }),
    );
  });

/** Reads what our hooks have written of the requests. */
const readCalls = (file: string): DreddRun["calls"] =>
  existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;

/** Runs Dredd on a contract against a server. */
export async function runDredd(
  document: OpenApiDocument,
  task: DreddTask,
  signal: AbortSignal,
): Promise<DreddRun> {
  const work = await mkdtemp(join(tmpdir(), "timepact-dredd-"));
  const config = join(work, "dredd.yml");
  const blueprint = join(work, "openapi.json");
  const calls = join(work, "calls.json");
  try {
    const settings: object = parse(await readFile(join(folder, "dredd.yml"), "utf8"));
    await writeFile(blueprint, JSON.stringify(readableByDredd(document, task)));
    const header = headersOf(document, task.keyHeader);
    await writeFile(config, stringify({ ...settings, blueprint, endpoint: task.url, header }));
    return { ...(await execute(config, calls, signal)), calls: readCalls(calls) };
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
