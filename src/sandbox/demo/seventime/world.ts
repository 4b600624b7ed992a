import { type Calendar, calendarOf } from "../calendar.ts";
import { type Random, randomOf } from "../random.ts";

/** What every part of the data is made with. */
export interface World {
  calendar: Calendar;
  /** A source of choices for one part, so that no part disturbs another. */
  random(part: string): Random;
  /** An instant within office hours so many days ago, to the second. */
  officeTime(random: Random, daysAgo: number): number;
  /** So many such instants between two ages in days, the earliest first. */
  officeTimes(random: Random, count: number, oldest: number, youngest: number): number[];
}

/** A day in milliseconds. */
export const dayLength = 86_400_000;
const daysKept = 1130;
const daysAhead = 60;

/** The firm's world as of a moment; the time of day does not matter. */
export const worldOf = (now: Date): World => {
  const calendar = calendarOf("Europe/Stockholm", now, daysKept, daysAhead);
  const officeTime = (random: Random, daysAgo: number): number =>
    calendar.today.start - daysAgo * dayLength + random.integer(7 * 3600, 16 * 3600) * 1000;
  return {
    calendar,
    random: (part) => randomOf(`seventime ${calendar.today.date} ${part}`),
    officeTime,
    officeTimes: (random, count, oldest, youngest) =>
      Array.from({ length: count }, () => officeTime(random, random.integer(youngest, oldest))).toSorted(
        (first, second) => first - second,
      ),
  };
};
