import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { groupSeats } from "../../../../src/sandbox/behaviours/timekit/bookings/groups.ts";
import { holdsTime } from "../../../../src/sandbox/behaviours/timekit/bookings/holding.ts";
import { type Booking, readBooking } from "../../../../src/sandbox/behaviours/timekit/bookings/booking.ts";
import type { Sandbox } from "../../../../src/sandbox/index.ts";
import { call } from "../../support.ts";
import { anna, at, bo, consultations, dance, lesson, openClinic, seat } from "./clinic.ts";

type Act = (sandbox: Sandbox, bookings: Booking[]) => Promise<unknown>;

const ofProject = { project_id: consultations };
const graph = fc.constantFrom("instant" as const, "confirm_decline" as const, "instant_payment" as const);
const hour = fc.integer({ min: 1, max: 4 });
const resource = fc.constantFrom(anna, bo);
const action = fc.constantFrom(
  "confirm",
  "decline",
  "pay",
  "complete",
  "cancel",
  "cancel_by_customer",
  "reschedule_by_customer",
);

const post =
  (path: string, body: unknown): Act =>
  (sandbox) =>
    call(sandbox, "timekit", "POST", path, body);

const creating: fc.Arbitrary<Act> = fc
  .tuple(graph, hour, resource)
  .map(([name, hours, resource_id]) => post("/bookings", lesson(name, hours, { ...ofProject, resource_id })));

const owning: fc.Arbitrary<Act> = hour.map((hours) => post("/bookings", dance(hours, 1, ofProject)));

const seating: fc.Arbitrary<Act> = hour.map((hours) => {
  const name = hours % 2 === 0 ? "group_customer" : "group_customer_payment";
  return post("/bookings", { ...seat(name, hours, ""), related: {} });
});

const reserving: fc.Arbitrary<Act> = fc.tuple(hour, resource).map(([hours, resource_id]) =>
  post("/bookings/reserve", {
    reservation_time: 600,
    what: "Held",
    where: "",
    description: "",
    resource_id,
    ...ofProject,
    ...at(hours),
  }),
);

const acting: fc.Arbitrary<Act> = fc.tuple(fc.nat(), action).map(([index, name]) => (sandbox, bookings) => {
  const { id } = bookings[index % Math.max(1, bookings.length)] ?? { id: "none" };
  return call(sandbox, "timekit", "PUT", `/bookings/${id}/${name}`, {});
});

const moving: fc.Arbitrary<Act> = fc
  .tuple(fc.nat(), hour, resource)
  .map(([index, hours, resource_id]) => (sandbox, bookings) => {
    const { id } = bookings[index % Math.max(1, bookings.length)] ?? { id: "none" };
    return post(`/bookings/${id}/reschedule`, { resource_id, ...at(hours) })(sandbox, bookings);
  });

const waiting: fc.Arbitrary<Act> = fc.integer({ min: 1, max: 90 }).map((minutes) => async (sandbox) => {
  sandbox.clock.advance(minutes * 60);
  sandbox.tick();
});

const bookingsOf = (sandbox: Sandbox): Booking[] =>
  sandbox.api("timekit").world.table("Booking").find().map(readBooking);

/** Pairs of events of one resource that lie over each other. */
const overlaps = (sandbox: Sandbox): unknown[] => {
  const events = sandbox.api("timekit").world.table("Event").find();
  return events.flatMap((one, index) =>
    events
      .slice(index + 1)
      .filter((other) => other["resource_id"] === one["resource_id"])
      .filter(
        (other) => String(other["start"]) < String(one["end"]) && String(one["start"]) < String(other["end"]),
      ),
  );
};

describe("whatever is done with the bookings of a project", () => {
  const acts = fc.array(
    fc.oneof(creating, owning, seating, seating, reserving, acting, acting, moving, waiting),
    {
      minLength: 5,
      maxLength: 25,
    },
  );

  test("no time is held twice, what holds time has its event, and no class has too many", async () => {
    const { sandbox } = openClinic({ onBug: (reason) => expect(reason).toBeUndefined() });
    await fc.assert(
      fc.asyncProperty(acts, async (all) => {
        for (const act of all) await act(sandbox, bookingsOf(sandbox));
        const bookings = bookingsOf(sandbox);
        const { world } = sandbox.api("timekit");
        const held = bookings.filter(({ event_id: id }) => id !== null && world.table("Event").has(id));
        expect(overlaps(sandbox)).toEqual([]);
        expect(held.map(({ id }) => id)).toEqual(bookings.filter(holdsTime).map(({ id }) => id));
        expect(world.table("Event").count()).toBe(held.length);
        for (const owner of bookings.filter(({ graph: name }) => name === "group_owner")) {
          expect(groupSeats(world, owner).current_seats).toBeLessThanOrEqual(1);
        }
        sandbox.clock.set(new Date("2026-03-02T08:00:00Z"));
        for (const name of ["Booking", "Event"]) world.table(name).clear();
      }),
      { numRuns: 60 },
    );
  });
});
