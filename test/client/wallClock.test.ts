import { describe, expect, test } from "vitest";
import {
  isCalendarDate,
  isWallDateTime,
  isWallMinute,
  stockholm,
  wallClockOf,
} from "../../src/apis/seventime.ts";

describe("the clock in Stockholm", () => {
  test.each([
    ["2026-01-31T06:30:00Z", "2026-01-31 07:30:00"],
    ["2026-07-31T06:30:05Z", "2026-07-31 08:30:05"],
    ["2026-12-31T23:00:00Z", "2027-01-01 00:00:00"],
    ["2026-03-29T00:59:59Z", "2026-03-29 01:59:59"],
    ["2026-03-29T01:00:00Z", "2026-03-29 03:00:00"],
    ["2026-10-25T00:30:00Z", "2026-10-25 02:30:00"],
    ["2026-10-25T01:30:00Z", "2026-10-25 02:30:00"],
  ])("shows at %s the time %s", (instant, wall) => {
    expect(stockholm.wallDateTime(new Date(instant))).toBe(wall);
    expect(stockholm.wallMinute(new Date(instant))).toBe(wall.slice(0, 16));
    expect(stockholm.calendarDate(new Date(instant))).toBe(wall.slice(0, 10));
  });

  test("refuses a date that is none", () => {
    expect(() => stockholm.wallDateTime(new Date("never"))).toThrow(RangeError);
  });
});

test("a zone that does not exist is refused", () => {
  expect(() => wallClockOf("Europe/Nowhere")).toThrow(RangeError);
});

describe("the forms of time", () => {
  const instant = "2026-01-31T06:30:00.000Z";
  test("a wall time is told from an instant", () => {
    const texts = [
      "2026-01-31 07:30",
      "2026-01-31T07:30:00",
      "2026-01-31",
      instant,
      "2026-01-31T07:30:00+01:00",
    ];
    expect(texts.map(isWallDateTime)).toEqual([true, true, false, false, false]);
    expect(texts.map(isWallMinute)).toEqual([true, false, false, false, false]);
    expect(texts.map(isCalendarDate)).toEqual([false, false, true, false, false]);
  });
});
