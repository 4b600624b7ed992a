import {
  type CalendarDate,
  type WallDateTime,
  type WallMinute,
  isCalendarDate,
  isWallDateTime,
  isWallMinute,
} from "./time.ts";

/** What clocks and calendars on the walls of one time zone show. */
export interface WallClock {
  /** Day and time at an instant, to the second: `2026-01-31 07:30:00`. */
  wallDateTime(instant: Date): WallDateTime;
  /** Day and time at an instant, to the minute: `2026-01-31 07:30`. */
  wallMinute(instant: Date): WallMinute;
  /** Day at an instant: `2026-01-31`. */
  calendarDate(instant: Date): CalendarDate;
}

function assertForm<Text extends string>(text: string, isForm: (text: string) => text is Text): Text {
  if (isForm(text)) return text;
  throw new RangeError("The date lies outside the years 0 to 9999.");
}

/**
 * The wall clock of a time zone.
 *
 * In the hour that a zone repeats when summer time ends, two instants show the same time.
 * @throws {RangeError} when the zone, or a date given to it, is not valid
 */
export function wallClockOf(timeZone: string): WallClock {
  const format = new Intl.DateTimeFormat("sv-SE", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    hourCycle: "h23",
  });
  const show = (instant: Date): string => {
    const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]));
    const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? "";
    const day = `${part("year").padStart(4, "0")}-${part("month")}-${part("day")}`;
    return `${day} ${part("hour")}:${part("minute")}:${part("second")}`;
  };
  return {
    wallDateTime: (instant) => assertForm(show(instant), isWallDateTime),
    wallMinute: (instant) => assertForm(show(instant).slice(0, -3), isWallMinute),
    calendarDate: (instant) => assertForm(show(instant).split(" ")[0] ?? "", isCalendarDate),
  };
}
