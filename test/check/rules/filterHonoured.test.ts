import { expect, test } from "vitest";
import { filterHonoured } from "../../../src/check/rules/filterHonoured.ts";
import { found, rowsOf, visit } from "./behaviorSupport.ts";

test("a record of another user is found", async () => {
  const guest = visit("seventime");
  const [first] = rowsOf(await guest.call("GET", "/timeLogs?limit=50"));
  await guest.call("GET", `/timeLogs?limit=50&user=${String(first?.["user"])}`);
  expect(found(filterHonoured, guest)).toEqual([]);
  guest.rows(([row, ...rest]) => [{ ...row, user: "5a0000000000000000000001" }, ...rest]);
  expect(found(filterHonoured, guest)).toEqual(["/data/-/user"]);
});

test.each([
  ["an hour before a wall time", "2026-02-23T22:30:00.000Z", 0],
  ["days before it", "2026-02-20T22:30:00.000Z", 1],
])("a time %s", async (_, timestamp, count) => {
  const guest = visit("seventime");
  await guest.call("GET", "/timeLogs?limit=5&timestamp=2026-02-24%2000:00:00");
  guest.rows(([row]) => [{ ...row, timestamp }]);
  expect(found(filterHonoured, guest)).toHaveLength(count);
});

test("a bound in brackets and a flag are held to, in a wrapper", async () => {
  const guest = visit("sevenshifts");
  await guest.call("GET", "/shifts?limit=5&start[gte]=2026-02-10&deleted=0");
  expect(found(filterHonoured, guest)).toEqual([]);
  const change = { start: "2026-02-01 00:00:00", deleted: true };
  guest.rows(([row]) => [{ shift: Object.assign({}, row?.["shift"], change) }]);
  expect(found(filterHonoured, guest)).toEqual(["/data/-/shift/start", "/data/-/shift/deleted"]);
});

test("a match is a text within, whatever its case", async () => {
  const guest = visit("seventime");
  await guest.call("GET", "/customers?limit=5&name=Zz");
  guest.rows(() => [{ _id: "5a0000000000000000000001", name: "Pizzeria" }]);
  expect(found(filterHonoured, guest)).toEqual([]);
  guest.rows(() => [{ _id: "5a0000000000000000000001", name: "Bageri" }]);
  expect(found(filterHonoured, guest)).toEqual(["/data/-/name"]);
});

test("hidden fields, fields that are left out and filters without a value say nothing", async () => {
  const guest = visit("seventime");
  await guest.call("GET", "/users?limit=5&name=nobody");
  guest.rows(() => [{ _id: "5a0000000000000000000001", name: "Anna" }]);
  await guest.call("GET", "/timeLogs?limit=5&user=5a0000000000000000000001");
  guest.rows(() => [{ _id: "5a0000000000000000000002" }]);
  await guest.call("GET", "/timeLogs?limit=5&user=");
  guest.rows(() => [{ _id: "5a0000000000000000000002", user: "5a0000000000000000000003" }]);
  expect(found(filterHonoured, guest)).toEqual([]);
});
