import type { Call } from "../behaviours.ts";

const namesIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.flatMap(namesIn) : typeof value === "string" ? value.split(",") : [];

/** `calendars.events` asks for `calendars` too. */
const withHolders = (name: string): string[] =>
  name.split(".").map((_, index, parts) => parts.slice(0, index + 1).join("."));

const known = new WeakMap<Call, ReadonlySet<string>>();

/** The names that `include` of a call asks for; of `calendars.events` both that and `calendars`. */
export function includesOf(call: Call): ReadonlySet<string> {
  const includes =
    known.get(call) ??
    new Set(
      namesIn(call.query["include"])
        .map((name) => name.trim())
        .filter((name) => name !== "")
        .flatMap(withHolders),
    );
  known.set(call, includes);
  return includes;
}

/** What is asked for of an included record: of `calendars.events` within `calendars`, `events`. */
export const includesWithin = (includes: ReadonlySet<string>, name: string): ReadonlySet<string> =>
  new Set([...includes].flatMap((one) => (one.startsWith(`${name}.`) ? [one.slice(name.length + 1)] : [])));
