import { describe, expect, test } from "vitest";
import { call } from "../../support.ts";
import { at, bo, consultations, dance, errorOf, lesson, nobody, openClinic, seat } from "./clinic.ts";

const include = ["available_actions" as const, "logs" as const];

describe("a booking", () => {
  test("is lean, and takes time in the calendar of its resource", async () => {
    const { timekit } = openClinic();
    const booking = await timekit.bookings.create(lesson("instant", 1));
    expect(Object.keys(booking)).toEqual(["id", "state", "graph", "completed", "created_at", "updated_at"]);
    expect(booking).toMatchObject({ state: "confirmed", graph: "instant", completed: false });
    const events = await timekit.events.list(at(0, 24));
    expect(events.data).toMatchObject([{ what: "Lesson", start: "2026-03-02T09:00:00+00:00" }]);
  });

  test("tells what can be done with it, and refuses what cannot", async () => {
    const { timekit } = openClinic();
    const { id } = await timekit.bookings.create(lesson("confirm_decline", 1));
    const booking = await timekit.bookings.get(id, { include: ["available_actions"] });
    expect(booking.available_actions).toEqual(["confirm", "decline"]);
    const error = await errorOf(timekit.bookings.act(id, "pay", {}));
    expect(error.status).toBe(422);
    expect(error.fields?.["action"]?.[0]).toContain("possible are confirm, decline");
  });

  test("is not moved by what happens by itself alone", async () => {
    const { sandbox, timekit } = openClinic();
    const { id } = await timekit.bookings.create(lesson("instant_payment", 1));
    expect((await call(sandbox, "timekit", "PUT", `/bookings/${id}/timeout`, {})).status).toBe(422);
    expect((await timekit.bookings.get(id)).state).toBe("tentative");
  });

  test("is declined with a message, and is over", async () => {
    const { timekit } = openClinic();
    const { id } = await timekit.bookings.create(lesson("confirm_decline", 1));
    const declined = await timekit.bookings.act(
      id,
      "decline",
      { decline: { message: "Full" } },
      { query: { include } },
    );
    expect(declined).toMatchObject({
      state: "declined",
      completed: true,
      available_actions: [],
      logs: [{ action: "create" }, { action: "decline", message: "Full" }],
    });
  });

  test("cannot begin with an action that its graph does not begin with", async () => {
    const { timekit } = openClinic();
    const wish = lesson("confirm_decline", 1, { action: "confirm" });
    expect((await errorOf(timekit.bookings.create(wish))).fields).toHaveProperty("action");
  });

  test("frees its time when it is cancelled", async () => {
    const { timekit } = openClinic();
    const { id } = await timekit.bookings.create(lesson("instant", 1));
    await timekit.bookings.act(id, "cancel", { cancel: { message: "Ill" } });
    expect((await timekit.events.list(at(0, 24))).data).toEqual([]);
  });

  test("is deleted in a final state alone", async () => {
    const { timekit } = openClinic();
    const { id } = await timekit.bookings.create(lesson("instant", 1));
    expect((await errorOf(timekit.bookings.delete(id))).status).toBe(422);
    await timekit.bookings.act(id, "complete", {});
    await timekit.bookings.delete(id);
    expect((await errorOf(timekit.bookings.get(id))).status).toBe(404);
    expect((await timekit.events.list(at(0, 24))).data).toEqual([]);
  });

  test("keeps what its meta had when other keys come", async () => {
    const { timekit } = openClinic();
    const { id } = await timekit.bookings.create(lesson("instant", 1, { meta: { order: "A" } }));
    await timekit.bookings.update(id, { meta: { paid: true } });
    expect((await timekit.bookings.get(id, { include: ["meta"] })).meta).toEqual({ order: "A", paid: true });
  });

  test("needs a resource that is there, and an end after its start", async () => {
    const { timekit } = openClinic();
    const gone = await errorOf(timekit.bookings.create(lesson("instant", 1, { resource_id: nobody })));
    expect(gone.fields).toHaveProperty("resource_id");
    const back = await errorOf(timekit.bookings.create(lesson("instant", 1, { end: at(0).start })));
    expect(back.fields).toHaveProperty("end");
  });

  test("of the older form takes its time from `event`, and confirm_decline for its graph", async () => {
    const { timekit } = openClinic();
    const { customer } = lesson("instant", 1);
    const event = { ...at(1), what: "Old" };
    const booking = await timekit.bookings.create({ event, resource_id: bo, customer });
    expect(booking).toMatchObject({ graph: "confirm_decline", state: "tentative" });
  });

  test("of a project has the graph and the texts of the project", async () => {
    const { timekit } = openClinic();
    const { customer } = lesson("instant", 1);
    const wish = { project_id: consultations, resource_id: bo, ...at(1), customer };
    const query = { include: ["attributes" as const, "project" as const, "resource" as const] };
    const booking = await timekit.bookings.create({ ...wish, where: "Room 9" }, { query });
    expect(booking).toMatchObject({
      graph: "instant",
      attributes: { event_info: { what: "Consultation", where: "Room 9" } },
      project: { id: consultations },
      resource: { id: bo },
    });
  });
});

