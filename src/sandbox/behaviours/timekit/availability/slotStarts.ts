import type { Interval } from "./intervals.ts";
import type { Zone } from "./zone.ts";

/** Form of the slots that free time is cut into. */
export interface SlotShape {
  /** Milliseconds that a slot lasts. */
  readonly length: number;
  /** Milliseconds from the start of one slot to the start of the next. */
  readonly step: number;
  /** Whether the first slot of a stretch starts at a full hour. */
  readonly roundToHour: boolean;
}

const hourLength = 3_600_000;

/** The first instant, from one on, at which clocks of a zone show a full hour. */
export function nextFullHour(instant: number, zone: Zone): number {
  const span = zone.spanAt(instant);
  const hour = Math.ceil((instant + span.offset) / hourLength) * hourLength - span.offset;
  return hour < span.end ? hour : nextFullHour(span.end, zone);
}

/**
 * Starts of the slots in a free stretch.
 * The first one is the start of the stretch, or the next full hour of the zone; from there on they follow by
 * the step, whatever clocks show then, for as long as a whole slot fits in.
 */
export function slotStarts(stretch: Interval, shape: SlotShape, zone: Zone): number[] {
  const starts: number[] = [];
  const first = shape.roundToHour ? nextFullHour(stretch.start, zone) : stretch.start;
  for (let start = first; start + shape.length <= stretch.end; start += shape.step) starts.push(start);
  return starts;
}
