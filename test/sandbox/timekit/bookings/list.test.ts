import { describe, expect, test } from "vitest";
import type { ListBookingsQuery } from "../../../../src/apis/timekit.ts";
import { anna, annasCalendar, at, bo, consultations, errorOf, lesson, openClinic } from "./clinic.ts";

async function withBookings() {
  const { timekit } = openClinic();
  const emmett = { name: "Emmett Brown", email: "doc@example.com", level: "gold" };
  const first = await timekit.bookings.create(lesson("instant", 1, { meta: { order: "A" } }));
  const second = await timekit.bookings.create(
    lesson("confirm_decline", 3, { resource_id: bo, customer: emmett, project_id: consultations }),
  );
  const found = async (query: ListBookingsQuery): Promise<string[]> =>
    (await timekit.bookings.list(query)).data.map(({ id }) => (id === first.id ? "first" : "second"));
  return { timekit, first, second, found };
}

describe("a list of bookings", () => {
  const cases: [string, NonNullable<ListBookingsQuery["search"]>][] = [
    ["resource", { "resource.id": anna }],
    ["graph", { graph: "instant" }],
    ["state", { state: "confirmed" }],
    ["name of the customer", { "customer.name": "marty mcfly" }],
    ["part of the name", { "customer.name": "marty*" }],
    ["address of the customer", { "customer.email": "marty@example.com" }],
    ["calendar", { "calendar.id": annasCalendar }],
    ["meta", { "meta.order": "A" }],
    ["two of these", { graph: "instant", "meta.order": "A" }],
  ];

  test.each(cases)("is searched by %s", async (_, search) => {
    const { found } = await withBookings();
    expect(await found({ search })).toEqual(["first"]);
  });

  test("is searched by what else a customer has, and by project", async () => {
    const { found } = await withBookings();
    expect(await found({ search: { "customer.level": "gold" } })).toEqual(["second"]);
    expect(await found({ search: { "project.id": consultations } })).toEqual(["second"]);
    expect(await found({ search: { completed: "true" } })).toEqual([]);
  });

  test("is cut to a window, sorted and paged", async () => {
    const { timekit, found } = await withBookings();
    expect(await found({ start: at(2).start })).toEqual(["second"]);
    expect(await found({ end: at(2).start })).toEqual(["first"]);
    expect(await found({ orderBy: "graph", sortedBy: "asc" })).toEqual(["second", "first"]);
    const page = await timekit.bookings.list({ limit: 1, page: 2 });
    expect(page.total).toBe(2);
    expect(page.data).toHaveLength(1);
  });

  test("refuses a key that there is none of", async () => {
    const { timekit } = await withBookings();
    expect((await errorOf(timekit.bookings.list({ search: "colour:red" }))).status).toBe(422);
  });

  test("shows what is included", async () => {
    const { timekit } = await withBookings();
    const [first] = (
      await timekit.bookings.list({ include: ["attributes", "calendar", "customers", "user", "event"] })
    ).data;
    expect(first).toMatchObject({
      attributes: { event_info: { start: "2026-03-02T09:00:00+00:00", what: "Lesson" } },
      calendar: { id: annasCalendar, name: "Bookings" },
      customers: [{ name: "Marty McFly", email: "marty@example.com", meta: {} }],
      user: { id: anna, name: "Anna Berg" },
      event: { what: "Lesson" },
    });
  });

  test("has its times in the zone of the request", async () => {
    const { timekit, first } = await withBookings();
    const headers = { "Timekit-Timezone": "Europe/Stockholm" };
    const booking = await timekit.bookings.get(first.id, { include: ["attributes"] }, { headers });
    expect(booking.attributes?.event_info?.start).toBe("2026-03-02T10:00:00+01:00");
    expect(booking.created_at).toBe("2026-03-02T09:00:00+0100");
  });
});
