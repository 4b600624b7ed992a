import { describe, expect, test } from "vitest";
import type { Fields } from "../../../../src/openapi/fields.ts";
import {
  countAvailability,
  offsetFormatter,
  timeslots,
} from "../../../../src/sandbox/behaviours/timekit/availability/index.ts";
import { busy, circumstances, errorsOf, lines, now, resource, valueOf } from "./support.ts";

const morning = { from: "2026-03-02T09:00:00Z", to: "2026-03-02T13:00:00Z" };
const free = resource("a");
const starts = (query: Fields, given = free): string[] =>
  lines(timeslots(query, [given], circumstances)).map((line) => line.slice(11, 16));

describe("starts of slots", () => {
  test("follow one another by the length", () => {
    expect(starts({ ...morning, length: "90 minutes" })).toEqual(["09:00", "10:30"]);
  });

  test("follow by the increments", () => {
    expect(starts({ ...morning, length: "3 hours", timeslot_increments: "30 minutes" })).toEqual([
      "09:00",
      "09:30",
      "10:00",
    ]);
  });

  test("are rounded up to the full hour for each free stretch, unless asked not to", () => {
    const given = resource("a", { busy: [busy("2026-03-02T10:00:00Z", "2026-03-02T10:20:00Z")] });
    const query = { ...morning, from: "2026-03-02T08:40:00Z", length: "30 minutes" };
    expect(starts(query, given)).toEqual(["09:00", "09:30", "11:00", "11:30", "12:00", "12:30"]);
    expect(starts({ ...query, round_to_nearest_hour: false }, given)).toEqual([
      "08:40",
      "09:10",
      "10:20",
      "10:50",
      "11:20",
      "11:50",
      "12:20",
    ]);
  });

  test.each([
    ["Asia/Kolkata", "09:30"],
    ["Asia/Kathmandu", "09:15"],
    ["Europe/Stockholm", "10:00"],
  ])("are full hours of the resource in %s", (timezone, first) => {
    expect(starts({ ...morning, from: "2026-03-02T09:05:00Z" }, resource("a", { timezone }))[0]).toBe(first);
  });
});

describe("busy time", () => {
  const given = resource("a", {
    busy: [
      busy("2026-03-02T11:00:00Z", "2026-03-02T11:30:00Z"),
      busy("2026-03-02T00:00:00Z", "2026-03-02T10:00:00Z", true),
    ],
  });
  const query = { ...morning, length: null };

  test("is cut out", () => {
    expect(lines(timeslots(query, [given], circumstances))).toEqual([
      "2026-03-02T10:00:00+00:00 60 min a",
      "2026-03-02T11:30:00+00:00 90 min a",
    ]);
  });

  test("has the buffer on both sides, which reaches into the window from outside", () => {
    const before = resource("a", {
      busy: [busy("2026-03-02T08:00:00Z", "2026-03-02T09:00:00Z"), ...given.busy],
    });
    expect(
      lines(
        timeslots({ ...query, buffer: "15 minutes", ignore_all_day_events: true }, [before], circumstances),
      ),
    ).toEqual(["2026-03-02T09:15:00+00:00 90 min a", "2026-03-02T11:45:00+00:00 75 min a"]);
  });

  test("that lasts all day can be ignored", () => {
    expect(lines(timeslots({ ...query, ignore_all_day_events: true }, [given], circumstances))[0]).toBe(
      "2026-03-02T09:00:00+00:00 120 min a",
    );
  });
});

