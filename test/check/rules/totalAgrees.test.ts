import { expect, test } from "vitest";
import { totalAgrees } from "../../../src/check/rules/totalAgrees.ts";
import { found, visit } from "./behaviorSupport.ts";

test("a total that is less than the page, or more than the whole list, is found", async () => {
  for (const total of [1, 500]) {
    const guest = visit("seventime");
    await guest.call("GET", "/users?limit=100");
    expect(found(totalAgrees, guest)).toEqual([]);
    guest.spoil("/meta/totalResources", total);
    expect(found(totalAgrees, guest)).toEqual(["/meta/totalResources"]);
  }
});

test("a total that changes from page to page is found", async () => {
  const guest = visit("sevenshifts");
  await guest.call("GET", "/shifts?limit=2");
  await guest.call("GET", "/shifts?limit=2&offset=2");
  expect(found(totalAgrees, guest)).toEqual([]);
  guest.spoil("/total", 9999);
  expect(found(totalAgrees, guest)).toEqual(["/total"]);
});

test("it says nothing of lists without a total, after a write, and with other filters", async () => {
  const guest = visit("sevenshifts");
  await guest.call("GET", "/shifts?limit=2");
  await guest.call("GET", "/shifts?limit=2&deleted=1");
  await guest.call("POST", "/events", { event: {} });
  guest.change({ status: 200 });
  await guest.call("GET", "/shifts?limit=2");
  guest.spoil("/total", 9999);
  const other = visit("seventime");
  await other.call("GET", "/projectTags");
  expect([...found(totalAgrees, guest), ...found(totalAgrees, other)]).toEqual([]);
});
