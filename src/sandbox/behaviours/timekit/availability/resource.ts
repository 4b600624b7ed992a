import type { Interval } from "./intervals.ts";

/** Time in which a resource is busy. */
export interface BusyTime extends Interval {
  /** Whether it comes from an event that lasts all day. */
  readonly allDay?: boolean;
}

/** What a slot tells of a resource. */
export interface SlotResource {
  readonly id: string;
  readonly name: string;
  /** Name of its zone in the tz database. */
  readonly timezone: string;
}

/** A resource as the store knows it, with the time that its events take up. */
export interface Resource extends SlotResource {
  /** Constraints of its own, as they were sent. */
  readonly constraints: readonly unknown[];
  /** Busy time in any order; it may overlap. */
  readonly busy: readonly BusyTime[];
}

/** A stretch of time in epoch milliseconds, and the resources that it is free or blocked for. */
export interface Timeslot extends Interval {
  readonly resources: readonly SlotResource[];
}
