import { describe, expect, test } from "vitest";
import { timeslots } from "../../../../src/sandbox/behaviours/timekit/availability/index.ts";
import { circumstances, lines, resource, stretches } from "./support.ts";

const hours = (start: number | string, end: number | string) => [{ allow_hours: { start, end } }];

describe("the night on which clocks go forward", () => {
  const stockholm = {
    from: "2026-03-28T23:00:00Z",
    to: "2026-03-29T22:00:00Z",
    timezone: "Europe/Stockholm",
  };
  const newYork = { from: "2026-03-08T05:00:00Z", to: "2026-03-09T04:00:00Z", timezone: "America/New_York" };
  const lordHowe = {
    from: "2026-10-03T13:30:00Z",
    to: "2026-10-04T13:00:00Z",
    timezone: "Australia/Lord_Howe",
  };

  test.each([
    [stockholm, 1, 4, ["2026-03-29T01:00:00+01:00 120 min"]],
    [stockholm, 0, 24, ["2026-03-29T00:00:00+01:00 1380 min"]],
    [stockholm, 2, 3, []],
    [stockholm, "02:30", 4, ["2026-03-29T03:30:00+02:00 30 min"]],
    [stockholm, 9, 17, ["2026-03-29T09:00:00+02:00 480 min"]],
    [newYork, 1, 4, ["2026-03-08T01:00:00-05:00 120 min"]],
    [newYork, "02:30", 4, ["2026-03-08T03:30:00-04:00 30 min"]],
    [lordHowe, 1, 4, ["2026-10-04T01:00:00+10:30 150 min"]],
    [lordHowe, 2, 4, ["2026-10-04T02:30:00+11:00 90 min"]],
  ])("in %j, %s to %s", (window, start, end, expected) => {
    expect(stretches(hours(start, end), window)).toEqual(expected);
  });
});

describe("the night on which clocks go back", () => {
  const stockholm = {
    from: "2026-10-24T22:00:00Z",
    to: "2026-10-25T23:00:00Z",
    timezone: "Europe/Stockholm",
  };
  const newYork = { from: "2026-11-01T04:00:00Z", to: "2026-11-02T05:00:00Z", timezone: "America/New_York" };
  const lordHowe = {
    from: "2026-04-04T13:00:00Z",
    to: "2026-04-05T13:30:00Z",
    timezone: "Australia/Lord_Howe",
  };

  test.each([
    [stockholm, 1, 4, ["2026-10-25T01:00:00+02:00 240 min"]],
    [stockholm, 0, 24, ["2026-10-25T00:00:00+02:00 1500 min"]],
    [stockholm, 2, 3, ["2026-10-25T02:00:00+02:00 120 min"]],
    [newYork, "00:30", 4, ["2026-11-01T00:30:00-04:00 270 min"]],
    [lordHowe, 1, 4, ["2026-04-05T01:00:00+11:00 210 min"]],
  ])("in %j, %s to %s", (window, start, end, expected) => {
    expect(stretches(hours(start, end), window)).toEqual(expected);
  });
});

test("India never changes its clocks", () => {
  const window = { from: "2026-03-28T18:30:00Z", to: "2026-03-29T18:30:00Z", timezone: "Asia/Kolkata" };
  expect(stretches(hours(1, 4), window)).toEqual(["2026-03-29T01:00:00+05:30 180 min"]);
});

test("a day without midnight begins when its clocks do", () => {
  const window = { from: "2026-09-06T00:00:00Z", to: "2026-09-07T12:00:00Z", timezone: "America/Santiago" };
  expect(stretches([{ allow_day: { day: "sunday" } }], window)).toEqual([
    "2026-09-06T01:00:00-03:00 1380 min",
  ]);
});

test("a period between plain days counts from midnight to midnight of the resource", () => {
  const window = { from: "2026-03-20T00:00:00Z", to: "2026-04-20T00:00:00Z", timezone: "Europe/Stockholm" };
  expect(stretches([{ allow_period: { start: "2026-03-29", end: "2026-03-31" } }], window)).toEqual([
    "2026-03-29T00:00:00+01:00 2820 min",
  ]);
});

describe("slots around a change of clocks", () => {
  test("are printed with the offset of their moment", () => {
    const found = timeslots(
      { from: "2026-03-29T00:00:00Z", to: "2026-03-29T03:00:00Z", output_timezone: "Europe/Stockholm" },
      [resource("a", { timezone: "Europe/Stockholm" })],
      circumstances,
    );
    expect(lines(found)).toEqual([
      "2026-03-29T01:00:00+01:00 60 min a",
      "2026-03-29T03:00:00+02:00 60 min a",
      "2026-03-29T04:00:00+02:00 60 min a",
    ]);
  });

  test("keep to the full hour where half an hour is skipped", () => {
    // From 01:45 on, the next full hour would be 02:00, which Lord Howe skips: clocks go on to 02:30.
    const found = timeslots(
      { from: "2026-10-03T15:15:00Z", to: "2026-10-03T17:30:00Z", output_timezone: "Australia/Lord_Howe" },
      [resource("a", { timezone: "Australia/Lord_Howe" })],
      { ...circumstances, now: Date.parse("2026-10-03T00:00:00Z") },
    );
    expect(lines(found)).toEqual(["2026-10-04T03:00:00+11:00 60 min a"]);
  });
});
