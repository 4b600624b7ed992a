import { describe, expect, test } from "vitest";
import { type Slug, createSandbox } from "../../../src/sandbox/index.ts";
import { json, serve, sevenTimeKey } from "./support.ts";

const customers = "/seventime/api/2/customers";

/** A record of the demo data of an API. */
async function demoRecord(slug: Slug, entity: string): Promise<Record<string, unknown>> {
  const sandbox = createSandbox();
  const [record] = sandbox.api(slug).world.table(entity).find({ limit: 1 });
  await sandbox.close();
  return record ?? {};
}

describe("reset and seed", () => {
  test("reset takes what was written away, and the seed says what is there instead", async () => {
    const { call, sandbox } = await serve();
    const role = await demoRecord("sevenshifts", "Role");
    const count = (): number => sandbox.api("sevenshifts").world.table("Role").count();
    await call("POST", "/_sandbox/seed", { records: { sevenshifts: { Role: [role] } } });
    expect(count()).toBe(1);
    expect((await call("POST", "/_sandbox/reset")).status).toBe(200);
    expect(count()).toBe(0);
    expect((await call("POST", "/_sandbox/seed", { seed: "demo" })).status).toBe(200);
    expect(count()).toBeGreaterThan(1);
    expect((await call("POST", "/_sandbox/reset", { seed: "empty" })).status).toBe(200);
    expect(count()).toBe(0);
  });

  test("records are added and can be read through the API", async () => {
    const { call, apis } = await serve();
    const role = await demoRecord("sevenshifts", "Role");
    const added = await json(call("POST", "/_sandbox/seed", { records: { sevenshifts: { Role: [role] } } }));
    expect(added).toEqual({ added: { sevenshifts: 1 } });
    const headers = { Authorization: `Basic ${btoa(`${apis.sevenshifts.key}:`)}` };
    const answer = await call("GET", `/sevenshifts/v1/roles/${String(role["id"])}`, undefined, headers);
    expect(await answer.json()).toMatchObject({ data: { role: { name: role["name"] } } });
  });

  test("what a record leaves out is made as for a new one", async () => {
    const { call, sandbox } = await serve();
    const records = { seventime: { Customer: [{ name: "Åsa" }] } };
    expect((await call("POST", "/_sandbox/seed", { records })).status).toBe(200);
    const [customer] = sandbox.api("seventime").world.table("Customer").find();
    expect(customer).toMatchObject({ name: "Åsa", documents: [], city: "" });
    expect(customer?.["_id"]).toMatch(/^[0-9a-f]{24}$/);
  });

  test("records that are not as the contract says are refused whole, with what is wrong", async () => {
    const { call, sandbox } = await serve();
    const role = await demoRecord("sevenshifts", "Role");
    const broken = { ...role, id: 2, name: 3 };
    const answer = await call("POST", "/_sandbox/seed", {
      records: { sevenshifts: { Role: [role, broken, role], Cat: [] } },
    });
    expect(answer.status).toBe(400);
    const { error } = Object(await answer.json());
    expect(error).toMatch(/^Nothing was added\. /);
    expect(error).toContain("/records/sevenshifts/Role/1/name must be string.");
    expect(error).toContain("/records/sevenshifts/Role/2/id is the id of another Role.");
    expect(error).toMatch(/\/records\/sevenshifts\/Cat is none of .*Role/);
    expect(sandbox.api("sevenshifts").world.table("Role").count()).toBe(0);
  });

  test.each([
    ["/_sandbox/reset", { seed: "cats" }, "/seed must be one of demo, empty."],
    ["/_sandbox/reset", { colour: 1 }, "The body must not have 'colour', which is not documented."],
    ["/_sandbox/seed", {}, "The body must NOT have fewer than 1 properties."],
    ["/_sandbox/seed", { records: { cats: {} } }, "/records must not have 'cats', which is not documented."],
    ["/_sandbox/seed", { records: { timekit: { Project: 1 } } }, "/records/timekit/Project must be array."],
  ])("%s refuses %j", async (path, body, error) => {
    const { call } = await serve();
    const answer = await call("POST", path, body);
    expect([answer.status, await answer.json()]).toEqual([400, { error }]);
  });

  test("a body that is not JSON is said so", async () => {
    const { url } = await serve();
    const answer = await fetch(`${url}/_sandbox/reset`, { method: "POST", body: "{" });
    expect([answer.status, await answer.json()]).toEqual([
      400,
      { error: expect.stringMatching(/^The body is not JSON: /) },
    ]);
  });
});

