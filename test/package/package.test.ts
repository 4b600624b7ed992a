import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { untilPrinted } from "../support/untilPrinted.ts";
import { type App, makeApp, verdict } from "./support/app.ts";

let app: App;

beforeAll(async () => {
  app = await makeApp();
}, 90_000);
afterAll(() => app.remove());

describe("an app that installed the package", () => {
  const use = 'typeof createSevenTime({ clientSecret: "key" }).timers.start';

  test("imports the other APIs, with the same errors", async () => {
    const source = `import { createSevenShifts, ApiError } from "timepact/sevenshifts";
      import { createTimekit, ApiError as Same } from "timepact/timekit";
      console.log(typeof createSevenShifts({ apiKey: "key" }).shifts.get, ApiError === Same);
      console.log(typeof createTimekit({ appKey: "key" }).bookings.act);`;
    expect(await app.node("others.mjs", source)).toBe("function true\nfunction");
  });

  test("imports it", async () => {
    const source = `import { createSevenTime, InvoiceStatus } from "timepact/seventime";
      console.log(${use}, InvoiceStatus.sent);`;
    expect(await app.node("app.mjs", source)).toBe("function 2");
  });

  test("requires it", async () => {
    const source = `const { createSevenTime } = require("timepact/seventime"); console.log(${use});`;
    expect(await app.node("app.cjs", source)).toBe("function");
  });

  test("imports each of its parts, the stores without the package redis", async () => {
    const manifest = JSON.parse(await readFile(join(app.installed, "package.json"), "utf8"));
    const paths = Object.keys(manifest.exports).filter((path) => !path.endsWith(".json"));
    expect(paths.length).toBe(12);
    const names = paths.map((path) => JSON.stringify(path.replace(".", "timepact")));
    const source = `for (const name of [${names.join()}]) {
      const functions = Object.values(await import(name)).filter((value) => typeof value === "function");
      if (functions.length === 0) throw new Error(name + " exports nothing to call.");
    }
    console.log("all");`;
    expect(await app.node("parts.mjs", source)).toBe("all");
  });

  test("is told to install redis when it gives the store an address", async () => {
    const source = `import { valkeyStore } from "timepact/stores/valkey";
      const rate = { requests: 1, per: 1, burst: 1 };
      await valkeyStore("redis://127.0.0.1:1").reserve("b", rate).catch(({ message }) => console.log(message));`;
    expect(await app.node("redis.mjs", source)).toContain("npm install redis");
  });

  test("reads the contract from it", async () => {
    const source = `import seventime from "timepact/seventime/openapi.json" with { type: "json" };
      import sevenshifts from "timepact/sevenshifts/openapi.json" with { type: "json" };
      console.log(seventime.info.title, sevenshifts.info.title);`;
    expect(await app.node("contract.mjs", source)).toBe("Seven Time API 7shifts Partner API");
  });

  test("reads the schema of reports from it, as its own command does", async () => {
    await writeFile(join(app.folder, "old.json"), "{}");
    const source = `import { spawnSync } from "node:child_process";
      import schema from "timepact/check/report.schema.json" with { type: "json" };
      const words = ["node_modules/timepact/dist/cli.js", "check", "seventime", "--since", "old.json"];
      const { stderr } = spawnSync(process.execPath, words);
      console.log(schema.$id, String(stderr));`;
    const said = await app.node("schema.mjs", source);
    expect(said).toMatch(/^https:\/\/github\.com\/\S+\.json old\.json is no report of timepact check/);
  });

  test("has its types", async () => {
    const typed = `import { createSevenTime, type Customer } from "timepact/seventime";
      const seventime = createSevenTime({ clientSecret: "key" });
      export const customer: Promise<Customer> = seventime.customers.get("1");
      // @ts-expect-error: no such key
      export const page = seventime.customers.list({ colour: "red" });`;
    await writeFile(join(app.folder, "app.mts"), typed);
    const compilerOptions = {
      module: "nodenext",
      target: "es2022",
      lib: ["es2023", "dom"],
      strict: true,
      noEmit: true,
    };
    await writeFile(
      join(app.folder, "tsconfig.json"),
      JSON.stringify({ compilerOptions, files: ["app.mts"] }),
    );
    expect(await verdict("typescript/bin/tsc", "-p", app.folder)).toBe("passed");
  }, 60_000);

  test("has one dependency at run time", async () => {
    const manifest: unknown = JSON.parse(await readFile(join(app.installed, "package.json"), "utf8"));
    expect(manifest).toMatchObject({ dependencies: { "openapi-fetch": expect.any(String) } });
    expect(Object.keys(Object(manifest).dependencies)).toHaveLength(1);
  });
});

