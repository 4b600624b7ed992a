import { type Day, instantAt } from "../calendar.ts";
import { randomOf } from "../random.ts";
import type { Seed } from "../seed.ts";
import { type Booked, type Desk, type Visit, bookedOf } from "./booking.ts";
import type { Customers } from "./customers.ts";
import { idMaker } from "./ids.ts";
import { stateOf } from "./outcomes.ts";
import type { Project } from "./projects.ts";
import { daysAhead, daysBack } from "./sites.ts";
import { type Bookable, isOpen } from "./staff.ts";

type Row = Seed[string][number];

const hour = 3_600_000;

/** How likely a time is taken, in percent. */
const taken: Record<string, number> = {
  physio: 12,
  doctor: 8,
  nurse: 9,
  hall: 7,
  london: 10,
  newYork: 11,
};

/** The days that bookings are made for on which something can be booked. */
export const openDays = (bookable: Bookable): Day[] => {
  const { today, days } = bookable.site.calendar;
  return days.filter(({ number }, index) => {
    const fromToday = number - today.number;
    const day = days[index];
    return fromToday >= -daysBack && fromToday <= daysAhead && day !== undefined && isOpen(bookable, day);
  });
};

/** The minutes of a day at which visits start; nobody works over lunch, a room is open then. */
function startsOf({ hours, email, site }: Bookable, { length, step }: Project): number[] {
  const lunch = site.hours.lunch * 60;
  const starts: number[] = [];
  for (let start = hours.open * 60; start + length <= hours.close * 60; start += step) {
    const isLunch = email !== null && start < lunch + 60 && start + length > lunch;
    if (!isLunch) starts.push(start);
  }
  return starts;
}

/** Writes into the log of a booking that was moved which one has taken its place. */
function tell(moved: Booked | undefined, id: string): void {
  const log = moved?.booking["log"];
  const last: unknown = Array.isArray(log) ? log.at(-1) : undefined;
  if (typeof last === "object" && last !== null) Object.assign(last, { booking_id: id });
}

/** What the visits to somebody are made with. */
interface Diary {
  readonly bookable: Bookable;
  readonly project: Project;
  readonly desk: Desk;
  readonly nextId: () => string;
  readonly customers: Customers;
}

function visitOf(
  { bookable, project, desk, nextId, customers }: Diary,
  starts: number,
  known: Row | undefined,
): Visit {
  const ends = starts + project.length * 60_000;
  const { graph, site } = project;
  const isPast = ends + hour <= desk.moment;
  const drawn = stateOf(desk.random, graph, isPast);
  const customer = known ?? customers(site, desk.random);
  const state = known === undefined ? drawn : isPast ? "completed" : "confirmed";
  return {
    id: nextId(),
    bookable,
    project,
    graph,
    state,
    starts,
    ends,
    customer,
    ownerId: null,
    seats: undefined,
  };
}

function visitsTo(diary: Diary): Booked[] {
  const { bookable, project, desk } = diary;
  const minutes = startsOf(bookable, project);
  const booked: Booked[] = [];
  let moved: Booked | undefined;
  let mover: Row | undefined;
  for (const day of openDays(bookable)) {
    for (const minute of minutes) {
      if (desk.random.integer(1, 100) > (taken[project.key] ?? 0)) continue;
      const visit = visitOf(diary, instantAt(day, 0, minute), mover);
      const made = bookedOf(visit, desk);
      tell(moved, visit.id);
      const isMoved = visit.state === "rescheduled_by_customer";
      [moved, mover] = isMoved ? [made, visit.customer] : [undefined, undefined];
      booked.push(made);
    }
  }
  return booked;
}

/** What bookings of the demo data are made from. */
export interface Plan {
  readonly moment: number;
  readonly bookables: readonly Bookable[];
  readonly projects: readonly Project[];
  readonly customers: Customers;
}

/** A desk whose choices and ids are those of one day. */
export function deskFor(kind: string, moment: number): Desk & { nextId: () => string } {
  const day = new Date(moment).toISOString().slice(0, 10);
  return {
    moment,
    random: randomOf(`clinic ${day} ${kind}`),
    nextEvent: idMaker(`${day} ${kind} event`),
    nextId: idMaker(`${day} ${kind} booking`),
  };
}

/** The visits of one year back and four weeks ahead, to everybody but the classes. */
export function visitsAsOf({ moment, bookables, projects, customers }: Plan): Booked[] {
  const { nextId, ...desk } = deskFor("visits", moment);
  return bookables.flatMap((bookable) => {
    const project = projects.find(({ key }) => key === bookable.project);
    if (project === undefined || bookable.role === "class") return [];
    return visitsTo({ bookable, project, desk, nextId, customers });
  });
}
