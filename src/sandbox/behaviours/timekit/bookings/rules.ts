import type { World } from "../../../engine/world.ts";
import type { Fields } from "../../../../openapi/fields.ts";
import { Refusal } from "../../../refusal.ts";
import type { Caller, EntityRules, KeyRequest } from "../../behaviours.ts";
import { acceptsActionLink } from "./actionLinks.ts";
import { readBooking } from "./booking.ts";
import { withoutTime } from "./calendarEvent.ts";
import { seatsOf } from "./groups.ts";
import { keep } from "./move.ts";
import { presentBooking } from "./present.ts";
import { bookingConditions } from "./search.ts";
import { siblingsOf } from "./siblings.ts";
import { acceptsSignedSearch } from "./signedSearch.ts";

/** Takes a booking that is over out of the calendar and of the bookings that know it. */
function removing(world: World, record: Fields): void {
  const booking = readBooking(record);
  if (!booking.completed) {
    const message = `A booking can be deleted in a final state alone; this one is ${booking.state}.`;
    throw new Refusal("impossible", message);
  }
  withoutTime({ world }, booking);
  for (const sibling of siblingsOf(world, booking)) {
    keep({ world }, { ...sibling, bulk_ids: sibling.bulk_ids.filter((id) => id !== booking.id) });
  }
  for (const seat of seatsOf(world, booking.id)) keep({ world }, { ...seat, owner_booking_id: null });
}

/** What is particular to bookings. */
export const bookingRules: EntityRules = {
  conditions: bookingConditions,
  present: presentBooking,
  removing,
};

/** Tells whether the JWT of a signed search or of an action link is good for a request. */
export function acceptsBookingKey(
  world: World,
  { scheme, credential }: Caller,
  request: KeyRequest,
): boolean {
  if (scheme === "actionLink") return acceptsActionLink(world, credential.name, request);
  return scheme === "signedSearch" && acceptsSignedSearch(world, credential.name, request);
}
