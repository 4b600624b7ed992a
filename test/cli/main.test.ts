import { readFileSync } from "node:fs";
import { join } from "node:path";
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { root } from "../../scripts/paths.ts";
import { timepact } from "./support.ts";

const execute = promisify(execFile);

test.each([[[]], [["--help"]], [["help"]]])("timepact %j lists the commands", async (words) => {
  const { code, stdout, stderr } = await timepact(...words);
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(/^Usage: timepact COMMAND/);
  expect(stdout).toContain("sandbox   serves the three APIs on this machine");
});

test("timepact --version prints the version of the package", async () => {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  expect(await timepact("--version")).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
});

test("timepact help sandbox and sandbox --help tell of every option and exit code", async () => {
  const [one, other] = await Promise.all([timepact("help", "sandbox"), timepact("sandbox", "--help")]);
  expect(one).toEqual(other);
  expect(one.code).toBe(0);
  const options = [
    "port",
    "host",
    "db",
    "seed",
    "no-rate-limit",
    "clock",
    "webhook",
    "quiet",
    "json",
    "help",
  ];
  for (const option of options) expect(one.stdout).toMatch(new RegExp(`^  --${option}\\b`, "m"));
  expect(one.stdout).toMatch(/^ {2}0 {3}\w.*\n {2}2 {3}\w/m);
});

test.each([
  [["check-in"], "There is no command check-in. Known: sandbox, check. timepact --help tells more.\n"],
  [["help", "cats"], "There is no command cats. Known: sandbox, check. timepact --help tells more.\n"],
  [["--colour"], "Unknown option '--colour'"],
])("timepact %j is refused", async (words, problem) => {
  expect(await timepact(...words)).toEqual({ code: 2, stdout: "", stderr: expect.stringContaining(problem) });
});

describe("on another Node", () => {
  /** Runs the command in a process that takes itself for another Node. */
  const runAs = (change: string) => {
    const preload = `data:text/javascript,${encodeURIComponent(change)}`;
    return execute(process.execPath, ["--import", preload, join(root, "src/cli/bin.ts"), "--version"]);
  };

  const versionIs = (version: string): string =>
    `Object.defineProperty(process, "versions", { value: { ...process.versions, node: "${version}" } });`;

  test.each(["18.0.0", "20.20.2", "22.12.0"])("%s it says which one it needs", async (version) => {
    await expect(runAs(versionIs(version))).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringMatching(`^The timepact command needs Node 22.13 or later; this is ${version}. `),
    });
  });

  test("without node:sqlite it says so", async () => {
    await expect(runAs("process.getBuiltinModule = () => undefined;")).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringContaining("keeps its data with node:sqlite"),
    });
  });

  test.each(["22.13.0", "23.0.0", "26.1.0"])("%s it runs", async (version) => {
    expect((await runAs(versionIs(version))).stderr).toBe("");
  });
});
