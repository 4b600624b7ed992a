import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../../scripts/paths.ts";

const execute = promisify(execFile);
const script = join(root, "scripts/start.ts");
const pasted = join(root, "try.pasted.ts");

let start: ChildProcess;
let printed = "";

/** Waits until a process has printed a text; fails with what it said if it ends before. */
const untilPrinted = (child: ChildProcess, text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    let said = "";
    child.stdout?.on("data", (chunk) => {
      printed += String(chunk);
      if (printed.includes(text)) resolve();
    });
    child.stderr?.on("data", (chunk) => (said += String(chunk)));
    child.once("exit", () => reject(new Error(said)));
  });

beforeAll(async () => {
  start = spawn(process.execPath, [script, "--docs-port", "0", "--mock-port", "0"], { cwd: root });
  await untilPrinted(start, "console.log(");
}, 60_000);

afterAll(async () => {
  await rm(pasted, { force: true });
  if (start.exitCode === null) start.kill("SIGKILL");
});

const printedAddress = (name: string): string => new RegExp(`${name} +(http\\S+)`).exec(printed)?.[1] ?? "";

describe("npm start", () => {
  test("serves the docs site", async () => {
    const response = await fetch(printedAddress("docs"));
    expect(response.status).toBe(200);
    expect(await response.text()).toContain("timepact");
  });

  test("prints a curl line that works as pasted", async () => {
    const line = printed.split("\n").find((text) => text.trim().startsWith("curl ")) ?? "";
    const { stdout } = await execute("bash", ["-c", `${line} --silent --fail`]);
    expect(JSON.parse(stdout)).toMatchObject({ data: [{ customerNumber: "733352" }] });
  });

  test("prints a TypeScript snippet that works as pasted", async () => {
    await writeFile(pasted, printed.slice(printed.indexOf("  import ")));
    const { stdout } = await execute(process.execPath, [pasted], { cwd: root });
    expect(stdout.trim()).toBe("33 Anna Andersson");
  });

  test("says that a port is in use, and ends", async () => {
    const port = new URL(printedAddress("mock")).port;
    const second = execute(process.execPath, [script, "--docs-port", "0", "--mock-port", port], {
      cwd: root,
    });
    await expect(second).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringContaining(`Port ${port} is in use.`),
    });
  });

  test("ends with Ctrl+C", async () => {
    const exit = once(start, "exit");
    start.kill("SIGINT");
    expect(await exit).toEqual([0, null]);
    await expect(fetch(printedAddress("mock"))).rejects.toThrow("fetch failed");
  });
});
