import { type Fields, isFields } from "../lint/value.ts";

/** The keys that lead from the outermost value to one inside it. */
export type Way = readonly string[];

/** Calls back for every object in a JSON value, the outer before the inner. */
export function walkObjects(value: unknown, visit: (object: Fields, way: Way) => void, way: Way = []): void {
  if (typeof value !== "object" || value === null) return;
  if (isFields(value)) visit(value, way);
  for (const [key, child] of Object.entries(value)) walkObjects(child, visit, [...way, key]);
}

/** A copy of a JSON value in which every object has what the callback puts over it, the outer before the inner. */
export function overlayObjects(value: unknown, overlay: (object: Fields) => Fields): unknown {
  if (Array.isArray(value)) return value.map((item) => overlayObjects(item, overlay));
  if (!isFields(value)) return value;
  const entries = Object.entries({ ...value, ...overlay(value) });
  return Object.fromEntries(entries.map(([key, child]) => [key, overlayObjects(child, overlay)]));
}

/** Follows a way into a JSON value; undefined where it leads nowhere. */
export const valueAt = (value: unknown, way: Way): unknown =>
  way.reduce<unknown>((current, key) => {
    if (typeof current !== "object" || current === null) return undefined;
    return Object.entries(current).find(([name]) => name === key)?.[1];
  }, value);
