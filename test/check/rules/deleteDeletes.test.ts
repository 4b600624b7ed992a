import { expect, test } from "vitest";
import { deleteDeletes } from "../../../src/check/rules/deleteDeletes.ts";
import { type Visit, found, rowsOf, visit } from "./behaviorSupport.ts";

/** Deletes a record and answers with what a list and a read said of it before. */
async function remove(guest: Visit, path: string, name: string) {
  const list = await guest.call("GET", `${path}?limit=100`);
  const id = String(rowsOf(list).at(-1)?.["id"]);
  const read = await guest.call("GET", `${path}/${id}`);
  const deletion = await guest.call("DELETE", `${path}/${id}`);
  expect([name, deletion.isSuccess]).toEqual([name, true]);
  return { id, list: list.exchange, read: read.exchange };
}

test("a record that is still there is found", async () => {
  const guest = visit("sevenshifts");
  const before = await remove(guest, "/events", "event");
  await guest.call("GET", `/events/${before.id}`);
  await guest.call("GET", "/events?limit=100");
  expect(found(deleteDeletes, guest)).toEqual([]);
  guest.change({ responseBody: before.list.responseBody });
  expect(found(deleteDeletes, guest)).toEqual(["/data/-/event"]);
  await guest.call("GET", `/events/${before.id}`);
  guest.change({ status: 200, responseBody: before.read.responseBody });
  expect(found(deleteDeletes, guest)).toEqual(["/data/-/event", "/data/event"]);
});

test.each([
  ["shift", "deleted", false],
  ["user", "active", true],
])("a %s that is kept is deleted by its flag, and not without it", async (name, flag, alive) => {
  const guest = visit("sevenshifts");
  const { id } = await remove(guest, `/${name}s`, name);
  await guest.call("GET", `/${name}s/${id}`);
  expect(found(deleteDeletes, guest)).toEqual([]);
  guest.spoil(`/data/${name}/${flag}`, alive);
  expect(found(deleteDeletes, guest)).toEqual([`/data/${name}`]);
});

test("it says nothing of records brought back, and of earlier calls", async () => {
  const guest = visit("sevenshifts");
  const { id, read } = await remove(guest, "/events", "event");
  const deletedAt = guest.session.observations.at(-1)?.exchange.at ?? 0;
  await guest.call("GET", `/events/${id}`);
  guest.change({ status: 200, responseBody: read.responseBody, at: deletedAt + 1 });
  await guest.call("PUT", `/events/${id}`, { event: { title: "Again" } });
  guest.change({ status: 200 });
  await guest.call("GET", `/events/${id}`);
  guest.change({ status: 200, responseBody: read.responseBody });
  expect(found(deleteDeletes, guest)).toEqual([]);
});
