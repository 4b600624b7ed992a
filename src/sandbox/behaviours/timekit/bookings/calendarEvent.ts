import type { Fields } from "../../../../openapi/fields.ts";
import { type Booking, eventInfoOf } from "./booking.ts";
import type { Desk } from "./desk.ts";
import { holdsTime } from "./holding.ts";
import { assertFree } from "./overlap.ts";

function eventOf({ world, now }: Desk, booking: Booking): Fields {
  const { what, where, description, participants, rsvp } = eventInfoOf(booking);
  return {
    id: world.newId("Event"),
    what: what ?? "",
    where,
    description,
    participants,
    rsvp,
    allDay: false,
    start: booking.starts,
    end: booking.ends,
    calendar_id: booking.calendar_id,
    resource_id: booking.resource_id,
    booking_id: booking.id,
    created_at: now.toISOString(),
    updated_at: now.toISOString(),
  };
}

/** A booking without its event, which leaves the calendar. */
export function withoutTime({ world }: Pick<Desk, "world">, booking: Booking): Booking {
  if (booking.event_id !== null) world.table("Event").remove(booking.event_id);
  return { ...booking, event_id: null };
}

/**
 * A booking with an event in the calendar of its resource while its state holds time, and without one otherwise.
 * @throws {Refusal} when the time is taken
 */
export function withTime(desk: Desk, booking: Booking): Booking {
  if (!holdsTime(booking)) return withoutTime(desk, booking);
  if (booking.event_id !== null) return booking;
  assertFree(desk.world, booking);
  const event = eventOf(desk, booking);
  desk.world.table("Event").insert(event);
  return { ...booking, event_id: String(event["id"]) };
}
