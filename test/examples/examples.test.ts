import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root } from "../../scripts/paths.ts";
import { createSandbox } from "../../src/sandbox/index.ts";
import { type Listening, listen } from "../../src/sandbox/server/listen.ts";
import { typeErrors } from "../docs/support/typecheck.ts";
import { type ExampleFolder, copyExamples, examples, readExamples } from "./run.ts";

interface Row {
  name: string;
  lastLine: string;
}

const rowPattern = /^\| \[(\S+)\]\(\1\) \|.*\| (?:`(.*)` )?\|$/gm;
const readme = readFileSync(join(root, "examples/README.md"), "utf8");
const rows: Row[] = [...readme.matchAll(rowPattern)].map(([, name = "", lastLine = ""]) => ({
  name,
  lastLine,
}));
const withLine = rows.filter(({ lastLine }) => lastLine !== "");
const withoutLine = rows.filter(({ lastLine }) => lastLine === "");

const escape = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** What a last line looks like: in place of a number may be any but nought, in place of a status none. */
function patternOf({ lastLine }: Row): RegExp {
  const number = String.raw`[1-9]\d*(?:\.\d+)?`;
  const parts = lastLine.split(/\b(?![45]\d\d\.$)\d+(?:\.\d+)?/);
  return new RegExp(`^${parts.map(escape).join(number)}$`);
}

const now = new Date("2026-03-06T09:00:00Z");
const sandbox = createSandbox({ clock: now, rateLimit: false });
const ahead = now.getTime() - Date.now();
let server: Listening;
let folder: ExampleFolder;
beforeAll(async () => {
  server = await listen(sandbox);
  folder = await copyExamples(ahead);
});
afterAll(async () => {
  await folder.remove();
  await server.close();
  await sandbox.close();
});

/** Two lines with a sentence or more each. */
const head = /^\/\*\*\n \* .+\.\n \* .+\.\n \*\/\nimport /;

test("the README tells of every program", () => {
  expect(rows.map(({ name }) => name).toSorted()).toEqual(examples);
});

test("every program begins with what it does", async () => {
  for (const [name, program] of await readExamples()) {
    expect({ name, program }).toEqual({ name, program: expect.stringMatching(head) });
  }
});

test("every program passes the compiler", { timeout: 60_000 }, async () => {
  const programs = [...(await readExamples())].map(([name, code]) => [`examples/${name}`, code] as const);
  expect(typeErrors(new Map(programs))).toEqual([]);
});

test.each(withLine)("$name prints what the README says", { timeout: 60_000 }, async (row) => {
  const lines = await folder.run(row.name, server.url);
  expect(lines.at(-1)).toMatch(patternOf(row));
});

test.each(withoutLine)("$name runs", { timeout: 60_000 }, async ({ name }) => {
  await expect(folder.run(name, server.url)).resolves.toBeDefined();
});

test("programs that share a key by a file take turns", { timeout: 60_000 }, async () => {
  const name = "sharedKey.ts";
  // Once alone: the sandbox opens an API, which takes its time, when it is first called.
  await folder.run(name, server.url);
  await Promise.all([folder.run(name, server.url), folder.run(name, server.url)]);
  const requests = sandbox.requests().slice(-12);
  const times = requests.map(({ at }) => Date.parse(at));
  const apart = (Math.max(...times) - Math.min(...times)) / 11;
  expect(apart).toBeGreaterThan(200);
});

test("the tests of an example can fail", { timeout: 60_000 }, async () => {
  expect(withoutLine.map(({ name }) => name)).toContain("overtime.test.ts");
  const broken = await copyExamples(ahead, { "overtime.ts": ["- usual", "- usual - 1"] });
  try {
    await expect(broken.run("overtime.test.ts", server.url)).rejects.toThrow("Command failed");
  } finally {
    await broken.remove();
  }
});
