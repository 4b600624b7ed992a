import type { World } from "../../../engine/world.ts";
import { Refusal } from "../../../refusal.ts";
import { fieldsOf } from "../../reading.ts";
import type { Booking } from "./booking.ts";

const projectOf = (world: World, { project_id }: Booking) =>
  fieldsOf(project_id === null ? undefined : world.table("Project").get(project_id));

/** Tells whether a booking may overlap others: as it says itself, or its project; without a project it may. */
function mayOverlap(world: World, booking: Booking): boolean {
  const own = booking.settings["allow_double_bookings"];
  if (typeof own === "boolean") return own;
  return booking.project_id === null || projectOf(world, booking)["allow_double_bookings"] === true;
}

/**
 * Makes sure that the time of a booking is free in the calendars of its resource.
 * @throws {Refusal} when it is taken, and overlaps are not allowed
 */
export function assertFree(world: World, booking: Booking): void {
  if (mayOverlap(world, booking)) return;
  const availability = fieldsOf(projectOf(world, booking)["availability"]);
  const ignoresAllDay = availability["ignore_all_day_events"] === true;
  const { resource_id, starts, ends, event_id } = booking;
  const taken = world
    .table("Event")
    .find({
      where: [
        { field: "resource_id", comparison: "=", value: resource_id },
        { field: "start", comparison: "<", value: ends },
        { field: "end", comparison: ">", value: starts },
      ],
    })
    .filter(({ id, allDay }) => id !== event_id && !(ignoresAllDay && allDay === true));
  if (taken.length === 0) return;
  throw new Refusal("impossible", "start: the resource is not free at this time", { field: "start" });
}
