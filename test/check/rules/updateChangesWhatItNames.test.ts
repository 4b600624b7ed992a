import { expect, test } from "vitest";
import { updateChangesWhatItNames } from "../../../src/check/rules/updateChangesWhatItNames.ts";
import { type Visit, found, rowsOf, visit } from "./behaviorSupport.ts";

async function update(guest: Visit, between?: () => Promise<unknown>): Promise<void> {
  const [user] = rowsOf(await guest.call("GET", "/users?limit=1"));
  const [customer] = rowsOf(await guest.call("GET", "/customers?limit=1"));
  const body = { _id: customer?.["_id"], name: "Other", modifiedByUser: user?.["_id"] };
  const done = await guest.call("PUT", "/customers", body);
  expect(done.isSuccess).toBe(true);
  await between?.();
  await guest.call("GET", `/customers/${String(customer?.["_id"])}`);
}

test("a field that keeps its old value is found", async () => {
  const guest = visit("seventime");
  await update(guest);
  expect(found(updateChangesWhatItNames, guest)).toEqual([]);
  guest.spoil("/data/name", "As before");
  expect(found(updateChangesWhatItNames, guest)).toEqual(["/data/name"]);
});

test("it says nothing of another form, of fields that are left out, and after another write", async () => {
  const guest = visit("seventime");
  await update(guest);
  guest.spoil("/data/name", "OTHER ");
  expect(found(updateChangesWhatItNames, guest)).toEqual([]);
  guest.spoil("/data/name", undefined);
  expect(found(updateChangesWhatItNames, guest)).toEqual([]);
  const other = visit("seventime");
  await update(other, async () => {
    await other.call("POST", "/startTimer", { user: "5a0000000000000000000001" });
    other.change({ status: 200 });
  });
  other.spoil("/data/name", "As before");
  expect(found(updateChangesWhatItNames, other)).toEqual([]);
});
