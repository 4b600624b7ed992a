import type { StateTransition } from "../../../../openapi/stateGraph.ts";
import type { Fields } from "../../../../openapi/fields.ts";
import { fieldsOf } from "../../reading.ts";
import type { Booking } from "./booking.ts";
import { withTime } from "./calendarEvent.ts";
import type { Desk } from "./desk.ts";
import { dueOf } from "./due.ts";
import { isFinal, ownerGraph, runnableStep, stepOf } from "./graphs.ts";
import { assertCancelTime, assertSeat, seatsOf } from "./groups.ts";
import { holdsSeat } from "./holding.ts";
import { nextReminder } from "./reminders.ts";
import { siblingsOf } from "./siblings.ts";
import { announce } from "./webhooks.ts";

type Step = Pick<StateTransition, "action" | "to">;

/** Puts a booking into the store, in the place of what it was. */
export function keep({ world }: Pick<Desk, "world">, booking: Booking): void {
  const table = world.table("Booking");
  if (table.has(booking.id)) table.replace(booking);
  else table.insert(booking);
}

/** Calls off the seats of a group that has been called off. */
function cancelSeats(desk: Desk, owner: Booking): void {
  for (const seat of seatsOf(desk.world, owner.id)) {
    const step = stepOf(desk.world, seat, "cancel_by_owner");
    if (step !== undefined) enter(desk, seat, step);
  }
}

/**
 * Moves a booking to the state that a step leads to, with all that follows: time or a seat is taken or free again,
 * the next step gets its time, and webhooks are told.
 * @throws {Refusal} when the time or the seat is taken
 */
export function enter(desk: Desk, booking: Booking, { action, to }: Step, input: Fields = {}): Booking {
  const at = desk.now.toISOString();
  const moved: Booking = {
    ...booking,
    state: to,
    completed: isFinal(desk.world, booking.graph, to),
    updated_at: at,
    log: [...booking.log, { ...input, action, state: to, at }],
  };
  if (holdsSeat(moved) && !holdsSeat(booking)) assertSeat(desk.world, moved);
  const timed = withTime(desk, moved);
  const kept: Booking = {
    ...timed,
    ...dueOf(desk.world, timed, desk.now),
    next_reminder: nextReminder(timed, at),
  };
  keep(desk, kept);
  announce(desk, kept);
  if (kept.graph === ownerGraph && to === "cancelled") cancelSeats(desk, kept);
  return kept;
}

/**
 * Runs an action on a booking and, unless the request says otherwise, on those of its bulk that have it.
 * @throws {Refusal} when the booking's state does not have the action
 */
export function act(desk: Desk, booking: Booking, action: string, body: Fields): Booking[] {
  const step = runnableStep(desk.world, booking, action);
  if (action === "cancel_by_customer") assertCancelTime(desk.world, booking, desk.now);
  const input = fieldsOf(body[action]);
  const moved = enter(desk, booking, step, input);
  if (body["apply_to_bulked_bookings"] === false) return [moved];
  const others = siblingsOf(desk.world, booking).flatMap((other) => {
    const same = stepOf(desk.world, other, action);
    return same === undefined ? [] : [enter(desk, other, same, input)];
  });
  return [moved, ...others];
}
