import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../../scripts/paths.ts";
import { type ProjectCopy, copyProject } from "../support/projectCopy.ts";

const execute = promisify(execFile);
const tool = (path: string): string => join(root, "node_modules", path);

/** What the package is built and packed from. */
const parts = ["src", "generated", "package.json", "tsconfig.json", "tsdown.config.ts"];

let project: ProjectCopy;
let app = "";
let tarball = "";

/** "passed", or what a tool says is wrong. */
async function verdict(path: string, ...words: string[]): Promise<string> {
  try {
    await execute(process.execPath, [tool(path), ...words]);
    return "passed";
  } catch (error) {
    const { stdout, stderr } = Object(error);
    return `${stdout}${stderr}`;
  }
}

async function node(file: string, source: string): Promise<string> {
  await writeFile(join(app, file), source);
  const { stdout } = await execute(process.execPath, [file], { cwd: app });
  return stdout.trim();
}

beforeAll(async () => {
  app = await mkdtemp(join(tmpdir(), "timepact-app-"));
  project = await copyProject(...parts);
  const cwd = project.folder;
  await execute(process.execPath, [tool("tsdown/dist/run.mjs"), "--silent"], { cwd });
  const pack = ["pack", "--json", "--ignore-scripts", "--pack-destination", app];
  const { stdout } = await execute("npm", pack, { cwd });
  tarball = join(app, String(JSON.parse(stdout)[0].filename));
  const installed = join(app, "node_modules/timepact");
  await mkdir(installed, { recursive: true });
  await execute("tar", ["-xzf", tarball, "-C", installed, "--strip-components=1"]);
  await symlink(tool("openapi-fetch"), join(app, "node_modules/openapi-fetch"));
}, 60_000);

afterAll(async () => {
  await project.remove();
  await rm(app, { recursive: true, force: true });
});

describe("an app that installed the package", () => {
  const use = 'typeof createSevenTime({ clientSecret: "key" }).timers.start';

  test("imports the other APIs, with the same errors", async () => {
    const source = `import { createSevenShifts, ApiError } from "timepact/sevenshifts";
      import { createTimekit, ApiError as Same } from "timepact/timekit";
      console.log(typeof createSevenShifts({ apiKey: "key" }).shifts.get, ApiError === Same);
      console.log(typeof createTimekit({ appKey: "key" }).bookings.act);`;
    expect(await node("others.mjs", source)).toBe("function true\nfunction");
  });

  test("imports it", async () => {
    const source = `import { createSevenTime, InvoiceStatus } from "timepact/seventime";
      console.log(${use}, InvoiceStatus.sent);`;
    expect(await node("app.mjs", source)).toBe("function 2");
  });

  test("requires it", async () => {
    const source = `const { createSevenTime } = require("timepact/seventime"); console.log(${use});`;
    expect(await node("app.cjs", source)).toBe("function");
  });

  test("imports each of its parts, the stores without the package redis", async () => {
    const manifest = JSON.parse(await readFile(join(app, "node_modules/timepact/package.json"), "utf8"));
    const paths = Object.keys(manifest.exports).filter((path) => !path.endsWith(".json"));
    expect(paths.length).toBe(11);
    const names = paths.map((path) => JSON.stringify(path.replace(".", "timepact")));
    const source = `for (const name of [${names.join()}]) {
      const functions = Object.values(await import(name)).filter((value) => typeof value === "function");
      if (functions.length === 0) throw new Error(name + " exports nothing to call.");
    }
    console.log("all");`;
    expect(await node("parts.mjs", source)).toBe("all");
  });

  test("is told to install redis when it gives the store an address", async () => {
    const source = `import { valkeyStore } from "timepact/stores/valkey";
      const rate = { requests: 1, per: 1, burst: 1 };
      await valkeyStore("redis://127.0.0.1:1").reserve("b", rate).catch(({ message }) => console.log(message));`;
    expect(await node("redis.mjs", source)).toContain("npm install redis");
  });

  test("reads the contract from it", async () => {
    const source = `import seventime from "timepact/seventime/openapi.json" with { type: "json" };
      import sevenshifts from "timepact/sevenshifts/openapi.json" with { type: "json" };
      console.log(seventime.info.title, sevenshifts.info.title);`;
    expect(await node("contract.mjs", source)).toBe("Seven Time API 7shifts Partner API");
  });

  test("has its types", async () => {
    const typed = `import { createSevenTime, type Customer } from "timepact/seventime";
      const seventime = createSevenTime({ clientSecret: "key" });
      export const customer: Promise<Customer> = seventime.customers.get("1");
      // @ts-expect-error: no such key
      export const page = seventime.customers.list({ colour: "red" });`;
    await writeFile(join(app, "app.mts"), typed);
    const compilerOptions = {
      module: "nodenext",
      target: "es2022",
      lib: ["es2023", "dom"],
      strict: true,
      noEmit: true,
    };
    await writeFile(join(app, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["app.mts"] }));
    expect(await verdict("typescript/bin/tsc", "-p", app)).toBe("passed");
  }, 60_000);

  test("has one dependency at run time", async () => {
    const manifest: unknown = JSON.parse(
      await readFile(join(app, "node_modules/timepact/package.json"), "utf8"),
    );
    expect(manifest).toMatchObject({ dependencies: { "openapi-fetch": expect.any(String) } });
    expect(Object.keys(Object(manifest).dependencies)).toHaveLength(1);
  });
});

describe("a bundled app", () => {
  test("that uses one API carries nothing of the others", async () => {
    const bundle = async (api: string, words: string): Promise<string> => {
      const { outputFiles } = await build({
        stdin: { contents: `import { ${words} } from "timepact/${api}"; ${words}();`, resolveDir: app },
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
    // Nor of what it does not ask for: the stores and the watcher of drifts.
    expect(seventime + sevenshifts + timekit).not.toMatch(/fileStore|valkeyStore|a new value/);
  });
});

describe("the package is in order", () => {
  test("for publint", async () => {
    expect(await verdict("publint/src/cli.js", tarball, "--strict")).toBe("passed");
  }, 30_000);

  test("for Are the types wrong", async () => {
    const profile = ["--profile", "esm-only"];
    expect(await verdict("@arethetypeswrong/cli/dist/index.js", tarball, ...profile)).toBe("passed");
  }, 30_000);
});
