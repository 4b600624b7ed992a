/** What the clocks of a zone show at an instant. */
export interface WallTime {
  /** What they show, as the time of a day in UTC. */
  wall: Date;
  instant: number;
  /** How far they are ahead of UTC, in milliseconds. */
  offset: number;
  zone: string;
  /** How far clocks of the zone are ahead of UTC at another instant. */
  offsetAt(instant: number): number;
}

const days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] as const;

/** Names of the months, January first. */
export const months = [
  ..."January February March April May June".split(" "),
  ..."July August September October November December".split(" "),
] as const;

const dayLength = 86_400_000;
const padded = (number: number, digits = 2): string => String(number).padStart(digits, "0");
const hour12 = ({ wall }: WallTime): number => wall.getUTCHours() % 12 || 12;
const yearStart = (year: number): number => Date.UTC(year, 0, 1);
const dayOfYear = ({ wall }: WallTime): number =>
  Math.floor((wall.getTime() - yearStart(wall.getUTCFullYear())) / dayLength);
const daysOfMonth = ({ wall }: WallTime): number =>
  new Date(Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth() + 1, 0)).getUTCDate();
const isLeapYear = ({ wall }: WallTime): boolean =>
  new Date(Date.UTC(wall.getUTCFullYear(), 1, 29)).getUTCMonth() === 1;

/** An offset from UTC as text: `+01:00`, or `+0100` without anything between. */
export function offsetText(offset: number, between = ":"): string {
  const minutes = Math.round(Math.abs(offset) / 60_000);
  return `${offset < 0 ? "-" : "+"}${padded(Math.floor(minutes / 60))}${between}${padded(minutes % 60)}`;
}

/** The Thursday of the week, by which ISO 8601 counts weeks. */
function thursday({ wall }: WallTime): Date {
  const weekday = (wall.getUTCDay() + 6) % 7;
  return new Date(wall.getTime() + (3 - weekday) * dayLength);
}

function week(time: WallTime): number {
  const day = thursday(time);
  return 1 + Math.floor((day.getTime() - yearStart(day.getUTCFullYear())) / (7 * dayLength));
}

function ordinalSuffix({ wall }: WallTime): string {
  const day = wall.getUTCDate();
  const isTeen = day > 10 && day < 14;
  return isTeen ? "th" : (["th", "st", "nd", "rd"][day % 10] ?? "th");
}

/** Internet time: thousandths of a day in Biel, which has the same hour all year. */
const beats = ({ instant }: WallTime): number =>
  Math.floor((((instant / 1000 + 3600) % 86_400) / 86_400) * 1000);

const shortDay = ({ wall }: WallTime): string => (days[wall.getUTCDay()] ?? "").slice(0, 3);
const shortMonth = ({ wall }: WallTime): string => (months[wall.getUTCMonth()] ?? "").slice(0, 3);

/** Whether the clocks are ahead of where they are in the other half of the year. */
function isSummerTime({ instant, offset, offsetAt }: WallTime): boolean {
  const year = new Date(instant).getUTCFullYear();
  return offset > Math.min(offsetAt(yearStart(year)), offsetAt(Date.UTC(year, 6, 1)));
}

/** The short name of the zone, such as `CET` or `EST`; the offset where it has none. */
function zoneAbbreviation({ instant, offset, zone }: WallTime): string {
  const names = ["en-GB", "en-US"].map((language) => {
    const format = new Intl.DateTimeFormat(language, { timeZone: zone, timeZoneName: "short" });
    return format.formatToParts(instant).find(({ type }) => type === "timeZoneName")?.value ?? "";
  });
  return names.find((name) => /^[A-Z]{2,5}$/.test(name)) ?? offsetText(offset);
}

/** What each letter of a pattern stands for. */
const letters: Readonly<Record<string, (time: WallTime) => string | number>> = {
  d: ({ wall }) => padded(wall.getUTCDate()),
  D: shortDay,
  j: ({ wall }) => wall.getUTCDate(),
  l: ({ wall }) => days[wall.getUTCDay()] ?? "",
  N: ({ wall }) => wall.getUTCDay() || 7,
  S: ordinalSuffix,
  w: ({ wall }) => wall.getUTCDay(),
  z: dayOfYear,
  W: (time) => padded(week(time)),
  F: ({ wall }) => months[wall.getUTCMonth()] ?? "",
  m: ({ wall }) => padded(wall.getUTCMonth() + 1),
  M: shortMonth,
  n: ({ wall }) => wall.getUTCMonth() + 1,
  t: daysOfMonth,
  L: (time) => (isLeapYear(time) ? 1 : 0),
  o: (time) => thursday(time).getUTCFullYear(),
  Y: ({ wall }) => padded(wall.getUTCFullYear(), 4),
  y: ({ wall }) => padded(wall.getUTCFullYear() % 100),
  a: ({ wall }) => (wall.getUTCHours() < 12 ? "am" : "pm"),
  A: ({ wall }) => (wall.getUTCHours() < 12 ? "AM" : "PM"),
  B: (time) => padded(beats(time), 3),
  g: hour12,
  G: ({ wall }) => wall.getUTCHours(),
  h: (time) => padded(hour12(time)),
  H: ({ wall }) => padded(wall.getUTCHours()),
  i: ({ wall }) => padded(wall.getUTCMinutes()),
  s: ({ wall }) => padded(wall.getUTCSeconds()),
  u: ({ wall }) => `${padded(wall.getUTCMilliseconds(), 3)}000`,
  v: ({ wall }) => padded(wall.getUTCMilliseconds(), 3),
  e: ({ zone }) => zone,
  I: (time) => (isSummerTime(time) ? 1 : 0),
  O: ({ offset }) => offsetText(offset, ""),
  P: ({ offset }) => offsetText(offset),
  p: ({ offset }) => (offset === 0 ? "Z" : offsetText(offset)),
  T: zoneAbbreviation,
  Z: ({ offset }) => Math.round(offset / 1000),
  c: (time) => phpDate("Y-m-d\\TH:i:sP", time),
  r: (time) => phpDate("D, d M Y H:i:s O", time),
  U: ({ instant }) => Math.floor(instant / 1000),
};

const parts = /\\(?<literal>.?)|(?<letter>[A-Za-z])/gsu;

/** Tells whether a pattern has a letter that stands for some part of a time. */
export const isPattern = (pattern: string): boolean =>
  [...pattern.matchAll(parts)].some(({ groups }) => letters[groups?.["letter"] ?? ""] !== undefined);

/** Writes a time by a pattern of PHP's `date`: `Y-m-d h:ia`, a backslash before a letter that stands for itself. */
export function phpDate(pattern: string, time: WallTime): string {
  return pattern.replace(parts, (written, literal: string | undefined, letter: string | undefined) =>
    letter === undefined ? (literal ?? "") : String(letters[letter]?.(time) ?? written),
  );
}
