import type { World } from "../../../engine/world.ts";
import { type Booking, readBooking } from "./booking.ts";
import { type Desk, closeDesk, openDesk } from "./desk.ts";
import { stepOf } from "./graphs.ts";
import { enter, keep } from "./move.ts";
import { nextReminder, remind } from "./reminders.ts";

/** The field of a booking that has the moment at which something happens by itself. */
type Due = "due" | "next_reminder";

/** The booking that has waited longest for something that is due; undefined where nothing is. */
function nextDue(world: World, field: Due): Booking | undefined {
  const [record] = world.table("Booking").find({
    where: [{ field, comparison: "<=", value: world.now().toISOString() }],
    order: { field, descending: false },
    limit: 1,
  });
  return record && readBooking(record);
}

function doStep(desk: Desk, booking: Booking): void {
  const step = booking.due_action === null ? undefined : stepOf(desk.world, booking, booking.due_action);
  if (step === undefined) keep(desk, { ...booking, due: null, due_action: null });
  else enter(desk, booking, step);
}

function doReminder(desk: Desk, booking: Booking): void {
  const moment = booking.next_reminder ?? "";
  remind(desk, booking, moment);
  keep(desk, { ...booking, next_reminder: nextReminder(booking, moment) });
}

/** What is due first, a step or a reminder; undefined where neither is. */
function firstDue(world: World): { booking: Booking; field: Due } | undefined {
  const [step, reminder] = [nextDue(world, "due"), nextDue(world, "next_reminder")];
  if (step === undefined) return reminder && { booking: reminder, field: "next_reminder" };
  const isReminder = reminder !== undefined && (reminder.next_reminder ?? "") <= (step.due ?? "");
  return isReminder ? { booking: reminder, field: "next_reminder" } : { booking: step, field: "due" };
}

/** Does what comes by itself and is due, one after the other in the order of time, each as of its moment. */
export function moveDueBookings(world: World): void {
  for (let first = firstDue(world); first !== undefined; first = firstDue(world)) {
    const { booking, field } = first;
    const moment = Date.parse(booking[field] ?? "");
    const desk = openDesk(world, undefined, Number.isNaN(moment) ? world.now() : new Date(moment));
    world.transaction(() => (field === "due" ? doStep(desk, booking) : doReminder(desk, booking)));
    closeDesk(desk);
  }
}
