import { isFields } from "../../../openapi/fields.ts";

const day = 86_400_000;
const week = 7 * day;

/** How far ahead nothing is planned for, as a rule. */
const ahead = 26 * week;

const beginsWithDay = /^\d{4}-\d{2}-\d{2}(?!\d)/;

function* daysIn(value: unknown): Generator<number> {
  if (typeof value === "string" && beginsWithDay.test(value)) yield Date.parse(value.slice(0, 10));
  const inner = Array.isArray(value) ? value : isFields(value) ? Object.values(value) : [];
  for (const one of inner) yield* daysIn(one);
}

function moved(value: unknown, by: number): unknown {
  if (typeof value === "string" && beginsWithDay.test(value)) {
    return new Date(Date.parse(value.slice(0, 10)) + by).toISOString().slice(0, 10) + value.slice(10);
  }
  if (Array.isArray(value)) return value.map((one) => moved(one, by));
  if (!isFields(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, moved(inner, by)]));
}

/**
 * A body whose days lie half a year after a moment, on the same days of the week and as far from each other as before;
 * times of day stay as they are. `offset` weeks more keep two runs apart.
 */
export function movedAhead(body: unknown, now: number, offset: number): unknown {
  const days = [...daysIn(body)].filter((one) => !Number.isNaN(one));
  if (days.length === 0) return body;
  const first = Math.min(...days);
  const weeks = Math.ceil((now + ahead - first) / week) + offset;
  return moved(body, weeks * week);
}
