import { intersect } from "./intervals.ts";
import { Misunderstood } from "./outcome.ts";
import type { SlotResource, Timeslot } from "./resource.ts";
import type { FreeTime } from "./scope.ts";
import { type SlotShape, slotStarts } from "./slotStarts.ts";

const modes = ["roundrobin_random", "roundrobin_prioritized", "mutual", "exclusive"] as const;

/** How several resources share the slots. */
export type Mode = (typeof modes)[number];

/** Reads the name of a mode. */
export function readMode(text: string): Mode | Misunderstood {
  return (
    modes.find((mode) => mode === text) ??
    new Misunderstood(`“${text}” is not a mode; there are ${modes.join(", ")}.`)
  );
}

/** The same things in an order that is drawn. */
export function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  return items
    .map((item) => ({ item, place: random() }))
    .toSorted((one, other) => one.place - other.place)
    .map(({ item }) => item);
}

const startsOf = ({ free, zone }: FreeTime, shape: SlotShape): number[] =>
  free.flatMap((stretch) => slotStarts(stretch, shape, zone));

/** The slots, and those of the others that start at least a step away from each of them; both are in order. */
function fillGaps(slots: readonly Timeslot[], others: readonly Timeslot[], step: number): Timeslot[] {
  const filled: Timeslot[] = [];
  let next = 0;
  for (const other of others) {
    for (let slot = slots[next]; slot !== undefined && slot.start <= other.start; slot = slots[(next += 1)]) {
      filled.push(slot);
    }
    const [before, after] = [slots[next - 1]?.start ?? -Infinity, slots[next]?.start ?? Infinity];
    if (other.start - before >= step && after - other.start >= step) filled.push(other);
  }
  return filled.concat(slots.slice(next));
}

/**
 * Slots with one resource each: the first one has all that it can serve, every further one those that start at
 * least a step away from the slots of the ones before it.
 */
export function roundRobin(ordered: readonly FreeTime[], shape: SlotShape): Timeslot[] {
  let slots: Timeslot[] = [];
  for (const each of ordered) {
    const resources = [each.resource];
    const own = startsOf(each, shape).map((start) => ({ start, end: start + shape.length, resources }));
    slots = fillGaps(slots, own, shape.step);
  }
  return slots;
}

/**
 * Slots in which all resources are free.
 * Full hours are those of the resource that becomes free last, of several the first.
 */
export function mutual(all: readonly FreeTime[], shape: SlotShape): Timeslot[] {
  const [first, ...others] = all;
  if (first === undefined) return [];
  const resources = all.map(({ resource }) => resource);
  const zones = new Map(
    all.toReversed().flatMap(({ free, zone }) => free.map(({ start }) => [start, zone] as const)),
  );
  const common = others.reduce((free, other) => intersect(free, other.free), [...first.free]);
  return common
    .flatMap((stretch) => slotStarts(stretch, shape, zones.get(stretch.start) ?? first.zone))
    .map((start) => ({ start, end: start + shape.length, resources }));
}

/** Slots at the starts that suit any resource, each with all resources that are free for the whole of it. */
export function exclusive(all: readonly FreeTime[], shape: SlotShape): Timeslot[] {
  const starts = new Set(all.flatMap((each) => startsOf(each, shape)));
  const slots = [...starts]
    .toSorted((one, other) => one - other)
    .map((start) => {
      const resources: SlotResource[] = [];
      return { start, end: start + shape.length, resources };
    });
  for (const { free, resource } of all) {
    let next = 0;
    for (const slot of slots) {
      while ((free[next]?.end ?? Infinity) < slot.end) next += 1;
      if ((free[next]?.start ?? Infinity) <= slot.start) slot.resources.push(resource);
    }
  }
  return slots;
}