describe("the window", () => {
  const span = (query: Fields): string[] => {
    const value = valueOf(timeslots({ ...query, length: null }, [free], circumstances));
    return value.flatMap(({ start, end }) => [start, end].map(offsetFormatter("UTC")));
  };

  test("is from now on for four weeks unless said otherwise", () => {
    expect(span({})).toEqual(["2026-03-02T08:00:00+00:00", "2026-03-30T08:00:00+00:00"]);
    expect(span({ from: "2026-05-01T00:00:00Z" })).toEqual([
      "2026-05-01T00:00:00+00:00",
      "2026-05-29T00:00:00+00:00",
    ]);
  });

  test("may be said in words, begin in the past, and ends six months ahead at most", () => {
    expect(span({ from: "-1 hour", to: "tomorrow" })).toEqual([
      "2026-03-02T07:00:00+00:00",
      "2026-03-03T00:00:00+00:00",
    ]);
    expect(span({ to: "7 months" })).toEqual(["2026-03-02T08:00:00+00:00", "2026-09-02T08:00:00+00:00"]);
    expect(span({ from: "2020-01-01T00:00:00Z", to: "1 day" })[1]).toBe("2020-07-01T00:00:00+00:00");
    expect(span({ from: "8 months" })).toEqual([]);
  });

  test("is read in the zone of the output, or of the caller", () => {
    const given = { ...circumstances, timezone: "Europe/Stockholm" };
    const query = { from: "tomorrow", to: "2 days", length: null };
    expect(lines(timeslots(query, [free], given))[0]).toContain("2026-03-03T00:00:00+01:00");
    expect(lines(timeslots({ ...query, output_timezone: "Asia/Kolkata" }, [free], given))[0]).toContain(
      "2026-03-03T00:00:00+05:30",
    );
  });

  test("has no fractions of a second", () => {
    const value = valueOf(timeslots({ length: null }, [free], { ...circumstances, now: now + 678 }));
    expect(value[0]?.start).toBe(now);
  });
});

test("a project fills in what the request leaves out", () => {
  const project = { availability: { length: "2 hours", mode: "mutual", ...morning }, constraints: [] };
  const given = { ...circumstances, project };
  const two = [free, resource("b")];
  expect(lines(timeslots({}, two, given))).toEqual([
    "2026-03-02T09:00:00+00:00 120 min a b",
    "2026-03-02T11:00:00+00:00 120 min a b",
  ]);
  expect(lines(timeslots({ length: "4 hours" }, two, given))).toEqual([
    "2026-03-02T09:00:00+00:00 240 min a b",
  ]);
  expect(lines(timeslots({ length: null }, two, given))).toEqual(["2026-03-02T09:00:00+00:00 240 min a b"]);
});

describe("what is not understood is told, field by field", () => {
  test.each<[Fields, string, string]>([
    [{ from: "someday" }, "from", "“someday” is not understood as a moment"],
    [{ to: 5 }, "to", "to has to be text."],
    [{ from: "tomorrow", to: "now" }, "to", "to has to be later than from."],
    [{ length: "long" }, "length", "“long” is not understood as a length of time"],
    [{ length: "0 minutes" }, "length", "“0 minutes” has to be longer than nothing."],
    [{ timeslot_increments: "0 hours" }, "timeslot_increments", "has to be longer than nothing"],
    [{ buffer: "-1 hour" }, "buffer", "“-1 hour” is not understood"],
    [{ mode: "everyone" }, "mode", "“everyone” is not a mode"],
    [{ round_to_nearest_hour: "yes" }, "round_to_nearest_hour", "has to be true or false"],
    [
      { output_timezone: "Mars/Olympus" },
      "output_timezone",
      "“Mars/Olympus” is not the name of a time zone.",
    ],
    [{ constraints: {} }, "constraints", "constraints has to be a list"],
    [{ timeslot_increments: "1 second", to: "6 months" }, "timeslot_increments", "are more than 500000"],
    [{ length: "1 second", to: "6 months" }, "length", "are more than 500000"],
  ])("%j", (query, field, message) => {
    expect(errorsOf(timeslots(query, [free], circumstances))).toEqual({
      [field]: [expect.stringContaining(message)],
    });
  });

  test("all at once", () => {
    const found = countAvailability({ from: "x", length: "y", mode: "z" }, [free], circumstances);
    expect(Object.keys(errorsOf(found)).toSorted()).toEqual(["from", "length", "mode"]);
  });

  test("also the zone of a resource and of the caller", () => {
    expect(errorsOf(timeslots({}, [resource("a", { timezone: "Nowhere" })], circumstances))).toHaveProperty(
      "resources",
    );
    expect(errorsOf(timeslots({}, [free], { ...circumstances, timezone: "Nowhere" }))).toHaveProperty(
      "timezone",
    );
  });
});
