import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, onTestFinished, test } from "vitest";
import { root } from "../../scripts/paths.ts";
import { untilPrinted } from "../support/untilPrinted.ts";
import { startSandbox, timepact } from "./support.ts";

const execute = promisify(execFile);

const customers = "/seventime/api/2/customers";
const key = { "Client-Secret": "sandbox-client-secret" };

/** Starts the sandbox as a person does; gives back what it prints for people. */
async function startForPeople(...words: string[]): Promise<string> {
  const child = spawn(process.execPath, [join(root, "src/cli/bin.ts"), "sandbox", "--port", "0", ...words]);
  onTestFinished(() => void child.kill("SIGKILL"));
  return untilPrinted(child, "console.log(");
}

describe("what it prints", () => {
  test("for people: addresses, keys, and a curl line for each API that works as pasted", async () => {
    const printed = await startForPeople();
    const url = /docs +(http:\S+)\//.exec(printed)?.[1] ?? "";
    for (const words of ["Seven Time", "7shifts", "Timekit", `${url}/_sandbox`, "this machine alone"]) {
      expect(printed).toContain(words);
    }
    const lines = printed.split("\n").filter((line) => line.startsWith("  curl "));
    expect(lines).toHaveLength(3);
    for (const line of lines) {
      const { stdout } = await execute("bash", ["-c", `${line} --silent --fail`]);
      expect(JSON.parse(stdout)).toHaveProperty("data");
    }
  });

  test("for people who let others in: who can reach it", async () => {
    expect(await startForPeople("--host", "0.0.0.0")).toContain(
      "everyone who can reach this machine, with the keys above; /_sandbox answers this machine alone",
    );
  });

  test("with --json: one line of addresses and keys", async () => {
    const { url, apis, child } = await startSandbox();
    let rest = "";
    child.stdout?.on("data", (chunk) => (rest += String(chunk)));
    expect(apis).toEqual({
      seventime: { baseUrl: `${url}/seventime/api/2`, key: "sandbox-client-secret" },
      sevenshifts: { baseUrl: `${url}/sevenshifts/v1`, key: "sandbox-api-key" },
      timekit: { baseUrl: `${url}/timekit/v2`, key: expect.any(String), widgetKey: expect.any(String) },
    });
    await fetch(url);
    const ended = once(child, "close");
    child.kill("SIGTERM");
    await ended;
    expect(rest).toBe("");
  });
});

describe("the lines of requests", () => {
  test("tell of status, method, API and operation without a value or colour", async () => {
    const { url, said, end } = await startSandbox("--seed", "empty");
    await fetch(`${url}${customers}?city=Stockholm`, { headers: key });
    await fetch(`${url}${customers}/5`, { headers: key });
    await fetch(url + customers, { headers: { ...key, Prefer: "broken=reset" } }).catch(() => {});
    await end("SIGTERM");
    const lines = said().trim().split("\n");
    expect(lines).toEqual([
      expect.stringMatching(/^200 GET {4}seventime listCustomers [\d.]+ ms$/),
      expect.stringMatching(/^404 GET {4}seventime getCustomer [\d.]+ ms {2}\w/),
      expect.stringMatching(/^--- GET {4}seventime listCustomers [\d.]+ ms {2}connection broken on request$/),
    ]);
    expect(said()).not.toMatch(/Stockholm|sandbox-client-secret/);
  });

  test("are not there with --quiet", async () => {
    const { url, said, end } = await startSandbox("--quiet", "--seed", "empty");
    await fetch(url + customers, { headers: key });
    await end("SIGTERM");
    expect(said()).toBe("");
  });
});

describe("the options", () => {
  const total = async (url: string): Promise<unknown> => {
    const answer = await fetch(`${url}/sevenshifts/v1/roles`, {
      headers: { Authorization: `Basic ${btoa("sandbox-api-key:")}` },
    });
    return Object(await answer.json()).data.length;
  };

  test("the demo data is there unless --seed empty", async () => {
    const [full, empty] = [await startSandbox(), await startSandbox("--seed", "empty")];
    expect([await total(full.url), await total(empty.url)]).toEqual([expect.any(Number), 0]);
    expect(await total(full.url)).not.toBe(0);
  });

  test("--clock sets the clock", async () => {
    const { url } = await startSandbox("--clock", "2026-03-02T08:00:00Z");
    const answer = await fetch(`${url}/_sandbox/clock`);
    expect(await answer.json()).toEqual({ now: expect.stringContaining("2026-03-02T08:00") });
  });

  test.each([
    { words: [], refused: true },
    { words: ["--no-rate-limit"], refused: false },
  ])("with $words, the vendor's limit holds: $refused", async ({ words, refused }) => {
    const { url } = await startSandbox("--seed", "empty", ...words);
    const answers = await Promise.all(
      Array.from({ length: 30 }, () => fetch(url + customers, { headers: key })),
    );
    expect(answers.some(({ status }) => status === 429)).toBe(refused);
  });

  test("--webhook is where Timekit tells of bookings", async () => {
    const hooks = ["http://127.0.0.1:9/a", "http://localhost:9/b"];
    const { url } = await startSandbox("--webhook", String(hooks[0]), "--webhook", String(hooks[1]));
    expect((await fetch(`${url}/_sandbox/deliveries`)).status).toBe(200);
  });
});

describe("a mistake is one sentence and exit code 2", () => {
  test.each([
    [["--port", "many"], "--port many is no port. Give a whole number from 0 to 65535."],
    [["--port", "70000"], "--port 70000 is no port. Give a whole number from 0 to 65535."],
    [["--seed", "cats"], "--seed cats is no data set. Give demo or empty."],
    [["--db", ""], "--db has no value. Give one, or leave --db out."],
    [["--host", ""], "--host has no value. Give one, or leave --host out."],
    [["--clock", "soon"], "soon is no moment to set the clock to. Write it as 2026-03-02T08:00:00Z."],
    [
      ["--webhook", "https://evil.example/"],
      "--webhook https://evil.example/ is no address of this machine. Give one as http://127.0.0.1:3000/hook.",
    ],
  ])("%j", async (words, problem) => {
    expect(await timepact("sandbox", ...words)).toEqual({ code: 2, stdout: "", stderr: `${problem}\n` });
  });

  test.each([[["--colour"]], [["cats"]], [["--port"]]])("%j", async (words) => {
    const { code, stdout, stderr } = await timepact("sandbox", ...words);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });

  test("a port in use", async () => {
    const { url } = await startSandbox("--seed", "empty");
    const { port } = new URL(url);
    expect(await timepact("sandbox", "--port", port)).toEqual({
      code: 2,
      stdout: "",
      stderr: `Port ${port} is in use. Choose another with --port, or 0 for any that is free.\n`,
    });
  });
});

test.each(["SIGINT", "SIGTERM"] as const)("%s ends it with 0, open connections and all", async (signal) => {
  const { url, end } = await startSandbox("--seed", "empty");
  await (await fetch(url)).text();
  const waiting = fetch(url + customers, { headers: { ...key, Prefer: "wait=60" } }).catch(() => "cut off");
  await fetch(`${url}/_sandbox/requests`);
  expect(await end(signal)).toBe(0);
  expect(await waiting).toBe("cut off");
});
