import fc from "fast-check";
import { type Fields, isFields } from "../../../src/openapi/fields.ts";

const values: unknown[] = [null, true, 0, -1, 1e308, 1.5, 2 ** 53, -0, [], {}, [[]]];

const emptiness = ["", " ", "null", "0", "[]", "{}"];

const times = [
  "0000-00-00 00:00:00",
  "2026-02-30",
  "2026-13-01T25:00:00Z",
  "9999-12-31 23:59:59",
  "now",
  "-1 hour",
  "Europe/Atlantis",
];

const letters = ["%00", "\u0000", "\ud800", "💥".repeat(50), "a".repeat(10_000)];

const names = ["__proto__", "constructor", "toString", "$.a", "ffffffffffffffffffffffff"];

const attacks = ["../../etc/passwd", "'; DROP TABLE x; --"];

/** Values that servers stumble over. */
export const nastyValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(...values, ...emptiness, ...times, ...letters, ...names, ...attacks),
  fc.jsonValue({ maxDepth: 3 }),
);

/** Places in a value, as lists of names. */
function placesOf(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? value.map((inner, index) => [index, inner])
    : isFields(value)
      ? Object.entries(value)
      : [];
  return [path, ...entries.flatMap(([name, inner]) => placesOf(inner, [...path, name]))];
}

function without(value: Fields, name: string | number): Fields {
  const { [String(name)]: _, ...rest } = value;
  return rest;
}

/** The value with another in one place; `undefined` takes the place away. */
function withOther(value: unknown, [name, ...rest]: (string | number)[], other: unknown): unknown {
  if (name === undefined) return other;
  if (Array.isArray(value)) {
    return value.map((inner, index) => (index === name ? withOther(inner, rest, other) : inner));
  }
  if (!isFields(value)) return value;
  if (rest.length === 0 && other === undefined) return without(value, name);
  return { ...value, [name]: withOther(value[name], rest, other) };
}

/** The value with one to three places changed into something nasty, taken away, or added. */
export function spoiled(value: unknown): fc.Arbitrary<unknown> {
  const places = placesOf(value);
  const change = fc.tuple(
    fc.nat({ max: Math.max(0, places.length - 1) }),
    fc.option(nastyValue, { nil: undefined, freq: 4 }),
  );
  return fc
    .array(change, { minLength: 1, maxLength: 3 })
    .map((changes) =>
      changes.reduce((now, [index, other]) => withOther(now, places[index] ?? [], other), value),
    );
}
