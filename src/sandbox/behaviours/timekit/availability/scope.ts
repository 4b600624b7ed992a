import { allowedTime } from "./allowedTime.ts";
import type { Rule } from "./constraints.ts";
import { type Interval, intersect, subtract, union } from "./intervals.ts";
import { type Complaints, Misunderstood } from "./outcome.ts";
import { readRules } from "./request.ts";
import type { BusyTime, Resource, SlotResource } from "./resource.ts";
import { type Zone, utc } from "./zone.ts";

/** A resource whose zone and constraints have been read. */
export interface ReadResource {
  readonly shown: SlotResource;
  readonly zone: Zone;
  readonly rules: readonly Rule[];
  readonly busy: readonly BusyTime[];
}

/** What free time is looked for in. */
export interface Scope {
  readonly window: Interval;
  /** Milliseconds to keep free on both sides of busy time. */
  readonly buffer: number;
  readonly ignoreAllDay: boolean;
  /** Lists of rules that hold for every resource, each list for itself. */
  readonly sharedRules: readonly (readonly Rule[])[];
  readonly resources: readonly ReadResource[];
}

/** Free time of a resource within a window. */
export interface FreeTime {
  readonly resource: SlotResource;
  readonly zone: Zone;
  readonly free: readonly Interval[];
}

/** Reads zone and constraints of resources. */
export function readResources(
  resources: readonly Resource[],
  open: (name: string) => Zone | Misunderstood,
  complaints: Complaints,
): ReadResource[] {
  return resources.map(({ id, name, timezone, constraints, busy }) => ({
    shown: { id, name, timezone },
    zone: complaints.accept("resources", open(timezone), utc),
    rules: readRules("availability_constraints", constraints, complaints),
    busy,
  }));
}

function busyTime(busy: readonly BusyTime[], { window, buffer, ignoreAllDay }: Scope): Interval[] {
  const padded: Interval[] = [];
  for (const { start, end, allDay } of busy) {
    const reachesIn = start - buffer < window.end && end + buffer > window.start;
    if (reachesIn && start < end && !(ignoreAllDay && allDay)) {
      padded.push({ start: start - buffer, end: end + buffer });
    }
  }
  return union(padded);
}

/**
 * Free time of each resource, in the order of the resources: the window within all rules, without busy time.
 * The rules of the request, of the project and of a resource are three lists, and time has to be allowed by each.
 */
export function freeTime(scope: Scope): FreeTime[] {
  const { window, sharedRules, resources } = scope;
  const sharedByZone = new Map<Zone, Interval[]>();
  const sharedTime = (zone: Zone): Interval[] => {
    const known = sharedByZone.get(zone);
    const time =
      known ??
      sharedRules.map((rules) => allowedTime(rules, zone, window)).reduce(intersect, union([window]));
    sharedByZone.set(zone, time);
    return time;
  };
  return resources.map(({ shown, zone, rules, busy }) => {
    const allowed = intersect(sharedTime(zone), allowedTime(rules, zone, window));
    return { resource: shown, zone, free: subtract(allowed, busyTime(busy, scope)) };
  });
}
