import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { root } from "../../scripts/paths.ts";
import { createSandbox } from "../../src/sandbox/index.ts";
import { type FakeGithub, startGithub } from "./fakeGithub.ts";
import { type Machine, setUpMachine } from "./steps.ts";

const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

const sandbox = createSandbox({ rateLimit: false });
const { key } = sandbox.apis.seventime;

/** A person in the sandbox's answers, who is in no report and in no issue. */
const canary = "Canary-4711";

let isDrifted = false;

/** The sandbox behind a port, as it is or with numbers in the place of texts. */
const vendor = createServer((request, response) => {
  void (async () => {
    const headers = { "Client-Secret": String(request.headers["client-secret"] ?? "") };
    const answer = await sandbox.fetch(sandbox.apis.seventime.baseUrl + (request.url ?? ""), { headers });
    const text = await answer.text();
    const type = answer.headers.get("content-type") ?? "application/json";
    response.writeHead(answer.status, { "content-type": type });
    const named = text.replaceAll(/"machineModel":"[^"]*"/g, `"machineModel":"${canary}"`);
    response.end(isDrifted ? named.replaceAll(/"machineNumber":"[^"]*"/g, '"machineNumber":4711') : named);
  })();
});

let inputs: Record<string, string>;
let machine: Machine;

beforeAll(async () => {
  await new Promise<void>((resolve) => vendor.listen(0, "127.0.0.1", resolve));
  const address = vendor.address();
  const port = typeof address === "object" ? address?.port : "";
  machine = await setUpMachine();
  inputs = { api: "seventime", key, "base-url": `http://127.0.0.1:${port}`, only: "Machine$|Machines$" };
});
afterAll(async () => {
  await machine.remove();
  vendor.close();
  await sandbox.close();
});
beforeEach(() => {
  isDrifted = false;
});

const timeout = 120_000;

/** The variables with which GitHub tells a step where it runs. */
const variablesOf = ({ url, repository }: FakeGithub): Record<string, string> => ({
  GITHUB_API_URL: url,
  GITHUB_REPOSITORY: repository,
  GITHUB_SERVER_URL: "https://github.example",
  GITHUB_RUN_ID: "7",
});

test(
  "an API that is as its contract says passes, with the reports that were asked for",
  { timeout },
  async () => {
    const { code, stdout, outputs } = await machine.run({ ...inputs, reports: "sarif junit html" });
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining("no findings") });
    expect(outputs).toEqual({ "exit-code": "0", findings: "0", new: "0", folder: "timepact-check" });
    for (const ending of ["json", "sarif", "xml", "html"])
      expect(existsSync(join(machine.workspace, `timepact-check/report.${ending}`))).toBe(true);
    const called = await machine.called();
    expect(called).toMatch(new RegExp(`^--yes timepact@${version} check seventime --budget=1000 `));
    expect(called).not.toContain(key);
    expect(called).not.toContain("--write");
  },
);

test("a drift fails the run with an annotation; what --since knows does not", { timeout }, async () => {
  isDrifted = true;
  const first = await machine.run(inputs);
  expect(first).toMatchObject({ code: 1, outputs: { "exit-code": "1", folder: "timepact-check" } });
  expect(first.stdout).toMatch(/^::error file=.*title=wrong-type/m);
  expect(Number(first.outputs["new"])).toBeGreaterThan(0);
  const since = join(machine.workspace, "timepact-check/report.json");
  const second = await machine.run({ ...inputs, since, folder: "again" });
  expect(second).toMatchObject({ code: 0, outputs: { "exit-code": "0", new: "0", folder: "again" } });
  expect(second.outputs["findings"]).toBe(first.outputs["findings"]);
});

test("with issues a drift fails one run, and its issue is closed when it is gone", { timeout }, async () => {
  const github = await startGithub();
  try {
    const asked = { ...inputs, issues: "true", token: github.token };
    const run = () => machine.run(asked, variablesOf(github));
    isDrifted = true;
    const first = await run();
    expect(first).toMatchObject({ code: 1, outputs: { new: first.outputs["findings"] } });
    expect(github.issues).toHaveLength(Number(first.outputs["findings"]));
    const second = await run();
    expect(second).toMatchObject({ code: 0, outputs: { "exit-code": "1", new: "0" } });
    expect(second.stdout).toContain("0 issues opened, 0 reopened, 0 closed.");
    isDrifted = false;
    const third = await run();
    expect(third).toMatchObject({ code: 0, outputs: { findings: "0", new: "0" } });
    expect(new Set(github.issues.map(({ state }) => state))).toEqual(new Set(["closed"]));
    const shown = [first, second, third].map(({ stdout, stderr }) => stdout + stderr).join("");
    for (const secret of [key, canary, github.token, "4711"]) {
      expect(github.sent()).not.toContain(secret);
      expect(shown).not.toContain(secret);
    }
  } finally {
    github.close();
  }
});

describe("an action that cannot run ends with 2 and says why", () => {
  test.each<[string, Record<string, string>, RegExp]>([
    ["write", { write: "yes" }, /The input write is true or false/],
    ["reports", { reports: "pdf" }, /The input reports takes/],
    ["api", { api: "all" }, /one API/],
    ["only", { only: "$(echo [)" }, /::error.*could not run/],
  ])("for its input %s", { timeout }, async (_, given, message) => {
    const { code, stdout, outputs } = await machine.run({ ...inputs, ...given });
    expect([code, outputs["exit-code"]]).toEqual([2, "2"]);
    expect(stdout).toMatch(message);
    expect(outputs).not.toHaveProperty("folder");
  });

  test("when the key is refused, without showing it", { timeout }, async () => {
    const { code, stdout, stderr } = await machine.run({ ...inputs, key: "mine-alone" });
    expect([code, stderr]).toEqual([2, expect.stringMatching(/refuses the key/)]);
    expect(stdout + stderr).not.toContain("mine-alone");
  });

  test("when issues may not be written", { timeout }, async () => {
    const github = await startGithub();
    github.refuse(403);
    isDrifted = true;
    const asked = { ...inputs, issues: "true", token: github.token };
    const { code, stdout } = await machine.run(asked, variablesOf(github));
    github.close();
    expect(code).toBe(2);
    expect(stdout).toMatch(/^::error title=timepact check::The token may not write issues in club\/rota/m);
  });
});
