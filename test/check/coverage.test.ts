import { sessionOf } from "../../src/check/session.ts";
import { expect, test } from "vitest";
import { coverageOf } from "../../src/check/coverage.ts";
import type { Exchange } from "../../src/check/exchange.ts";
import { observerOf } from "../../src/check/observation.ts";
import { listOperations } from "../../src/openapi/operations.ts";
import { readContract } from "../../src/sandbox/contracts.ts";
import { type Slug, createSandbox, type Sandbox } from "../../src/sandbox/index.ts";
import { exchangeWith } from "./sandboxExchanges.ts";

const newSandbox = (): Sandbox => createSandbox({ rateLimit: false, clock: "2026-03-02T09:00:00Z" });

function coverage(sandbox: Sandbox, slug: Slug, exchanges: Exchange[]) {
  const document = readContract(slug);
  const observer = observerOf(document, sandbox.apis[slug].baseUrl);
  return coverageOf(
    sessionOf(
      document,
      exchanges.map((exchange) => observer.observe(exchange)),
    ),
  );
}

test.each(["seventime", "sevenshifts", "timekit"] as const)(
  "a session of %s without exchanges has seen nothing",
  (slug) => {
    const counts = coverage(newSandbox(), slug, []);
    expect(counts.operations.all).toBe(listOperations(readContract(slug)).length);
    for (const { seen, all, missing } of Object.values(counts)) {
      expect(seen).toBe(0);
      expect(all).toBeGreaterThan(0);
      expect(new Set(missing).size).toBe(all);
    }
  },
);

test("each exchange adds what it shows, once", async () => {
  const sandbox = newSandbox();
  const list = await exchangeWith(
    sandbox,
    "seventime",
    "GET",
    "/users?limit=2&page=1&isActive=true&unknown=1",
  );
  const once = coverage(sandbox, "seventime", [list]);
  expect(once).toMatchObject({
    operations: { seen: 1 },
    parameters: { seen: 3 },
    statuses: { seen: 1 },
    behaviors: { seen: 2 },
  });
  expect(once.properties.seen).toBeGreaterThan(10);
  expect(once.properties.seen).toBeLessThan(once.properties.all);
  expect(coverage(sandbox, "seventime", [list, list])).toEqual(once);
});

test("an operation that only failed was not seen, so nothing of it is taken to be gone", async () => {
  const sandbox = newSandbox();
  const list = await exchangeWith(sandbox, "seventime", "GET", "/users");
  const failed = { ...list, status: 503, responseBody: "" };
  expect(coverage(sandbox, "seventime", [failed]).operations.seen).toBe(0);
  expect(coverage(sandbox, "seventime", [failed, list]).operations.seen).toBe(1);
});

test("a filter that was refused does not count, its status does", async () => {
  const sandbox = newSandbox();
  const list = await exchangeWith(sandbox, "seventime", "GET", "/users?isActive=true");
  const refused = coverage(sandbox, "seventime", [{ ...list, status: 401, responseBody: "{}" }]);
  expect(refused).toMatchObject({ behaviors: { seen: 0 }, statuses: { seen: 1 }, parameters: { seen: 1 } });
});

test("what the contract does not have does not count", async () => {
  const sandbox = newSandbox();
  const list = await exchangeWith(sandbox, "seventime", "GET", "/users?limit=1");
  const before = coverage(sandbox, "seventime", [list]);
  const responseBody = list.responseBody.replace("{", '{"extra":1,');
  expect(responseBody).toContain("extra");
  expect(coverage(sandbox, "seventime", [{ ...list, responseBody }])).toEqual(before);
  const foreign = { ...list, url: `${sandbox.apis.seventime.baseUrl}/people` };
  expect(coverage(sandbox, "seventime", [foreign]).operations.seen).toBe(0);
});

test("objects in the query and values of enumerations count", async () => {
  const sandbox = newSandbox();
  const shifts = await exchangeWith(
    sandbox,
    "sevenshifts",
    "GET",
    "/shifts?start[gte]=2026-02-01&limit=50&offset=1",
  );
  const counts = coverage(sandbox, "sevenshifts", [shifts]);
  expect(counts.parameters.seen).toBe(3);
  expect(counts.behaviors.seen).toBe(2);
  expect(counts.enumValues.seen).toBeGreaterThan(0);
});

test("what has not been seen is named as the contract has it, and what has been is not", async () => {
  const sandbox = newSandbox();
  const list = await exchangeWith(sandbox, "seventime", "GET", "/users?limit=2&page=1&isActive=true");
  const before = coverage(sandbox, "seventime", []);
  const after = coverage(sandbox, "seventime", [list]);
  const names = {
    operations: "GET /users",
    parameters: "GET /users query limit",
    properties: "User.firstName",
    statuses: "GET /users 200",
    behaviors: "GET /users filter isActive",
  } as const;
  for (const [kind, name] of Object.entries(names)) {
    expect(Object.entries(before).find(([each]) => each === kind)?.[1].missing).toContain(name);
    expect(Object.entries(after).find(([each]) => each === kind)?.[1].missing).not.toContain(name);
  }
  expect(after.behaviors.missing).toContain("GET /users sort sortBy");
  expect(after.enumValues.missing).toContain("InvoiceStatus = 1");
  expect(after.properties.missing).toContain("GET /customers 200 body.data");
});

test("no name is a value that came", async () => {
  const sandbox = newSandbox();
  const list = await exchangeWith(sandbox, "seventime", "GET", "/users?limit=2");
  const [named] = /"email":"([^"]+)"/.exec(list.responseBody)?.slice(1) ?? [];
  expect(named).toBeDefined();
  expect(JSON.stringify(coverage(sandbox, "seventime", [list]))).not.toContain(named);
});
