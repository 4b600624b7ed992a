import { type Interval, intersect, subtract, union } from "./intervals.ts";
import type { SlotResource, Timeslot } from "./resource.ts";

/** Time of a resource, free or blocked. */
export interface TimeOf {
  readonly resource: SlotResource;
  readonly time: readonly Interval[];
}

/** Cuts time wherever the set of resources changes that have it; every piece names them all. */
export function together(all: readonly TimeOf[]): Timeslot[] {
  const edges = all
    .flatMap(({ time }, index) =>
      time.flatMap(({ start, end }) => [
        { at: start, index, has: true },
        { at: end, index, has: false },
      ]),
    )
    .toSorted((one, other) => one.at - other.at);
  const pieces: Timeslot[] = [];
  const having = new Set<number>();
  let since = -Infinity;
  for (const { at, index, has } of edges) {
    if (at > since && having.size > 0) {
      const resources = all.filter((_, place) => having.has(place)).map(({ resource }) => resource);
      pieces.push({ start: since, end: at, resources });
    }
    if (has) having.add(index);
    else having.delete(index);
    since = at;
  }
  return pieces;
}

/** Time that all have, in stretches as long as they are. */
export function common(all: readonly TimeOf[]): Timeslot[] {
  const [first, ...others] = all;
  const resources = all.map(({ resource }) => resource);
  return others
    .reduce((time, other) => intersect(time, other.time), [...(first?.time ?? [])])
    .map((stretch) => ({ ...stretch, resources }));
}

/** Time that anyone has: all of the first one's, and of every further one's what is left over. */
export function byTurns(ordered: readonly TimeOf[]): Timeslot[] {
  const stretches: Timeslot[] = [];
  let taken: Interval[] = [];
  for (const { resource, time } of ordered) {
    for (const stretch of subtract(time, taken)) stretches.push({ ...stretch, resources: [resource] });
    taken = union([...taken, ...time]);
  }
  return stretches.toSorted((one, other) => one.start - other.start);
}
