import type { World } from "../../../engine/world.ts";
import type { Fields } from "../../../../openapi/fields.ts";
import type { Call, KeyRequest } from "../../behaviours.ts";
import type { Booking } from "./booking.ts";
import { availableActions } from "./graphs.ts";
import { claimsOf, signJwt } from "./jwt.ts";
import { signingKey, signingKeys } from "./signing.ts";

/** The actions that customers get links for. */
const linkedActions = ["cancel_by_customer", "reschedule_by_customer"];

/** Address that the bookings of an API lie below, as the caller has reached it. */
function baseOf({ model }: World, { url }: Call): string {
  const end = url.pathname.indexOf("/bookings");
  return end === -1 ? model.document.servers[0].url : url.origin + url.pathname.slice(0, end);
}

/** Links that run an action once without a key, for those that the booking's state has. */
export function actionLinksOf(world: World, booking: Booking, call: Call): Fields {
  const actions = availableActions(world, booking).filter((action) => linkedActions.includes(action));
  const links = actions.map((action) => {
    const signature = signJwt({ booking_id: booking.id, action }, signingKey(call.caller));
    const address = `${baseOf(world, call)}/bookings/${booking.id}/external_action/${action}`;
    return [action, `${address}?signature=${signature}`] as const;
  });
  return Object.fromEntries(links);
}

/** Tells whether a signature allows the action and the booking that a request names. */
export function acceptsActionLink(world: World, signature: string, { path }: KeyRequest): boolean {
  const claims = claimsOf(signature, signingKeys(world));
  return claims?.["booking_id"] === path["id"] && claims?.["action"] === path["action"];
}
