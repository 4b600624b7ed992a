import { type Day, instantAt } from "../calendar.ts";
import { type Booked, type Visit, bookedOf } from "./booking.ts";
import { stateOf } from "./outcomes.ts";
import type { Project } from "./projects.ts";
import type { Bookable } from "./staff.ts";
import { type Plan, deskFor, openDays } from "./visits.ts";

const hour = 3_600_000;
const pilatesDay = 1;
const seatsOf = { school: 8, pilates: 10 } as const;

/** The class of a day: Pilates on Mondays, the back school otherwise. */
const projectOn = ({ weekday }: Day, projects: readonly Project[]): Project | undefined =>
  projects.find(({ key }) => key === (weekday === pilatesDay ? "pilates" : "school"));

function ownerOf(bookable: Bookable, project: Project, day: Day, id: string): Omit<Visit, "state"> {
  const starts = instantAt(day, 17);
  const seats = project.key === "pilates" ? seatsOf.pilates : seatsOf.school;
  const ends = starts + project.length * 60_000;
  const none = { customer: undefined, ownerId: null };
  return { id, bookable, project, graph: "group_owner", starts, ends, seats, ...none };
}

/** The classes of the group training: each a booking of the owner's, and one a seat. */
export function classesAsOf({ moment, bookables, projects, customers }: Plan): Booked[] {
  const { nextId, ...desk } = deskFor("classes", moment);
  const { random } = desk;
  const classOf = (bookable: Bookable, day: Day): Booked[] => {
    const project = projectOn(day, projects);
    if (project === undefined) return [];
    const draft = ownerOf(bookable, project, day, nextId());
    const isPast = draft.ends + hour <= moment;
    const isCancelled = random.chance(0.06);
    const state = isCancelled ? "cancelled" : isPast ? "completed" : "tentative";
    const owner: Visit = { ...draft, state };
    const seats = Array.from({ length: random.integer(2, owner.seats ?? 0) }, (): Visit => {
      const drawn = stateOf(random, project.graph, isPast);
      const isCalledOff = isCancelled && ["completed", "confirmed", "paid", "tentative"].includes(drawn);
      return {
        ...owner,
        id: nextId(),
        graph: project.graph,
        state: isCalledOff ? "cancelled_by_owner" : drawn,
        customer: customers(project.site, random),
        ownerId: owner.id,
        seats: undefined,
      };
    });
    return [owner, ...seats].map((visit) => bookedOf(visit, desk));
  };
  return bookables
    .filter(({ role }) => role === "class")
    .flatMap((bookable) => openDays(bookable).flatMap((day) => classOf(bookable, day)));
}
