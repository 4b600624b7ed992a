import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../../scripts/paths.ts";
import { untilPrinted } from "../support/untilPrinted.ts";

const execute = promisify(execFile);
const script = join(root, "scripts/start.ts");
const pasted = join(root, "try.pasted.ts");

let start: ChildProcess;
let printed = "";

beforeAll(async () => {
  start = spawn(process.execPath, [script, "--port", "0"], { cwd: root });
  printed = await untilPrinted(start, "console.log(");
}, 90_000);

afterAll(async () => {
  await rm(pasted, { force: true });
  if (start.exitCode === null) start.kill("SIGKILL");
});

const printedAddress = (name: string): string => new RegExp(`${name} +(http\\S+)`).exec(printed)?.[1] ?? "";

const curlLines = (): string[] => printed.split("\n").filter((text) => text.trim().startsWith("curl "));

describe("npm start", () => {
  test("serves the docs site at the root", async () => {
    const response = await fetch(printedAddress("docs"));
    expect(response.status).toBe(200);
    expect(await response.text()).toContain("A contract for the API you do not own");
    const reference = await fetch(`${printedAddress("docs")}timekit/reference.html`);
    expect(reference.headers.get("Content-Type")).toContain("text/html");
  });

  test("prints a curl line for each API that works as pasted", async () => {
    const lines = curlLines();
    expect(lines).toHaveLength(3);
    for (const line of lines) {
      const { stdout } = await execute("bash", ["-c", `${line} --silent --fail`]);
      expect(JSON.parse(stdout)).toHaveProperty("data");
    }
  });

  test("prints a TypeScript snippet that works as pasted", async () => {
    await writeFile(pasted, printed.slice(printed.indexOf("  import ")));
    const { stdout } = await execute(process.execPath, [pasted], { cwd: root });
    expect(stdout.trim()).toMatch(/^\d+ /);
  });

  test("tells a mistake before it builds anything", async () => {
    const second = execute(process.execPath, [script, "--port", "many"], { cwd: root });
    await expect(second).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^--port many is no/),
    });
  });

  test("ends with Ctrl+C", async () => {
    const exit = once(start, "exit");
    start.kill("SIGINT");
    expect(await exit).toEqual([0, null]);
    await expect(fetch(printedAddress("docs"))).rejects.toThrow("fetch failed");
  });
});
