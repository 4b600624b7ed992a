import type { Day } from "../calendar.ts";

const fixedHolidays: Record<string, string> = {
  "01-01": "New Year's Day",
  "02-14": "Valentine's Day",
  "03-17": "St. Patrick's Day",
  "07-04": "Independence Day",
  "10-31": "Halloween",
  "12-24": "Christmas Eve",
  "12-25": "Christmas Day",
  "12-31": "New Year's Eve",
};

/** Holidays on the n-th of a weekday in a month; 5 takes the last one. */
const movingHolidays = [
  { month: 5, weekday: 7, place: 2, name: "Mother's Day" },
  { month: 5, weekday: 1, place: 5, name: "Memorial Day" },
  { month: 6, weekday: 7, place: 3, name: "Father's Day" },
  { month: 9, weekday: 1, place: 1, name: "Labor Day" },
  { month: 11, weekday: 4, place: 4, name: "Thanksgiving" },
];

const closedHolidays = ["Thanksgiving", "Christmas Day"];
const monthOf = (day: Day): number => Number(day.date.slice(5, 7));
const dayOfMonth = (day: Day): number => Number(day.date.slice(8, 10));

/** The n-th time that the day's weekday falls into its month. */
export const placeInMonth = (day: Day): number => Math.ceil(dayOfMonth(day) / 7);

const isPlace = (day: Day, place: number): boolean =>
  place === 5 ? dayOfMonth(day) > 24 : placeInMonth(day) === place;

/** The name of the holiday that a day is, if it is one. */
export const holidayOf = (day: Day): string | undefined =>
  fixedHolidays[day.date.slice(5)] ??
  movingHolidays.find(
    ({ month, weekday, place }) => monthOf(day) === month && day.weekday === weekday && isPlace(day, place),
  )?.name;

/** Whether the restaurants are closed on a day. */
export const isClosed = (day: Day): boolean => closedHolidays.includes(holidayOf(day) ?? "");

/** Whether guests may sit on the patio, from the middle of May to the end of September. */
export const isPatioSeason = (day: Day): boolean =>
  day.date.slice(5) >= "05-15" && day.date.slice(5) <= "09-30";

/** The minute of the day at which the last guest leaves; Saturday's is midnight. */
export function closingMinute(day: Day): number {
  if (day.weekday === 6) return 24 * 60;
  if (day.weekday === 5) return 23 * 60;
  return day.weekday === 7 ? 21 * 60 : 22 * 60;
}
