import { expect, test } from "vitest";
import { pagesOverlap } from "../../../src/check/rules/pagesOverlap.ts";
import { found, visit } from "./behaviorSupport.ts";

test("a record on two pages is found", async () => {
  const guest = visit("seventime");
  await guest.call("GET", "/users?limit=2&page=1");
  await guest.call("GET", "/users?limit=2&page=2");
  expect(found(pagesOverlap, guest)).toEqual([]);
  const [first] = guest.session.observations;
  guest.change({ responseBody: first?.exchange.responseBody ?? "" });
  expect(found(pagesOverlap, guest)).toEqual(["/data"]);
});

test("it says nothing when a write came between, or the pages are of other lists", async () => {
  const guest = visit("seventime");
  const { answer } = await guest.call("GET", "/users?limit=2&page=1");
  await guest.call("GET", "/users?limit=2&page=2&isActive=true");
  guest.change({ responseBody: JSON.stringify(answer) });
  await guest.call("POST", "/startTimer", { user: "5a0000000000000000000001" });
  guest.change({ status: 200 });
  await guest.call("GET", "/users?limit=2&page=2");
  guest.change({ responseBody: JSON.stringify(answer) });
  expect(found(pagesOverlap, guest)).toEqual([]);
});

test("it says nothing of offsets that overlap themselves", async () => {
  const guest = visit("sevenshifts");
  await guest.call("GET", "/shifts?limit=5&offset=0");
  await guest.call("GET", "/shifts?limit=5&offset=3");
  expect(found(pagesOverlap, guest)).toEqual([]);
});
