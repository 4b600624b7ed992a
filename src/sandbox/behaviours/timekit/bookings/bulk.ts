import type { Fields } from "../../../../openapi/fields.ts";
import { Refusal } from "../../../refusal.ts";
import { type Call, type Outcome } from "../../behaviours.ts";
import { fieldsOf, objectsOf, textOf } from "../../reading.ts";
import { type Booking, readBooking } from "./booking.ts";
import { createBooking } from "./create.ts";
import { type Desk, atDesk, attempt, switchesOf } from "./desk.ts";
import { act, keep } from "./move.ts";
import { presentBooking } from "./present.ts";
import { wrong } from "./wish.ts";

/** What became of the items of a bulk. */
interface Result {
  done: Booking[];
  errors: Record<string, string[]>;
}

/** Where a refusal of one item stands among those of all. */
function placeOf({ details }: Refusal, index: number): string {
  return ["bookings", String(index), ...(details.field === undefined ? [] : [details.field])].join(".");
}

/** Does the work of each item, on with the next one or not when one is refused. */
function each(
  desk: Desk,
  { body }: Call,
  stopsAtError: boolean,
  work: (desk: Desk, item: Fields) => Booking,
): Result {
  const result: Result = { done: [], errors: {} };
  for (const [index, item] of objectsOf(fieldsOf(body)["bookings"]).entries()) {
    const own = { ...desk, switches: { ...desk.switches, ...switchesOf(item) } };
    const outcome = attempt(own, () => work(own, item));
    if (!(outcome instanceof Refusal)) {
      result.done.push(readBooking(outcome));
      continue;
    }
    result.errors[placeOf(outcome, index)] = [outcome.message];
    if (stopsAtError) break;
  }
  return result;
}

/**
 * The answer to a bulk: what has been done, and what has not.
 * @throws {Refusal} when nothing has been done, or nothing is to stay where something is refused
 */
function answer({ world }: Desk, call: Call, { done, errors }: Result, allOrNothing: boolean): Outcome {
  const hasErrors = Object.keys(errors).length > 0;
  if (hasErrors && (allOrNothing || done.length === 0)) {
    throw new Refusal("impossible", "The bookings of the bulk were refused.", { fields: errors });
  }
  const data = done.map(({ id }) => presentBooking(world, world.table("Booking").get(id) ?? {}, call));
  return { body: hasErrors ? { data, errors } : { data } };
}

function relate(desk: Desk, bookings: Booking[]): void {
  const ids = bookings.map(({ id }) => id);
  for (const booking of bookings) keep(desk, { ...booking, bulk_ids: ids.filter((id) => id !== booking.id) });
}

/** Makes several bookings, one after the other. */
export const createBulkBookings = atDesk((desk, call): Outcome => {
  const body = fieldsOf(call.body);
  const result = each(desk, call, body["stop_on_first_error"] === true, (own, item) =>
    createBooking(own, call, item),
  );
  if (body["relate_bookings"] === true) relate(desk, result.done);
  return answer(desk, call, result, body["delete_all_on_error"] === true);
});

/** Runs an action on each of several bookings; one that has been moved by a related one already is left. */
export const updateBulkBookings = atDesk((desk, call): Outcome => {
  const body = fieldsOf(call.body);
  const moved = new Set<string>();
  const result = each(desk, call, body["stop_on_first_error"] === true, (own, item) => {
    const [id, action] = [textOf(item["id"]), textOf(item["action"])];
    const record = own.world.table("Booking").get(id);
    if (record === undefined) throw wrong("id", "there is no Booking with this id");
    const booking = readBooking(record);
    if (moved.has(`${id} ${action}`)) return booking;
    const all = act(own, booking, action, item);
    for (const one of all) moved.add(`${one.id} ${action}`);
    return all[0] ?? booking;
  });
  return answer(desk, call, result, body["reset_all_on_error"] === true);
});
