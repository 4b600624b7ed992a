import { Temporal } from "temporal-polyfill";

/** A day in a zone; instants are numbers, in milliseconds since 1970. */
export interface Day {
  /** The day as text, such as `2026-01-31`. */
  readonly date: string;
  /** Its number, counted from 1970-01-01, so that days can be compared and subtracted. */
  readonly number: number;
  /** From 1, Monday, to 7, Sunday. */
  readonly weekday: number;
  /** The instant at which the day begins in the zone. */
  readonly start: number;
  /** What UTC is behind the zone by at noon, in milliseconds. */
  readonly offset: number;
}

/** Consecutive days in a zone, around the day of a moment. */
export interface Calendar {
  /** All days, the earliest first. */
  readonly days: readonly Day[];
  /** The day of the moment. */
  readonly today: Day;
  /** The day so many days after today, or before it for a negative number; throws outside the calendar. */
  day(fromToday: number): Day;
}

const dayLength = 86_400_000;
const minuteLength = 60_000;
const millisecondsOf = (nanoseconds: number): number => nanoseconds / 1_000_000;

/** The days of a zone from so many days before the moment to so many after it. */
export const calendarOf = (zone: string, moment: Date, before: number, after: number): Calendar => {
  const now = Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(zone);
  const todayNumber = Math.floor(Date.parse(now.toPlainDate().toString()) / dayLength);
  const offsetAt = offsetsOf(now.subtract({ days: before + 2 }), now.add({ days: after + 2 }));
  const days = Array.from({ length: before + after + 1 }, (_, index) =>
    dayOf(todayNumber - before + index, offsetAt),
  );
  const day = (fromToday: number): Day => {
    const found = days[before + fromToday];
    if (found === undefined)
      throw new RangeError(`The calendar does not reach the day ${fromToday} from today.`);
    return found;
  };
  return { days, today: day(0), day };
};

/** The instant of a wall time on a day; right from 04:00 on also when the clocks change that night. */
export const instantAt = (day: Day, hour: number, minute = 0): number =>
  day.number * dayLength - day.offset + (hour * 60 + minute) * minuteLength;

/** An instant as text in UTC, such as `2026-01-31T06:30:00.000Z`; the text of each day is made once. */
export const utcText = (instant: number): string => {
  const number = Math.floor(instant / dayLength);
  const left = instant - number * dayLength;
  const minute = Math.floor(left / minuteLength);
  const rest = left - minute * minuteLength;
  const second = Math.floor(rest / 1000);
  const time = `${twoDigits[Math.floor(minute / 60)]}:${twoDigits[minute % 60]}:${twoDigits[second]}`;
  return `${dateText(number)}T${time}.${String(rest - second * 1000).padStart(3, "0")}Z`;
};

const twoDigits = Array.from({ length: 60 }, (_, value) => String(value).padStart(2, "0"));
const dateTexts = new Map<number, string>();

const dateText = (number: number): string => {
  const known = dateTexts.get(number);
  if (known !== undefined) return known;
  const text = new Date(number * dayLength).toISOString().slice(0, 10);
  dateTexts.set(number, text);
  return text;
};

const dayOf = (number: number, offsetAt: (instant: number) => number): Day => {
  const midnight = number * dayLength;
  return {
    date: dateText(number),
    number,
    weekday: ((number + 3) % 7) + 1,
    start: midnight - offsetAt(midnight - offsetAt(midnight)),
    offset: offsetAt(midnight + dayLength / 2),
  };
};

/** Looks an offset up among the few changes of a zone in a span of time. */
const offsetsOf = (
  from: Temporal.ZonedDateTime,
  until: Temporal.ZonedDateTime,
): ((instant: number) => number) => {
  const periods = [{ since: Number.NEGATIVE_INFINITY, offset: millisecondsOf(from.offsetNanoseconds) }];
  for (
    let change = from.getTimeZoneTransition("next");
    change !== null && change.epochMilliseconds <= until.epochMilliseconds;
    change = change.getTimeZoneTransition("next")
  ) {
    periods.unshift({ since: change.epochMilliseconds, offset: millisecondsOf(change.offsetNanoseconds) });
  }
  return (instant) => periods.find((period) => instant >= period.since)?.offset ?? 0;
};
