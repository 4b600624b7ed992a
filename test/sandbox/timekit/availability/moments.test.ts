import { describe, expect, test } from "vitest";
import { readDuration } from "../../../../src/sandbox/behaviours/timekit/availability/durations.ts";
import { readMoment } from "../../../../src/sandbox/behaviours/timekit/availability/moments.ts";
import { Misunderstood } from "../../../../src/sandbox/behaviours/timekit/availability/outcome.ts";
import { type Zone, utc, zoneOpener } from "../../../../src/sandbox/behaviours/timekit/availability/zone.ts";

function zoneNamed(name: string): Zone {
  const zone = zoneOpener()(name);
  if (zone instanceof Misunderstood) throw new Error(zone.message);
  return zone;
}

const shown = (moment: number | Misunderstood): string =>
  moment instanceof Misunderstood ? moment.message : new Date(moment).toISOString().replace(".000Z", "Z");

describe("a moment at 2026-03-28T22:30:00Z", () => {
  const now = Date.parse("2026-03-28T22:30:00Z");

  test.each([
    ["now", "2026-03-28T22:30:00Z"],
    ["1 hour", "2026-03-28T23:30:00Z"],
    ["-1 hour", "2026-03-28T21:30:00Z"],
    ["+90 minutes", "2026-03-29T00:00:00Z"],
    ["3 days 2 weeks", "2026-04-14T22:30:00Z"],
    ["1 Month", "2026-04-28T22:30:00Z"],
    ["-1 hour 30 minutes", "2026-03-28T22:00:00Z"],
    ["today", "2026-03-28T00:00:00Z"],
    ["tomorrow", "2026-03-29T00:00:00Z"],
    ["yesterday", "2026-03-27T00:00:00Z"],
    ["2026-05-01T10:00:00Z", "2026-05-01T10:00:00Z"],
    ["2026-05-01T10:00:00+01:00", "2026-05-01T09:00:00Z"],
    ["2026-05-01T10:00:00+0100", "2026-05-01T09:00:00Z"],
    ["2026-05-01T10:00:00-0530", "2026-05-01T15:30:00Z"],
    ["2026-05-01 10:00", "2026-05-01T10:00:00Z"],
    ["2026-05-01", "2026-05-01T00:00:00Z"],
  ])("written %s is %s in UTC", (text, expected) => {
    expect(shown(readMoment(text, now, utc))).toBe(expected);
  });

  test.each([
    // Clocks in Stockholm show 23:30, and go forward the next night.
    ["tomorrow", "2026-03-28T23:00:00Z"],
    ["today", "2026-03-27T23:00:00Z"],
    ["1 day", "2026-03-29T21:30:00Z"],
    ["24 hours", "2026-03-29T22:30:00Z"],
    ["1 week", "2026-04-04T21:30:00Z"],
    ["2026-03-29T02:30:00", "2026-03-29T01:30:00Z"],
    ["2026-04-01", "2026-03-31T22:00:00Z"],
  ])("written %s is %s in Stockholm", (text, expected) => {
    expect(shown(readMoment(text, now, zoneNamed("Europe/Stockholm")))).toBe(expected);
  });

  test.each([
    "",
    "soon",
    "hour",
    "1",
    "1 fortnight",
    "1 hour and 2 minutes",
    "2026-02-30",
    "2026-05-01T25:00:00Z",
  ])("written “%s” is not understood", (text) => {
    expect(shown(readMoment(text, now, utc))).toContain(`“${text}” is not understood as a moment`);
  });

  test.each(["999999 years", "-9000 years", "0000-01-01"])("written %s is too far away", (text) => {
    expect(shown(readMoment(text, now, utc))).toContain(`“${text}” lies outside`);
  });
});

test("the offset of a zone changes at the instant of the change, whichever is asked first", () => {
  const zone = zoneNamed("Europe/Stockholm");
  const change = Date.parse("2026-03-29T01:00:00Z");
  expect(zone.spanAt(change)).toMatchObject({ start: change, offset: 2 * 3_600_000 });
  expect(zone.spanAt(change - 1)).toMatchObject({ end: change, offset: 3_600_000 });
});

describe("a length of time", () => {
  test.each([
    ["30 minutes", 30],
    ["2 hours", 120],
    ["1 hour 30 minutes", 90],
    ["1hour", 60],
    ["45 min", 45],
    ["90 seconds", 1.5],
    ["1 day", 1440],
    ["1 week", 10_080],
    ["0 minutes", 0],
  ])("written %s is %d minutes", (text, minutes) => {
    expect(readDuration(text)).toBe(minutes * 60_000);
  });

  test.each(["", "long", "30", "1 month", "1.5 hours", "-1 hour", "2 hours -1 hour"])(
    "written “%s” is not understood",
    (text) => {
      expect(readDuration(text)).toEqual(
        new Misunderstood(
          `“${text}” is not understood as a length of time; write it as in “30 minutes” or “2 hours”.`,
        ),
      );
    },
  );
});
