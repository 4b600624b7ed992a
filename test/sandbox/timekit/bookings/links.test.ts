import { describe, expect, test } from "vitest";
import { signJwt } from "../../../../src/sandbox/behaviours/timekit/bookings/jwt.ts";
import { lesson, openClinic } from "./clinic.ts";

async function withBooking() {
  const { sandbox, timekit } = openClinic();
  const { id } = await timekit.bookings.create(lesson("instant", 1, { meta: { order: "A" } }));
  const { baseUrl, key } = sandbox.apis.timekit;
  const link = (action: string, claims: Record<string, unknown>, secret: string = key): string =>
    `${baseUrl}/bookings/${id}/external_action/${action}?signature=${signJwt(claims, secret)}`;
  const search = (text: string, claims: Record<string, unknown>, secret: string = key): string =>
    `${baseUrl}/bookings?search=${text}&signed_search=${signJwt(claims, secret)}`;
  const status = async (address: string): Promise<number> => (await sandbox.fetch(address)).status;
  return { sandbox, timekit, id, link, search, status };
}

describe("an action link", () => {
  test("comes with a booking, works once and without a key", async () => {
    const { timekit, id, status } = await withBooking();
    const links = await timekit.bookings.get(id, { include: ["customer_action_links"] });
    const address = links.customer_action_links?.cancel_by_customer ?? "";
    expect(await status(address)).toBe(200);
    expect((await timekit.bookings.get(id)).state).toBe("cancelled_by_customer");
    expect(await status(address)).toBe(401);
    const over = await timekit.bookings.get(id, { include: ["customer_action_links"] });
    expect(over.customer_action_links).toEqual({});
  });

  test("sends the browser on", async () => {
    const { sandbox, id, link } = await withBooking();
    const address = link("cancel_by_customer", { booking_id: id, action: "cancel_by_customer" });
    const answer = await sandbox.fetch(`${address}&redirect=https://example.com/thanks`);
    expect(answer.status).toBe(302);
    expect(answer.headers.get("Location")).toBe("https://example.com/thanks");
  });

  test.each([
    ["another action", { action: "complete" }, undefined],
    ["another booking", { booking_id: "x" }, undefined],
    ["another key", {}, "wrong"],
  ])("is refused when it is signed for %s", async (_, claims, secret) => {
    const { timekit, id, link, status } = await withBooking();
    const action = "cancel_by_customer";
    expect(await status(link(action, { booking_id: id, action, ...claims }, secret))).toBe(401);
    expect((await timekit.bookings.get(id)).state).toBe("confirmed");
  });

  test("is refused when its algorithm is none", async () => {
    const { id, link, status } = await withBooking();
    const action = "cancel_by_customer";
    const parts = [{ alg: "none" }, { booking_id: id, action }].map((part) =>
      Buffer.from(JSON.stringify(part)).toString("base64url"),
    );
    const address = link(action, {}).replace(/signature=.*/, `signature=${parts.join(".")}.`);
    expect(await status(address)).toBe(401);
  });
});

describe("a signed search", () => {
  const claims = { app_slug: "sandbox", "customer.email": "marty@example.com" };

  test("finds what it claims without a key", async () => {
    const { sandbox, search, id } = await withBooking();
    const answer = await sandbox.fetch(search("customer.email:marty@example.com;graph:instant", claims));
    expect(await answer.json()).toMatchObject({ data: [{ id }], total: 1 });
    const meta = await sandbox.fetch(search("meta.order:A", { app_slug: "sandbox", "meta.order": "A" }));
    expect(await meta.json()).toMatchObject({ data: [{ id }] });
  });

  test.each([
    ["searches for somebody else", "customer.email:doc@example.com", claims, undefined],
    ["searches for all", "graph:instant", claims, undefined],
    ["is of another app", "customer.email:marty@example.com", { ...claims, app_slug: "other" }, undefined],
    ["has another key", "customer.email:marty@example.com", claims, "wrong"],
    ["claims nothing", "graph:instant", { app_slug: "sandbox" }, undefined],
  ])("is refused when it %s", async (_, text, claimed, secret) => {
    const { search, status } = await withBooking();
    expect(await status(search(text, claimed, secret))).toBe(401);
  });
});
