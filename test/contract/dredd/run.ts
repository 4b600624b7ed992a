import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import { root } from "../../../scripts/paths.ts";
import type { OpenApiDocument } from "../../../src/openapi/document.ts";
import { listOperations, successStatus } from "../../../src/openapi/operations.ts";

/** What Dredd did. */
export interface DreddRun {
  /** Whether it found nothing wrong. */
  passed: boolean;
  /** What it says of failures. */
  text: string;
  /** The requests it made. */
  calls: { method: string; path: string }[];
}

const folder = join(root, "test/contract/dredd");

/** The contract with the successes alone; Dredd cannot make an error happen. */
function successesOf(document: OpenApiDocument): OpenApiDocument {
  const description = structuredClone(document);
  for (const entry of listOperations(description)) {
    const status = successStatus(entry);
    entry.operation.responses = { [status]: entry.operation.responses[status] ?? {} };
  }
  return description;
}

const execute = (words: string[], signal: AbortSignal): Promise<Pick<DreddRun, "passed" | "text">> =>
  new Promise((resolve) => {
    execFile(process.execPath, words, { cwd: folder, signal }, (error, stdout, stderr) =>
      resolve({ passed: error === null, text: stdout + stderr }),
    );
  });

/** Reads the requests out of Dredd's xunit report: `GET (200) /users?limit=5`. */
const readCalls = (report: string): DreddRun["calls"] =>
  [...report.matchAll(/<testcase name="(\w+) \(\d+\) ([^"?]*)/g)].map(([, method = "", path = ""]) => ({
    method,
    path,
  }));

/** Runs Dredd on a contract against a server. */
export async function runDredd(
  document: OpenApiDocument,
  url: string,
  signal: AbortSignal,
): Promise<DreddRun> {
  const work = await mkdtemp(join(tmpdir(), "timepact-dredd-"));
  const config = join(work, "dredd.yml");
  const blueprint = join(work, "openapi.json");
  const report = join(work, "report.xml");
  try {
    const settings: object = parse(await readFile(join(folder, "dredd.yml"), "utf8"));
    await writeFile(blueprint, JSON.stringify(successesOf(document)));
    await writeFile(config, stringify({ ...settings, blueprint, endpoint: url, output: [report] }));
    const result = await execute([join(root, "node_modules/dredd/bin/dredd"), `--config=${config}`], signal);
    return { ...result, calls: readCalls(await readFile(report, "utf8").catch(() => "")) };
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
