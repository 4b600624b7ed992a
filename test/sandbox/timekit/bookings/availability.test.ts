import { describe, expect, test } from "vitest";
import { anna, annasCalendar, at, bo, consultations, errorOf, lesson, nobody, openClinic } from "./clinic.ts";

const startsOf = (slots: readonly { start: string }[]): string[] =>
  slots.map(({ start }) => start.slice(11, 16));

describe("free time", () => {
  test("is what constraints and bookings leave, in the zone of the resource", async () => {
    const { timekit } = openClinic();
    const query = { resources: [anna], from: at(0).start, to: at(24).start };
    const rules = [{ allow_hours: { start: 9, end: 12 } }];
    const before = await timekit.availability.query({ ...query, constraints: rules });
    expect(startsOf(before.data)).toEqual(["08:00", "09:00", "10:00"]);
    await timekit.bookings.create(lesson("instant", 1));
    const after = await timekit.availability.query({ ...query, constraints: rules });
    expect(startsOf(after.data)).toEqual(["08:00", "10:00"]);
    expect(after.data[0]?.resources).toEqual([{ id: anna, name: "Anna Berg", timezone: "Europe/Stockholm" }]);
  });

  test("of a project falls to the next resource where the first is booked", async () => {
    const { timekit } = openClinic();
    await timekit.bookings.create(lesson("instant", 1, { project_id: consultations }));
    const { data } = await timekit.availability.query({ project_id: consultations });
    const second = data.find(({ start }) => start.includes("T09:00"));
    expect(second?.resources).toMatchObject([{ id: bo }]);
    expect(data[0]?.resources).toMatchObject([{ id: anna }]);
  });

  test("is not held by a tentative booking that has to be confirmed, but by a reservation", async () => {
    const { timekit } = openClinic();
    const count = async (): Promise<number> => {
      const answer = await timekit.availability.count({
        resources: [anna],
        from: at(0).start,
        to: at(4).start,
      });
      return "total" in answer ? Number(answer.total) : 0;
    };
    expect(await count()).toBe(4);
    await timekit.bookings.create(lesson("confirm_decline", 1));
    expect(await count()).toBe(4);
    const texts = { what: "Held", where: "", description: "" };
    await timekit.bookings.reserve({ resource_id: anna, ...at(1), ...texts, reservation_time: 60 });
    expect(await count()).toBe(3);
  });

  test("is told by day, and what is blocked by stretch", async () => {
    const { timekit } = openClinic();
    await timekit.bookings.create(lesson("instant", 1));
    const days = await timekit.availability.dates({ project_id: consultations });
    expect(days.data).toEqual([{ date: "2026-03-02", resources: [anna, bo] }]);
    const blocked = await timekit.availability.unavailable({
      resources: [anna],
      from: at(0).start,
      to: at(4).start,
      output_timezone: "Europe/Stockholm",
    });
    expect(blocked.data).toMatchObject([
      { start: "2026-03-02T10:00:00+01:00", end: "2026-03-02T11:00:00+01:00", resources: [{ id: anna }] },
    ]);
  });

  test("is refused for what is not there or not understood", async () => {
    const { timekit } = openClinic();
    const { availability } = timekit;
    expect((await errorOf(availability.query({ resources: [nobody] }))).fields).toHaveProperty("resources");
    expect((await errorOf(availability.query({ project_id: nobody }))).fields).toHaveProperty("project_id");
    const odd = await errorOf(availability.query({ resources: [anna], length: "long", buffer: "some" }));
    expect(Object.keys(odd.fields ?? {}).toSorted()).toEqual(["buffer", "length"]);
    expect((await errorOf(availability.dates({}))).fields).toHaveProperty("resources");
  });
});

describe("findtime", () => {
  const query = { start: at(0).start, future: "4 hours" };

  test("finds the time that all have", async () => {
    const { timekit } = openClinic();
    await timekit.bookings.create(lesson("instant", 1));
    await timekit.bookings.create(lesson("instant", 2, { resource_id: bo }));
    const emails = ["anna@example.com", "BO@example.com"];
    const { data } = await timekit.findtime.query({ ...query, emails });
    expect(data.map(({ start }) => start)).toEqual([
      "2026-03-02T08:00:00+00:00",
      "2026-03-02T11:00:00+00:00",
    ]);
    const calendars = await timekit.findtime.query({ ...query, calendar_ids: [annasCalendar] });
    expect(calendars.data).toHaveLength(3);
  });

  test("finds who of a team is free, and several things at once", async () => {
    const { timekit } = openClinic();
    await timekit.bookings.create(lesson("instant", 1));
    const team = await timekit.findtime.queryTeam({ ...query, resource_ids: [anna, bo] });
    expect(team.data).toHaveLength(4);
    expect(team.data[1]?.users).toMatchObject([{ id: bo }]);
    const mine = { ...query, resource_ids: [anna] };
    const bulk = await timekit.findtime.queryBulk({ mine, all: [mine, {}] });
    expect(bulk).toMatchObject({ data: { mine: { length: 3 }, all: [{ length: 3 }, []] } });
  });

  test("refuses an address that no resource has", async () => {
    const { timekit } = openClinic();
    const error = await errorOf(timekit.findtime.query({ emails: ["nobody@example.com"] }));
    expect(error.fields).toHaveProperty("emails");
  });

  test("keeps filters", async () => {
    const { timekit } = openClinic();
    await timekit.findtime.createFilterCollection({ and: [{ exclude_weekend: {} }] });
    const kept = await timekit.findtime.listFilterCollections();
    expect(kept).toMatchObject({ data: [{ and: [{ exclude_weekend: {} }] }] });
  });
});
