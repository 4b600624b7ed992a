import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, test } from "vitest";
import { checkNames } from "./suite.js";
import { type SuiteApp, installApp } from "./support/app.ts";
import { inChromium } from "./support/chromium.ts";
import { ensureRuntimes, programOf } from "./support/install.ts";
import { inProgram } from "./support/programs.ts";
import type { RunSuite, SuiteResult } from "./support/runtime.ts";
import { type ScenarioServer, startScenarioServer } from "./support/server.ts";
import { inWorker } from "./support/worker.ts";

const deno = ["run", "--no-prompt", "--no-remote", "--allow-net=127.0.0.1"];

function installed(runtime: string, path: string, flags?: string[]): RunSuite | undefined {
  const program = programOf(runtime, path);
  return program === undefined ? undefined : inProgram(program, flags);
}

/** How the suite runs in each runtime; undefined where there is no package of one for this system. */
const runtimes: [name: string, run: RunSuite | undefined][] = [
  ["Node 20", installed("node-20", "bin/node")],
  ["Node 22", installed("node-22", "bin/node")],
  ["Node 24", inProgram(process.execPath)],
  ["Node 26", installed("node-26", "bin/node")],
  ["Bun 1.4", installed("bun", "bin/bun")],
  ["Deno 2.9", installed("deno", "deno", deno)],
  ["Chromium", inChromium],
  ["worker", inWorker],
];

const passed = Object.fromEntries(checkNames.map((name) => [name, "passed"]));

let app: SuiteApp;
let broken: SuiteApp;
let servers: [ScenarioServer, ScenarioServer];

async function runIn(run: RunSuite, suiteApp: SuiteApp): Promise<SuiteResult> {
  const [{ address }, { address: elsewhere }] = servers;
  return run(suiteApp, { address, elsewhere });
}

beforeAll(async () => {
  await ensureRuntimes();
  servers = [await startScenarioServer(), await startScenarioServer()];
  app = await installApp();
  broken = await installApp();
}, 600_000);

afterAll(async () => {
  await Promise.all([app, broken].map((suiteApp) => suiteApp.remove()));
  await Promise.all(servers.map((server) => server.close()));
});

/** Makes the built package follow redirects. */
async function followRedirects({ packageFolder }: SuiteApp): Promise<void> {
  const folder = join(packageFolder, "dist");
  for (const name of await readdir(folder, { recursive: true })) {
    if (!name.endsWith(".js")) continue;
    const file = join(folder, name);
    const text = await readFile(file, "utf8");
    await writeFile(file, text.replaceAll('redirect: "manual"', 'redirect: "follow"'));
  }
}

describe.concurrent("the suite", { timeout: 120_000 }, () => {
  test.for(runtimes)("passes in %s", async ([name, run], { skip, expect }) => {
    if (run === undefined) return skip("There is no package of it for this system.");
    const { runtime, verdicts, lingered } = await runIn(run, app);
    expect(runtime).toMatch(new RegExp(`^${name.replace(".", "\\.")}\\b`));
    expect(verdicts).toEqual(passed);
    expect(lingered, "milliseconds that the program lived on after its last check").toBeLessThan(5_000);
  });

  test("tells what is wrong with a broken package", async ({ expect }) => {
    await followRedirects(broken);
    const { verdicts } = await runIn(inProgram(process.execPath), broken);
    const failed = checkNames.filter((name) => verdicts[name] !== "passed");
    expect(failed).toEqual([
      ...["seventime", "sevenshifts", "timekit"].flatMap((api) => [
        `${api} does not follow a redirect with the key`,
        `${api} does not follow a redirect with the key of a plain client`,
      ]),
      "answers with the address of a redirect that is due, where the runtime tells it",
    ]);
  });
});
