import type { Fields } from "../../../../openapi/fields.ts";
import { readDuration, readPositiveDuration } from "./durations.ts";
import { type Filters, drawn, readFilters } from "./findtimeFilters.ts";
import { intersect } from "./intervals.ts";
import { mutual, roundRobin, shuffled } from "./modes.ts";
import { readMoment, shift } from "./moments.ts";
import { Complaints, Misunderstood, type Result } from "./outcome.ts";
import { tooManySlots, wholeSecond } from "./plan.ts";
import { type Circumstances, FieldReader } from "./request.ts";
import type { Resource, Timeslot } from "./resource.ts";
import { type FreeTime, type Scope, freeTime, readResources } from "./scope.ts";
import type { SlotShape } from "./slotStarts.ts";
import { type Zone, dayNumber, utc, zoneOpener } from "./zone.ts";

interface FindtimePlan {
  readonly scope: Scope;
  readonly shape: SlotShape;
  readonly filters: Filters;
  readonly latestFirst: boolean;
  readonly noDaySpan: boolean;
  readonly zone: Zone;
}

type Search = (all: readonly FreeTime[], shape: SlotShape, random: () => number) => Timeslot[];

const [hourLength, quarterLength] = [3_600_000, 900_000];
const [twoDays, sixMonths] = [
  { amount: 2, unit: "days" },
  { amount: 6, unit: "months" },
] as const;

function windowOf(reader: FieldReader, now: number, zone: Zone): Scope["window"] {
  const start = wholeSecond(reader.text("start", (text) => readMoment(text, now, zone), now));
  const ahead = (text: string): number | Misunderstood => readMoment(text, start, zone);
  const end = reader.text("future", ahead, shift(start, [twoDays], zone));
  const last = shift(Math.min(start, now), [sixMonths], zone);
  return { start, end: Math.max(start, Math.min(wholeSecond(end), last)) };
}

const readSort = (text: string): string | Misunderstood =>
  text === "asc" || text === "desc"
    ? text
    : new Misunderstood(`“${text}” is not an order; there are asc and desc.`);

function findtimePlan(
  query: Fields,
  resources: readonly Resource[],
  { now, timezone = "UTC" }: Circumstances,
  complaints: Complaints,
): FindtimePlan {
  const open = zoneOpener();
  const reader = new FieldReader(query, complaints);
  const zone = complaints.accept("timezone", open(timezone), utc);
  const window = windowOf(reader, wholeSecond(now), zone);
  const length = reader.text("length", readPositiveDuration, hourLength);
  const step = reader.flag("all_solutions", false) ? quarterLength : length;
  const scope = {
    window,
    buffer: reader.text("buffer", readDuration, 0),
    ignoreAllDay: reader.flag("ignore_all_day_events", false),
    sharedRules: [],
    resources: readResources(resources, open, complaints),
  };
  complaints.accept("length", tooManySlots(scope, step), undefined);
  return {
    scope,
    shape: { length, step, roundToHour: false },
    filters: readFilters(query["filters"] ?? {}, { window, zone, open }, complaints),
    latestFirst: reader.text("sort", readSort, "asc") === "desc",
    noDaySpan: reader.flag("no_day_span", false),
    zone,
  };
}

function search(
  query: Fields,
  resources: readonly Resource[],
  circumstances: Circumstances,
  find: Search,
): Result<Timeslot[]> {
  const complaints = new Complaints();
  const plan = findtimePlan(query, resources, circumstances, complaints);
  if (complaints.any) return { ok: false, errors: complaints.errors };
  const { scope, shape, filters, zone } = plan;
  const all = freeTime(scope).map((each) => ({ ...each, free: intersect(each.free, filters.time) }));
  const withinDay = ({ start, end }: Timeslot): boolean =>
    dayNumber(start, zone) === dayNumber(end - 1, zone);
  const found = find(all, shape, circumstances.random).filter((slot) => !plan.noDaySpan || withinDay(slot));
  const slots = drawn(found, filters, circumstances.random);
  return { ok: true, value: plan.latestFirst ? slots.toReversed() : slots, timezone: zone.name };
}

/**
 * Slots in which all resources are free, the older way (`POST /findtime`): one after the other from the start of
 * each free stretch, or every 15 minutes with `all_solutions`. `future` counts from `start`.
 */
export function findtime(
  query: Fields,
  resources: readonly Resource[],
  circumstances: Circumstances,
): Result<Timeslot[]> {
  return search(query, resources, circumstances, mutual);
}

/** Slots in which one of a team is free, drawn by turns (`POST /findtime/team`); it takes what `findtime` takes. */
export function findtimeTeam(
  query: Fields,
  resources: readonly Resource[],
  circumstances: Circumstances,
): Result<Timeslot[]> {
  const byTurns: Search = (all, shape, random) => roundRobin(shuffled(all, random), shape);
  return search(query, resources, circumstances, byTurns);
}
