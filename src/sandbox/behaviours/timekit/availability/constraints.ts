import { type Fields, isFields } from "../../../../openapi/fields.ts";
import { type Point, readPoint } from "./moments.ts";
import { Misunderstood } from "./outcome.ts";

/** Time that a rule is about: hours of days of the week (in minutes of the day), or a stretch of the calendar. */
export type Span =
  | {
      readonly form: "weekly";
      readonly days: readonly number[];
      readonly start: number;
      readonly end: number;
    }
  | { readonly form: "period"; readonly start: Point; readonly end: Point };

/** A constraint as it was understood. */
export interface Rule {
  readonly effect: "allow" | "block";
  readonly kind: string;
  readonly span: Span;
}

const dayNames = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const everyDay = [0, 1, 2, 3, 4, 5, 6];

const shown = (value: unknown): string => JSON.stringify(value) ?? "nothing";

function readDay(value: unknown): number | Misunderstood {
  const day = typeof value === "string" ? dayNames.indexOf(value.trim().toLowerCase()) : -1;
  return day === -1 ? new Misunderstood(`${shown(value)} is not a day of the week.`) : day;
}

function readMinute(value: unknown): number | Misunderstood {
  const text = typeof value === "number" ? `${value}:00` : value;
  const [, hour, minute] = (typeof text === "string" && /^(\d{1,2}):([0-5]\d)$/.exec(text.trim())) || [];
  const total = Number(hour) * 60 + Number(minute);
  if (total <= 24 * 60) return total;
  return new Misunderstood(`${shown(value)} is not an hour from 0 to 24 or a time such as "09:30".`);
}

function weekly(days: readonly number[] | Misunderstood, start: unknown, end: unknown): Span | Misunderstood {
  const [first, last] = [readMinute(start), readMinute(end)];
  if (days instanceof Misunderstood) return days;
  if (first instanceof Misunderstood) return first;
  if (last instanceof Misunderstood) return last;
  return { form: "weekly", days, start: first, end: last };
}

function oneDay(value: unknown): readonly number[] | Misunderstood {
  const day = readDay(value);
  return day instanceof Misunderstood ? day : [day];
}

const readBound = (value: unknown): Point | Misunderstood =>
  typeof value === "string"
    ? readPoint(value)
    : new Misunderstood(`${shown(value)} is not a date or a date and time.`);

function period({ start, end }: Fields): Span | Misunderstood {
  const [first, last] = [readBound(start), readBound(end)];
  if (first instanceof Misunderstood) return first;
  return last instanceof Misunderstood ? last : { form: "period", start: first, end: last };
}

const kinds = new Map<string, (detail: Fields) => Span | Misunderstood>([
  ["day_and_time", ({ day, start, end }) => weekly(oneDay(day), start, end)],
  ["hours", ({ start, end }) => weekly(everyDay, start, end)],
  ["day", ({ day }) => weekly(oneDay(day), 0, 24)],
  ["period", period],
  ["weekdays", () => weekly([0, 1, 2, 3, 4], 0, 24)],
  ["weekends", () => weekly([5, 6], 0, 24)],
]);

/** Reads what stands under the name of a kind; the empty array that PHP sends for an empty object is one. */
function readSpan(kind: string, detail: unknown): Span | Misunderstood {
  const read = kinds.get(kind);
  const fields = Array.isArray(detail) && detail.length === 0 ? {} : detail;
  if (read === undefined) return new Misunderstood(`${shown(kind)} is not the name of a kind of constraint.`);
  return isFields(fields) ? read(fields) : new Misunderstood(`${shown(detail)} is not an object.`);
}

/** Reads a constraint, an object with one key. */
export function readConstraint(value: unknown): Rule | Misunderstood {
  const [entry, ...others] = isFields(value) ? Object.entries(value) : [];
  const [, effect, kind = ""] = /^(allow|block)_(\w+)$/.exec(entry?.[0] ?? "") ?? [];
  if (
    entry === undefined ||
    others.length > 0 ||
    (effect !== "allow" && effect !== "block") ||
    !kinds.has(kind)
  ) {
    return new Misunderstood(`${shown(value)} is not an object with the name of one constraint as its key.`);
  }
  const span = readSpan(kind, entry[1]);
  if (span instanceof Misunderstood) return new Misunderstood(`${entry[0]}: ${span.message}`);
  return { effect, kind, span };
}