test("a body that comes in chunks is taken", async () => {
  const { url } = await serve();
  const body = new Blob(['{"advance": 60}']).stream();
  const init: RequestInit & { duplex: "half" } = { method: "POST", body, duplex: "half" };
  expect((await fetch(`${url}/_sandbox/clock`, init)).status).toBe(200);
});

describe("the clock", () => {
  const start = "2026-03-02T08:00:00Z";

  test.each([
    [{ advance: 90 }, "2026-03-02T08:01"],
    [{ advance: "90 seconds" }, "2026-03-02T08:01"],
    [{ advance: "2 hours" }, "2026-03-02T10:00"],
    [{ advance: "1 week" }, "2026-03-09T08:00"],
    [{ advance: "-1 day" }, "2026-03-01T08:00"],
    [{ now: "2027-01-01T00:00:00+01:00" }, "2026-12-31T23:00"],
  ])("%j moves it to %s", async (body, expected) => {
    const { call } = await serve({ clock: start });
    expect(await json(call("POST", "/_sandbox/clock", body))).toEqual({
      now: expect.stringContaining(expected),
    });
    expect(await json(call("GET", "/_sandbox/clock"))).toEqual({ now: expect.stringContaining(expected) });
  });

  test.each([
    { advance: "soon" },
    { advance: 1e300 },
    { advance: "2 hours", now: start },
    { now: "2026-02-30T00:00:00Z" },
    { now: "2026-03-02" },
    { now: "9999-03-02T00:00:00Z" },
    {},
  ])("%j is refused, and the clock goes on", async (body) => {
    const { call } = await serve({ clock: start });
    const answer = await call("POST", "/_sandbox/clock", body);
    expect([answer.status, Object.keys(Object(await answer.json()))]).toEqual([400, ["error"]]);
    expect(await json(call("GET", "/_sandbox/clock"))).toEqual({
      now: expect.stringContaining("2026-03-02T08:00"),
    });
  });

  test("what falls due on the way happens at once", async () => {
    const { call, sandbox } = await serve();
    let ticks = 0;
    sandbox.tick = () => void (ticks += 1);
    await call("POST", "/_sandbox/clock", { advance: 3600 });
    expect(ticks).toBe(1);
  });
});

describe("faults", () => {
  const statuses = async (call: Awaited<ReturnType<typeof serve>>["call"], count: number) => {
    const seen: number[] = [];
    for (let index = 0; index < count; index += 1) {
      seen.push((await call("GET", customers, undefined, sevenTimeKey)).status);
    }
    return seen;
  };

  test("are planned, hold as often as they say, and are taken back", async () => {
    const { call } = await serve({ rateLimit: false });
    const fault = { api: "seventime", operationId: "listCustomers", code: 429, times: 2 };
    expect(await json(call("POST", "/_sandbox/faults", fault))).toEqual({ planned: 1 });
    expect(await statuses(call, 3)).toEqual([429, 429, 200]);
    await call("POST", "/_sandbox/faults", [fault, fault]);
    expect(await json(call("DELETE", "/_sandbox/faults"))).toEqual({ planned: 0 });
    expect(await statuses(call, 1)).toEqual([200]);
  });

  test.each([
    [{ code: 429, colour: "red" }, "/0 must not have 'colour', which is not documented."],
    [{ code: 42 }, "/0/code must be >= 200."],
    [
      { code: 429, operationId: "feedCat" },
      "No API has an operation feedCat. The reference in the docs lists them.",
    ],
    [
      { code: 429, api: "timekit", operationId: "listCustomers" },
      "The API timekit has no operation listCustomers. The reference in the docs lists them.",
    ],
    [{ code: 429, api: "cats" }, "/0/api must be one of seventime, sevenshifts, timekit."],
    [{ wait: 1000 }, "/0/wait must be <= 300."],
    [{ broken: "glass" }, "/0/broken must be one of truncate, html, reset."],
    [[{ code: 429 }, { code: 429, times: 0 }], "/1/times must be >= 1."],
  ])("%j is refused", async (body, error) => {
    const { call } = await serve();
    const answer = await call("POST", "/_sandbox/faults", body);
    expect([answer.status, await answer.json()]).toEqual([400, { error }]);
    expect(await statuses(call, 1)).toEqual([200]);
  });

  test("one that does nothing is refused", async () => {
    const { call } = await serve();
    const answer = await call("POST", "/_sandbox/faults", { api: "timekit" });
    expect(await json(Promise.resolve(answer))).toEqual({ error: expect.stringContaining("code") });
  });
});
