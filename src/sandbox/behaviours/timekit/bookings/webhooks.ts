import { createHmac } from "node:crypto";
import { Refusal } from "../../../refusal.ts";
import type { Webhook } from "../../../webhooks.ts";
import { fieldsOf } from "../../reading.ts";
import { appOf } from "../apps.ts";
import type { Booking } from "./booking.ts";
import type { Desk } from "./desk.ts";
import { bookingInFull } from "./present.ts";

const isFor =
  ({ graph, state }: Booking) =>
  (webhook: Webhook): boolean =>
    [graph, undefined].includes(webhook.graph) && [state, undefined].includes(webhook.state);

/** The header that tells that a body comes from the vendor; none where the app has no secret. */
function signatureHeader({ world, call }: Desk, body: string): Record<string, string> {
  const secret = appOf(world, call?.caller)["webhook_secret"];
  if (typeof secret !== "string" || secret === "") return {};
  return { "x-timekit-signature": createHmac("sha256", secret).update(body).digest("hex") };
}

/** Puts a booking into the outbox, for an address that is one. */
export function post(desk: Desk, booking: Booking, url: string, method: "GET" | "POST" = "POST"): void {
  if (!URL.canParse(url)) return;
  if (method === "GET") {
    desk.outbox.push({ url, method, headers: {}, body: "" });
    return;
  }
  const body = JSON.stringify(bookingInFull(desk.world, booking, desk.call));
  const headers = { "Content-Type": "application/json", ...signatureHeader(desk, body) };
  desk.outbox.push({ url, method, headers, body });
}

/**
 * Tells the webhooks that a booking has come to its state.
 * @throws {Refusal} when a request has brought it there and a webhook has an address that is none
 */
export function announce(desk: Desk, booking: Booking): void {
  if (fieldsOf(desk.switches[booking.state])["enabled"] === false) return;
  for (const { url } of desk.world.webhooks().filter(isFor(booking))) {
    if (!URL.canParse(url) && desk.call !== undefined) {
      throw new Refusal("impossible", "The address of a webhook is not valid.");
    }
    post(desk, booking, url);
  }
}
