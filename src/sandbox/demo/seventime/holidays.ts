const dayLength = 86_400_000;

/** Easter Sunday of a year as a day counted from 1970, by the method of Meeus, Jones and Butcher. */
const easterSunday = (year: number): number => {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const place = epact + weekday - 7 * late + 114;
  return Date.UTC(year, Math.floor(place / 31) - 1, (place % 31) + 1) / dayLength;
};

const fixedDays = ["01-01", "01-06", "05-01", "06-06", "12-24", "12-25", "12-26", "12-31"];
const goodFriday = -2;
const easterMonday = 1;
const ascension = 39;

/** Midsummer Eve, the Friday from 19 to 25 June. */
const midsummerEve = (year: number): number => {
  const first = Date.UTC(year, 5, 19) / dayLength;
  return first + ((5 - ((first + 4) % 7) + 7) % 7);
};

const holidaysOf = (year: number): number[] => [
  ...fixedDays.map((day) => Date.parse(`${year}-${day}`) / dayLength),
  ...[goodFriday, easterMonday, ascension].map((days) => easterSunday(year) + days),
  midsummerEve(year),
];

/** Days that nobody works in Sweden though they may be weekdays, as days counted from 1970. */
export const swedishHolidays = (firstYear: number, lastYear: number): Set<number> =>
  new Set(
    Array.from({ length: lastYear - firstYear + 1 }, (_, index) => holidaysOf(firstYear + index)).flat(),
  );
