import { readFileSync, readdirSync } from "node:fs";
import { builtinModules } from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { apis, root } from "../scripts/paths.ts";

/** Folder → what its files may import: folders of ours, and packages. */
const rules: Record<string, string[]> = {
  "src/client": ["src/client", "openapi-fetch"],
  "src/drift": ["src/drift", "src/client"],
  generated: ["generated", "src/client", "src/drift"],
  "src/apis": ["src/apis", "src/client", "src/drift", "generated"],
  "src/stores": ["src/stores", "src/client", "node:crypto", "node:fs", "node:path", "redis"],
  "src/openapi": ["src/openapi", "src/client", "ajv", "ajv-formats"],
  "src/sandbox": [
    "src/sandbox",
    "src/openapi",
    "src/client/paging/data.ts",
    "ajv",
    "ajv-formats",
    "hono",
    "@hono/node-server",
    "pure-rand",
    "temporal-polyfill",
    ...builtinModules.map((name) => `node:${name}`),
    "node:sqlite",
  ],
  "src/check": [
    "src/check",
    "src/openapi",
    "src/client/paging/data.ts",
    "ajv",
    "ajv-formats",
    "yaml",
    ...builtinModules.map((name) => `node:${name}`),
  ],
  "src/cli": [
    "src/cli",
    "src/check",
    "src/sandbox",
    "src/openapi",
    ...builtinModules.map((name) => `node:${name}`),
  ],
  action: ["action", "src/check", "src/openapi", ...builtinModules.map((name) => `node:${name}`)],
};

const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(folder, name));

/** What a file imports: paths from the root of the project, or names of packages. */
function importsOf(file: string): string[] {
  const source = readFileSync(join(root, file), "utf8");
  return ts
    .preProcessFile(source, true, true)
    .importedFiles.map(({ fileName }) =>
      fileName.startsWith(".") ? relative(root, resolve(root, dirname(file), fileName)) : fileName,
    );
}

const isAllowed = (imported: string, allowed: string[]): boolean =>
  allowed.some((prefix) => imported === prefix || imported.startsWith(`${prefix}/`));

describe.each(Object.entries(rules))("%s", (folder, allowed) => {
  test(`imports only ${allowed.filter((name) => !name.startsWith("node:")).join(", ")} and what it may of Node`, () => {
    const broken = filesIn(folder).flatMap((file) =>
      importsOf(file)
        .filter((imported) => !isAllowed(imported, allowed))
        .map((imported) => `${file} imports ${imported}`),
    );
    expect(broken).toEqual([]);
  });

  test("has files to look at", () => {
    expect(filesIn(folder).length).toBeGreaterThan(0);
  });
});

test("no API imports what is of another", () => {
  const broken = ["src/apis", "generated"].flatMap(filesIn).flatMap((file) => {
    const others = apis.filter((api) => !file.includes(`/${api}`));
    return importsOf(file).filter((imported) =>
      others.some((api) => new RegExp(`^(src/apis|generated)/${api}`).test(imported)),
    );
  });
  expect(broken).toEqual([]);
});

test.each(["generated", "src/openapi", "src/drift", "src/sandbox"])(
  "%s imports types alone from the runtime",
  (folder) => {
    // The table of operations is made with these.
    const parts = /client\/(paging\/\w+|search|table)\.ts/;
    const broken = filesIn(folder).filter((file) =>
      readFileSync(join(root, file), "utf8")
        .split("\n")
        .filter((line) => !(file.endsWith("/operations.ts") && parts.test(line)))
        .some((line) => /^import (?!type )[^;]*"[^"]*(src|\.\.)\/(client|drift)\//.test(line)),
    );
    expect(broken).toEqual([]);
  },
);

test("an API's drift watcher stands apart from its client", () => {
  const isWatcher = (file: string): boolean => file.endsWith("Drift.ts");
  const parts = /^src\/drift\/|^generated\/[^/]+\/answers\.ts$/;
  const [watchers, others] = [
    filesIn("src/apis").filter(isWatcher),
    filesIn("src/apis").filter((f) => !isWatcher(f)),
  ];
  expect(watchers).toHaveLength(apis.length);
  const foreign = watchers
    .flatMap(importsOf)
    .filter((path) => !parts.test(path) && path !== "src/client/drift.ts");
  expect(foreign).toEqual([]);
  expect(others.flatMap(importsOf).filter((path) => parts.test(path) || isWatcher(path))).toEqual([]);
});

test("only the sandbox's server knows of a server, and nothing but the command line of it", () => {
  const broken = filesIn("src/sandbox")
    .filter((file) => !file.startsWith("src/sandbox/server/"))
    .filter((file) =>
      importsOf(file).some((path) => /^(src\/sandbox\/server|hono|@hono)\//.test(`${path}/`)),
    );
  expect(broken).toEqual([]);
});

test("nothing of the clients imports the sandbox", () => {
  const clients = ["src/client", "src/drift", "src/apis", "src/stores", "src/openapi", "generated"];
  const broken = clients
    .flatMap(filesIn)
    .filter((file) => importsOf(file).some((path) => /^src\/(sandbox|cli)\//.test(path)));
  expect(broken).toEqual([]);
});

test("only scripts read spec/", () => {
  const broken = filesIn("src").filter((file) => /["'`/]spec\//.test(readFileSync(join(root, file), "utf8")));
  expect(broken).toEqual([]);
});

test("the rules of ARCHITECTURE.md name the same folders", () => {
  const text = readFileSync(join(root, "ARCHITECTURE.md"), "utf8");
  for (const folder of Object.keys(rules)) expect(text).toContain(`| \`${folder}\` |`);
});
