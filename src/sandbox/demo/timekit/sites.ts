import { type Calendar, calendarOf } from "../calendar.ts";
import { swedishHolidays } from "../seventime/holidays.ts";

/** Days back and ahead of the moment that the demo data fills. */
export const daysBack = 365;
export const daysAhead = 28;

/** How far holidays are known. */
const daysOfHolidays = 365;

/** A practice of the clinic. */
export interface Site {
  readonly name: string;
  readonly zone: string;
  readonly where: string;
  readonly latitude: number;
  readonly longitude: number;
  /** First and last hour of a working day, and the hour of lunch. */
  readonly hours: { readonly open: number; readonly close: number; readonly lunch: number };
  readonly phone: (number: number) => string;
  readonly mail: string;
  readonly calendar: Calendar;
  /** Days, counted from 1970, that nobody works on. */
  readonly holidays: ReadonlySet<number>;
}

/** All practices. */
export interface Sites {
  readonly stockholm: Site;
  readonly london: Site;
  readonly newYork: Site;
}

const twoDigits = (number: number): string => String(number % 100).padStart(2, "0");

const dayLength = 86_400_000;

const fixedHolidays = (years: readonly number[], days: readonly string[]): Set<number> =>
  new Set(years.flatMap((year) => days.map((day) => Date.parse(`${year}-${day}`) / dayLength)));

/** The practices as of a moment. */
export function sitesAsOf(moment: Date): Sites {
  const year = moment.getUTCFullYear();
  const years = [year - 1, year, year + 1, year + 2];
  const calendar = (zone: string): Calendar => calendarOf(zone, moment, daysBack, daysOfHolidays);
  return {
    stockholm: {
      name: "Kliniken vid Parken",
      zone: "Europe/Stockholm",
      where: "Kliniken vid Parken, Parkstigen 4, Stockholm",
      latitude: 59.3421,
      longitude: 18.0719,
      hours: { open: 8, close: 17, lunch: 12 },
      phone: (number) => `070-174 06 ${twoDigits(5 + (number % 95))}`,
      mail: "parken.example.se",
      calendar: calendar("Europe/Stockholm"),
      holidays: swedishHolidays(year - 1, year + 2),
    },
    london: {
      name: "Parkside Practice London",
      zone: "Europe/London",
      where: "Parkside Practice, 9 Lanternwick Mews, London",
      latitude: 51.5202,
      longitude: -0.1411,
      hours: { open: 9, close: 18, lunch: 13 },
      phone: (number) => `020 7946 01${twoDigits(number)}`,
      mail: "parkside-london.example.com",
      calendar: calendar("Europe/London"),
      holidays: fixedHolidays(years, ["01-01", "12-25", "12-26"]),
    },
    newYork: {
      name: "Parkside Practice New York",
      zone: "America/New_York",
      where: "Parkside Practice, 210 Millrace Street, New York",
      latitude: 40.7411,
      longitude: -73.9897,
      hours: { open: 9, close: 17, lunch: 12 },
      phone: (number) => `(212) 555-01${twoDigits(number)}`,
      mail: "parkside-ny.example.com",
      calendar: calendar("America/New_York"),
      holidays: fixedHolidays(years, ["01-01", "07-04", "11-11", "12-25"]),
    },
  };
}
