import type { Call, Outcome, Perform } from "../../behaviours.ts";
import type { OutgoingRequest, World } from "../../../engine/world.ts";
import { Refusal } from "../../../refusal.ts";
import type { Fields } from "../../../../openapi/fields.ts";
import { fieldsOf } from "../../reading.ts";
import { timestampsOf } from "../timestamps.ts";

/** Where bookings are worked on: what is told of them goes out when the work has been done. */
export interface Desk {
  world: World;
  /** Moment of the work. */
  now: Date;
  /** What asks for the work; undefined for what time alone brings about. */
  call: Call | undefined;
  outbox: OutgoingRequest[];
  /** Webhooks by name, each with whether the request has it called. */
  switches: Fields;
}

/** The webhooks that a request or a part of it names. */
export const switchesOf = (sent: Fields): Fields => fieldsOf(sent["webhooks"]);

/** Makes a desk for one piece of work. */
export const openDesk = (world: World, call: Call | undefined, now: Date = world.now()): Desk => ({
  world,
  call,
  now,
  outbox: [],
  switches: switchesOf(fieldsOf(call?.body)),
});

/** Sends what the work has brought about. */
export function closeDesk({ world, outbox }: Desk): void {
  for (const request of outbox.splice(0)) world.send(request);
}

/** An operation that works on bookings; headers that are wrong are told before anything is done. */
export const atDesk =
  (work: (desk: Desk, call: Call) => Outcome): Perform =>
  (world, call) => {
    timestampsOf(call);
    const desk = openDesk(world, call);
    const outcome = work(desk, call);
    closeDesk(desk);
    return outcome;
  };

/** Does something of which nothing stays when it is refused; then the refusal is the answer. */
export function attempt(desk: Desk, work: () => Fields): Fields | Refusal {
  const before = desk.outbox.length;
  try {
    return desk.world.transaction(work);
  } catch (reason) {
    desk.outbox.splice(before);
    if (reason instanceof Refusal) return reason;
    throw reason;
  }
}
