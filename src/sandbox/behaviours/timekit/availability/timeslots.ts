import type { Fields } from "../../../../openapi/fields.ts";
import { complement } from "./intervals.ts";
import { type Mode, exclusive, mutual, roundRobin, shuffled } from "./modes.ts";
import { Complaints, type Result } from "./outcome.ts";
import { type Plan, planOf } from "./plan.ts";
import type { Circumstances, ProjectRules } from "./request.ts";
import type { Resource, Timeslot } from "./resource.ts";
import { type FreeTime, freeTime } from "./scope.ts";
import type { SlotShape } from "./slotStarts.ts";
import { byTurns, common, together } from "./stretches.ts";
import { dayNumber, dayText } from "./zone.ts";

/** What a query of free time needs beside its fields and its resources. */
export interface QueryCircumstances extends Circumstances {
  /** The project that the query names. */
  readonly project?: ProjectRules | undefined;
}

/** A day with at least one slot, and the ids of the resources that have one on it. */
export interface AvailableDate {
  readonly date: string;
  readonly resources: readonly string[];
}

function slotsOf(all: readonly FreeTime[], mode: Mode, shape: SlotShape | undefined): Timeslot[] {
  const stretches = all.map(({ resource, free }) => ({ resource, time: free }));
  if (mode === "mutual") return shape ? mutual(all, shape) : common(stretches);
  if (mode === "exclusive") return shape ? exclusive(all, shape) : together(stretches);
  return shape ? roundRobin(all, shape) : byTurns(stretches);
}

/** Reads a query and, when all of it is understood, works out an answer. */
function answer<Value>(
  query: Fields,
  resources: readonly Resource[],
  circumstances: QueryCircumstances,
  calculate: (plan: Plan) => Value,
): Result<Value> {
  const complaints = new Complaints();
  const plan = planOf(query, resources, circumstances, complaints);
  if (complaints.any) return { ok: false, errors: complaints.errors };
  return { ok: true, value: calculate(plan), timezone: plan.zone.name };
}

function slotsOfPlan({ scope, mode, shape }: Plan, random: () => number): Timeslot[] {
  const all = freeTime(scope);
  return slotsOf(mode === "roundrobin_random" ? shuffled(all, random) : all, mode, shape);
}

/** Slots that can be booked (`POST /availability`), in order of time. */
export function timeslots(
  query: Fields,
  resources: readonly Resource[],
  circumstances: QueryCircumstances,
): Result<Timeslot[]> {
  return answer(query, resources, circumstances, (plan) => slotsOfPlan(plan, circumstances.random));
}

/** How many slots `timeslots` finds (`POST /availability/count`). */
export function countAvailability(
  query: Fields,
  resources: readonly Resource[],
  circumstances: QueryCircumstances,
): Result<number> {
  return answer(query, resources, circumstances, (plan) => slotsOfPlan(plan, circumstances.random).length);
}

/** Days that a slot counts for: the one that it starts on, and every day that a free stretch touches. */
function daysOf({ start, end }: Timeslot, { zone, shape }: Plan): string[] {
  const first = dayNumber(start, zone);
  const last = shape ? first : dayNumber(end - 1, zone);
  return Array.from({ length: last - first + 1 }, (_, index) => dayText(first + index));
}

/**
 * Days on which a slot of `timeslots` starts (`POST /availability/dates`), as calendars of the zone for output show
 * them. A day names every resource that a slot of it could be booked with, whichever the mode would choose.
 */
export function datesAvailable(
  query: Fields,
  resources: readonly Resource[],
  circumstances: QueryCircumstances,
): Result<AvailableDate[]> {
  return answer(query, resources, circumstances, (plan) => {
    const slots = slotsOfPlan(plan, circumstances.random);
    const days = new Map(slots.flatMap((slot) => daysOf(slot, plan)).map((day) => [day, new Set<string>()]));
    const choices = plan.mode === "mutual" ? slots : slotsOf(freeTime(plan.scope), "exclusive", plan.shape);
    for (const slot of choices) {
      for (const day of daysOf(slot, plan)) slot.resources.forEach(({ id }) => days.get(day)?.add(id));
    }
    return Array.from(days, ([date, ids]) => ({ date, resources: [...ids] }));
  });
}

/**
 * Stretches that cannot be booked (`POST /unavailable/slots`), by busy time with its buffer or by constraints, each
 * with the resources that are blocked all through it. A free stretch too short for a slot is none of them.
 */
export function unavailableSlots(
  query: Fields,
  resources: readonly Resource[],
  circumstances: QueryCircumstances,
): Result<Timeslot[]> {
  return answer(query, resources, circumstances, ({ scope }) =>
    together(
      freeTime(scope).map(({ resource, free }) => ({ resource, time: complement(free, scope.window) })),
    ),
  );
}
