import { describe, expect, test } from "vitest";
import type { Fields } from "../../../../src/openapi/fields.ts";
import { findtime, findtimeTeam } from "../../../../src/sandbox/behaviours/timekit/availability/index.ts";
import { busy, circumstances, drawing, errorsOf, lines, resource } from "./support.ts";

const ann = resource("ann", { busy: [busy("2026-03-02T10:20:00Z", "2026-03-02T11:00:00Z")] });
const bob = resource("bob", { busy: [busy("2026-03-02T11:00:00Z", "2026-03-02T11:10:00Z")] });
const query = { start: "2026-03-02T09:00:00Z", future: "4 hours" };

const starts = (fields: Fields, resources = [ann, bob], given = circumstances): string[] =>
  lines(findtime(fields, resources, given)).map((line) => line.slice(0, 16).replace("2026-03-", ""));

describe("findtime", () => {
  test("puts slots of an hour after one another where all are free, without rounding", () => {
    expect(starts(query)).toEqual(["02T09:00", "02T11:10"]);
    expect(lines(findtime(query, [ann, bob], circumstances))[0]).toBe(
      "2026-03-02T09:00:00+00:00 60 min ann bob",
    );
  });

  test("has a slot every quarter of an hour with all solutions", () => {
    expect(starts({ ...query, future: "3 hours", all_solutions: true }, [ann])).toEqual([
      "02T09:00",
      "02T09:15",
      "02T11:00",
    ]);
  });

  test("looks at two days from now unless told otherwise", () => {
    const all = starts({}, [resource("a")]);
    expect([all.length, all[0], all.at(-1)]).toEqual([48, "02T08:00", "04T07:00"]);
  });

  test("sorts the latest first when asked", () => {
    expect(starts({ ...query, sort: "desc" })).toEqual(["02T11:10", "02T09:00"]);
  });

  test("leaves out slots past midnight of the caller when asked", () => {
    const night = { start: "2026-03-02T21:30:00Z", future: "3 hours", no_day_span: true };
    expect(starts(night, [resource("a")])).toEqual(["02T21:30", "02T22:30"]);
    const inStockholm = { ...circumstances, timezone: "Europe/Stockholm" };
    expect(starts(night, [resource("a")], inStockholm)).toEqual(["02T22:30", "03T00:30"]);
  });

  test("keeps a slot that ends at midnight", () => {
    const evening = { start: "2026-03-02T22:00:00Z", future: "3 hours", no_day_span: true };
    expect(starts(evening, [resource("a")])).toEqual(["02T22:00", "02T23:00", "03T00:00"]);
  });

  test("keeps a buffer and can ignore events that last all day", () => {
    const away = resource("a", { busy: [busy("2026-03-02T00:00:00Z", "2026-03-03T00:00:00Z", true)] });
    expect(starts(query, [away])).toEqual([]);
    expect(starts({ ...query, ignore_all_day_events: true }, [away])).toHaveLength(4);
    expect(starts({ ...query, buffer: "20 minutes" })).toEqual(["02T09:00", "02T11:30"]);
  });
});

describe("filters of findtime", () => {
  const monday = { specific_day_and_time: { day: "Monday", start: 9, end: 11 } };
  const tuesday = { specific_day_and_time: { day: "Tuesday", start: 9, end: 10 } };
  const free = [resource("a")];
  const week = { start: "2026-03-02T00:00:00Z", future: "1 week" };

  test("in and all have to hold, in or one", () => {
    expect(starts({ ...week, filters: { or: [monday, tuesday] } }, free)).toEqual([
      "02T09:00",
      "02T10:00",
      "03T09:00",
    ]);
    expect(starts({ ...week, filters: { and: [monday, tuesday] } }, free)).toEqual([]);
    expect(starts({ ...week, filters: { and: [{ exclude_weekend: [] }] } }, free)).toHaveLength(5 * 24);
    expect(starts({ ...week, filters: { and: [{ exclude_weekend: {} }], or: [tuesday] } }, free)).toEqual([
      "03T09:00",
    ]);
    expect(starts({ ...week, filters: [] }, free)).toHaveLength(7 * 24);
  });

  test("are read in the zone that they name", () => {
    const inNewYork = {
      specific_day_and_time: { day: "Monday", start: 9, end: 10, timezone: "America/New_York" },
    };
    expect(starts({ ...week, filters: { or: [inNewYork] } }, free)).toEqual(["02T14:00"]);
  });

  test("in after draw some of the slots, in their order", () => {
    const given = { ...circumstances, random: drawing(0.5, 0.1, 0.9) };
    const filters = { or: [monday, tuesday], after: [{ take_random: { number: 2 } }] };
    expect(starts({ ...week, filters }, free, given)).toEqual(["02T09:00", "02T10:00"]);
    expect(starts({ ...week, filters }, free, { ...given, random: drawing(0.9, 0.5, 0.1) })).toEqual([
      "02T10:00",
      "03T09:00",
    ]);
  });

  test.each([
    [{ and: [{ full_moon: {} }] }, "The filter “full_moon” is not known."],
    [{ after: [{ exclude_weekend: {} }] }, "The filter “exclude_weekend” is not known in after."],
    [{ after: [{ take_random: { number: "few" } }] }, '"few" is not a number of slots.'],
    [{ or: ["Monday"] }, '"Monday" is not an object with the name of one filter as its key.'],
    [{ or: [{ exclude_weekend: { timezone: "Nowhere" } }] }, "“Nowhere” is not the name of a time zone."],
    [{ or: {} }, "filters has to be an object with lists in and, or and after."],
  ])("%j are not understood", (filters, message) => {
    expect(errorsOf(findtime({ filters }, free, circumstances))).toEqual({ filters: [message] });
  });
});

test("findtime tells what it does not understand, field by field", () => {
  const wrong = { start: "x", future: "y", length: "0 hours", sort: "up", no_day_span: 1 };
  expect(Object.keys(errorsOf(findtime(wrong, [ann], circumstances))).toSorted()).toEqual(
    Object.keys(wrong).toSorted(),
  );
  expect(errorsOf(findtime({ length: "1 second", future: "6 months" }, [ann], circumstances))).toHaveProperty(
    "length",
  );
});

test("a team shares the slots by turns", () => {
  const found = findtimeTeam(query, [ann, bob], { ...circumstances, random: drawing(0.9, 0.1) });
  expect(lines(found)).toEqual([
    "2026-03-02T09:00:00+00:00 60 min bob",
    "2026-03-02T10:00:00+00:00 60 min bob",
    "2026-03-02T11:10:00+00:00 60 min bob",
  ]);
});
