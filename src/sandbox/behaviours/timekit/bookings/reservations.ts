import type { Fields } from "../../../../openapi/fields.ts";
import { Refusal } from "../../../refusal.ts";
import type { Call, Outcome } from "../../behaviours.ts";
import { fieldsOf, objectsOf, textOf } from "../../reading.ts";
import { type Booking, readBooking } from "./booking.ts";
import { placeOf } from "./calendars.ts";
import { withoutTime } from "./calendarEvent.ts";
import { type Desk, atDesk } from "./desk.ts";
import { later } from "./due.ts";
import { firstStep, reservationGraph } from "./graphs.ts";
import { enter, keep } from "./move.ts";
import { presentBooking } from "./present.ts";
import { spanOf, wishOf, wrong } from "./wish.ts";

/**
 * A reservation that still holds.
 * @throws {Refusal} when there is none with the id, or it holds no longer
 */
function reservationOf({ world }: Desk, id: unknown): Booking {
  const record = world.table("Booking").get(textOf(id));
  const booking = record && readBooking(record);
  if (booking?.graph !== reservationGraph)
    throw wrong("reservation_id", "there is no reservation with this id");
  if (booking.state === "reserved") return booking;
  throw wrong("reservation_id", "the reservation holds no longer");
}

/**
 * Gives the time of a reservation to a booking; nothing happens where none is named.
 * @throws {Refusal} when there is none with the id, or it holds no longer
 */
export function takeReservation(desk: Desk, id: unknown, booking: string): void {
  if (id === undefined) return;
  const reservation = withoutTime(desk, reservationOf(desk, id));
  const at = desk.now.toISOString();
  keep(desk, {
    ...reservation,
    state: "expired",
    completed: true,
    updated_at: at,
    due: null,
    due_action: null,
    log: [...reservation.log, { action: "book", state: "expired", at, booking_id: booking }],
  });
}

function draftOf({ world, now }: Desk, call: Call, body: Fields): Booking {
  const wish = wishOf(world, body);
  const place = placeOf(world, wish);
  const span = spanOf(call, wish);
  const { what, where, description } = wish;
  const at = now.toISOString();
  return readBooking({
    id: world.newId("Booking"),
    state: "initialized",
    graph: reservationGraph,
    created_at: at,
    updated_at: at,
    attributes: {
      event_info: { start: span.starts, end: span.ends, what, where, description, participants: [] },
    },
    customers: objectsOf([wish["customer"]]).map((one) => ({ ...one, id: world.newId("Booking") })),
    settings: fieldsOf(wish["settings"]),
    project_id: wish["project_id"],
    patience: body["reservation_time"],
    reservation: { graph: body["graph"] },
    ...place,
    ...span,
  });
}

/** Holds a time for some seconds. */
export const reserveTime = atDesk((desk, call): Outcome => {
  const draft = draftOf(desk, call, fieldsOf(call.body));
  return { item: enter(desk, draft, firstStep(desk.world, reservationGraph, undefined)) };
});

/** Holds a time for more seconds than are left. */
export const extendReservation = atDesk((desk, call): Outcome => {
  const body = fieldsOf(call.body);
  const reservation = reservationOf(desk, body["reservation_id"]);
  const { due } = reservation;
  if (due === null) throw new Refusal("impossible", "The reservation holds for ever.");
  const at = desk.now.toISOString();
  const longer = {
    ...reservation,
    due: later(due, Number(body["reservation_time"]) * 1000),
    updated_at: at,
    log: [...reservation.log, { action: "extend", state: reservation.state, at }],
  };
  keep(desk, longer);
  return { body: { data: presentBooking(desk.world, longer, call) } };
});
