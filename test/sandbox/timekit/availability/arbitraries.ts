import * as fc from "fast-check";
import type { Resource } from "../../../../src/sandbox/behaviours/timekit/availability/index.ts";

const minuteLength = 60_000;
const dayNames = ["Monday", "tuesday", "WEDNESDAY", "Thursday", "friday", "Saturday", "Sunday"];

/** Zones with whole, half and quarter hours, and with daylight saving time of an hour and of half an hour. */
export const zones = [
  "UTC",
  "Europe/Stockholm",
  "America/New_York",
  "Asia/Kolkata",
  "Asia/Kathmandu",
  "Australia/Lord_Howe",
  "America/Santiago",
];

/** A moment in the two weeks around the change of clocks in Stockholm, as minutes. */
const firstMoment = Date.parse("2026-03-22T00:00:00Z");

const moment = fc.nat(14 * 24 * 60).map((minutes) => firstMoment + minutes * minuteLength);

const hoursOfDay = fc
  .tuple(fc.nat(23), fc.integer({ min: 1, max: 24 }))
  .map(([start, length]) => ({ start, end: Math.min(24, start + length) }));

const detail = {
  day_and_time: fc.tuple(fc.constantFrom(...dayNames), hoursOfDay).map(([day, hours]) => ({ day, ...hours })),
  hours: hoursOfDay,
  day: fc.constantFrom(...dayNames).map((day) => ({ day })),
  period: fc.tuple(moment, moment).map(([one, other]) => ({
    start: new Date(Math.min(one, other)).toISOString().slice(0, 10),
    end: new Date(Math.max(one, other)).toISOString(),
  })),
  weekdays: fc.constantFrom({}, []),
  weekends: fc.constantFrom({}, []),
};

/** A constraint of any kind. */
export const constraint = fc
  .tuple(
    fc.constantFrom("allow", "block"),
    fc.oneof(...Object.entries(detail).map(([kind, value]) => fc.tuple(fc.constant(kind), value))),
  )
  .map(([effect, [kind, value]]) => ({ [`${effect}_${kind}`]: value }));

const busyTime = fc
  .tuple(moment, fc.integer({ min: 1, max: 300 }), fc.boolean())
  .map(([start, minutes, allDay]) => ({ start, end: start + minutes * minuteLength, allDay }));

/** Up to four resources in any zones. */
export const resources: fc.Arbitrary<Resource[]> = fc
  .array(
    fc.record({
      timezone: fc.constantFrom(...zones),
      constraints: fc.array(constraint, { maxLength: 3 }),
      busy: fc.array(busyTime, { maxLength: 25 }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((list) => list.map((given, index) => ({ id: `r${index}`, name: `R${index}`, ...given })));

/** A query of slots of some minutes in a window of up to eight days. */
export const query = fc
  .record({
    from: moment,
    days: fc.integer({ min: 1, max: 8 }),
    length: fc.constantFrom(15, 30, 45, 60, 90),
    increments: fc.constantFrom(undefined, 15, 20, 60),
    buffer: fc.constantFrom(0, 10),
    round: fc.boolean(),
    ignoreAllDay: fc.boolean(),
    constraints: fc.array(constraint, { maxLength: 1 }),
    timezone: fc.constantFrom(...zones),
  })
  .map(({ from, days, length, increments, buffer, round, ignoreAllDay, constraints, timezone }) => ({
    from: new Date(from).toISOString(),
    to: new Date(from + days * 24 * 60 * minuteLength).toISOString(),
    length: `${length} minutes`,
    ...(increments ? { timeslot_increments: `${increments} minutes` } : {}),
    buffer: `${buffer} minutes`,
    round_to_nearest_hour: round,
    ignore_all_day_events: ignoreAllDay,
    constraints,
    output_timezone: timezone,
  }));