describe("the sandbox of an app that installed the package", () => {
  test("answers in a test without a port, with nothing else installed", async () => {
    const source = `import { createSandbox } from "timepact/sandbox";
      import { createSevenShifts } from "timepact/sevenshifts";
      const sandbox = createSandbox({ seed: "empty" });
      const { locations } = createSevenShifts({ fetch: sandbox.fetch });
      const { id } = await locations.create({ location: { address: "1 Queen Street", timezone: "America/Toronto" } });
      console.log((await locations.get(id)).address);
      await sandbox.close();`;
    expect(await app.node("sandbox.mjs", source)).toBe("1 Queen Street");
  });

  test("starts as a command, and answers for every API", async () => {
    const manifest = JSON.parse(await readFile(join(app.installed, "package.json"), "utf8"));
    const file = join(app.installed, manifest.bin.timepact);
    const words = [file, "sandbox", "--json", "--port", "0", "--quiet"];
    const child = spawn(process.execPath, words, { cwd: app.folder });
    const exit = once(child, "exit");
    try {
      const { url, apis } = JSON.parse(await untilPrinted(child, "\n"));
      const basic = (credential: string) => ({ Authorization: `Basic ${btoa(credential)}` });
      const answers = await Promise.all([
        fetch(`${apis.seventime.baseUrl}/customers`, { headers: { "Client-Secret": apis.seventime.key } }),
        fetch(`${apis.sevenshifts.baseUrl}/roles`, { headers: basic(`${apis.sevenshifts.key}:`) }),
        fetch(`${apis.timekit.baseUrl}/resources`, { headers: basic(`:${apis.timekit.key}`) }),
        fetch(url),
      ]);
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
      expect(await answers[3]?.text()).toContain("<h1>timepact sandbox</h1>");
    } finally {
      child.kill("SIGTERM");
    }
    expect(await exit).toEqual([0, null]);
  });

  test("comes with the licence of every package that is bundled into it", async () => {
    const text = await readFile(join(app.installed, "dist/THIRD-PARTY.txt"), "utf8");
    const names = [
      "@hono/node-server",
      "ajv",
      "ajv-formats",
      "fast-uri",
      "hono",
      "pure-rand",
      "temporal-polyfill",
    ];
    for (const name of names) expect(text).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, "m"));
    expect(text.match(/copyright/gi)?.length).toBeGreaterThanOrEqual(names.length);
  });
});

describe("a bundled app", () => {
  test("that uses one API carries nothing of the others", async () => {
    const bundle = async (api: string, words: string): Promise<string> => {
      const { outputFiles } = await build({
        stdin: {
          contents: `import { ${words} } from "timepact/${api}"; ${words}();`,
          resolveDir: app.folder,
        },
        bundle: true,
        minify: true,
        write: false,
        format: "esm",
      });
      return outputFiles[0]?.text ?? "";
    };
    const [seventime, sevenshifts, timekit] = [
      await bundle("seventime", "createSevenTime"),
      await bundle("sevenshifts", "createSevenShifts"),
      await bundle("timekit", "createTimekit"),
    ];
    expect(seventime).toContain("app.seventime.se");
    expect(seventime).not.toContain("7shifts");
    expect(sevenshifts).toContain("api.7shifts.com");
    expect(sevenshifts).not.toContain("seventime");
    expect(timekit).toContain("api.timekit.io");
    expect(timekit).not.toMatch(/seventime|7shifts/);
    expect(seventime + sevenshifts).not.toMatch(/obliterated|timekit/);
    // Nor of what it does not ask for: the stores, the watcher of drifts, the sandbox.
    const together = seventime + sevenshifts + timekit;
    expect(together).not.toMatch(/fileStore|valkeyStore|a new value/);
    expect(together).not.toMatch(/node:sqlite|sandbox|hono|ajv/i);
  });
});

describe("the package is in order", () => {
  test("for publint", async () => {
    expect(await verdict("publint/src/cli.js", app.tarball, "--strict")).toBe("passed");
  }, 30_000);

  test("for Are the types wrong", async () => {
    const profile = ["--profile", "esm-only"];
    expect(await verdict("@arethetypeswrong/cli/dist/index.js", app.tarball, ...profile)).toBe("passed");
  }, 30_000);
});
