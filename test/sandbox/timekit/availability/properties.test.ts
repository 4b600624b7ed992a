import * as fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import type { Fields } from "../../../../src/openapi/fields.ts";
import {
  type Resource,
  type Timeslot,
  countAvailability,
  datesAvailable,
  offsetFormatter,
  timeslots,
  unavailableSlots,
} from "../../../../src/sandbox/behaviours/timekit/availability/index.ts";
import { Misunderstood } from "../../../../src/sandbox/behaviours/timekit/availability/outcome.ts";
import { zoneOpener } from "../../../../src/sandbox/behaviours/timekit/availability/zone.ts";
import { constraint, query, resources, zones } from "./arbitraries.ts";
import { drawing, resource, valueOf } from "./support.ts";

const modes = ["roundrobin_random", "roundrobin_prioritized", "mutual", "exclusive"];
const circumstances = () => ({
  now: Date.parse("2026-03-22T00:00:00Z"),
  random: drawing(0.7, 0.2, 0.9, 0.4),
});
const minutes = (text: string): number => Number.parseInt(text, 10) * 60_000;

const slotsOf = (fields: Fields, given: readonly Resource[], mode: string): Timeslot[] =>
  valueOf(timeslots({ ...fields, mode }, given, circumstances()));

test("slots lie in the window, have the length asked for, and keep off busy time and its buffer", () => {
  fc.assert(
    fc.property(query, resources, fc.constantFrom(...modes), (fields, given, mode) => {
      const [from, to] = [Date.parse(fields.from), Date.parse(fields.to)];
      const buffer = minutes(fields.buffer);
      for (const { start, end, resources: named } of slotsOf(fields, given, mode)) {
        expect(start >= from && end <= to && end - start === minutes(fields.length)).toBe(true);
        const busy = given
          .filter(({ id }) => named.some((one) => one.id === id))
          .flatMap((one) => one.busy)
          .filter(({ allDay }) => !(allDay && fields.ignore_all_day_events));
        expect(busy.some((one) => one.start - buffer < end && one.end + buffer > start)).toBe(false);
      }
    }),
  );
});

test("slots are in order, each start once, and name a resource once", () => {
  fc.assert(
    fc.property(query, resources, fc.constantFrom(...modes), (fields, given, mode) => {
      const slots = slotsOf(fields, given, mode);
      expect(slots.every(({ start }, index) => start > (slots[index - 1]?.start ?? -Infinity))).toBe(true);
      for (const { resources: named } of slots) {
        expect(new Set(named.map(({ id }) => id)).size).toBe(named.length);
        const most = mode.startsWith("roundrobin") ? 1 : given.length;
        const least = mode === "mutual" ? given.length : 1;
        expect(named.length >= least && named.length <= most).toBe(true);
      }
    }),
  );
});

test("what another mode offers, exclusive offers too", () => {
  fc.assert(
    fc.property(query, resources, fc.constantFrom(...modes), (fields, given, mode) => {
      const exclusive = new Map(
        slotsOf(fields, given, "exclusive").map((slot) => [slot.start, slot.resources]),
      );
      for (const { start, resources: named } of slotsOf(fields, given, mode)) {
        expect(exclusive.get(start)).toEqual(expect.arrayContaining([...named]));
      }
    }),
  );
});

test("the first of a round robin has every slot that it has alone", () => {
  fc.assert(
    fc.property(query, resources, (fields, given) => {
      const [first] = given.map(({ id }) => id);
      const together = slotsOf(fields, given, "roundrobin_prioritized");
      const own = together.filter(({ resources: [named] }) => named?.id === first);
      expect(own).toEqual(slotsOf(fields, given.slice(0, 1), "roundrobin_prioritized"));
    }),
  );
});

test("slots that follow one another never overlap in a round robin", () => {
  fc.assert(
    fc.property(query, resources, (fields, given) => {
      const slots = slotsOf({ ...fields, timeslot_increments: null }, given, "roundrobin_random");
      expect(slots.every(({ start }, index) => start >= (slots[index - 1]?.end ?? -Infinity))).toBe(true);
    }),
  );
});

