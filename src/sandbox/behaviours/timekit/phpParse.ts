import { months } from "./phpDate.ts";

/** What a text says of a time, part by part; null of a part that it says nothing of. */
export interface TimeParts {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
  /** Offset from UTC as written, or the name of a zone; undefined where the text has neither. */
  zone: string | undefined;
}

type Found = Readonly<Record<string, string>>;

const monthNames = months.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join("|");
const dayNames =
  "Mon(?:day)?|Tue(?:sday)?|Wed(?:nesday)?|Thu(?:rsday)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?";

/** What each letter of a pattern matches, and the part of the time that it is. */
const letters: Readonly<Record<string, readonly [part: string, matches: string]>> = {
  d: ["day", String.raw`\d{1,2}`],
  j: ["day", String.raw`\d{1,2}`],
  D: ["weekday", dayNames],
  l: ["weekday", dayNames],
  S: ["suffix", "st|nd|rd|th"],
  m: ["month", String.raw`\d{1,2}`],
  n: ["month", String.raw`\d{1,2}`],
  M: ["monthName", monthNames],
  F: ["monthName", monthNames],
  Y: ["year", String.raw`\d{4}`],
  y: ["shortYear", String.raw`\d{2}`],
  a: ["half", "am|pm"],
  A: ["half", "am|pm"],
  g: ["hour", String.raw`\d{1,2}`],
  h: ["hour", String.raw`\d{1,2}`],
  G: ["hour", String.raw`\d{1,2}`],
  H: ["hour", String.raw`\d{1,2}`],
  i: ["minute", String.raw`\d{2}`],
  s: ["second", String.raw`\d{2}`],
  v: ["fraction", String.raw`\d{3}`],
  u: ["fraction", String.raw`\d{1,6}`],
  U: ["unix", String.raw`-?\d{1,12}`],
  e: ["zone", String.raw`[A-Za-z][\w+/-]*|[+-]\d{2}:?\d{2}`],
  T: ["zone", String.raw`[A-Za-z][\w+/-]*|[+-]\d{2}:?\d{2}`],
  O: ["zone", String.raw`Z|[+-]\d{2}:?\d{2}`],
  P: ["zone", String.raw`Z|[+-]\d{2}:?\d{2}`],
  p: ["zone", String.raw`Z|[+-]\d{2}:?\d{2}`],
};

const whole: Readonly<Record<string, string>> = { c: "Y-m-d\\TH:i:sP", r: "D, d M Y H:i:s O" };

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);

/** The expression that a pattern stands for; undefined where it has a letter that tells no time, or one twice. */
function expressionOf(pattern: string): RegExp | undefined {
  const full = pattern.replace(/^[cr]$/, (letter) => whole[letter] ?? letter);
  const seen = new Set<string>();
  let source = "";
  for (const [written, literal] of full.matchAll(/\\(.?)|[^\\]/gsu)) {
    const known = letters[written];
    if (known === undefined) {
      if (literal === undefined && /[A-Za-z]/.test(written)) return undefined;
      source += escaped(literal ?? written);
      continue;
    }
    const [part, matches] = known;
    if (seen.has(part)) return undefined;
    seen.add(part);
    source += `(?<${part}>${matches})`;
  }
  const hasDate = ["year", "shortYear", "unix"].some((part) => seen.has(part));
  return hasDate ? new RegExp(`^${source}$`, "iu") : undefined;
}

function hourOf({ hour = "0", half }: Found): number {
  if (half === undefined) return Number(hour);
  return (Number(hour) % 12) + (half.toLowerCase() === "pm" ? 12 : 0);
}

const monthOf = ({ month = "1", monthName }: Found): number =>
  monthName === undefined
    ? Number(month)
    : months.findIndex((name) => name.slice(0, 3).toLowerCase() === monthName.slice(0, 3).toLowerCase()) + 1;

/** Two digits are the years 1970 to 2069, as PHP reads them. */
const yearOf = ({ year, shortYear = "70" }: Found): number =>
  year === undefined ? Number(shortYear) + (Number(shortYear) < 70 ? 2000 : 1900) : Number(year);

function partsOf(found: Found): TimeParts {
  const { day = "1", minute = "0", second = "0", fraction = "0", zone } = found;
  return {
    year: yearOf(found),
    month: monthOf(found),
    day: Number(day),
    hour: hourOf(found),
    minute: Number(minute),
    second: Number(second),
    millisecond: Math.floor(Number(`0.${fraction}`) * 1000),
    zone,
  };
}

/** Reads times that are written by a pattern of PHP's `date`; a part that the pattern lacks is the lowest. */
export type ReadByPattern = (text: string) => TimeParts | { unix: number } | undefined;

/** Makes what reads times by a pattern; undefined where the pattern cannot tell a time. */
export function phpReader(pattern: string): ReadByPattern | undefined {
  const expression = expressionOf(pattern);
  if (expression === undefined) return undefined;
  return (text) => {
    const found: Found | undefined = expression.exec(text.trim())?.groups;
    if (found === undefined) return undefined;
    const { unix } = found;
    return unix === undefined ? partsOf(found) : { unix: Number(unix) };
  };
}
