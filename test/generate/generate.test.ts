import { execFile } from "node:child_process";
import { appendFile, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { apis, root } from "../../scripts/paths.ts";
import { type ProjectCopy, copyProject } from "../support/projectCopy.ts";

const execute = promisify(execFile);

/** A copy of the project that may be broken, and its folder. */
let project: ProjectCopy;
let copy = "";

async function generate(...words: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const script = [join(copy, "scripts/generate.ts"), ...words];
  try {
    return { code: 0, ...(await execute(process.execPath, script, { cwd: copy })) };
  } catch (error) {
    const { code = -1, stdout = "", stderr = "" } = Object(error);
    return { code, stdout, stderr };
  }
}

const generated = (name: string): string => join(copy, "generated/seventime", name);

beforeAll(async () => {
  project = await copyProject("scripts", "src", "package.json", "redocly.yaml");
  copy = project.folder;
});

beforeEach(() => project.restore("spec", "generated"));

afterAll(() => project.remove());

describe("npm run generate", { timeout: 30_000 }, () => {
  test("finds what is committed up to date, and makes the same again", async () => {
    expect(await generate("--check")).toMatchObject({ code: 0, stdout: "" });
    await rm(join(copy, "generated"), { recursive: true });
    expect((await generate()).code).toBe(0);
    const names = await readdir(join(root, "generated"), { recursive: true });
    const files = names.filter((name) => extname(name) !== "");
    expect(files.length).toBe(6 * apis.length);
    for (const name of files) {
      const original = await readFile(join(root, "generated", name), "utf8");
      const made = await readFile(join(copy, "generated", name), "utf8");
      expect(made === original, `${name} is the same`).toBe(true);
    }
  });

  test("--check names every stale file and writes none", async () => {
    await appendFile(generated("types.ts"), "// by hand\n");
    await rm(generated("values.ts"));
    await writeFile(generated("old.ts"), "");
    await appendFile(join(copy, "generated/sevenshifts/client.ts"), "// by hand\n");
    const { code, stdout, stderr } = await generate("--check");
    expect(code).toBe(1);
    const names = ["sevenshifts/client.ts", "seventime/old.ts", "seventime/types.ts", "seventime/values.ts"];
    const stale = names.map((name) => `stale generated/${name}`);
    expect(stdout.trim().split("\n")).toEqual(stale);
    expect(stderr).toContain("npm run generate");
    expect(await readFile(generated("types.ts"), "utf8")).toContain("// by hand");
  });

  test("mends what is stale, and only that", async () => {
    await appendFile(generated("types.ts"), "// by hand\n");
    await writeFile(generated("old.ts"), "");
    const { code, stdout } = await generate("seventime");
    expect(code).toBe(0);
    expect(stdout.trim().split("\n")).toEqual([
      "wrote generated/seventime/old.ts",
      "wrote generated/seventime/types.ts",
    ]);
    expect((await generate("--check")).code).toBe(0);
  });

  test("stops at a broken contract with file and line, and leaves generated/ as it was", async () => {
    await writeFile(join(copy, "spec/seventime/paths/vehicles.yaml"), "collection:\n  get: [\n");
    await appendFile(generated("types.ts"), "// by hand\n");
    const { code, stderr } = await generate();
    expect(code).toBe(2);
    expect(stderr).toMatch(/spec\/seventime\/paths\/vehicles\.yaml.*\b[23]:\d+/);
    expect(await readFile(generated("types.ts"), "utf8")).toContain("// by hand");
  });

  test("stops at a pointer that leads nowhere", async () => {
    const file = join(copy, "spec/seventime/paths/vehicles.yaml");
    await writeFile(file, (await readFile(file, "utf8")).replace("x-item: /data", "x-item: /vehicle"));
    const { code, stderr } = await generate();
    expect(code).toBe(2);
    expect(stderr).toContain("getVehicle");
    expect(stderr).toContain("/vehicle");
  });

  test("tells which APIs there are", async () => {
    expect(await generate("sevntime")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("Known: sevenshifts, seventime, timekit"),
    });
  });
});
