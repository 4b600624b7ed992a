import { expect, test } from "vitest";
import { filterComplete } from "../../../src/check/rules/filterComplete.ts";
import { type Visit, found, rowsOf, visit } from "./behaviorSupport.ts";

async function both(guest: Visit, between?: () => Promise<unknown>, filter = "distributor"): Promise<void> {
  const rows = rowsOf(await guest.call("GET", "/purchaseOrders?limit=500"));
  await between?.();
  const value = rows.find((row) => typeof row[filter] === "string")?.[filter];
  expect(value).toBeDefined();
  await guest.call("GET", `/purchaseOrders?limit=500&${filter}=${encodeURIComponent(String(value))}`);
}

test("a record that the filter leaves out is found", async () => {
  const guest = visit("seventime");
  await both(guest);
  expect(found(filterComplete, guest)).toEqual([]);
  guest.rows((rows) => rows.slice(1));
  guest.spoil("/meta/totalResources", guest.session.observations.slice(-1).flatMap(rowsOf).length);
  expect(found(filterComplete, guest)).toEqual(["/data"]);
});

test("it says nothing of lists that were not seen whole", async () => {
  const guest = visit("seventime");
  await both(guest);
  guest.rows((rows) => rows.slice(1));
  expect(found(filterComplete, guest)).toEqual([]);
});

test("it says nothing when a write came between", async () => {
  const guest = visit("seventime");
  const [user] = rowsOf(await guest.call("GET", "/users?limit=1"));
  await both(guest, () => guest.call("POST", "/startTimer", { user: user?.["_id"] }));
  guest.rows(() => []);
  guest.spoil("/meta/totalResources", 0);
  expect(found(filterComplete, guest)).toEqual([]);
});

test("it says nothing of texts that match", async () => {
  const guest = visit("seventime");
  await both(guest, undefined, "purchaseOrderName");
  guest.rows(() => []);
  guest.spoil("/meta/totalResources", 0);
  expect(found(filterComplete, guest)).toEqual([]);
});
