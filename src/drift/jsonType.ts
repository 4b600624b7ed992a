/** Bit of a text in a set of JSON types. */
export const text = 1;

const integer = 2;
const fraction = 4;
const boolean = 8;
const nothing = 16;

/** Bit of an object in a set of JSON types. */
export const object = 32;

/** Bit of an array in a set of JSON types. */
export const array = 64;

/** The set of all JSON types. */
export const anyType = 127;

const bits: Record<string, number> = {
  string: text,
  integer,
  number: integer | fraction,
  boolean,
  null: nothing,
  object,
  array,
};

/** Bit of a JSON value's type. */
export function typeOf(value: unknown): number {
  switch (typeof value) {
    case "string":
      return text;
    case "number":
      return Number.isInteger(value) ? integer : fraction;
    case "boolean":
      return boolean;
    default:
      if (value === null) return nothing;
      return Array.isArray(value) ? array : object;
  }
}

/** Tells whether a JSON value is an object. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Bits of types with `|` between them; all for none. */
export function typesOf(words: string): number {
  if (words === "") return anyType;
  return words.split("|").reduce((set, word) => set | (bits[word] ?? 0), 0);
}

/** Name of a JSON value's type. */
export function typeName(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}
