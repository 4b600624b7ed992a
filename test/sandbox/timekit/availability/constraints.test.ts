import { describe, expect, test } from "vitest";
import { timeslots } from "../../../../src/sandbox/behaviours/timekit/availability/index.ts";
import { circumstances, errorsOf, lines, resource, stretches } from "./support.ts";

/** Monday to Sunday. */
const week = { from: "2026-03-02T00:00:00Z", to: "2026-03-09T00:00:00Z", timezone: "UTC" };
const [hour, day] = [60, 24 * 60];

describe("a constraint of the kind", () => {
  test.each([
    [{ allow_day_and_time: { day: "Monday", start: 9, end: 17 } }, [`02T09:00:00+00:00 ${8 * hour}`]],
    [
      { block_day_and_time: { day: "monday", start: 9, end: 17 } },
      [`02T00:00:00+00:00 ${9 * hour}`, `02T17:00:00+00:00 ${7 * hour + 6 * day}`],
    ],
    [{ allow_day: { day: "WEDNESDAY" } }, [`04T00:00:00+00:00 ${day}`]],
    [{ block_day: { day: "Wednesday" } }, [`02T00:00:00+00:00 ${2 * day}`, `05T00:00:00+00:00 ${4 * day}`]],
    [{ allow_weekdays: {} }, [`02T00:00:00+00:00 ${5 * day}`]],
    [{ block_weekdays: [] }, [`07T00:00:00+00:00 ${2 * day}`]],
    [{ allow_weekends: [] }, [`07T00:00:00+00:00 ${2 * day}`]],
    [{ block_weekends: {} }, [`02T00:00:00+00:00 ${5 * day}`]],
    [{ allow_period: { start: "2026-03-03", end: "2026-03-05" } }, [`03T00:00:00+00:00 ${2 * day}`]],
    [{ block_period: { start: "2026-03-01", end: "2026-03-06" } }, [`06T00:00:00+00:00 ${3 * day}`]],
    [
      { allow_period: { start: "2026-03-03T10:00:00+0100", end: "2026-03-03 12:00" } },
      [`03T09:00:00+00:00 ${3 * hour}`],
    ],
  ])("%j leaves %j", (constraint, expected) => {
    expect(stretches([constraint], week)).toEqual(expected.map((line) => `2026-03-${line} min`));
  });

  test("allow_hours leaves the hours of each of seven days", () => {
    const found = stretches([{ allow_hours: { start: "09:30", end: "10:45" } }], week);
    expect(found).toHaveLength(7);
    expect(found.at(-1)).toBe("2026-03-08T09:30:00+00:00 75 min");
  });

  test("block_hours cuts a hole in each of seven days", () => {
    const found = stretches([{ block_hours: { start: 12, end: 13 } }], week);
    expect(found).toHaveLength(8);
    expect(found.slice(0, 2)).toEqual([
      "2026-03-02T00:00:00+00:00 720 min",
      "2026-03-02T13:00:00+00:00 1380 min",
    ]);
  });
});

describe("hours", () => {
  test("end with the day at 24", () => {
    const found = stretches([{ allow_hours: { start: 22, end: 24 } }], {
      ...week,
      to: "2026-03-03T00:00:00Z",
    });
    expect(found).toEqual(["2026-03-02T22:00:00+00:00 120 min"]);
  });

  test("that end before they start go on until the next day, from the day before the window too", () => {
    const found = stretches([{ allow_hours: { start: 22, end: 6 } }], {
      ...week,
      to: "2026-03-03T00:00:00Z",
    });
    expect(found).toEqual(["2026-03-02T00:00:00+00:00 360 min", "2026-03-02T22:00:00+00:00 120 min"]);
  });

  test("that end where they start are none", () => {
    expect(stretches([{ allow_hours: { start: 9, end: 9 } }], week)).toEqual([]);
  });
});

