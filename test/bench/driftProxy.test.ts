import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { startProxy } from "../../bench/drift/proxy.ts";
import { type Target, openTarget } from "../../bench/drift/target.ts";
import { runTraffic } from "../../bench/drift/traffic.ts";
import { type Known, ask, driftOf, known, rows } from "./driftSupport.ts";

let api: Known;
const opened: Target[] = [];

beforeAll(async () => {
  api = await known("sevenshifts");
}, 60_000);

afterEach(async () => {
  for (const target of opened.splice(0)) await target.close();
});

function open(id?: string): { target: Target; place: string } {
  const drift = id === undefined ? undefined : driftOf(api, id);
  const target = openTarget(api.subject, { spoil: drift?.spoil });
  opened.push(target);
  return { target, place: drift?.place ?? "" };
}

/** Path of the list of an operation such as `listRoles`, and the name of its records. */
function listAt(place: string): { path: string; name: string } {
  const id = place.split(" ").at(-1);
  const entry = api.subject.entries.find(({ operation }) => operation.operationId === id);
  const item = entry?.operation["x-pagination"];
  return { path: entry?.path ?? "", name: item?.style === "offset" ? item.item.slice(1) : "" };
}

test("without a drift nothing is spoilt, over the server either", async () => {
  const { target } = open();
  const proxy = await startProxy(api.subject);
  try {
    proxy.aim(target);
    const answer = await fetch(`${proxy.url}/roles?limit=2`, { headers: target.backend.headers });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual((await ask(target, "/roles?limit=2")).body);
    expect(target.spoilt()).toBe(0);
  } finally {
    await proxy.close();
  }
});

test.each([
  "field-missing",
  "value-out-of-bounds",
  "undocumented-status",
  "reference-dangles",
  "update-loses-rest",
])("%s shows in what the script does", async (id) => {
  const { target } = open(id);
  await runTraffic(target);
  expect(target.spoilt()).toBeGreaterThan(0);
});

describe("a drift of behaviour", () => {
  test("that ignores a limit gives more than was asked for", async () => {
    const { target, place } = open("limit-ignored");
    const { path, name } = listAt(place);
    expect(rows((await ask(target, `${path}?limit=2`)).body, name).length).toBeGreaterThan(2);
  });

  test.each([
    { id: "pages-overlap", shared: 1 },
    { id: "pages-lose", shared: 0 },
  ])("$id", async ({ id, shared }) => {
    const { target, place } = open(id);
    const { path, name } = listAt(place);
    const idsOf = async (query: string): Promise<unknown[]> =>
      rows((await ask(target, `${path}?${query}`)).body, name).map((row) => row["id"]);
    const [first, second] = [await idsOf("limit=2&offset=0"), await idsOf("limit=2&offset=2")];
    const whole = await idsOf("limit=4");
    expect(first.filter((one) => second.includes(one))).toHaveLength(shared);
    expect([...first, ...second]).not.toEqual(whole);
  });

  test("that loses what is created leaves no record behind", async () => {
    const { target, place } = open("created-lost");
    const before = target.backend.world.table(place.replace("create", "")).count();
    await runTraffic(target);
    expect(place).toMatch(/^create/);
    expect(target.spoilt()).toBeGreaterThan(0);
    expect(target.backend.world.table(place.replace("create", "")).count()).toBe(before);
  });

  test("that does not delete keeps the record", async () => {
    const { target, place } = open("delete-does-not");
    const name = place.replace("delete", "");
    const before = target.backend.world.table(name).count();
    await runTraffic(target);
    expect(target.backend.world.table(name).count()).toBe(before + 1);
  });
});
