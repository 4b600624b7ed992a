import { expect, test } from "vitest";
import { referencesResolve } from "../../../src/check/rules/referencesResolve.ts";
import { type Visit, found, rowsOf, visit } from "./behaviorSupport.ts";

async function refer(guest: Visit, between?: () => Promise<unknown>, headers?: Record<string, string>) {
  const [log] = rowsOf(await guest.call("GET", "/timeLogs?limit=1"));
  await between?.();
  await guest.call("GET", `/users/${String(log?.["user"])}`, undefined, headers);
}

test("a reference to nothing is found", async () => {
  const guest = visit("seventime");
  await refer(guest);
  expect(found(referencesResolve, guest)).toEqual([]);
  guest.change({ status: 404 });
  expect(found(referencesResolve, guest)).toEqual([""]);
});

test("a reference to what the key may not read is found, where the key reads others", async () => {
  const guest = visit("seventime");
  await refer(guest);
  const [user] = rowsOf(await guest.call("GET", "/users?limit=1"));
  await guest.call("GET", `/users/${String(user?.["_id"])}`);
  await refer(guest);
  guest.change({ status: 403 });
  expect(found(referencesResolve, guest)).toEqual([""]);
});

test("it says nothing after a write, of another refusal, and of another key", async () => {
  const guest = visit("seventime");
  await refer(guest, async () => {
    await guest.call("POST", "/startTimer", { user: "5a0000000000000000000001" });
    guest.change({ status: 200 });
  });
  guest.change({ status: 404 });
  expect(found(referencesResolve, guest)).toEqual([]);
  const other = visit("seventime");
  await refer(other);
  other.change({ status: 403 });
  await refer(other, undefined, { "Client-Secret": "another" });
  other.change({ status: 404 });
  expect(found(referencesResolve, other)).toEqual([]);
});
