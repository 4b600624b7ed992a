import type { Fields } from "../../../../src/openapi/fields.ts";
import {
  type BusyTime,
  type QueryCircumstances,
  type Resource,
  type Result,
  type Timeslot,
  offsetFormatter,
  timeslots,
} from "../../../../src/sandbox/behaviours/timekit/availability/index.ts";

/** A Monday. */
export const now = Date.parse("2026-03-02T08:00:00Z");

/** Draws numbers in a fixed order. */
export function drawing(...numbers: number[]): () => number {
  let next = 0;
  return () => numbers[next++ % numbers.length] ?? 0;
}

export const circumstances: QueryCircumstances = { now, random: drawing(0.5) };

/** Busy time between two moments, written in RFC 3339. */
export const busy = (start: string, end: string, allDay = false): BusyTime => ({
  start: Date.parse(start),
  end: Date.parse(end),
  allDay,
});

/** A resource that is always free, in UTC, but for what is given. */
export const resource = (id: string, given: Partial<Resource> = {}): Resource => ({
  id,
  name: id.toUpperCase(),
  timezone: "UTC",
  constraints: [],
  busy: [],
  ...given,
});

/** What a calculation came to; it fails when the request was not understood. */
export function valueOf<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.errors));
}

/** What was wrong with a request. */
export function errorsOf(result: Result<unknown>): Record<string, string[]> {
  return result.ok ? {} : result.errors;
}

/** Slots as lines of text: `2026-03-02T09:00:00+01:00 60 min a b`. */
export function lines(result: Result<Timeslot[]>): string[] {
  const value = valueOf(result);
  const format = offsetFormatter(result.ok ? result.timezone : "UTC");
  return value.map(({ start, end, resources }) => {
    const minutes = `${(end - start) / 60_000} min`;
    return [format(start), minutes, ...resources.map(({ id }) => id)].join(" ");
  });
}

/** Free stretches of one resource under constraints, as lines without the resource. */
export function stretches(
  constraints: readonly unknown[],
  { from, to, timezone }: { from: string; to: string; timezone: string },
): string[] {
  const query: Fields = { length: null, from, to, output_timezone: timezone };
  const found = timeslots(query, [resource("a", { constraints, timezone })], {
    ...circumstances,
    now: Date.parse(from),
  });
  return lines(found).map((line) => line.replace(/ a$/, ""));
}
