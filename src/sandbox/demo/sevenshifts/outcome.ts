import type { Random } from "../random.ts";
import { shiftStatus } from "./shiftRecord.ts";
import { minuteLength } from "./timestamp.ts";

/** What is known of a shift before it is told how it went. */
interface Circumstances {
  readonly id: number;
  readonly firstId: number;
  readonly started: number;
  readonly published: number;
  readonly isDraft: boolean;
  readonly isOpen: boolean;
  readonly isDeleted: boolean;
  readonly start: number;
  readonly end: number;
  readonly moment: number;
}

/** How a shift went, and when it was created and last changed. */
export interface Outcome {
  readonly status: number;
  readonly lateMinutes: number;
  readonly created: number;
  readonly modified: number;
}

const secondsToPlan = 30;
const secondsToPublish = 2;

/** Tells how a shift went; what is over may have been missed, and only then is it changed after it began. */
export function outcomeOf(shift: Circumstances, random: Random): Outcome {
  const place = shift.id - shift.firstId;
  const created = shift.started + place * secondsToPlan * 1000;
  const published = shift.published + place * secondsToPublish * 1000;
  const status = shift.end < shift.moment && !shift.isDeleted && !shift.isOpen ? statusOf(random) : 0;
  const known = { status, lateMinutes: status === shiftStatus.late ? random.integer(5, 34) : 0, created };
  if (shift.isDraft) return { ...known, modified: created };
  if (status !== shiftStatus.none)
    return { ...known, modified: shift.start + random.integer(35, 60) * minuteLength };
  const changed = shift.isDeleted || random.chance(0.1);
  const later = changed ? random.integer(20, 2 * 1440) * minuteLength : 0;
  return { ...known, modified: Math.min(published + later, shift.moment) };
}

function statusOf(random: Random): number {
  const draw = random.integer(1, 1000);
  if (draw <= 15) return shiftStatus.sick;
  if (draw <= 22) return shiftStatus.noShow;
  return draw <= 65 ? shiftStatus.late : shiftStatus.none;
}
