/** The fields of a record or of a body, by name. */
export type Fields = Record<string, unknown>;

/** Tells whether a value is an object with fields. */
export const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** One value of a record, and what puts another in its place. */
export interface Place {
  value: unknown;
  put(value: unknown): void;
}

/** The field of a record that a path begins with: `users` of `users[]`. */
export const rootOf = (path: string): string => path.split(/[.[]/, 1)[0] ?? path;

interface Step {
  name: string;
  isList: boolean;
}

/** Steps of a path: `invoiceItems[].expenseItem` is a list, then a field of each of its rows. */
const stepsOf = (path: string): Step[] =>
  path.split(".").map((part) => ({ name: part.replace(/\[\]$/, ""), isList: part.endsWith("[]") }));

function placesIn(holder: unknown, [step, ...rest]: Step[]): Place[] {
  if (step === undefined || !isFields(holder)) return [];
  const { name, isList } = step;
  const value = holder[name];
  const inside = (inner: unknown, put: (value: unknown) => void): Place[] =>
    rest.length === 0 ? [{ value: inner, put }] : placesIn(inner, rest);
  if (!isList) return inside(value, (other) => (holder[name] = other));
  if (!Array.isArray(value)) return [];
  const list: unknown[] = value;
  return list.flatMap((inner, index) => inside(inner, (other) => (list[index] = other)));
}

/**
 * The places of a record that a path leads to: one for a field (`billingSettings.priceList`), one a row for a list
 * (`invoiceItems[].expenseItem`), one a value for a list of values (`users[]`). An object on the way that is not
 * there leads nowhere.
 */
export const placesOf = (record: Fields, path: string): Place[] => placesIn(record, stepsOf(path));

/** The first value that a path leads to; undefined where it leads nowhere. */
export const valueAt = (record: Fields, path: string): unknown => placesOf(record, path)[0]?.value;

/** Puts a value where a JSON pointer leads, making the objects on the way. */
export function putAt(body: Fields, pointer: string, value: unknown): void {
  const names = pointer.split("/").slice(1);
  const last = names.pop();
  if (last === undefined) return;
  let holder = body;
  for (const name of names) {
    const inner = holder[name];
    const next: Fields = isFields(inner) ? inner : {};
    holder[name] = next;
    holder = next;
  }
  holder[last] = value;
}
