import type { DriftKind } from "./drift.ts";
import { isObject, typeName, typeOf } from "./jsonType.ts";
import type { Place } from "./place.ts";

/** What is wrong at a place. */
export interface Surprise {
  path: string;
  kind: DriftKind;
  expected: string;
  seen: string;
}

/** State of one walk through a body. */
export interface Walk {
  /** How many items of an array are looked at. */
  items: number;
  /** Keys on the way to where the walk is; what lies past its depth is old. */
  trail: string[];
  /** Whether an alternative is being tried: it tells of nothing, and one misfit is enough. */
  trial: boolean;
  tell(surprise: Surprise): void;
}

/** How far into a body a walk goes; a body that is deeper is none of any vendor's, and would end the stack. */
const deepest = 64;

/** A key that can be the name of a field; one with many digits may be an id. */
const plainName = /^(?!(?:\D*\d){4})[A-Za-z_][\w-]{0,39}$/;

/** Tells of a misfit at a depth; always false. */
function misfit(walk: Walk, depth: number, kind: DriftKind, expected: string, seen: string): false {
  if (walk.trial) return false;
  const keys = walk.trail.slice(0, depth);
  walk.tell({ path: keys.map((key) => `/${key}`).join(""), kind, expected, seen });
  return false;
}

function otherFits(walk: Walk, { rest }: Place, key: string, value: unknown, depth: number): boolean {
  if (rest !== undefined) {
    walk.trail[depth] = "*";
    return fits(walk, rest, value, depth + 1);
  }
  walk.trail[depth] = plainName.test(key) ? key : "*";
  return misfit(walk, depth + 1, "unknown", "nothing", typeName(value));
}

function tellMissing(walk: Walk, { required }: Place, value: object, depth: number): false {
  for (const { name, place } of required) {
    if (Object.hasOwn(value, name)) continue;
    walk.trail[depth] = name;
    misfit(walk, depth + 1, "missing", place.expected, "nothing");
  }
  return false;
}

function fieldsFit(walk: Walk, place: Place, value: Record<string, unknown>, depth: number): boolean {
  let required = 0;
  let others = 0;
  for (const key in value) {
    const item = value[key];
    const field = place.fields.get(key);
    if (field === undefined) {
      if (others++ >= walk.items || otherFits(walk, place, key, item, depth)) continue;
    } else {
      if (field.required) required++;
      if ((field.place.plain & typeOf(item)) !== 0) continue;
      walk.trail[depth] = key;
      if (fits(walk, field.place, item, depth + 1)) continue;
    }
    if (walk.trial) return false;
  }
  return required === place.required.length || tellMissing(walk, place, value, depth);
}

function itemsFit(walk: Walk, items: Place, value: unknown[], depth: number): boolean {
  const end = Math.min(value.length, walk.items);
  walk.trail[depth] = "*";
  for (let index = 0; index < end; index++) {
    if (!fits(walk, items, value[index], depth + 1) && walk.trial) return false;
  }
  return true;
}

function anyFits(walk: Walk, alternatives: Place[], value: unknown, depth: number): boolean {
  const outer = walk.trial;
  walk.trial = true;
  let fit = false;
  for (const alternative of alternatives) {
    fit = fits(walk, alternative, value, depth);
    if (fit) break;
  }
  walk.trial = outer;
  return fit;
}

/** Tells of a value of a right type that is none of the values, or not of the form. */
function formFits(walk: Walk, place: Place, value: unknown, depth: number): boolean {
  if (place.values !== undefined) {
    return place.values.has(value) || misfit(walk, depth, "enum", place.form, "a new value");
  }
  if (place.pattern === undefined || typeof value !== "string" || place.pattern.test(value)) return true;
  return misfit(walk, depth, "form", place.form, "string");
}

function alternativesFit(
  walk: Walk,
  place: Place,
  alternatives: Place[],
  value: unknown,
  depth: number,
): boolean {
  if (anyFits(walk, alternatives, value, depth)) return true;
  const type = typeOf(value);
  const isCode = alternatives.some(({ types, values }) => values !== undefined && (types & type) !== 0);
  if (isCode) return misfit(walk, depth, "enum", place.form, "a new value");
  return misfit(walk, depth, "form", place.form, typeName(value));
}

/** Tells of everything in a value that does not fit its place; in a trial, tells nothing and answers whether it fits. */
export function fits(walk: Walk, place: Place, value: unknown, depth: number): boolean {
  const type = typeOf(value);
  if ((place.plain & type) !== 0 || depth > deepest) return true;
  if ((place.types & type) === 0) {
    return misfit(walk, depth, value === null ? "null" : "type", place.expected, typeName(value));
  }
  if (place.alternatives !== undefined) {
    return alternativesFit(walk, place, place.alternatives, value, depth);
  }
  if (Array.isArray(value)) return place.items === undefined || itemsFit(walk, place.items, value, depth);
  return isObject(value) ? fieldsFit(walk, place, value, depth) : formFits(walk, place, value, depth);
}
