import { Misunderstood } from "./outcome.ts";
import { zoneOpener } from "./zone.ts";

const twoDigits = (number: number): string => String(number).padStart(2, "0");

function offsetSuffix(offset: number): string {
  const minutes = Math.round(Math.abs(offset) / 60_000);
  return `${offset < 0 ? "-" : "+"}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

/**
 * A function that prints instants with the offset of a zone, as in `2026-03-29T09:00:00+02:00`.
 * @throws {RangeError} when there is no such zone
 */
export function offsetFormatter(timezone: string): (instant: number) => string {
  const zone = zoneOpener()(timezone);
  if (zone instanceof Misunderstood) throw new RangeError(zone.message);
  return (instant) => {
    const { offset } = zone.spanAt(instant);
    return new Date(instant + offset).toISOString().slice(0, 19) + offsetSuffix(offset);
  };
}
