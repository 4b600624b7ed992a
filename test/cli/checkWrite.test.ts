import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../../scripts/paths.ts";
import { scratchFolder, startSandbox, timepact } from "./support.ts";

const timeout = 120_000;

const bin = join(root, "src/cli/bin.ts");

const key = ["--key", "sandbox-client-secret"];

/** Runs a check of Seven Time in a folder; gives back what it printed, its exit code, and the running process before. */
function checkIn(folder: string, baseUrl: string, ...words: string[]) {
  const all = [bin, "check", "seventime", "--base-url", baseUrl, ...key, ...words];
  const child = spawn(process.execPath, all, { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (chunk) => (stdout += String(chunk)));
  child.stderr.on("data", (chunk) => (stderr += String(chunk)));
  const ended = once(child, "close").then(([code]) => ({ code, stdout, stderr }));
  return { child, ended };
}

/** How often each method has reached a sandbox. */
async function methodsAt(url: string): Promise<Set<string>> {
  const answer = await fetch(`${url}/_sandbox/requests`);
  const { requests }: { requests: { method: string }[] } = await answer.json();
  return new Set(requests.map(({ method }) => method));
}

describe("a check that may write", () => {
  test("does nothing without a terminal to ask on", { timeout }, async () => {
    const { url, apis } = await startSandbox("--no-rate-limit", "--quiet");
    const folder = await scratchFolder();
    const { code, stderr } = await checkIn(folder, apis.seventime.baseUrl, "--write").ended;
    expect([code, stderr]).toEqual([2, expect.stringContaining("Say so with --yes.")]);
    expect([await methodsAt(url), readdirSync(folder)]).toEqual([new Set(), []]);
  });

  test("makes and deletes its own records when it may, and leaves no journal", { timeout }, async () => {
    const { url, apis } = await startSandbox("--no-rate-limit", "--quiet");
    const folder = await scratchFolder();
    const words = ["--write", "--yes", "--only", "Task$|Tasks$", "--report", "json"];
    const { code, stdout, stderr } = await checkIn(folder, apis.seventime.baseUrl, ...words).ended;
    expect([code, stderr]).toEqual([0, ""]);
    expect(JSON.parse(stdout)).toMatchObject({ mode: "write", findings: [] });
    expect(await methodsAt(url)).toEqual(new Set(["GET", "POST", "PUT", "DELETE"]));
    expect(readdirSync(join(folder, ".timepact"))).toEqual([]);
  });

  test("is told apart from one that only reads", { timeout }, async () => {
    const yes = await timepact("check", "seventime", ...key, "--yes");
    const har = await timepact("check", "seventime", ...key, "--write", "--har", "run.har");
    expect([yes.code, yes.stderr]).toEqual([2, expect.stringContaining("Give both")]);
    expect([har.code, har.stderr]).toEqual([2, expect.stringContaining("Leave --write out")]);
  });
});

test("Ctrl+C ends a check with what it has found", { timeout }, async () => {
  const { url, apis } = await startSandbox("--no-rate-limit", "--quiet");
  const folder = await scratchFolder();
  const { child, ended } = checkIn(folder, apis.seventime.baseUrl, "--write", "--yes", "--report", "json");
  while ((await methodsAt(url)).size === 0) await new Promise((resolve) => setTimeout(resolve, 50));
  child.kill("SIGINT");
  const { code, stdout, stderr } = await ended;
  expect([code, stderr]).toEqual([0, expect.stringContaining("it was interrupted")]);
  expect(JSON.parse(stdout).exchanges).toBeGreaterThan(0);
  expect(readdirSync(join(folder, ".timepact"))).toEqual([]);
});
