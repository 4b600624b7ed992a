import type { World } from "../../../engine/world.ts";
import type { Booking } from "./booking.ts";
import { automaticStep } from "./graphs.ts";

const secondLength = 1000;

/** How long after its end a booking completes by itself. */
const untilCompletion = 60 * 60 * secondLength;

/** The moments between which texts of moments sort as the moments do. */
const [firstMoment, lastMoment] = [Date.parse("0001-01-01T00:00:00Z"), Date.parse("9999-12-31T23:59:59Z")];

/** A moment some milliseconds after another one, as the store keeps it. */
export const later = (moment: Date | string, milliseconds: number): string =>
  new Date(
    Math.max(firstMoment, Math.min(new Date(moment).getTime() + milliseconds, lastMoment)),
  ).toISOString();

/** The step of a booking that comes by itself, and when: a wait that is over, or the time after its end. */
export function dueOf(world: World, booking: Booking, now: Date): Pick<Booking, "due" | "due_action"> {
  const step = automaticStep(world, booking);
  const isTimeless = Number.isNaN(Date.parse(booking.ends));
  if (step === undefined || isTimeless) return { due: null, due_action: null };
  const due =
    step.action === "timeout"
      ? later(now, booking.patience * secondLength)
      : later(booking.ends, untilCompletion);
  return { due, due_action: step.action };
}
