import { type Fields, isFields } from "../../openapi/fields.ts";
import { inside } from "./pointers.ts";

/** One step from a contract to another, in the words of an overlay; its place is a JSON pointer. */
export interface Step {
  /** What is changed: the node itself for a removal, what holds it for an update. */
  target: string;
  /** The node that differs. */
  pointer: string;
  /** Undefined for a removal. */
  update: unknown;
}

const isNode = (value: unknown): value is object => typeof value === "object" && value !== null;

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Puts another value in the place of a node; a merge cannot do that with an object or a list. */
function replacement(holder: string, name: string, before: unknown, after: unknown): Step[] {
  const pointer = inside(holder, name);
  const update = { target: holder, pointer, update: { [name]: after } };
  return isNode(before) ? [{ target: pointer, pointer, update: undefined }, update] : [update];
}

/** Steps inside a list that keeps its length; undefined where only a new list will do. */
function listSteps(before: unknown[], after: unknown[], pointer: string): Step[] | undefined {
  if (before.length !== after.length) return undefined;
  const steps = before.map((value, index) => innerSteps(value, after[index], inside(pointer, String(index))));
  return steps.includes(undefined) ? undefined : steps.flatMap((found) => found ?? []);
}

/** Steps inside a node; undefined where only another node in its place will do. */
function innerSteps(before: unknown, after: unknown, pointer: string): Step[] | undefined {
  if (isSame(before, after)) return [];
  if (Array.isArray(before) && Array.isArray(after)) return listSteps(before, after, pointer);
  if (!isFields(before) || !isFields(after)) return undefined;
  return fieldSteps(before, after, pointer);
}

function fieldSteps(before: Fields, after: Fields, pointer: string): Step[] | undefined {
  const gone = Object.keys(before).filter((name) => !(name in after));
  // An overlay can take away objects and lists, and no values.
  if (gone.some((name) => !isNode(before[name]))) return undefined;
  const removals = gone.map((name): Step => {
    const place = inside(pointer, name);
    return { target: place, pointer: place, update: undefined };
  });
  const changes = Object.keys(after).flatMap((name): Step[] => {
    if (isSame(before[name], after[name])) return [];
    const inner = innerSteps(before[name], after[name], inside(pointer, name));
    return inner ?? replacement(pointer, name, before[name], after[name]);
  });
  return [...removals, ...changes];
}

/** The steps that lead from one contract to another; only what differs is touched. */
export const stepsBetween = (before: unknown, after: unknown): Step[] => innerSteps(before, after, "") ?? [];
