import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { root } from "../../scripts/paths.ts";
import { type Slug, slugs } from "../../src/sandbox/contracts.ts";
import { BenchError } from "../benchError.ts";
import type { Part, Report } from "../report.ts";
import { barsOf } from "./bars.ts";
import { isSlug } from "./measure.ts";
import type { Outcome } from "./outcome.ts";
import { type ApiResult, merged } from "./result.ts";
import { tablesOf } from "./tables.ts";

/** How many processes share the work on an API; as many as the smallest machine of a CI has cores. */
const shares = 2;

/** Has one process do its part of the work on an API. */
async function runShare(slug: Slug, share: number): Promise<Outcome> {
  const words = ["bench/drift/apiProcess.ts", slug, `--share=${share}`, `--shares=${shares}`];
  const child = spawn(process.execPath, words, { cwd: root, stdio: ["ignore", "pipe", "inherit"] });
  const [said, [code]] = await Promise.all([text(child.stdout), once(child, "close")]);
  if (code !== 0) throw new BenchError(`${words.join(" ")} ended with ${String(code)}.`);
  return JSON.parse(said);
}

/**
 * The APIs to look at: that which the environment names, or all.
 * @throws {BenchError} when it names none
 */
function wantedApis({ DRIFT_API: named }: NodeJS.ProcessEnv): readonly Slug[] {
  if (named === undefined) return slugs;
  if (isSlug(named)) return [named];
  throw new BenchError(`DRIFT_API=${named} is no API. Set it to ${slugs.join(", ")}, or leave it out.`);
}

async function measureApi(slug: Slug): Promise<ApiResult> {
  const outcomes = await Promise.all(Array.from({ length: shares }, (_, share) => runShare(slug, share)));
  return merged(slug, outcomes);
}

async function measureDrift(): Promise<Report> {
  const results: ApiResult[] = [];
  for (const slug of wantedApis(process.env)) results.push(await measureApi(slug));
  return { tables: results.flatMap(tablesOf), bars: results.flatMap(barsOf) };
}

/** Drifts of an API, and who finds them. */
export const drift: Part = {
  name: "drift",
  summary:
    "what the check, Prism, Redocly and Dredd find of an API's drifts (some 15 minutes; DRIFT_API=timekit for one API)",
  needsPeers: false,
  measure: measureDrift,
};
