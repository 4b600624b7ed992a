import { type Random, randomOf } from "../random.ts";
import type { StoredRecord, Work } from "./model.ts";
import { dateText, dayLength, minuteLength, noTime, timestamp } from "./timestamp.ts";

const firstPunchId = 18_230_551;
const mostOpen = 4;
const daysUntilApproved = 3;

/** A punch before there is a number for it. */
interface Punch {
  readonly work: Work;
  readonly clockedIn: number;
  /** Undefined while the person is at work. */
  readonly clockedOut: number | undefined;
  readonly created: number;
  readonly modified: number;
  readonly isApproved: boolean;
  readonly isAuto: boolean;
  readonly isOfflineIn: boolean;
  readonly isOfflineOut: boolean;
  readonly tips: number;
}

/** Makes the punches of all work up to a moment, in the order in which they are created. */
export function punchesAsOf(moment: number, work: readonly Work[]): StoredRecord[] {
  const random = randomOf(`harbor and grain punches ${dateText(moment / dayLength)}`);
  const finished = work.flatMap((one) => finishedPunch(one, moment, random) ?? []);
  const open = work
    .filter(({ start, end }) => start + 30 * minuteLength < moment && moment < end)
    .slice(0, mostOpen)
    .map((one) => openPunch(one, random));
  return [...finished, ...open]
    .toSorted((one, other) => one.created - other.created)
    .map((punch, index) => recordOf(punch, firstPunchId + index));
}

const nothingSpecial = {
  isApproved: false,
  isAuto: false,
  isOfflineIn: false,
  isOfflineOut: false,
  tips: 0,
};

const clockedInAt = ({ start, lateMinutes }: Work, random: Random): number =>
  start + (lateMinutes > 0 ? lateMinutes : random.integer(-8, 4)) * minuteLength;

const someSeconds = (random: Random): number => random.integer(1, 59) * 1000;

function openPunch(work: Work, random: Random): Punch {
  const clockedIn = clockedInAt(work, random);
  const created = clockedIn + someSeconds(random);
  return { ...nothingSpecial, work, clockedIn, clockedOut: undefined, created, modified: created };
}

/** The punch of work that is over; undefined where it is not, or where somebody forgot to punch. */
function finishedPunch(work: Work, moment: number, random: Random): Punch | undefined {
  const clockedIn = clockedInAt(work, random);
  const isAuto = random.chance(0.008);
  const clockedOut = isAuto ? work.autoEnd : work.end + random.integer(-9, 21) * minuteLength;
  const [isOfflineIn, isOfflineOut] = [random.chance(0.006), random.chance(0.006)];
  const created = clockedIn + (isOfflineIn ? random.integer(20, 90) * minuteLength : 0) + someSeconds(random);
  const closed =
    clockedOut + (isOfflineOut ? random.integer(20, 90) * minuteLength : 0) + someSeconds(random);
  const isForgotten = random.chance(0.02);
  const tips = work.role.tipped ? random.integer(120, 780) / 4 : 0;
  const signed = work.autoEnd + random.integer(6 * 60, 36 * 60) * minuteLength;
  const isApproved = clockedOut < moment - daysUntilApproved * dayLength;
  if (isForgotten || closed > moment) return undefined;
  const modified = isApproved ? signed : closed;
  return {
    work,
    clockedIn,
    clockedOut,
    created,
    modified,
    isApproved,
    isAuto,
    isOfflineIn,
    isOfflineOut,
    tips,
  };
}

const notesOf = ({ isAuto, isApproved, work: { shiftId } }: Punch): string => {
  if (isAuto && isApproved) return "Forgot to clock out.";
  return shiftId === 0 ? "Called in to help." : "";
};

/** A punch as the store keeps it. */
const recordOf = (punch: Punch, id: number): StoredRecord => ({
  id,
  shift_id: punch.work.shiftId,
  user_id: punch.work.worker.userId,
  location_id: punch.work.house.id,
  department_id: punch.work.role.departmentId,
  role_id: punch.work.role.id,
  approved: punch.isApproved,
  clocked_in: timestamp(punch.clockedIn),
  clocked_out: punch.clockedOut === undefined ? noTime : timestamp(punch.clockedOut),
  auto_clocked_out: punch.isAuto,
  clocked_in_offline: punch.isOfflineIn,
  clocked_out_offline: punch.isOfflineOut,
  tips: punch.tips,
  notes: notesOf(punch),
  created: timestamp(punch.created),
  modified: timestamp(punch.modified),
});