describe("time alone", () => {
  test("completes a booking one hour after its end", async () => {
    const { sandbox, timekit } = openClinic();
    const { id } = await timekit.bookings.create(lesson("instant", 1));
    sandbox.clock.advance(3 * 3600 - 60);
    expect((await timekit.bookings.get(id)).state).toBe("confirmed");
    sandbox.clock.advance(120);
    const done = await timekit.bookings.get(id);
    expect(done).toMatchObject({ state: "completed", completed: true });
    expect(done.updated_at).toBe("2026-03-02T11:00:00+0000");
  });

  test("gives up a booking that is not paid within five minutes", async () => {
    const { sandbox, timekit } = openClinic();
    const { id } = await timekit.bookings.create(lesson("instant_payment", 1));
    sandbox.clock.advance(290);
    expect((await timekit.bookings.get(id)).state).toBe("tentative");
    sandbox.clock.advance(20);
    expect(await timekit.bookings.get(id)).toMatchObject({ state: "unpaid", completed: true });
    expect((await timekit.events.list(at(0, 24))).data).toEqual([]);
  });

  test("waits as long to be paid as `timeout` says, and no longer once paid", async () => {
    const { sandbox, timekit } = openClinic();
    const wish = lesson("instant_payment", 5, { timeout: { time: 25, unit: "min" } });
    const { id } = await timekit.bookings.create(wish);
    sandbox.clock.advance(24 * 60);
    await timekit.bookings.act(id, "pay", { pay: { payment_id: "ch_1" } });
    sandbox.clock.advance(2 * 60);
    expect((await timekit.bookings.get(id)).state).toBe("paid");
  });
});

describe("a class", () => {
  test("has seats until they are taken, and again when one is given back", async () => {
    const { timekit } = openClinic();
    const owner = await timekit.bookings.create(dance(5, 1));
    const first = await timekit.bookings.create(seat("group_customer", 5, owner.id));
    const full = await errorOf(timekit.bookings.create(seat("group_customer", 5, owner.id)));
    expect(full.fields?.["related.owner_booking_id"]?.[0]).toContain("all 1 seats");
    expect((await timekit.bookings.listGroup()).data).toEqual([]);
    await timekit.bookings.act(first.id, "cancel_by_customer", {});
    const open = await timekit.bookings.listGroup();
    expect(open.data).toMatchObject([
      { id: owner.id, attributes: { group_booking: { max_seats: 1, current_seats: 0 } } },
    ]);
  });

  test("calls its seats off when it is called off", async () => {
    const { timekit } = openClinic();
    const owner = await timekit.bookings.create(dance(5, 3));
    const { id } = await timekit.bookings.create(seat("group_customer", 5, owner.id));
    await timekit.bookings.act(owner.id, "cancel", {});
    expect((await timekit.bookings.get(id)).state).toBe("cancelled_by_owner");
  });

  test("gives a seat that has to be paid away once it is paid", async () => {
    const { timekit } = openClinic();
    const owner = await timekit.bookings.create(dance(5, 1));
    const slow = await timekit.bookings.create(seat("group_customer_payment", 5, owner.id));
    const fast = await timekit.bookings.create(seat("group_customer_payment", 5, owner.id));
    await timekit.bookings.act(fast.id, "pay", {});
    expect((await errorOf(timekit.bookings.act(slow.id, "pay", {}))).status).toBe(422);
    const group = await timekit.bookings.getGroup(owner.id);
    expect(group.attributes?.group_booking).toEqual({ max_seats: 1, current_seats: 1 });
  });

  test("takes no seat back in the last hours, when it says so", async () => {
    const { timekit } = openClinic();
    const settings = { max_seats: 2, min_cancel_time: "6 hours" };
    const owner = await timekit.bookings.create(dance(5, 2, { settings }));
    const { id } = await timekit.bookings.create(seat("group_customer", 5, owner.id));
    expect((await errorOf(timekit.bookings.act(id, "cancel_by_customer", {}))).status).toBe(422);
  });

  test("is known to its seats", async () => {
    const { timekit } = openClinic();
    const owner = await timekit.bookings.create(dance(5, 2));
    const { id } = await timekit.bookings.create(seat("group_customer", 5, owner.id));
    const booking = await timekit.bookings.get(id, { include: ["owner_booking", "event"] });
    expect(booking).toMatchObject({ owner_booking: { id: owner.id }, event: { what: "Lesson" } });
  });
});
