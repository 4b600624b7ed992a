const units = {
  second: "seconds",
  sec: "seconds",
  minute: "minutes",
  min: "minutes",
  hour: "hours",
  day: "days",
  week: "weeks",
  month: "months",
  year: "years",
} as const;

/** A unit of time, as Temporal names it. */
export type Unit = (typeof units)[keyof typeof units];

/** A number of units of time. */
export interface Quantity {
  readonly amount: number;
  readonly unit: Unit;
}

const isUnit = (word: string): word is keyof typeof units => Object.hasOwn(units, word);

/**
 * Reads words such as `3 days 2 weeks`; undefined when they are not a list of numbers and units.
 * Every number has a sign of its own: `-1 hour 30 minutes` is half an hour back, as PHP reads it.
 */
export function readQuantities(text: string): Quantity[] | undefined {
  const pattern = /([+-]?)\s*(\d{1,6})\s*([a-z]+)\s*/iy;
  const quantities: Quantity[] = [];
  const words = text.trim();
  while (pattern.lastIndex < words.length) {
    const [, sign, digits, name = ""] = pattern.exec(words) ?? [];
    const singular = name.toLowerCase().replace(/s$/, "");
    if (!isUnit(singular)) return undefined;
    quantities.push({ amount: Number(digits) * (sign === "-" ? -1 : 1), unit: units[singular] });
  }
  return quantities.length > 0 ? quantities : undefined;
}
