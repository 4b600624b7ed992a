import type { World } from "../../../engine/world.ts";
import type { Fields } from "../../../../openapi/fields.ts";
import type { Call } from "../../behaviours.ts";
import { type Booking, eventInfoOf, readBooking } from "./booking.ts";
import { type Place, usualCalendar } from "./calendars.ts";
import type { Desk } from "./desk.ts";
import { firstStep, runnableStep } from "./graphs.ts";
import { enter, keep } from "./move.ts";
import { siblingsOf } from "./siblings.ts";
import { namedIn, spanOf, wrong } from "./wish.ts";

const action = "reschedule_by_customer";

/** Where the booking goes: its own calendar, or the usual one of another resource. */
function placeFor(world: World, booking: Booking, body: Fields): Place {
  const resource = namedIn(world, "Resource", body, "resource_id");
  const resource_id = String(resource?.["id"] ?? booking.resource_id);
  if (resource_id === booking.resource_id) return { resource_id, calendar_id: booking.calendar_id };
  return { resource_id, calendar_id: usualCalendar(world, resource_id) };
}

function moved(desk: Desk, call: Call, booking: Booking, body: Fields): Booking {
  const place = placeFor(desk.world, booking, body);
  const span = spanOf(call, body);
  const { calendar_id: _, ...event } = eventInfoOf(booking);
  const calendar = place.calendar_id === null ? {} : { calendar_id: place.calendar_id };
  const at = desk.now.toISOString();
  return {
    ...booking,
    id: String(desk.world.newId("Booking")),
    state: "initialized",
    created_at: at,
    updated_at: at,
    attributes: {
      ...booking.attributes,
      event_info: { ...event, ...calendar, start: span.starts, end: span.ends },
    },
    event_id: null,
    used_links: [],
    log: [],
    ...place,
    ...span,
  };
}

/** Puts a booking in the place of another one in its bulk. */
function takePlace(desk: Desk, old: Booking, id: string): void {
  for (const sibling of siblingsOf(desk.world, old)) {
    keep(desk, { ...sibling, bulk_ids: sibling.bulk_ids.map((one) => (one === old.id ? id : one)) });
  }
  keep(desk, { ...readBooking(desk.world.table("Booking").get(old.id) ?? old), bulk_ids: [] });
}

/**
 * Moves a booking to another time: a new one takes its place.
 * @throws {Refusal} when its graph is not `instant`, its state does not have the step, or the time is taken
 */
export function rescheduleBooking(desk: Desk, call: Call, old: Booking, body: Fields): Booking {
  if (old.graph !== "instant") throw wrong("graph", "only bookings of the graph instant can be rescheduled");
  const step = runnableStep(desk.world, old, action);
  const draft = moved(desk, call, old, body);
  enter(desk, old, step, { message: body["message"], booking_id: draft.id });
  takePlace(desk, old, draft.id);
  return enter(desk, draft, firstStep(desk.world, draft.graph, undefined));
}
