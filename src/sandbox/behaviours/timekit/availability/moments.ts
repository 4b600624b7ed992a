import { Temporal } from "temporal-polyfill";
import { Misunderstood } from "./outcome.ts";
import { type Quantity, readQuantities } from "./quantities.ts";
import { type Zone, dayLength, dayNumber } from "./zone.ts";

/** A point of the calendar: an instant, or what clocks show, as milliseconds as if it were in UTC. */
export type Point = { readonly instant: number } | { readonly wall: number };

const form = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(Z|[+-]\d{2}:?\d{2})?)?$/i;
const days = new Map([
  ["yesterday", -1],
  ["today", 0],
  ["tomorrow", 1],
]);
const [earliest, latest] = [Date.parse("0001-01-01T00:00:00Z"), Date.parse("9999-01-01T00:00:00Z")];

/** Reads a date, or a date and time with or without an offset; a date alone is its midnight. */
export function readPoint(text: string): Point | Misunderstood {
  const [, date, time = "00:00", offset] = form.exec(text.trim()) ?? [];
  try {
    if (date !== undefined) {
      const instant = Temporal.Instant.from(`${date}T${time}${offset ?? "Z"}`).epochMilliseconds;
      return offset === undefined ? { wall: instant } : { instant };
    }
  } catch {
    // The text has the form of a date and is none, as 2026-02-30.
  }
  return new Misunderstood(`“${text}” is not understood as a date or a date and time.`);
}

/** The instant of a point, read on the clocks of a zone unless it has an offset. */
export const instantOf = (point: Point, zone: Zone): number =>
  "instant" in point ? point.instant : zone.instantAt(point.wall);

/** Moves an instant on the calendar of a zone: days, weeks and months keep the time of day. */
export function shift(instant: number, quantities: readonly Quantity[], zone: Zone): number {
  let zoned = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone.name);
  for (const { amount, unit } of quantities) zoned = zoned.add({ [unit]: amount });
  return zoned.epochMilliseconds;
}

function shiftedWords(words: string, now: number, zone: Zone): number | undefined {
  const quantities = readQuantities(words);
  try {
    return quantities && shift(now, quantities, zone);
  } catch {
    return Infinity;
  }
}

function dayStart(word: string, now: number, zone: Zone): number | undefined {
  const day = days.get(word);
  return day === undefined ? undefined : zone.instantAt((dayNumber(now, zone) + day) * dayLength);
}

function dated(text: string, zone: Zone): number | undefined {
  const point = readPoint(text);
  return point instanceof Misunderstood ? undefined : instantOf(point, zone);
}

/**
 * Reads a moment: a date and time, `now`, or words such as `tomorrow`, `3 days` or `-1 hour`.
 * `today` and its neighbours are midnights of the zone; what has no offset is read on its clocks.
 */
export function readMoment(text: string, now: number, zone: Zone): number | Misunderstood {
  const word = text.trim().toLowerCase();
  if (word === "now") return now;
  const moment = dayStart(word, now, zone) ?? shiftedWords(word, now, zone) ?? dated(text, zone);
  if (moment === undefined) {
    return new Misunderstood(
      `“${text}” is not understood as a moment; write it as in “2026-01-31T09:00:00Z”, “tomorrow” or “3 days”.`,
    );
  }
  if (moment >= earliest && moment < latest) return moment;
  return new Misunderstood(`“${text}” lies outside the years 1 to 9998.`);
}
