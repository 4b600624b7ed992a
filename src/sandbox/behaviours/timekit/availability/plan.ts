import type { Fields } from "../../../../openapi/fields.ts";
import { readDuration, readPositiveDuration } from "./durations.ts";
import type { Interval } from "./intervals.ts";
import { type Mode, readMode } from "./modes.ts";
import { readMoment, shift } from "./moments.ts";
import { type Complaints, Misunderstood } from "./outcome.ts";
import { type Circumstances, FieldReader, type ProjectRules, readRules } from "./request.ts";
import type { Resource } from "./resource.ts";
import { type Scope, readResources } from "./scope.ts";
import type { SlotShape } from "./slotStarts.ts";
import { type Zone, utc, zoneOpener } from "./zone.ts";

/** A query of free slots, read and checked. */
export interface Plan {
  readonly scope: Scope;
  readonly mode: Mode;
  /** Form of the slots; undefined stands for free stretches as they are. */
  readonly shape: SlotShape | undefined;
  /** Zone to print times in and to tell days apart. */
  readonly zone: Zone;
}

const [defaultLength, secondLength] = [3_600_000, 1000];
const [fourWeeks, sixMonths] = [
  { amount: 4, unit: "weeks" },
  { amount: 6, unit: "months" },
] as const;

/** Most slots that one request may come to before they are counted, over all its resources. */
export const mostSlots = 500_000;

/** An instant without its fraction of a second, as times are printed without. */
export const wholeSecond = (instant: number): number => Math.floor(instant / secondLength) * secondLength;

/**
 * The window of a query: from now, for four weeks, unless it says otherwise.
 * It is cut off six months after now, or after its start where that is earlier.
 */
function windowOf(reader: FieldReader, now: number, zone: Zone, complaints: Complaints): Interval {
  const read = (text: string): number | Misunderstood => readMoment(text, now, zone);
  const start = wholeSecond(reader.text("from", read, now));
  const end = wholeSecond(reader.text("to", read, shift(start, [fourWeeks], zone)));
  const last = shift(Math.min(start, now), [sixMonths], zone);
  const order = end < start ? new Misunderstood("to has to be later than from.") : end;
  return { start, end: Math.max(start, Math.min(complaints.accept("to", order, start), last)) };
}

function shapeOf(reader: FieldReader): SlotShape | undefined {
  const length = reader.text("length", readPositiveDuration, defaultLength);
  const step = reader.text("timeslot_increments", readPositiveDuration, length);
  const roundToHour = reader.flag("round_to_nearest_hour", true);
  return reader.isNull("length") ? undefined : { length, step, roundToHour };
}

/** A complaint when slots with a step would be more than can be served. */
export function tooManySlots({ window, resources }: Scope, step: number): Misunderstood | undefined {
  const slots = ((window.end - window.start) / step) * resources.length;
  if (slots <= mostSlots) return undefined;
  return new Misunderstood(
    `Slots ${step / secondLength} s apart are more than ${mostSlots}; take longer steps or a shorter time.`,
  );
}

/** Reads a query of free slots; what it does not understand is noted among the complaints. */
export function planOf(
  query: Fields,
  resources: readonly Resource[],
  { timezone = "UTC", now, project }: Circumstances & { readonly project?: ProjectRules | undefined },
  complaints: Complaints,
): Plan {
  const open = zoneOpener();
  const reader = new FieldReader({ ...project?.availability, ...query }, complaints);
  const zone = reader.text("output_timezone", open, complaints.accept("timezone", open(timezone), utc));
  const scope = {
    window: windowOf(reader, wholeSecond(now), zone, complaints),
    buffer: reader.text("buffer", readDuration, 0),
    ignoreAllDay: reader.flag("ignore_all_day_events", false),
    sharedRules: [
      reader.rules("constraints"),
      readRules("availability_constraints", project?.constraints ?? [], complaints),
    ],
    resources: readResources(resources, open, complaints),
  };
  const shape = shapeOf(reader);
  if (shape !== undefined) {
    const field = reader.has("timeslot_increments") ? "timeslot_increments" : "length";
    complaints.accept(field, tooManySlots(scope, shape.step), undefined);
  }
  return { scope, mode: reader.text("mode", readMode, "roundrobin_random"), shape, zone };
}
