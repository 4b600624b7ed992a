import { expect, test } from "vitest";
import { idsUnique } from "../../../src/check/rules/idsUnique.ts";
import { found, visit } from "./behaviorSupport.ts";

test("an id that is twice in a list is found", async () => {
  const guest = visit("sevenshifts");
  await guest.call("GET", "/users?limit=5");
  expect(found(idsUnique, guest)).toEqual([]);
  guest.rows((rows) => [...rows, ...rows.slice(0, 1)]);
  expect(found(idsUnique, guest)).toEqual(["/data/-/user/id"]);
});

test("it says nothing of records without an id, and of two pages", async () => {
  const guest = visit("seventime");
  await guest.call("GET", "/users?limit=5");
  guest.rows(() => [{ firstName: "Anna" }, { firstName: "Anna" }]);
  await guest.call("GET", "/users?limit=1");
  await guest.call("GET", "/users?limit=1");
  expect(found(idsUnique, guest)).toEqual([]);
});
