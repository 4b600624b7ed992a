import { Misunderstood } from "./outcome.ts";
import { type Unit, readQuantities } from "./quantities.ts";
import { dayLength } from "./zone.ts";

const milliseconds: Partial<Record<Unit, number>> = {
  seconds: 1000,
  minutes: 60_000,
  hours: 3_600_000,
  days: dayLength,
  weeks: 7 * dayLength,
};

/**
 * Reads a length of time in words, such as `1 hour 30 minutes`, as milliseconds.
 * A day is 24 hours here, and a month, which has no length of its own, is refused.
 */
export function readDuration(text: string): number | Misunderstood {
  const lengths = readQuantities(text)?.map(({ amount, unit }) => amount * (milliseconds[unit] ?? NaN));
  if (lengths?.every((length) => length >= 0)) return lengths.reduce((sum, length) => sum + length, 0);
  return new Misunderstood(
    `“${text}” is not understood as a length of time; write it as in “30 minutes” or “2 hours”.`,
  );
}

/** Reads a length of time that has to be longer than nothing. */
export function readPositiveDuration(text: string): number | Misunderstood {
  const duration = readDuration(text);
  return duration === 0 ? new Misunderstood(`“${text}” has to be longer than nothing.`) : duration;
}
