import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readApis } from "../../scripts/docs/apis.ts";
import { checkPage } from "../../scripts/docs/check.ts";
import { renderPage } from "../../scripts/docs/page.ts";
import { root } from "../../scripts/paths.ts";
import { rules } from "../../src/check/check.ts";
import { createSandbox } from "../../src/sandbox/index.ts";
import { listen } from "../../src/sandbox/server/listen.ts";
import { action } from "../action/actionFile.ts";
import { stubNpx } from "../support/stubNpx.ts";
import { blocksOf } from "./support/blocks.ts";

const execute = promisify(execFile);

const page = checkPage();

/** The cells of every row of a table, without what marks code. */
const rows = [...page.body.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = ""]) =>
  [...row.matchAll(/<td>(.*?)<\/td>/gs)].map(([, cell = ""]) => cell.replaceAll(/<.*?>/g, "")),
);

const firstOf = (names: string[]): string[] =>
  rows.flatMap(([first = ""]) => (names.includes(first) ? [first] : []));

test("the page has every rule once, as it is in the code", () => {
  const ids = rules.map(({ id }) => id);
  expect(firstOf(ids).toSorted()).toEqual(ids.toSorted());
  for (const { id, severity, summary } of rules) {
    expect(rows).toContainEqual([id, severity, summary, expect.stringMatching(/./)]);
  }
});

test("the page has every input and output of the action", () => {
  const names = [...Object.keys(action.inputs), ...Object.keys(action.outputs)];
  expect(firstOf(names).toSorted()).toEqual(names.toSorted());
  expect(rows).toContainEqual(["budget", "the most requests to send", "1000"]);
});

test("the page belongs to no API, and the navigation leads to it", () => {
  expect(renderPage(page, readApis())).toContain('<a href="check.html" aria-current="page">Check</a>');
});

const documented = "http://127.0.0.1:4010";

const shell = blocksOf("docs/guides/check.md")
  .filter(({ language }) => language === "sh")
  .map(({ code }) => code);

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "timepact-guide-"));
  path = await stubNpx(join(folder, "bin"));
});
afterEach(() => rm(folder, { recursive: true }));

test(
  "what the guide runs against the sandbox runs in its order and finds nothing",
  { timeout: 120_000 },
  async () => {
    const commands = shell.filter((code) => code.includes(documented));
    expect(commands.length).toBeGreaterThan(4);
    const sandbox = createSandbox({ rateLimit: false });
    const { url, close } = await listen(sandbox);
    const script = commands.join("\n").replaceAll(documented, url);
    const env = { ...process.env, PATH: path };
    const { stdout } = await execute("bash", ["-e", "-c", script], { cwd: folder, env });
    await close();
    await sandbox.close();
    expect(stdout.match(/no (new )?findings/g)?.length).toBe(script.match(/npx timepact check/g)?.length);
    const made = ["run.har", "report.json", "report.html"].map((name) => existsSync(join(folder, name)));
    expect(made).toEqual([true, true, true]);
  },
);

test("an overlay is applied as the guide says", { timeout: 60_000 }, async () => {
  const [, apply = ""] = /^(npx openapi-format [^]*)/m.exec(shell.join("\n")) ?? [];
  await mkdir(join(folder, "node_modules"));
  await symlink(root, join(folder, "node_modules/timepact"));
  const actions = [{ target: "$.info", update: { title: "Changed" } }];
  const overlay = { overlay: "1.0.0", info: { title: "Drift", version: "1" }, actions };
  await writeFile(join(folder, "drift.yaml"), JSON.stringify(overlay));
  await execute("bash", ["-e", "-c", apply], { cwd: folder, env: { ...process.env, PATH: path } });
  const before = JSON.parse(await readFile(join(root, "generated/sevenshifts/openapi.json"), "utf8"));
  const after = JSON.parse(await readFile(join(folder, "sevenshifts.json"), "utf8"));
  expect(after).toEqual({ ...before, info: { ...before.info, title: "Changed" } });
});
