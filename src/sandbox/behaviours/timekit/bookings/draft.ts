import type { Fields } from "../../../../openapi/fields.ts";
import type { Call } from "../../behaviours.ts";
import { fieldsOf, objectsOf, textOrNull, textsOf } from "../../reading.ts";
import { Misunderstood } from "../availability/outcome.ts";
import { readPositiveDuration } from "../availability/durations.ts";
import { type Booking, readBooking, usualPatience } from "./booking.ts";
import { type Place, placeOf } from "./calendars.ts";
import { assertTestCustomer, customersOf } from "./customers.ts";
import type { Desk } from "./desk.ts";
import { ownerGraph } from "./graphs.ts";
import { assertBookingTime, groupFor } from "./groups.ts";
import { isSeat } from "./holding.ts";
import { spanOf, wrong } from "./wish.ts";

/** Seconds that a new booking waits to be paid. */
function patienceOf({ timeout }: Fields): number {
  if (timeout === undefined) return usualPatience;
  const { time, unit } = fieldsOf(timeout);
  const length = readPositiveDuration(`${String(time ?? 5)} ${String(unit ?? "min")}`);
  if (length instanceof Misunderstood) throw wrong("timeout", length.message);
  return length / 1000;
}

type Span = Pick<Booking, "starts" | "ends">;

/** The group that a new seat is in, whose time and resource the seat has to have. */
function ownerIdOf({ world, now }: Desk, wish: Fields, place: Place, { starts, ends }: Span): string {
  const owner = groupFor(world, wish["related"], { ...place, starts });
  const isSame = owner.resource_id === place.resource_id && owner.starts === starts && owner.ends === ends;
  if (!isSame) throw wrong("related.owner_booking_id", "the group has another resource or time");
  assertBookingTime(owner, now);
  return owner.id;
}

function attributesOf(wish: Fields, { calendar_id }: Place, { starts, ends }: Span, graph: string): Fields {
  if (textOrNull(wish["what"]) === null) throw wrong("what", "is required");
  const { what, where = "", description = "", my_rsvp } = wish;
  const event_info = {
    start: starts,
    end: ends,
    what,
    where,
    description,
    ...(calendar_id === null ? {} : { calendar_id }),
    participants: textsOf(wish["participants"]),
    rsvp: my_rsvp,
  };
  if (graph !== ownerGraph) return { event_info };
  const { max_seats } = fieldsOf(wish["settings"]);
  if (!(Number(max_seats) >= 1)) throw wrong("settings.max_seats", "is required");
  return { event_info, group_booking: { max_seats } };
}

/**
 * A booking as a request asks for it, before its first step.
 * @throws {Refusal} when something is missing, or not there
 */
export function draftOf(desk: Desk, call: Call, wish: Fields, graph: string): Booking {
  const { world, now } = desk;
  const place = placeOf(world, wish);
  const span = spanOf(call, wish);
  const customers = customersOf(world, wish, graph);
  assertTestCustomer(world, call.caller, customers, place.resource_id);
  return readBooking({
    id: world.newId("Booking"),
    state: "initialized",
    graph,
    completed: false,
    created_at: now.toISOString(),
    updated_at: now.toISOString(),
    attributes: attributesOf(wish, place, span, graph),
    customers,
    meta: fieldsOf(wish["meta"]),
    settings: fieldsOf(wish["settings"]),
    reminders: objectsOf(wish["reminders"]),
    project_id: textOrNull(wish["project_id"]),
    owner_booking_id: isSeat({ graph }) ? ownerIdOf(desk, wish, place, span) : null,
    patience: patienceOf(wish),
    ...place,
    ...span,
  });
}
