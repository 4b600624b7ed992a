import { describe, expect, test } from "vitest";
import { anna, annasCalendar, at, bo, consultations, errorOf, lesson, openClinic } from "./clinic.ts";

const ofProject = { project_id: consultations };

describe("two bookings at one time", () => {
  test("are refused in a project", async () => {
    const { timekit } = openClinic();
    await timekit.bookings.create(lesson("instant", 1, ofProject));
    const error = await errorOf(timekit.bookings.create(lesson("instant", 1, ofProject)));
    expect(error.status).toBe(422);
    expect(error.fields).toHaveProperty("start");
  });

  test("may touch, or be of different resources", async () => {
    const { timekit } = openClinic();
    await timekit.bookings.create(lesson("instant", 1, ofProject));
    await timekit.bookings.create(lesson("instant", 2, ofProject));
    await timekit.bookings.create(lesson("instant", 1, { ...ofProject, resource_id: bo }));
    expect((await timekit.bookings.list()).total).toBe(3);
  });

  test("are taken without a project, or when the request or the project says so", async () => {
    const { sandbox, timekit } = openClinic();
    await timekit.bookings.create(lesson("instant", 1));
    await timekit.bookings.create(lesson("instant", 1));
    await timekit.bookings.create(
      lesson("instant", 1, { ...ofProject, settings: { allow_double_bookings: true } }),
    );
    const projects = sandbox.api("timekit").world.table("Project");
    projects.replace({ ...projects.get(consultations), allow_double_bookings: true });
    await timekit.bookings.create(lesson("instant", 1, ofProject));
    expect((await timekit.bookings.list()).total).toBe(4);
  });

  test("are refused when the one is an event", async () => {
    const { timekit } = openClinic();
    await timekit.events.create({ calendar_id: annasCalendar, ...at(1), what: "Lunch", where: "Out" });
    const error = await errorOf(timekit.bookings.create(lesson("instant", 1, ofProject)));
    expect(error.fields).toHaveProperty("start");
  });

  test("may both wait to be confirmed, but one of them alone is", async () => {
    const { timekit } = openClinic();
    const first = await timekit.bookings.create(lesson("confirm_decline", 1, ofProject));
    const second = await timekit.bookings.create(lesson("confirm_decline", 1, ofProject));
    await timekit.bookings.act(second.id, "confirm", {});
    expect((await errorOf(timekit.bookings.act(first.id, "confirm", {}))).status).toBe(422);
    expect((await timekit.bookings.get(first.id)).state).toBe("tentative");
  });
});

describe("a reservation", () => {
  const wish = { resource_id: anna, what: "Held", where: "", description: "", ...ofProject, ...at(1) };

  test("holds its time until its seconds are over", async () => {
    const { sandbox, timekit } = openClinic();
    const { id, state, graph } = await timekit.bookings.reserve({ ...wish, reservation_time: 120 });
    expect({ state, graph }).toEqual({ state: "reserved", graph: "reservation" });
    await errorOf(timekit.bookings.create(lesson("instant", 1, ofProject)));
    sandbox.clock.advance(130);
    expect((await timekit.bookings.get(id)).state).toBe("expired");
    await timekit.bookings.create(lesson("instant", 1, ofProject));
  });

  test("holds for longer when it is extended", async () => {
    const { sandbox, timekit } = openClinic();
    const { id } = await timekit.bookings.reserve({ ...wish, reservation_time: 30 });
    await timekit.bookings.extendReservation({ reservation_id: id, reservation_time: 60 });
    sandbox.clock.advance(80);
    expect((await timekit.bookings.get(id)).state).toBe("reserved");
    sandbox.clock.advance(20);
    expect((await timekit.bookings.get(id)).state).toBe("expired");
  });

  test("gives its time to the booking that names it, once", async () => {
    const { timekit } = openClinic();
    const { id } = await timekit.bookings.reserve({ ...wish, reservation_time: 30 });
    const booking = lesson("instant", 1, { ...ofProject, reservation_id: id });
    expect((await timekit.bookings.create(booking)).state).toBe("confirmed");
    expect((await errorOf(timekit.bookings.create(booking))).fields).toHaveProperty("reservation_id");
    expect((await timekit.events.list(at(0, 24))).data).toHaveLength(1);
  });

  test("stays when the booking that names it is refused", async () => {
    const { timekit } = openClinic();
    const { id } = await timekit.bookings.reserve({ ...wish, reservation_time: 30 });
    await timekit.bookings.create(lesson("instant", 2, ofProject));
    await errorOf(timekit.bookings.create(lesson("instant", 2, { ...ofProject, reservation_id: id })));
    expect((await timekit.bookings.get(id)).state).toBe("reserved");
  });

  test("is in a list when its graph is searched alone", async () => {
    const { timekit } = openClinic();
    await timekit.bookings.reserve({ ...wish, reservation_time: 30 });
    expect((await timekit.bookings.list()).total).toBe(0);
    expect((await timekit.bookings.list({ search: { graph: "reservation" } })).total).toBe(1);
  });
});

describe("rescheduling", () => {
  test("puts a new booking in the place of the old one", async () => {
    const { timekit } = openClinic();
    const old = await timekit.bookings.create(lesson("instant", 1, { ...ofProject, meta: { order: "A" } }));
    const moved = await timekit.bookings.reschedule(old.id, { ...at(1.5), resource_id: anna });
    expect(moved.id).not.toBe(old.id);
    const { state, meta, customers } = await timekit.bookings.get(moved.id, {
      include: ["meta", "customers"],
    });
    expect({ state, meta, name: customers?.[0]?.name }).toEqual({
      state: "confirmed",
      meta: { order: "A" },
      name: "Marty McFly",
    });
    expect((await timekit.bookings.get(old.id)).state).toBe("rescheduled_by_customer");
    expect((await timekit.events.list(at(0, 24))).data).toMatchObject([
      { start: "2026-03-02T09:30:00+00:00" },
    ]);
  });

  test("leaves all as it was when the new time is taken", async () => {
    const { timekit } = openClinic();
    const old = await timekit.bookings.create(lesson("instant", 1, ofProject));
    await timekit.bookings.create(lesson("instant", 3, ofProject));
    await errorOf(timekit.bookings.reschedule(old.id, { ...at(3), resource_id: anna }));
    expect((await timekit.bookings.get(old.id)).state).toBe("confirmed");
    expect((await timekit.events.list(at(0, 24))).data).toHaveLength(2);
  });

  test("is for bookings of the graph instant", async () => {
    const { timekit } = openClinic();
    const { id } = await timekit.bookings.create(lesson("confirm_decline", 1));
    expect((await errorOf(timekit.bookings.reschedule(id, { ...at(2), resource_id: anna }))).status).toBe(
      422,
    );
  });
});

describe("a test app", () => {
  test("takes bookings for the resource itself alone", async () => {
    const { testApp } = openClinic();
    expect((await errorOf(testApp.bookings.create(lesson("instant", 1)))).fields).toHaveProperty([
      "customer.email",
    ]);
    await testApp.bookings.create(
      lesson("instant", 1, { customer: { name: "Anna Berg", email: "anna@example.com" } }),
    );
  });
});
