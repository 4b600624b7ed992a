import { expect, test } from "vitest";
import { updateKeepsTheRest } from "../../../src/check/rules/updateKeepsTheRest.ts";
import { type Visit, found, rowsOf, visit } from "./behaviorSupport.ts";

async function update(guest: Visit, readsBefore = true): Promise<void> {
  const [user] = rowsOf(await guest.call("GET", "/users?limit=1"));
  const [customer] = rowsOf(await guest.call("GET", "/customers?limit=1"));
  const id = String(customer?.["_id"]);
  if (readsBefore) await guest.call("GET", `/customers/${id}`);
  await guest.call("PUT", "/customers", { _id: id, name: "Other", modifiedByUser: user?.["_id"] });
  await guest.call("GET", `/customers/${id}`);
}

test("a field that is lost is found", async () => {
  const guest = visit("seventime");
  await update(guest);
  expect(found(updateKeepsTheRest, guest)).toEqual([]);
  guest.spoil("/data/city", "");
  expect(found(updateKeepsTheRest, guest)).toEqual(["/data/city"]);
});

test("it says nothing of values that the server makes, or that another update gave", async () => {
  const guest = visit("seventime");
  await update(guest);
  guest.spoil("/data/customerNumber", "");
  guest.spoil("/data/city", "Lund");
  expect(found(updateKeepsTheRest, guest)).toEqual([]);
});

test("it says nothing where the record was not read before", async () => {
  const guest = visit("seventime");
  await update(guest, false);
  guest.spoil("/data/city", "");
  expect(found(updateKeepsTheRest, guest)).toEqual([]);
});
