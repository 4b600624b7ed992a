import { namedRecord } from "../../../engine/perform.ts";
import type { World } from "../../../engine/world.ts";
import type { Fields } from "../../../../openapi/fields.ts";
import { Refusal } from "../../../refusal.ts";
import type { Call, Outcome, Perform } from "../../behaviours.ts";
import { fieldsOf, textOrNull } from "../../reading.ts";
import { type Booking, readBooking } from "./booking.ts";
import { createBulkBookings, updateBulkBookings } from "./bulk.ts";
import { createBooking } from "./create.ts";
import { atDesk } from "./desk.ts";
import { ownerGraph } from "./graphs.ts";
import { act, keep } from "./move.ts";
import { rescheduleBooking } from "./reschedule.ts";
import { wrong } from "./wish.ts";
import { extendReservation, reserveTime } from "./reservations.ts";

const bookingOf = (world: World, call: Call): Booking => readBooking(namedRecord(world, "Booking", call));

const stored = (world: World, { id }: Booking): Fields | undefined => world.table("Booking").get(id);

function getGroupBooking(world: World, call: Call): Outcome {
  const item = bookingOf(world, call);
  if (item.graph === ownerGraph) return { item };
  throw new Refusal("unknownRecord", "There is no group with this id.", { entity: "Booking" });
}

/** Changes the `meta` of a booking and nothing else: what is sent joins what was there. */
const updateBooking = atDesk((desk, call): Outcome => {
  const booking = bookingOf(desk.world, call);
  const meta = { ...booking.meta, ...fieldsOf(fieldsOf(call.body)["meta"]) };
  const item = { ...booking, meta, updated_at: desk.now.toISOString() };
  keep(desk, item);
  return { item };
});

const actOnBooking = atDesk((desk, call): Outcome => {
  const booking = bookingOf(desk.world, call);
  act(desk, booking, call.path["action"] ?? "", fieldsOf(call.body));
  return { item: stored(desk.world, booking) ?? booking };
});

/** Runs the action of a link, which is good once, and sends the browser on. */
const followActionLink = atDesk((desk, call): Outcome => {
  const booking = bookingOf(desk.world, call);
  const action = call.path["action"] ?? "";
  if (booking.used_links.includes(action)) {
    throw new Refusal("unauthorized", "This link has been followed already.");
  }
  const redirect = textOrNull(call.query["redirect"]);
  if (redirect !== null && !URL.canParse(redirect)) throw wrong("redirect", "this is no address");
  act(desk, booking, action, {});
  const moved = readBooking(stored(desk.world, booking) ?? booking);
  keep(desk, { ...moved, used_links: [...moved.used_links, action] });
  if (redirect === null) return { body: undefined };
  return { body: undefined, status: 302, headers: { Location: new URL(redirect).href } };
});

/** What Timekit's server does for the operations on bookings. */
export const bookingOperations: Record<string, Perform> = {
  createBooking: atDesk((desk, call) => ({ item: createBooking(desk, call, fieldsOf(call.body)) })),
  createBulkBookings,
  updateBulkBookings,
  getGroupBooking,
  reserveTime,
  extendReservation,
  updateBooking,
  actOnBooking,
  rescheduleBooking: atDesk((desk, call) => ({
    item: rescheduleBooking(desk, call, bookingOf(desk.world, call), fieldsOf(call.body)),
  })),
  followActionLink,
};
