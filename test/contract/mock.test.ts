import { execFile } from "node:child_process";
import { hasSubscribers } from "node:diagnostics_channel";
import { promisify } from "node:util";
import { afterAll, describe, expect, test, vi } from "vitest";
import { readContract } from "../../scripts/contract.ts";
import { answerLine, bannerOf } from "../../scripts/mock/banner.ts";
import { MockError } from "../../scripts/mock/mockError.ts";
import { startMock } from "../../scripts/mock/start.ts";
import type { Answer } from "../../scripts/mock/watch.ts";
import { apis } from "../../scripts/paths.ts";
import { listOperations } from "../../src/openapi/operations.ts";

const contract = readContract("seventime");
const headers = { "Client-Secret": "any" };

/** Runs a line of curl in a shell; fails where the answer is no success. */
async function pasteCurl(line: string): Promise<unknown> {
  const { stdout } = await promisify(execFile)("sh", ["-c", line.replace("curl", "curl --silent --fail -g")]);
  return JSON.parse(stdout);
}

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

test.for(apis)("the banner of %s says something that can be pasted", async (api) => {
  const document = readContract(api);
  const mock = await startMock(document);
  const banner = bannerOf(document, mock);
  expect(banner).toContain(mock.url);
  expect(await pasteCurl(/curl .*/.exec(banner)?.[0] ?? "false")).toHaveProperty("data");
  await mock.close();
});

describe("a mock of Seven Time", async () => {
  const mock = await startMock(contract);
  afterAll(() => mock.close());

  test("refuses a body that is not called JSON", async () => {
    const url = `${mock.url}/startTimer`;
    const body = JSON.stringify({ user: "51718241fdb7084835249227" });
    const called = { ...headers, "Content-Type": "application/json" };
    expect((await fetch(url, { method: "POST", headers: called, body })).status).toBe(200);
    expect((await fetch(url, { method: "POST", headers, body })).status).toBe(400);
  });
});

describe("a mock of 7shifts", async () => {
  const mock = await startMock(readContract("sevenshifts"));
  const basic = { Authorization: `Basic ${btoa("any:")}` };
  afterAll(() => mock.close());

  async function call(method: string, target: string, sent?: object) {
    const response = await fetch(mock.url + target, {
      method,
      headers: { ...basic, "Content-Type": "application/json" },
      ...(sent && { body: JSON.stringify(sent) }),
    });
    const body: unknown = await response.json();
    return { status: response.status, body };
  }

  test.for([
    "/shifts?start[gte]=2014-03-01&start[lte]=2014-03-31%2023:59:59",
    "/shifts?start%5Bgte%5D=2014-03-01",
    "/events?date=2014-03-01",
    "/events?date[gte]=2014-03-01",
    "/shifts/?limit=5",
    "/v1/shifts/?limit=5",
  ])("%s is answered", async (target) => {
    expect(await call("GET", target)).toMatchObject({ status: 200, body: { status: "success" } });
  });

  test("an object filter with a wrong value is refused", async () => {
    expect(await call("GET", "/shifts?start[gte]=spring")).toMatchObject({ status: 400 });
  });

  test("a delete is answered with an empty list", async () => {
    expect(await call("DELETE", "/shifts/504756")).toMatchObject({ status: 200, body: { data: [] } });
  });

  test.for([
    ["/shifts/scheduled", { punch_id: 1234 }, { scheduled: true }],
    ["/time_punches/punch", { location_hash: "685a", employee_id: 1234 }, { punched: "in" }],
  ] as const)("%s is no id", async ([path, sent, data]) => {
    expect(await call("POST", path, sent)).toMatchObject({ status: 200, body: { data } });
  });

  test("the vendor's curl lines work, which do not call their body JSON", async () => {
    const line = `curl -X PUT -d '{ "role": { "color": "ff0000" } }' ${mock.url}/v1/roles/6007 -u any:`;
    expect(await pasteCurl(line)).toHaveProperty("message", "Role saved.");
  });

  test("and a client that sends a body without a Content-Type is understood", async () => {
    const body = new TextEncoder().encode('{ "role": { "color": "ff0000" } }');
    const response = await fetch(`${mock.url}/roles/6007`, { method: "PUT", headers: basic, body });
    expect(response.status).toBe(200);
  });
});

test("a mock that is closed no longer looks at requests", async () => {
  const mock = await startMock(readContract("sevenshifts"));
  expect(hasSubscribers("http.server.request.start")).toBe(true);
  await mock.close();
  expect(hasSubscribers("http.server.request.start")).toBe(false);
});
