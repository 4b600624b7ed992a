import { Temporal } from "temporal-polyfill";
import { Misunderstood } from "./outcome.ts";

/** Milliseconds of a day of 24 hours. */
export const dayLength = 86_400_000;

/** Time over which the offset of a zone stays the same. */
export interface OffsetSpan {
  readonly start: number;
  readonly end: number;
  readonly offset: number;
}

/** A time zone, quick to ask often: Temporal is asked once for every stretch with one offset. */
export interface Zone {
  readonly name: string;
  /** The stretch of one offset that an instant lies in. */
  spanAt(instant: number): OffsetSpan;
  /**
   * The instant at which clocks show a wall time, which is written as milliseconds as if it were in UTC.
   * A time that is skipped or repeated is read as Temporal's `compatible` does.
   */
  instantAt(wall: number): number;
}

function askSpan(name: string, instant: number): OffsetSpan {
  const zoned = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(name);
  // The transition before an instant is strictly before it, even where the instant is itself one.
  const start = zoned.add({ milliseconds: 1 }).getTimeZoneTransition("previous");
  return {
    start: start?.epochMilliseconds ?? -Infinity,
    end: zoned.getTimeZoneTransition("next")?.epochMilliseconds ?? Infinity,
    offset: zoned.offsetNanoseconds / 1_000_000,
  };
}

const askInstant = (name: string, wall: number): number =>
  Temporal.Instant.fromEpochMilliseconds(wall)
    .toZonedDateTimeISO("UTC")
    .toPlainDateTime()
    .toZonedDateTime(name, { disambiguation: "compatible" }).epochMilliseconds;

function zoneNamed(name: string): Zone {
  const spans: OffsetSpan[] = [];
  const instants = new Map<number, number>();
  const holds = (span: OffsetSpan, instant: number): boolean => span.start <= instant && instant < span.end;
  const spanAt = (instant: number): OffsetSpan => {
    let span = spans.find((known) => holds(known, instant));
    if (span === undefined) spans.push((span = askSpan(name, instant)));
    return span;
  };
  const instantAt = (wall: number): number => {
    const { start, end, offset } = spanAt(wall);
    // No offset is as long as a day: this far from a change only one reading is possible.
    if (start <= wall - dayLength && wall + dayLength < end) return wall - offset;
    const instant = instants.get(wall) ?? askInstant(name, wall);
    instants.set(wall, instant);
    return instant;
  };
  return { name, spanAt, instantAt };
}

/** The zone in which nothing ever changes. */
export const utc = zoneNamed("UTC");

/** The day that calendars of a zone show at an instant, counted from 1970. */
export const dayNumber = (instant: number, zone: Zone): number =>
  Math.floor((instant + zone.spanAt(instant).offset) / dayLength);

/** A counted day as it is written: `2026-03-29`. */
export const dayText = (day: number): string => new Date(day * dayLength).toISOString().slice(0, 10);

/** Opens zones by name, each once. */
export function zoneOpener(): (name: string) => Zone | Misunderstood {
  const opened = new Map<string, Zone>();
  return (name) => {
    const known = opened.get(name);
    if (known !== undefined) return known;
    try {
      Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    } catch {
      return new Misunderstood(`“${name}” is not the name of a time zone.`);
    }
    const zone = zoneNamed(name);
    opened.set(name, zone);
    return zone;
  };
}
