import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterEach, describe, expect, test, vi } from "vitest";
import { readContract } from "../../scripts/contract.ts";
import { ownPorts, placesOf } from "../../scripts/mock/ports.ts";
import { startMock } from "../../scripts/mock/start.ts";
import { startMocks } from "../../scripts/mock/startAll.ts";
import { apis, root } from "../../scripts/paths.ts";
import { listOperations } from "../../src/openapi/operations.ts";

const refusal = (port: number): string =>
  `Port ${port} is in use. Choose another with --port, or 0 for any that is free.`;

describe("where the mocks listen", () => {
  test("every API has a port of its own", () => {
    expect(Object.keys(ownPorts).toSorted()).toEqual(apis);
    expect(new Set(Object.values(ownPorts)).size).toBe(apis.length);
  });

  test("each listens on its own, whichever are chosen", () => {
    const places = [
      { api: "seventime", port: 4010 },
      { api: "sevenshifts", port: 4011 },
    ];
    expect(placesOf(["sevenshifts", "seventime"], undefined)).toEqual(places);
    expect(placesOf(["sevenshifts"], undefined)).toEqual(places.slice(1));
  });

  test("a first port is followed by the next, and 0 by any", () => {
    const two = ["sevenshifts", "seventime"];
    expect(placesOf(two, 5000).map(({ port }) => port)).toEqual([5000, 5001]);
    expect(placesOf(["sevenshifts"], 5000)).toEqual([{ api: "sevenshifts", port: 5000 }]);
    expect(placesOf(two, 0).map(({ port }) => port)).toEqual([0, 0]);
  });

  test("an API that nobody gave a port is named", () => {
    expect(() => placesOf(["tomorrow"], undefined)).toThrow("gives tomorrow no port");
  });
});

test("where one mock cannot listen, none does", async () => {
  const taken = await startMock(readContract("seventime"));
  const port = Number(new URL(taken.url).port);
  const [free] = await startMocks([{ api: "sevenshifts", port: 0 }]);
  const freed = Number(new URL(free?.mock.url ?? "").port);
  await free?.mock.close();
  const places = [
    { api: "sevenshifts", port: freed },
    { api: "seventime", port },
  ];
  await expect(startMocks(places)).rejects.toThrow(refusal(port));
  await expect(fetch(`http://127.0.0.1:${freed}/shifts`)).rejects.toThrow("fetch failed");
  await taken.close();
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

  /** The lines of JSON that a mock prints once all APIs are served. */
  async function linesOf(child: ReturnType<typeof start>, count: number): Promise<unknown[]> {
    let said = "";
    child.stdout.on("data", (chunk) => (said += String(chunk)));
    await vi.waitUntil(() => said.split("\n").length > count, { timeout: 20_000 });
    return said
      .trim()
      .split("\n")
      .map((line): unknown => JSON.parse(line));
  }

  const line = (api: string) => ({
    api,
    url: expect.stringMatching(/^http:\/\/127.0.0.1:\d+$/),
    operations: listOperations(readContract(api)).length,
  });

  test("serves every API, prints a line of JSON for each and ends with 0 on SIGINT", async () => {
    const child = start("--port", "0", "--json");
    expect(await linesOf(child, apis.length)).toEqual(Object.keys(ownPorts).map(line));
    child.kill("SIGINT");
    expect(await once(child, "exit")).toEqual([0, null]);
  });

  test("serves one API alone, and ends with 0 on SIGTERM", async () => {
    const child = start("sevenshifts", "--port", "0", "--json");
    expect(await linesOf(child, 1)).toEqual([line("sevenshifts")]);
    child.kill("SIGTERM");
    expect(await once(child, "exit")).toEqual([0, null]);
  });

  test("says whose each answer is", async () => {
    const child = start("seventime", "sevenshifts", "--port", "0", "--json");
    const urls = (await linesOf(child, 2)).map((one) => String(Reflect.get(Object(one), "url")));
    let said = "";
    child.stderr.on("data", (chunk) => (said += String(chunk)));
    for (const url of urls) await fetch(`${url}/users`);
    await vi.waitUntil(() => said.trim().split("\n").length === 2);
    expect(said).toMatch(/^seventime 401 GET \/users.*\nsevenshifts 401 GET \/users/);
  });

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
    const mock = await startMock(readContract("seventime"));
    const port = Number(new URL(mock.url).port);
    const child = start("seventime", "--port", String(port));
    const { code, errors } = await endOf(child);
    await mock.close();
    expect(code).toBe(2);
    expect(errors).toBe(`${refusal(port)}\n`);
  });

  test("--help says how", async () => {
    const child = start("--help");
    const { code, data } = await endOf(child);
    expect(code).toBe(0);
    expect(data).toContain("Usage: npm run mock");
  });
});
