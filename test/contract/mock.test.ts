import { type ChildProcess, execFile, spawn } from "node:child_process";
import { hasSubscribers } from "node:diagnostics_channel";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { promisify } from "node:util";
import { afterAll, afterEach, describe, expect, test, vi } from "vitest";
import { readContract } from "../../scripts/contract.ts";
import { answerLine, bannerOf } from "../../scripts/mock/banner.ts";
import { MockError } from "../../scripts/mock/mockError.ts";
import { startMock } from "../../scripts/mock/start.ts";
import type { Answer } from "../../scripts/mock/watch.ts";
import { root } from "../../scripts/paths.ts";
import { listOperations } from "../../src/openapi/operations.ts";

const contract = readContract("seventime");
const headers = { "Client-Secret": "any" };

describe("a mock", async () => {
  const answers: Answer[] = [];
  const logged: string[] = [];
  const untouched = structuredClone(contract);
  const mock = await startMock(contract, {
    onAnswer: (answer) => answers.push(answer),
    log: { write: (line) => void logged.push(line) },
  });
  const portOf = Number(new URL(mock.url).port);
  afterAll(() => mock.close());

  test("counts its operations and leaves the contract as it was", () => {
    expect(mock.operations).toBe(listOperations(contract).length);
    expect(contract).toEqual(untouched);
  });

  test("answers at the path and at the path of the live server", async () => {
    const [plain, based] = await Promise.all(
      ["/users", "/api/2/users"].map((path) => fetch(mock.url + path, { headers })),
    );
    expect([plain?.status, based?.status]).toEqual([200, 200]);
    expect(await plain?.json()).toEqual(await based?.json());
  });

  test("tells of every answer, and why a request was refused", async () => {
    answers.length = 0;
    await fetch(`${mock.url}/users?limit=5`, { headers });
    await fetch(`${mock.url}/users?limit=0`, { headers });
    await vi.waitUntil(() => answers.length === 2);
    expect(answers.map(answerLine)).toEqual([
      "200 GET /users?limit=5",
      "400 GET /users?limit=0  Request query parameter limit must be >= 1",
    ]);
  });

  test("tells of its own answers alone", async () => {
    answers.length = 0;
    const heard: Answer[] = [];
    const other = await startMock(contract, { onAnswer: (answer) => heard.push(answer) });
    await fetch(`${other.url}/users`, { headers });
    await vi.waitUntil(() => heard.length === 1);
    expect(answers).toEqual([]);
    await other.close();
  });

  test("passes Prism's own log on", async () => {
    logged.length = 0;
    await fetch(`${mock.url}/users`, { headers });
    expect(logged.join("")).toContain("Request received");
  });

  test("says something that can be pasted", async () => {
    const banner = bannerOf(contract, mock);
    expect(banner).toContain(mock.url);
    const line = /curl .*/.exec(banner)?.[0] ?? "false";
    const { stdout } = await promisify(execFile)("sh", ["-c", line.replace("curl", "curl --silent --fail")]);
    expect(JSON.parse(stdout)).toHaveProperty("data");
  });

  test("refuses a port that is in use", async () => {
    await expect(startMock(contract, { port: portOf })).rejects.toThrow(MockError);
    await expect(startMock(contract, { port: portOf })).rejects.toThrow(`Port ${portOf} is in use.`);
  });
});

test("a mock that is closed gives its port back and tells no more", async () => {
  const first = await startMock(contract, { onAnswer: () => undefined });
  expect(hasSubscribers("http.server.response.finish")).toBe(true);
  await fetch(`${first.url}/users`, { headers });
  await first.close();
  await expect(fetch(`${first.url}/users`, { headers })).rejects.toThrow("fetch failed");
  expect(hasSubscribers("http.server.response.finish")).toBe(false);
});

describe("npm run mock", { timeout: 30_000 }, () => {
  const children: ChildProcess[] = [];
  afterEach(() => {
    for (const child of children.splice(0)) child.kill("SIGKILL");
  });

  function start(...words: string[]) {
    const child = spawn(process.execPath, [join(root, "scripts/mock.ts"), ...words], { cwd: root });
    children.push(child);
    return child;
  }

  async function endOf(child: ReturnType<typeof start>) {
    const [data, errors, [code]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, "exit"),
    ]);
    return { code, data, errors };
  }

  test.for(["SIGINT", "SIGTERM"] as const)(
    "prints its address as JSON and ends with 0 on %s",
    async (signal) => {
      const child = start("--port", "0", "--json");
      const [line] = await once(child.stdout, "data");
      const said: unknown = JSON.parse(String(line));
      expect(said).toEqual({
        api: "seventime",
        url: expect.stringMatching(/^http:\/\/127.0.0.1:\d+$/),
        operations: listOperations(contract).length,
      });
      child.kill(signal);
      expect(await once(child, "exit")).toEqual([0, null]);
    },
  );

  test.for([
    ["--port 80a", "--port 80a is no port."],
    ["nothing", "There is no API nothing."],
    ["--colour", "Unknown option '--colour'"],
  ])("%s ends with 2 and a sentence", async ([words = "", sentence = ""]) => {
    const child = start(...words.split(" "));
    const { code, errors } = await endOf(child);
    expect(code).toBe(2);
    expect(errors).toContain(sentence);
    expect(errors.trim().split("\n")).toHaveLength(1);
  });

  test("a port that is in use ends with 2 and a sentence", async () => {
    const mock = await startMock(contract);
    const { port } = new URL(mock.url);
    const child = start("--port", port);
    const { code, errors } = await endOf(child);
    await mock.close();
    expect(code).toBe(2);
    expect(errors).toBe(
      `Port ${port} is in use. Choose another with --port (npm start: --mock-port), or 0 for any that is free.\n`,
    );
  });

  test("--help says how", async () => {
    const child = start("--help");
    const { code, data } = await endOf(child);
    expect(code).toBe(0);
    expect(data).toContain("Usage: npm run mock");
  });
});
