import type { Fields } from "../../../../openapi/fields.ts";
import type { Call } from "../../behaviours.ts";
import { textOf } from "../../reading.ts";
import type { Booking } from "./booking.ts";
import type { Desk } from "./desk.ts";
import { draftOf } from "./draft.ts";
import { firstStep, reservationGraph } from "./graphs.ts";
import { assertSeat } from "./groups.ts";
import { isSeat } from "./holding.ts";
import { enter } from "./move.ts";
import { assertFree } from "./overlap.ts";
import { takeReservation } from "./reservations.ts";
import { wishOf, wrong } from "./wish.ts";

/** Graph of a booking in the older form that names none. */
const olderGraph = "confirm_decline";

function graphOf(wish: Fields): string {
  const graph = textOf(wish["graph"]) || (wish["event"] === undefined ? "" : olderGraph);
  if (graph === "") throw wrong("graph", "is required, as the project has none");
  if (graph === reservationGraph) throw wrong("graph", "a reservation is made with POST /bookings/reserve");
  return graph;
}

/**
 * Makes a booking as a request asks for it, and starts its graph.
 * @throws {Refusal} when it may not be
 */
export function createBooking(desk: Desk, call: Call, body: Fields): Booking {
  const wish = wishOf(desk.world, body);
  const graph = graphOf(wish);
  const step = firstStep(desk.world, graph, body["action"]);
  const draft = draftOf(desk, call, wish, graph);
  takeReservation(desk, wish["reservation_id"], draft.id);
  if (isSeat(draft)) assertSeat(desk.world, draft);
  else assertFree(desk.world, draft);
  return enter(desk, draft, step);
}
