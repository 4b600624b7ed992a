import type { UtcTimestamp, UtcTimestampOrZero, ZeroTimestamp } from "./time.ts";

const zero: ZeroTimestamp = "0000-00-00 00:00:00";

/** Tells whether a text is an instant as 7shifts writes it; the zero date is none. */
export const isUtcTimestamp = (text: string): text is UtcTimestamp =>
  /^[12]\d{3}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/.test(text);

/** Tells whether there is no time: the zero date. */
export const isZeroTimestamp = (timestamp: UtcTimestampOrZero): timestamp is ZeroTimestamp =>
  timestamp === zero;

/**
 * Writes an instant as 7shifts does, to the second: `2014-03-30 07:15:00`.
 * @throws {RangeError} when the date is not valid, or lies outside the years 1000 to 2999
 */
export function utcTimestamp(instant: Date): UtcTimestamp {
  const text = instant.toISOString().slice(0, "2014-03-30T07:15:00".length).replace("T", " ");
  if (isUtcTimestamp(text)) return text;
  throw new RangeError("The date lies outside the years 1000 to 2999.");
}

/**
 * The instant that 7shifts writes; undefined for the zero date.
 * @throws {RangeError} when the text is no timestamp
 */
export function instantOf(timestamp: UtcTimestampOrZero): Date | undefined {
  if (isZeroTimestamp(timestamp)) return undefined;
  const instant = new Date(`${timestamp.replace(" ", "T")}Z`);
  if (Number.isNaN(instant.getTime())) throw new RangeError("The text is no timestamp of 7shifts.");
  return instant;
}
