import type { World } from "../../../engine/world.ts";
import { recordsOf } from "../lookups.ts";
import { type Booking, readBooking } from "./booking.ts";

/** The other bookings of a bulk. */
export const siblingsOf = (world: World, { id, bulk_ids }: Booking): Booking[] =>
  recordsOf(
    world,
    "Booking",
    bulk_ids.filter((other) => other !== id),
  ).map(readBooking);
