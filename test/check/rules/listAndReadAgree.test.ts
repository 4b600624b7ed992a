import { expect, test } from "vitest";
import { listAndReadAgree } from "../../../src/check/rules/listAndReadAgree.ts";
import { type Visit, found, rowsOf, visit } from "./behaviorSupport.ts";

async function both(guest: Visit, between?: () => Promise<unknown>): Promise<void> {
  const [first] = rowsOf(await guest.call("GET", "/customers?limit=2"));
  await between?.();
  await guest.call("GET", `/customers/${String(first?.["_id"])}`);
}

test("a field with another value is found", async () => {
  const guest = visit("seventime");
  await both(guest);
  expect(found(listAndReadAgree, guest)).toEqual([]);
  guest.spoil("/data/name", "Other");
  expect(found(listAndReadAgree, guest)).toEqual(["/data/name"]);
});

test("it says nothing when one leaves the field out, or another client changed the record", async () => {
  const guest = visit("seventime");
  await both(guest);
  guest.spoil("/data/name", undefined);
  const other = visit("seventime");
  await both(other);
  other.spoil("/data/name", "Other");
  other.spoil("/data/modifiedDate", "2026-03-02T09:00:00.000Z");
  expect([...found(listAndReadAgree, guest), ...found(listAndReadAgree, other)]).toEqual([]);
});

test("it says nothing when a write came between", async () => {
  const guest = visit("seventime");
  await both(guest, async () => {
    await guest.call("POST", "/startTimer", { user: "5a0000000000000000000001" });
    guest.change({ status: 200 });
  });
  guest.spoil("/data/name", "Other");
  expect(found(listAndReadAgree, guest)).toEqual([]);
});

test("it says nothing of reads with other includes", async () => {
  const guest = visit("timekit");
  const [first] = rowsOf(await guest.call("GET", "/bookings?limit=2"));
  await guest.call("GET", `/bookings/${String(first?.["id"])}?include=attributes`);
  guest.spoil("/data/state", "other");
  expect(found(listAndReadAgree, guest)).toEqual([]);
});