test("dates and count agree with slots", () => {
  fc.assert(
    fc.property(query, resources, fc.constantFrom(...modes), (fields, given, mode) => {
      const slots = slotsOf(fields, given, mode);
      const format = offsetFormatter(fields.output_timezone);
      const days = new Set(slots.map(({ start }) => format(start).slice(0, 10)));
      const dates = valueOf(datesAvailable({ ...fields, mode }, given, circumstances()));
      expect(dates.map(({ date }) => date)).toEqual([...days]);
      expect(dates.every(({ resources: ids }) => ids.length > 0)).toBe(true);
      expect(valueOf(countAvailability({ ...fields, mode }, given, circumstances()))).toBe(slots.length);
    }),
  );
});

test("free and blocked time make up the window, for each resource", () => {
  fc.assert(
    fc.property(query, resources, (fields, given) => {
      const free = slotsOf({ ...fields, length: null }, given, "exclusive");
      const blocked = valueOf(unavailableSlots(fields, given, circumstances()));
      for (const { id } of given) {
        const pieces = [...free, ...blocked]
          .filter(({ resources: named }) => named.some((one) => one.id === id))
          .toSorted((a, b) => a.start - b.start);
        expect(pieces[0]?.start).toBe(Date.parse(fields.from));
        expect(pieces.at(-1)?.end).toBe(Date.parse(fields.to));
        expect(pieces.every(({ end }, index) => end === (pieces[index + 1]?.start ?? end))).toBe(true);
      }
    }),
  );
});

test("clocks are read as Temporal reads them, near changes and far from them", () => {
  const open = zoneOpener();
  const firstWall = Date.parse("2026-01-01T00:00:00Z");
  const walls = fc.nat(366 * 24 * 12).map((steps) => firstWall + steps * 5 * 60_000);
  const nearChanges = fc
    .tuple(
      fc.constantFrom("2026-03-08", "2026-03-29", "2026-04-05", "2026-09-06", "2026-10-04", "2026-10-25"),
      fc.integer({ min: -400, max: 400 }),
    )
    .map(([date, steps]) => Date.parse(date) + steps * 5 * 60_000);
  fc.assert(
    fc.property(fc.constantFrom(...zones), fc.oneof(walls, nearChanges), (name, wall) => {
      const zone = open(name);
      if (zone instanceof Misunderstood) throw new Error(zone.message);
      const plain = Temporal.PlainDateTime.from(new Date(wall).toISOString().replace("Z", ""));
      expect(zone.instantAt(wall)).toBe(plain.toZonedDateTime(name).epochMilliseconds);
      const shown = Temporal.Instant.fromEpochMilliseconds(wall).toZonedDateTimeISO(name);
      expect(zone.spanAt(wall).offset).toBe(shown.offsetNanoseconds / 1e6);
    }),
    { numRuns: 500 },
  );
});

/** Whether clocks that show a time let a constraint's detail hold; periods are left to the examples. */
function holds(kind: string, detail: unknown, clock: Temporal.ZonedDateTime): boolean {
  const { day, start, end } = { day: undefined, start: 0, end: 24, ...Object(detail) };
  const names = ["", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
  const onDay = day === undefined || names[clock.dayOfWeek] === String(day).toLowerCase();
  const inHours = clock.hour >= start && clock.hour < end;
  const isWeekend = clock.dayOfWeek > 5;
  return onDay && inHours && (kind !== "weekdays" || !isWeekend) && (kind !== "weekends" || isWeekend);
}

test("constraints by the week hold when clocks of the resource say so", () => {
  const weekly = fc.array(
    constraint.filter((rule) => !Object.keys(rule)[0]?.endsWith("_period")),
    { maxLength: 4 },
  );
  const [from, to] = ["2026-06-01T00:00:00Z", "2026-06-15T00:00:00Z"];
  fc.assert(
    fc.property(
      weekly,
      fc.constantFrom(...zones),
      fc.array(fc.nat(14 * 24 * 4 - 1)),
      (rules, timezone, quarters) => {
        const given = resource("a", { timezone, constraints: rules });
        const free = slotsOf({ from, to, length: null }, [given], "mutual");
        for (const quarter of quarters) {
          const instant = Date.parse(from) + quarter * 900_000;
          const clock = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timezone);
          const read = rules
            .flatMap((rule) => Object.entries(rule))
            .map(([name, detail]) => {
              const kind = name.replace(/^(allow|block)_/, "");
              return { blocks: name.startsWith("block"), kind, met: holds(kind, detail, clock) };
            });
          const allowed = read.every(({ blocks, kind, met }) =>
            blocks ? !met : read.some((other) => !other.blocks && other.kind === kind && other.met),
          );
          expect(free.some(({ start, end }) => start <= instant && instant < end)).toBe(allowed);
        }
      },
    ),
  );
});
