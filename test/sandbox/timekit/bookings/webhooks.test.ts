import { type Server, createServer } from "node:http";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { verifyTimekitWebhook } from "../../../../src/apis/timekit.ts";
import type { Webhook } from "../../../../src/sandbox/webhooks.ts";
import { consultations, errorOf, lesson, openClinic } from "./clinic.ts";

interface Received {
  signature: string;
  body: string;
}

let server: Server;
let url: string;
let received: Received[];

beforeEach(async () => {
  received = [];
  server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      const signature = String(request.headers["x-timekit-signature"] ?? "");
      received.push({ signature, body: Buffer.concat(parts).toString("utf8") });
      response.end();
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/hook`;
});

afterEach(() => {
  server.close();
});

const clinicWith = (webhooks: Partial<Webhook>[]) =>
  openClinic({ webhooks: webhooks.map((webhook) => ({ url, ...webhook })) });

const statesOf = (): string[] => received.map(({ body }) => String(JSON.parse(body).state));

describe("a webhook", () => {
  test("gets the booking at the top, signed with the app's secret", async () => {
    const { sandbox, timekit } = clinicWith([{}]);
    const { id } = await timekit.bookings.create(lesson("instant", 1));
    await sandbox.deliveries();
    const [first] = received;
    expect(JSON.parse(first?.body ?? "")).toMatchObject({
      id,
      state: "confirmed",
      customers: [{ name: "Marty McFly" }],
      attributes: { event_info: { what: "Lesson" } },
    });
    const { webhook_secret: secret = "" } = await timekit.app.get();
    expect(await verifyTimekitWebhook(first?.body ?? "", first?.signature, String(secret))).toBe(true);
  });

  test("is told of its graph and state alone", async () => {
    const { sandbox, timekit } = clinicWith([{ graph: "confirm_decline", state: "declined" }]);
    await timekit.bookings.create(lesson("instant", 1));
    const { id } = await timekit.bookings.create(lesson("confirm_decline", 1));
    await timekit.bookings.act(id, "decline", {});
    await sandbox.deliveries();
    expect(statesOf()).toEqual(["declined"]);
  });

  test("is told of what time alone brings about", async () => {
    const { sandbox, timekit } = clinicWith([{ state: "completed" }]);
    await timekit.bookings.create(lesson("instant", 1));
    sandbox.clock.advance(24 * 3600);
    sandbox.tick();
    await sandbox.deliveries();
    expect(statesOf()).toEqual(["completed"]);
  });

  test("is switched off by the request", async () => {
    const { sandbox, timekit } = clinicWith([{}]);
    await timekit.bookings.create(lesson("instant", 1, { webhooks: { confirmed: { enabled: false } } }));
    await sandbox.deliveries();
    expect(received).toEqual([]);
  });

  test("is not told of what has been undone", async () => {
    const { sandbox, timekit } = clinicWith([{}]);
    const wish = lesson("instant", 1, { project_id: consultations });
    await errorOf(timekit.bookings.createBulk({ bookings: [wish, wish], delete_all_on_error: true }));
    await sandbox.deliveries();
    expect(received).toEqual([]);
  });

  test("of a reminder is called before the start, unless the booking is off by then", async () => {
    const { sandbox, timekit } = openClinic();
    const when = { type: "before" as const, unit: "mins" as const, time: 30 };
    const reminders = [{ type: "webhook" as const, settings: { url, method: "post" as const }, when }];
    await timekit.bookings.create(lesson("instant", 1, { reminders, what: "Kept" }));
    const { id } = await timekit.bookings.create(lesson("instant", 1, { reminders }));
    await timekit.bookings.act(id, "cancel", {});
    sandbox.clock.advance(29 * 60);
    sandbox.tick();
    await sandbox.deliveries();
    expect(received).toEqual([]);
    sandbox.clock.advance(24 * 3600);
    sandbox.tick();
    await sandbox.deliveries();
    expect(received.map(({ body }) => JSON.parse(body))).toMatchObject([
      { state: "confirmed", attributes: { event_info: { what: "Kept" } } },
    ]);
  });

  test("is not told of one item of a bulk that has been undone, and the item is as it was", async () => {
    const { sandbox, timekit } = clinicWith([{ state: "confirmed" }]);
    const wish = lesson("confirm_decline", 1, { project_id: consultations });
    await timekit.bookings.createBulk({ bookings: [wish, wish], relate_bookings: true });
    const [first] = (await timekit.bookings.list()).data;
    const other = await timekit.bookings.create(lesson("confirm_decline", 5));
    const bookings = [first, other].map((one) => ({ id: one?.id ?? "", action: "confirm" as const }));
    await timekit.bookings.updateBulk({ bookings });
    expect((await timekit.bookings.list()).data.map(({ state }) => state)).toEqual([
      "tentative",
      "tentative",
      "confirmed",
    ]);
    await sandbox.deliveries();
    expect(received.map(({ body }) => JSON.parse(body).id)).toEqual([other.id]);
  });

  test("with an address that is none makes the action fail", async () => {
    const { timekit } = clinicWith([{ url: "no address", state: "cancelled" }]);
    const { id } = await timekit.bookings.create(lesson("instant", 1));
    expect((await errorOf(timekit.bookings.act(id, "cancel", {}))).status).toBe(422);
    expect((await timekit.bookings.get(id)).state).toBe("confirmed");
  });
});