describe("several constraints", () => {
  const monday = { ...week, to: "2026-03-03T00:00:00Z" };

  test("that allow add up when they are of one kind", () => {
    const rules = [{ allow_hours: { start: 9, end: 12 } }, { allow_hours: { start: 13, end: 17 } }];
    expect(stretches(rules, monday)).toEqual([
      "2026-03-02T09:00:00+00:00 180 min",
      "2026-03-02T13:00:00+00:00 240 min",
    ]);
  });

  test("that allow all have to allow when they are of different kinds", () => {
    const rules = [{ allow_hours: { start: 9, end: 12 } }, { allow_day: { day: "Tuesday" } }];
    expect(stretches(rules, week)).toEqual(["2026-03-03T09:00:00+00:00 180 min"]);
  });

  test("that block cut into what is allowed", () => {
    const rules = [{ block_hours: { start: 12, end: 13 } }, { allow_hours: { start: 9, end: 17 } }];
    expect(stretches(rules, monday)).toEqual([
      "2026-03-02T09:00:00+00:00 180 min",
      "2026-03-02T13:00:00+00:00 240 min",
    ]);
  });

  test("of the request, the project and the resource all hold, each list for itself", () => {
    const found = timeslots(
      {
        length: null,
        from: monday.from,
        to: monday.to,
        constraints: [{ allow_hours: { start: 8, end: 15 } }],
      },
      [resource("a", { constraints: [{ allow_hours: { start: 10, end: 20 } }] })],
      {
        ...circumstances,
        project: { availability: {}, constraints: [{ block_hours: { start: 11, end: 12 } }] },
      },
    );
    expect(lines(found)).toEqual([
      "2026-03-02T10:00:00+00:00 60 min a",
      "2026-03-02T12:00:00+00:00 180 min a",
    ]);
  });
});

test("the clock is that of each resource, also for the constraints of the request", () => {
  const found = timeslots(
    {
      mode: "exclusive",
      from: week.from,
      to: "2026-03-03T00:00:00Z",
      constraints: [{ allow_day_and_time: { day: "Monday", start: 9, end: 10 } }],
      output_timezone: "Europe/Stockholm",
    },
    [
      resource("a", { timezone: "Europe/Stockholm" }),
      resource("b", { timezone: "America/New_York" }),
      resource("c", { timezone: "Asia/Kolkata" }),
    ],
    circumstances,
  );
  expect(lines(found)).toEqual([
    "2026-03-02T04:30:00+01:00 60 min c",
    "2026-03-02T09:00:00+01:00 60 min a",
    "2026-03-02T15:00:00+01:00 60 min b",
  ]);
});

describe("what is not a constraint is told", () => {
  test.each([
    ["allow_hours", "is not an object with the name of one constraint as its key"],
    [{}, "is not an object with the name of one constraint as its key"],
    [{ allow_nights: {} }, "is not an object with the name of one constraint as its key"],
    [
      { allow_weekdays: {}, block_weekends: {} },
      "is not an object with the name of one constraint as its key",
    ],
    [{ allow_day: { day: "Freitag" } }, 'allow_day: "Freitag" is not a day of the week.'],
    [{ allow_hours: { start: 9, end: 25 } }, "allow_hours: 25 is not an hour from 0 to 24"],
    [{ allow_hours: { start: "9:75", end: 12 } }, 'allow_hours: "9:75" is not an hour'],
    [{ allow_hours: { start: "24:30", end: 12 } }, 'allow_hours: "24:30" is not an hour'],
    [{ allow_hours: { start: 9.5, end: 12 } }, "allow_hours: 9.5 is not an hour"],
    [{ allow_hours: [] }, "allow_hours: nothing is not an hour"],
    [{ allow_hours: [9, 17] }, "allow_hours: [9,17] is not an object."],
    [
      { block_period: { start: "2026-02-30", end: "2026-03-01" } },
      "“2026-02-30” is not understood as a date",
    ],
    [{ block_period: { start: "2026-02-03" } }, "nothing is not a date"],
  ])("%j", (constraint, message) => {
    const found = timeslots({ constraints: [constraint] }, [resource("a")], circumstances);
    expect(errorsOf(found)).toEqual({ constraints: [expect.stringContaining(message)] });
  });

  test("under another name when it stands on a resource", () => {
    const found = timeslots({}, [resource("a", { constraints: [null] })], circumstances);
    expect(Object.keys(errorsOf(found))).toEqual(["availability_constraints"]);
  });

  test("when it is longer than 64000 characters", () => {
    const constraints = Array.from({ length: 3000 }, () => ({ allow_weekdays: {} }));
    expect(Object.keys(errorsOf(timeslots({ constraints }, [resource("a")], circumstances)))).toEqual([
      "constraints",
    ]);
  });
});
