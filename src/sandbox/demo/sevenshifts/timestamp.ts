/** Milliseconds of a minute. */
export const minuteLength = 60_000;

/** Milliseconds of a day that no change of clocks falls into. */
export const dayLength = 86_400_000;

/** The zero date, which stands for no time. */
export const noTime = "0000-00-00 00:00:00";

const minutesOfDay = 1440;
const twoDigits = Array.from({ length: 60 }, (_, number) => String(number).padStart(2, "0"));
const clockTexts = Array.from(
  { length: minutesOfDay },
  (_, minute) => `${twoDigits[Math.floor(minute / 60)]}:${twoDigits[minute % 60]}`,
);
const dateTexts = new Map<number, string>();

/** A day, counted from 1970-01-01, as text such as `2026-01-31`; each is made once. */
export function dateText(dayNumber: number): string {
  const known = dateTexts.get(dayNumber);
  if (known !== undefined) return known;
  const text = new Date(dayNumber * dayLength).toISOString().slice(0, 10);
  dateTexts.set(dayNumber, text);
  return text;
}

/** An instant as the API prints it, such as `2026-01-31 06:30:00`. */
export function timestamp(instant: number): string {
  const dayNumber = Math.floor(instant / dayLength);
  const seconds = Math.floor((instant - dayNumber * dayLength) / 1000);
  return `${dateText(dayNumber)} ${clockTexts[Math.floor(seconds / 60)]}:${twoDigits[seconds % 60]}`;
}

/** An hour and a minute as a time of day, such as `16:30:00`. */
export const timeOfDay = (hour: number, minute = 0): string => `${clockTexts[hour * 60 + minute]}:00`;
