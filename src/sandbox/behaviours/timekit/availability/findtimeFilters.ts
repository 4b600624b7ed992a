import { type Fields, isFields } from "../../../../openapi/fields.ts";
import { allowedTime } from "./allowedTime.ts";
import { readConstraint } from "./constraints.ts";
import { type Interval, intersect, union } from "./intervals.ts";
import { shuffled } from "./modes.ts";
import { type Complaints, Misunderstood } from "./outcome.ts";
import type { Zone } from "./zone.ts";

/** Rules that slots of findtime have to meet. */
export interface Filters {
  /** Time that the filters leave. */
  readonly time: readonly Interval[];
  /** Most slots to draw from those that were found. */
  readonly most: number;
}

/** What the filters are read with. */
export interface FilterContext {
  readonly window: Interval;
  readonly zone: Zone;
  readonly open: (name: string) => Zone | Misunderstood;
}

interface NamedFilter {
  readonly name: string;
  readonly value: Fields;
}

/** Filters by name, and the constraints that say the same. */
const constraints = new Map([
  ["exclude_weekend", "block_weekends"],
  ["specific_day_and_time", "allow_day_and_time"],
]);

/** PHP sends the empty array for an empty object. */
const withoutEmptyArray = (value: unknown): unknown =>
  Array.isArray(value) && value.length === 0 ? {} : value;

function readFilter(filter: unknown): NamedFilter | Misunderstood {
  const [entry, ...others] = isFields(filter) ? Object.entries(filter) : [];
  const value = withoutEmptyArray(entry?.[1]);
  if (entry !== undefined && others.length === 0 && isFields(value)) return { name: entry[0], value };
  return new Misunderstood(
    `${JSON.stringify(filter)} is not an object with the name of one filter as its key.`,
  );
}

/** The time that a filter leaves, on the clocks of the zone that it names, or of that of the request. */
function filterTime(filter: unknown, { window, zone, open }: FilterContext): Interval[] | Misunderstood {
  const read = readFilter(filter);
  if (read instanceof Misunderstood) return read;
  const constraint = constraints.get(read.name);
  if (constraint === undefined) return new Misunderstood(`The filter “${read.name}” is not known.`);
  const { timezone } = read.value;
  const own = typeof timezone === "string" ? open(timezone) : zone;
  const rule = readConstraint({ [constraint]: read.value });
  if (own instanceof Misunderstood) return own;
  return rule instanceof Misunderstood ? rule : allowedTime([rule], own, window);
}

/** Most slots that a filter for slots which were found leaves. */
function mostOf(filter: unknown): number | Misunderstood {
  const read = readFilter(filter);
  if (read instanceof Misunderstood) return read;
  const { number = 1 } = read.value;
  if (read.name !== "take_random")
    return new Misunderstood(`The filter “${read.name}” is not known in after.`);
  return typeof number === "number" && number >= 0
    ? number
    : new Misunderstood(`${JSON.stringify(number)} is not a number of slots.`);
}

/** Reads filters: time has to be left by all in `and` and, where there are any, by one in `or`. */
export function readFilters(filters: unknown, context: FilterContext, complaints: Complaints): Filters {
  const groups = withoutEmptyArray(filters);
  const wrong = new Misunderstood("filters has to be an object with lists in and, or and after.");
  const listOf = (name: string): readonly unknown[] => {
    const list: unknown = isFields(groups) ? (groups[name] ?? []) : wrong;
    return complaints.accept<readonly unknown[]>("filters", Array.isArray(list) ? list : wrong, []);
  };
  const read = <Value>(value: Value | Misunderstood, substitute: Value): Value =>
    complaints.accept("filters", value, substitute);
  const timesOf = (name: string): Interval[][] =>
    listOf(name).map((filter) => read(filterTime(filter, context), []));
  const either = timesOf("or");
  const time = either.length === 0 ? [context.window] : either.flat();
  return {
    time: timesOf("and").reduce(intersect, union(time)),
    most: Math.min(...listOf("after").map((filter) => read(mostOf(filter), 0))),
  };
}

/** The slots that the filters leave of those that were found, in their order. */
export function drawn<Slot>(slots: readonly Slot[], { most }: Filters, random: () => number): Slot[] {
  if (slots.length <= most) return [...slots];
  const chosen = new Set(shuffled(slots, random).slice(0, most));
  return slots.filter((slot) => chosen.has(slot));
}
