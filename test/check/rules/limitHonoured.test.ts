import { expect, test } from "vitest";
import { limitHonoured } from "../../../src/check/rules/limitHonoured.ts";
import { found, visit } from "./behaviorSupport.ts";

test("a page that is too long is found", async () => {
  const guest = visit("sevenshifts");
  await guest.call("GET", "/shifts?limit=2");
  expect(found(limitHonoured, guest)).toEqual([]);
  guest.rows((rows) => [...rows, ...rows]);
  expect(found(limitHonoured, guest)).toEqual(["/data"]);
});

test("it says nothing where no number is asked for, or the page is short", async () => {
  const guest = visit("seventime");
  await guest.call("GET", "/users");
  await guest.call("GET", "/users?limit=0");
  await guest.call("GET", "/users?limit=500");
  expect(found(limitHonoured, guest)).toEqual([]);
});
