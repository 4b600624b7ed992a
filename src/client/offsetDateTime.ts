import type { OffsetDateTime } from "./time.ts";

const form = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})$/;

/** Tells whether a text is a day and time with its offset; the offset may lack its colon. */
export const isOffsetDateTime = (text: string): text is OffsetDateTime => form.test(text);

/**
 * Writes an instant as RFC 3339 in UTC: `2017-11-24T06:46:01.000Z`.
 * @throws {RangeError} when the date is not valid
 */
export function offsetDateTime(instant: Date): OffsetDateTime {
  const text = instant.toISOString();
  if (isOffsetDateTime(text)) return text;
  throw new RangeError("The date lies outside the years 0 to 9999.");
}

/**
 * The instant of a day and time with its offset, with or without a colon in it.
 * @throws {RangeError} when the text is none
 */
export function instantOfOffset(text: OffsetDateTime): Date {
  const instant = new Date(text.replace(/([+-]\d{2})(\d{2})$/, "$1:$2"));
  if (!isOffsetDateTime(text) || Number.isNaN(instant.getTime())) {
    throw new RangeError("The text is no day and time with an offset.");
  }
  return instant;
}
