import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../../scripts/paths.ts";
import { type SuiteApp, installApp } from "./support/app.ts";
import { type BuiltFile, reachableFiles, unguardedGlobals } from "./support/nodeGlobals.ts";

let app: SuiteApp;

beforeAll(async () => {
  app = await installApp();
}, 60_000);

afterAll(() => app.remove());

const { exports }: { exports: Record<string, string | { default: string }> } = JSON.parse(
  readFileSync(join(root, "package.json"), "utf8"),
);

/** What the package offers for Node alone: stores are for servers, the sandbox is for development. */
const isForNode = (name: string): boolean => name.startsWith("./stores/") || name === "./sandbox";

/** What the package offers to every runtime, by the name that an app imports. */
const entries = Object.entries(exports).flatMap(([name, target]): [string, string][] =>
  typeof target === "string" || isForNode(name) ? [] : [[name, target.default]],
);

describe.each(entries)("the built files of %s", (_name, entry) => {
  const filesOfEntry = (): BuiltFile[] => reachableFiles(join(app.packageFolder, entry));

  test("import each other and openapi-fetch, nothing of Node", () => {
    const foreign = filesOfEntry().flatMap(({ imports }) => imports.filter((name) => !name.startsWith("./")));
    expect(foreign.filter((name) => name !== "openapi-fetch")).toEqual([]);
    expect(filesOfEntry()).not.toEqual([]);
  });

  test("use no global of Node without asking whether it is there", () => {
    const found = filesOfEntry().flatMap(({ path, text }) =>
      unguardedGlobals(text).map((name) => `${basename(path)}: ${name}`),
    );
    expect(found).toEqual([]);
  });
});

describe("a global of Node", () => {
  test.each([
    ["const key = process.env.KEY;"],
    ["if (typeof window === 'undefined') process.exit();"],
    ["try { work(); } catch { process.exit(); }"],
    ["const body = { data: Buffer.from(text) };"],
    ["send(Buffer);"],
    ["const read = () => require('node:fs');"],
  ])("is found in: %s", (code) => {
    expect(unguardedGlobals(code)).toHaveLength(1);
  });

  test.each([
    ["const key = typeof process === 'undefined' ? undefined : process.env.KEY;"],
    ["if (typeof process !== 'undefined') { log(process.env.KEY); }"],
    ["const bytes = typeof Buffer === 'function' && Buffer.from(text);"],
    ["try { key = process.env.KEY; } catch {}"],
    ["const { process: own } = tools; tools.process.run({ module: 1 });"],
    ["const version = globalThis.process?.version;"],
  ])("is not found in: %s", (code) => {
    expect(unguardedGlobals(code)).toEqual([]);
  });
});
