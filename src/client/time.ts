/** An instant as the vendors send it: ISO 8601 in UTC, `2026-01-31T06:30:00.000Z`. */
export type UtcDateTime = `${number}-${number}-${number}T${string}Z`;

/** Day and minute on the wall clock, without a zone: `2026-01-31 07:30`. It is not an instant. */
export type WallMinute = `${number}-${number}-${number} ${number}:${number}`;

/**
 * Day and time on the wall clock, without a zone: `2026-01-31 07:30`, with seconds or a `T` if you like. It is
 * not an instant.
 */
export type WallDateTime =
  | WallMinute
  | `${WallMinute}:${number}`
  | `${number}-${number}-${number}T${number}:${number}`
  | `${number}-${number}-${number}T${number}:${number}:${number}`;

/** A plain day: `2026-01-31`. */
export type CalendarDate = `${number}-${number}-${number}`;

/** Hour, minute and second on the clock of 24 hours, without a day or a zone: `16:30:00`. */
export type TimeOfDay = `${number}:${number}:${number}`;

/** An instant as 7shifts writes it, in UTC but without a zone: `2014-03-30 07:15:00`. */
export type UtcTimestamp = `${1 | 2}${number}-${number}-${number} ${number}:${number}:${number}`;

/** What 7shifts writes where there is no time. It is not a date. */
export type ZeroTimestamp = "0000-00-00 00:00:00";

/** An instant as 7shifts writes it, or the zero date for none. */
export type UtcTimestampOrZero = UtcTimestamp | ZeroTimestamp;

/** An instant as Timekit writes it, with an offset whose colon may lack: `2017-11-24T08:46:01+02:00`. */
export type OffsetDateTime =
  `${number}-${number}-${number}T${number}:${number}:${number}${"Z" | `${"+" | "-"}${number}` | `${"+" | "-"}${number}:${number}`}`;

/** Tells whether a text is a plain day. */
export const isCalendarDate = (text: string): text is CalendarDate => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** Tells whether a text is a day and minute on the wall clock. */
export const isWallMinute = (text: string): text is WallMinute =>
  /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/.test(text);

/** Tells whether a text is a day and time on the wall clock. */
export const isWallDateTime = (text: string): text is WallDateTime =>
  /^\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}(:\d{2})?$/.test(text);
