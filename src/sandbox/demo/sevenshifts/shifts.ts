import { type Day, instantAt } from "../calendar.ts";
import { type Random, randomOf } from "../random.ts";
import { type Crew, crewOf } from "./crew.ts";
import type { House, RolePlace, StoredRecord, Work, Worker } from "./model.ts";
import { type Outcome, outcomeOf } from "./outcome.ts";
import { shiftRecordOf, shiftStatus } from "./shiftRecord.ts";
import { type Slot, slotsOf } from "./slots.ts";
import { dateText, dayLength, minuteLength } from "./timestamp.ts";

const firstShiftId = 31_400_217;
const daysBack = 365;
const daysAhead = 14;

/** The plan as the store keeps it, and what of it has been worked or is being worked. */
export interface Plan {
  readonly shifts: StoredRecord[];
  readonly work: Work[];
}

/** What the makers of a plan share while it grows. */
interface Planning extends Plan {
  readonly moment: number;
  readonly random: Random;
  readonly crew: Crew;
}

/** One week at one house, which is planned in one go. */
interface Session {
  readonly house: House;
  readonly started: number;
  readonly published: number;
  readonly isDraft: boolean;
  readonly firstId: number;
}

/** Plans the shifts of a year back and two weeks ahead, in the order in which they are created. */
export function planAsOf(moment: number, houses: readonly House[], workers: readonly Worker[]): Plan {
  const random = randomOf(`harbor and grain plan ${dateText(moment / dayLength)}`);
  const planning: Planning = { moment, random, crew: crewOf(workers), shifts: [], work: [] };
  for (let day = -daysBack; day <= daysAhead; day = nextMonday(day, houses)) {
    planning.crew.startWeek();
    for (const [index, house] of houses.entries()) planWeek(planning, house, index, day);
  }
  return { shifts: planning.shifts, work: planning.work };
}

/** The Monday after a day, both counted from today. */
const nextMonday = (fromToday: number, [house]: readonly House[]): number =>
  fromToday + 8 - (house?.calendar.day(fromToday).weekday ?? 1);

/** Plans a house from a day to the end of its week. */
function planWeek(planning: Planning, house: House, index: number, from: number): void {
  const { calendar } = house;
  const monday = from + 1 - calendar.day(from).weekday;
  const session: Session = {
    house,
    started: instantAt(calendar.day(monday - 18), 14 + index),
    published: instantAt(calendar.day(monday - 3), 15),
    isDraft: monday > 3,
    firstId: firstShiftId + planning.shifts.length,
  };
  for (let fromToday = from; fromToday < monday + 7 && fromToday <= daysAhead; fromToday += 1) {
    const day = calendar.day(fromToday);
    for (const slot of slotsOf(house, day)) fillSlot(planning, session, slot, day);
    if (fromToday < 0 && planning.random.chance(0.14)) addUnplanned(planning, house, day);
  }
}

/** A slot of one day, with the instants of its times. */
interface Opening {
  readonly slot: Slot;
  readonly role: RolePlace;
  readonly start: number;
  readonly end: number;
  readonly autoEnd: number;
}

const timeOf = (day: Day, minute: number): number => instantAt(day, 0, minute);

/** When the server ends the punches of a day that are still open: at four in the morning. */
const autoEndOf = (day: Day): number => timeOf(day, 28 * 60);

function fillSlot(planning: Planning, session: Session, slot: Slot, day: Day): void {
  const { random, crew, moment } = planning;
  const role = session.house.roles.get(slot.role);
  if (role === undefined) return;
  const nudge = random.chance(0.2) ? random.pick([-30, -15, 15, 30]) : 0;
  const start = timeOf(day, slot.from + nudge);
  const opening = { slot, role, start, end: timeOf(day, slot.until), autoEnd: autoEndOf(day) };
  if (random.chance(0.03) && !session.isDraft)
    addShift(planning, session, opening, crew.anyone(role, day), true);
  const isOpen = random.chance(start > moment ? 0.06 : 0.004);
  const worker = isOpen ? undefined : crew.assign(role, day);
  if (worker === undefined && start < moment && !isOpen) return;
  addShift(planning, session, opening, worker, false);
}

function addShift(
  planning: Planning,
  session: Session,
  opening: Opening,
  worker: Worker | undefined,
  isDeleted: boolean,
): void {
  const { random, moment, shifts, work } = planning;
  const { slot, ...timed } = opening;
  const id = firstShiftId + shifts.length;
  const shift = { ...timed, id, worker, isDeleted, isDraft: session.isDraft };
  const outcome = outcomeOf({ ...session, ...shift, moment, isOpen: worker === undefined }, random);
  const offer = worker === undefined && random.chance(0.5) ? 1 : 0;
  const { ending, notes } = slot;
  shifts.push(shiftRecordOf({ ...shift, ...outcome, ending, notes, offer }));
  if (worker !== undefined && !isDeleted && isWork(worker, outcome, timed.start, moment)) {
    work.push({ ...timed, shiftId: id, worker, house: session.house, lateMinutes: outcome.lateMinutes });
  }
}

/** Whether the person came and is paid by the hour, so that there is a punch. */
const isWork = (worker: Worker, { status }: Outcome, start: number, moment: number): boolean =>
  start < moment && !worker.salaried && (status === shiftStatus.none || status === shiftStatus.late);

/** Somebody helps out in the evening without a shift. */
function addUnplanned({ random, crew, work }: Planning, house: House, day: Day): void {
  const role = house.roles.get(random.pick(["Server", "Line Cook", "Dishwasher", "Host"]));
  const worker = role === undefined ? undefined : crew.assign(role, day);
  if (role === undefined || worker === undefined) return;
  const start = timeOf(day, 1020 + random.integer(0, 60));
  const end = start + random.integer(120, 240) * minuteLength;
  work.push({ shiftId: 0, worker, house, role, start, end, lateMinutes: 0, autoEnd: autoEndOf(day) });
}
