import { holdsTime } from "../../behaviours/timekit/bookings/holding.ts";
import { utcText } from "../calendar.ts";
import type { Random } from "../random.ts";
import type { Seed } from "../seed.ts";
import { dueOf, isFinal, logOf, paymentHours } from "./outcomes.ts";
import type { Project } from "./projects.ts";
import type { Bookable } from "./staff.ts";

type Row = Seed[string][number];

/** A booking before it is a record. */
export interface Visit {
  readonly id: string;
  readonly bookable: Bookable;
  readonly project: Project;
  readonly graph: string;
  readonly state: string;
  readonly starts: number;
  readonly ends: number;
  readonly customer: Row | undefined;
  readonly ownerId: string | null;
  readonly seats: number | undefined;
}

/** A booking's record, with its event where it holds time. */
export interface Booked {
  readonly booking: Row;
  readonly event: Row | undefined;
}

/** What bookings are made with. */
export interface Desk {
  readonly moment: number;
  readonly random: Random;
  readonly nextEvent: () => string;
}

const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];

/** When a booking was made: some days before it takes place, or at the moment where it still waits to be paid. */
function createdOf({ graph, state, starts }: Visit, { random, moment }: Desk): number {
  if (state === "tentative" && graph.endsWith("payment")) return moment;
  return Math.min(starts, moment) - random.integer(1, 24) * day - random.integer(1, 600) * minute;
}

/** When a booking has come to its state. */
function updatedOf({ state, starts, ends }: Visit, created: number, { random, moment }: Desk): number {
  if (state === "completed") return ends + hour;
  if (!isFinal(state) && state === "tentative") return created;
  if (state === "confirmed" || state === "paid" || state === "unpaid") return created + 4 * minute;
  const latest = Math.min(starts, moment);
  return created + Math.floor(((latest - created) * random.integer(20, 90)) / 100);
}

const sources = ["web", "web", "phone", "app"];

function eventInfo({ project, bookable, starts, ends, customer }: Visit): Row {
  return {
    start: utcText(starts),
    end: utcText(ends),
    what: customer === undefined ? project.what : `${project.what}: ${String(customer["name"])}`,
    where: project.site.where,
    description: `${project.name}, ${bookable.name}`,
    calendar_id: bookable.calendarId,
    participants: [bookable.email, customer?.["email"]].filter((one) => typeof one === "string"),
  };
}

function eventOf(visit: Visit, info: Row, id: string, created: string): Row {
  const { what, where, description, participants, start, end, calendar_id } = info;
  return {
    id,
    what,
    where,
    description,
    participants,
    allDay: false,
    start,
    end,
    calendar_id,
    resource_id: visit.bookable.id,
    booking_id: visit.id,
    created_at: created,
    updated_at: created,
  };
}

/** The records of a booking. */
export function bookedOf(visit: Visit, desk: Desk): Booked {
  const { id, graph, state, bookable, project, customer, seats, ownerId } = visit;
  const made = createdOf(visit, desk);
  const [created, updated] = [utcText(made), utcText(updatedOf(visit, made, desk))];
  const info = eventInfo(visit);
  const event = holdsTime(visit) ? eventOf(visit, info, desk.nextEvent(), created) : undefined;
  const booking = {
    id,
    state,
    graph,
    completed: isFinal(state),
    created_at: created,
    updated_at: updated,
    attributes: { event_info: info, ...(seats === undefined ? {} : { group_booking: { max_seats: seats } }) },
    customers: customer === undefined ? [] : [customer],
    meta: { source: desk.random.pick(sources), site: project.site.name },
    settings: seats === undefined ? {} : { max_seats: seats, min_cancel_time: "2 hours" },
    resource_id: bookable.id,
    project_id: project.id,
    calendar_id: bookable.calendarId,
    event_id: event?.["id"] ?? null,
    owner_booking_id: ownerId,
    bulk_ids: [],
    starts: info["start"],
    ends: info["end"],
    ...dueOf(graph, state, visit.ends, desk.moment),
    patience: state === "tentative" && graph.endsWith("payment") ? (paymentHours * hour) / 1000 : 300,
    reminders: [],
    log: logOf(graph, state, created, updated),
    used_links: [],
  };
  return { booking, event };
}
