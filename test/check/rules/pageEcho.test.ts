import { expect, test } from "vitest";
import { pageEcho } from "../../../src/check/rules/pageEcho.ts";
import { found, visit } from "./behaviorSupport.ts";

test("another page than the one asked for is found", async () => {
  const guest = visit("seventime");
  await guest.call("GET", "/users?limit=2&page=2");
  expect(found(pageEcho, guest)).toEqual([]);
  guest.spoil("/meta/currentPage", 1);
  expect(found(pageEcho, guest)).toEqual(["/meta/currentPage"]);
});

test("it says nothing past the last page, and of lists that show no page", async () => {
  const guest = visit("seventime");
  await guest.call("GET", "/users?limit=2&page=999");
  guest.spoil("/meta/currentPage", 1);
  const other = visit("sevenshifts");
  await other.call("GET", "/users?limit=2&offset=2");
  expect([...found(pageEcho, guest), ...found(pageEcho, other)]).toEqual([]);
});
