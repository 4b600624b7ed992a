import { expect, test } from "vitest";
import { pagesLose } from "../../../src/check/rules/pagesLose.ts";
import { type Visit, found, visit } from "./behaviorSupport.ts";

async function walk(guest: Visit, from = 1): Promise<void> {
  await guest.call("GET", "/users?limit=4&page=1");
  const { answer } = guest.session.observations[0] ?? {};
  const pages = Number(JSON.parse(JSON.stringify(answer)).meta.totalPages);
  for (let page = from + 1; page <= pages; page += 1) {
    await guest.call("GET", `/users?limit=4&page=${page}`);
  }
}

test("a record that no page has is found", async () => {
  const guest = visit("seventime");
  await walk(guest);
  expect(guest.session.observations.length).toBeGreaterThan(1);
  expect(found(pagesLose, guest)).toEqual([]);
  guest.rows((rows) => rows.slice(1));
  expect(found(pagesLose, guest)).toEqual(["/data"]);
});

test("offsets that go on by the limit are followed", async () => {
  const guest = visit("sevenshifts");
  for (const offset of [0, 20, 40, 60, 80]) await guest.call("GET", `/users?limit=20&offset=${offset}`);
  expect(found(pagesLose, guest)).toEqual([]);
  const empty = visit("sevenshifts");
  await empty.call("GET", "/users?limit=20&offset=0");
  await empty.call("GET", "/users?limit=20&offset=20");
  empty.spoil("/total", 40);
  const [first] = empty.session.observations;
  const body = JSON.stringify({ ...JSON.parse(first?.exchange.responseBody ?? "{}"), total: 40, data: [] });
  await empty.call("GET", "/users?limit=20&offset=0");
  empty.change({ responseBody: body });
  expect(found(pagesLose, empty)).toHaveLength(1);
});

test("it says nothing when a page was not asked for, or the total changes", async () => {
  const guest = visit("seventime");
  await walk(guest, 2);
  guest.rows((rows) => rows.slice(1));
  const other = visit("seventime");
  await walk(other);
  other.rows((rows) => rows.slice(1));
  other.spoil("/meta/totalResources", 500);
  expect([...found(pagesLose, guest), ...found(pagesLose, other)]).toEqual([]);
});

test("a page that is not full is found by another of its size, where the number of pages does not tell", async () => {
  const short = async (...before: string[]) => {
    const guest = visit("seventime");
    for (const path of before) await guest.call("GET", path);
    await guest.call("GET", "/users?limit=4&page=1");
    guest.rows((rows) => rows.slice(1));
    guest.spoil("/meta/totalResources", 8);
    return found(pagesLose, guest);
  };
  expect(await short("/users?limit=4&page=1&isActive=true")).toEqual(["/data"]);
  expect(await short()).toEqual([]);
});

test("a record between two pages that a longer one has is found, though every page is full", async () => {
  const between = async (long: string) => {
    const guest = visit("seventime");
    await guest.call("GET", long);
    await guest.call("GET", "/users?limit=4&page=1");
    await guest.call("GET", "/users?limit=4&page=2");
    guest.rows((rows) => [...rows.slice(1), { ...rows[0], _id: "0".repeat(24) }]);
    return found(pagesLose, guest);
  };
  expect(await between("/users?limit=8")).toEqual(["/data"]);
  expect(await between("/users?limit=3")).toEqual([]);
});
