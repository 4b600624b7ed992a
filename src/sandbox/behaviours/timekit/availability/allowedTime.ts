import type { Rule, Span } from "./constraints.ts";
import { type Interval, intersect, subtract, union } from "./intervals.ts";
import { instantOf } from "./moments.ts";
import { type Zone, dayLength, dayNumber } from "./zone.ts";

const minuteLength = 60_000;
const thursday = 3;

/** Days since 1970 that the window touches on the clocks of a zone, and the one before, whose hours may reach in. */
function daysAround({ start, end }: Interval, zone: Zone): number[] {
  const first = dayNumber(start, zone) - 1;
  return Array.from({ length: dayNumber(end, zone) - first + 1 }, (_, index) => first + index);
}

/**
 * The time around a window that a span stands for on the clocks of a zone.
 * Hours that end before they start go on until the next day; hours that end where they start are none.
 */
export function spanTime(span: Span, zone: Zone, window: Interval): Interval[] {
  if (span.form === "period") {
    return union([{ start: instantOf(span.start, zone), end: instantOf(span.end, zone) }]);
  }
  const { days, start, end } = span;
  const lastMinute = end < start ? end + 24 * 60 : end;
  const at = (day: number, minute: number): number => zone.instantAt(day * dayLength + minute * minuteLength);
  // 1 January 1970, day 0, was a Thursday.
  const weekday = (day: number): number => (((day + thursday) % 7) + 7) % 7;
  return union(
    daysAround(window, zone)
      .filter((day) => days.includes(weekday(day)))
      .map((day) => ({ start: at(day, start), end: at(day, lastMinute) })),
  );
}

/**
 * The time of a window in which a list of rules lets a resource be booked, on the clocks of a zone.
 * Allow rules of one kind add up; where several kinds allow, the time has to be allowed by each of them.
 */
export function allowedTime(rules: readonly Rule[], zone: Zone, window: Interval): Interval[] {
  const timeOf = (chosen: readonly Rule[]): Interval[] =>
    union(chosen.flatMap(({ span }) => spanTime(span, zone, window)));
  const allowing = rules.filter(({ effect }) => effect === "allow");
  let allowed: Interval[] = union([window]);
  for (const kind of new Set(allowing.map((rule) => rule.kind))) {
    allowed = intersect(allowed, timeOf(allowing.filter((rule) => rule.kind === kind)));
  }
  return subtract(allowed, timeOf(rules.filter(({ effect }) => effect === "block")));
}
