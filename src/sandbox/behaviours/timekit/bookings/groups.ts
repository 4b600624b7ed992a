import type { World } from "../../../engine/world.ts";
import { Refusal } from "../../../refusal.ts";
import { fieldsOf, textOf } from "../../reading.ts";
import { Misunderstood } from "../availability/outcome.ts";
import { readDuration } from "../availability/durations.ts";
import { recordsBy } from "../lookups.ts";
import { type Booking, readBooking } from "./booking.ts";
import { ownerGraph } from "./graphs.ts";
import { holdsSeat } from "./holding.ts";

/** The bookings of seats in a group. */
export const seatsOf = (world: World, owner: string): Booking[] =>
  recordsBy(world, "Booking", "owner_booking_id", owner).map(readBooking);

/** Seats of a group, and how many of them are taken. */
export function groupSeats(world: World, owner: Booking): { max_seats: number; current_seats: number } {
  const { max_seats } = fieldsOf(owner.attributes["group_booking"]);
  return {
    max_seats: Number(max_seats ?? owner.settings["max_seats"] ?? 0),
    current_seats: seatsOf(world, owner.id).filter(holdsSeat).length,
  };
}

const noGroup = (message: string): Refusal =>
  new Refusal("invalid", `related.owner_booking_id: ${message}`, { field: "related.owner_booking_id" });

/** The bookings of groups that customers may still get a seat in, as far as their state goes. */
function openGroups(world: World): Booking[] {
  const where = [
    { field: "graph", comparison: "=" as const, value: ownerGraph },
    { field: "state", comparison: "=" as const, value: "tentative" },
  ];
  return world.table("Booking").find({ where }).map(readBooking);
}

/** Ids of the groups that have a seat left and are not over. */
export const idsOfOpenGroups = (world: World): string[] =>
  openGroups(world)
    .filter((owner) => {
      const { max_seats, current_seats } = groupSeats(world, owner);
      return owner.ends > world.now().toISOString() && current_seats < max_seats;
    })
    .map(({ id }) => id);

/**
 * The group that a new seat is in: the one that is named, or the one of the resource at that time.
 * @throws {Refusal} when there is none that is open
 */
export function groupFor(
  world: World,
  related: unknown,
  wanted: Pick<Booking, "resource_id" | "starts">,
): Booking {
  const id = textOf(fieldsOf(related)["owner_booking_id"]);
  const isWanted = (owner: Booking): boolean =>
    id === "" ? owner.resource_id === wanted.resource_id && owner.starts === wanted.starts : owner.id === id;
  const owner = openGroups(world).find(isWanted);
  if (owner !== undefined) return owner;
  throw noGroup(
    id === "" ? "no open group has this resource and time" : "there is no open group with this id",
  );
}

/** The group of a seat; undefined where it is gone. */
export function ownerOf(world: World, { owner_booking_id }: Booking): Booking | undefined {
  const record = owner_booking_id === null ? undefined : world.table("Booking").get(owner_booking_id);
  return record && readBooking(record);
}

/**
 * Makes sure that a group has a seat left.
 * @throws {Refusal} when it is full, or no longer open
 */
export function assertSeat(world: World, seat: Booking): void {
  const owner = ownerOf(world, seat);
  if (owner === undefined || owner.completed) throw noGroup("the group is no longer open");
  const { max_seats, current_seats } = groupSeats(world, owner);
  if (current_seats >= max_seats) throw noGroup(`all ${max_seats} seats of the group are taken`);
}

/** Milliseconds of a setting of a group; undefined where it is not set or not understood. */
function settingOf({ settings }: Booking, name: string): number | undefined {
  const value = settings[name];
  const length = typeof value === "string" ? readDuration(value) : undefined;
  return length instanceof Misunderstood ? undefined : length;
}

/**
 * Makes sure that a seat of a group may be booked now.
 * @throws {Refusal} when it is too early or too late
 */
export function assertBookingTime(owner: Booking, now: Date): void {
  const left = Date.parse(owner.starts) - now.getTime();
  if (left < (settingOf(owner, "min_booking_time") ?? -Infinity)) {
    throw noGroup("it is too late to book a seat of this group");
  }
  if (left > (settingOf(owner, "max_booking_time") ?? Infinity)) {
    throw noGroup("it is too early to book a seat of this group");
  }
}

/**
 * Makes sure that a customer may still call a seat off.
 * @throws {Refusal} when it is too late
 */
export function assertCancelTime(world: World, seat: Booking, now: Date): void {
  const owner = ownerOf(world, seat);
  const atLeast = owner && settingOf(owner, "min_cancel_time");
  if (atLeast === undefined || Date.parse(seat.starts) - now.getTime() >= atLeast) return;
  const message = "action: it is too late to call a seat of this group off";
  throw new Refusal("impossible", message, { field: "action" });
}
