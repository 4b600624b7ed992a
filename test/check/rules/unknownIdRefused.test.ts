import { expect, test } from "vitest";
import { unknownIdRefused } from "../../../src/check/rules/unknownIdRefused.ts";
import { found, rowsOf, visit } from "./behaviorSupport.ts";

test("a read that gives another record is found", async () => {
  const guest = visit("seventime");
  const [first] = rowsOf(await guest.call("GET", "/users?limit=2"));
  await guest.call("GET", `/users/${String(first?.["_id"])}`);
  expect(found(unknownIdRefused, guest)).toEqual([]);
  guest.spoil("/data/_id", "5a0000000000000000000001");
  expect(found(unknownIdRefused, guest)).toEqual(["/data/_id"]);
});

test("it says nothing where the path names no id, or the answer shows none", async () => {
  const guest = visit("timekit");
  await guest.call("GET", "/app");
  const other = visit("seventime");
  const [first] = rowsOf(await other.call("GET", "/users?limit=2"));
  await other.call("GET", `/users/${String(first?.["_id"])}`);
  other.spoil("/data", { firstName: "Anna" });
  expect([...found(unknownIdRefused, guest), ...found(unknownIdRefused, other)]).toEqual([]);
});
