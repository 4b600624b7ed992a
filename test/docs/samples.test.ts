import { execFile, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readApis } from "../../scripts/docs/apis.ts";
import { samplesOf } from "../../scripts/docs/samples.ts";
import { root } from "../../scripts/paths.ts";
import { listOperations, successStatus } from "../../src/openapi/operations.ts";
import { blocksOf, markdownFiles, programOf } from "./support/blocks.ts";
import { curlStatuses, runTypeScript, startStandIns } from "./support/run.ts";
import { typeErrors } from "./support/typecheck.ts";

const execute = promisify(execFile);
const files = markdownFiles();
const blocks = files.flatMap(blocksOf);
const inShell = blocks.filter(({ language }) => ["sh", "bash", "shell"].includes(language));
const apis = readApis();
const samples = apis.flatMap(samplesOf);
const successes = apis.flatMap(({ document }) => listOperations(document).map(successStatus));
const hasCurl = spawnSync("curl", ["--version"]).status === 0;

const typeScriptOf = (file: string) => blocksOf(file).filter(({ language }) => language === "ts");
const withTypeScript = files.filter((file) => typeScriptOf(file).length > 0);
const withRuns = withTypeScript.filter((file) => typeScriptOf(file).some(({ isRun }) => isRun));

let served: Awaited<ReturnType<typeof startStandIns>>;
beforeAll(async () => {
  served = await startStandIns();
}, 30_000);
afterAll(() => served.close());

test("there are samples to look at", () => {
  expect(withRuns.length).toBeGreaterThanOrEqual(3);
  expect(inShell.length).toBeGreaterThan(6);
  expect(samples.length).toBeGreaterThan(130);
});

test("no block has a language that nothing checks", () => {
  const known = ["", "ts", "sh", "bash", "shell", "json", "yaml", "http", "text"];
  expect(blocks.filter(({ language }) => !known.includes(language)).map(({ place }) => place)).toEqual([]);
});

test("every TypeScript sample of docs and reference passes the compiler", { timeout: 60_000 }, () => {
  const programs = new Map<string, string>();
  for (const file of withTypeScript) programs.set(`${file}.ts`, programOf(typeScriptOf(file)));
  for (const [index, { operationId, typescript }] of samples.entries())
    programs.set(`samples.${index}.${operationId}.ts`, typescript);
  expect(typeErrors(programs)).toEqual([]);
});

test.each(withRuns)(
  "the TypeScript of %s runs against sandbox and mock",
  { timeout: 20_000 },
  async (file) => {
    const program = programOf(typeScriptOf(file).filter(({ isRun }) => isRun));
    await expect(runTypeScript(program, served.standIns)).resolves.toBeUndefined();
  },
);

test.each(blocks.filter(({ language }) => language === "json"))("$place is JSON", ({ code }) => {
  expect(() => JSON.parse(code)).not.toThrow();
});

describe.each(inShell)("$place", ({ code }) => {
  test("is a script that bash understands", async () => {
    expect(await execute("bash", ["-n", "-c", code])).toEqual({ stdout: "", stderr: "" });
  });

  test("calls scripts that package.json has", () => {
    const { scripts = {} } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    const called = [...code.matchAll(/npm (?:run )?(start|test|(?<=run )[\w:-]+)/g)].map(([, name]) => name);
    expect(called.filter((name) => !Object.keys(scripts).includes(String(name)))).toEqual([]);
  });
});

describe.runIf(hasCurl)("curl", () => {
  test.each(inShell.filter(({ isRun }) => isRun))("sandbox or mock answers $place", async ({ code }) => {
    const status = /Prefer: code=(\d+)/.exec(code)?.[1] ?? "200";
    expect(await curlStatuses(code, served.standIns)).toEqual([status]);
  });

  test("the mock answers every sample of the reference", { timeout: 30_000 }, async () => {
    const statuses = await curlStatuses(samples.map(({ curl }) => curl).join("\n"), served.standIns);
    const answered = samples.map(({ operationId }, index) => `${operationId} ${statuses[index]}`);
    expect(answered).toEqual(samples.map(({ operationId }, index) => `${operationId} ${successes[index]}`));
  });
});
