import { describe, expect, test } from "vitest";
import { elin, nobody, openOffice } from "./office.ts";
import { refused } from "./refused.ts";

const { timekit } = openOffice();
const [resource] = (await timekit.resources.list({ search: { email: elin } })).data;
const id = resource?.id ?? "";
const search = { "resource.id": id };
const named = async (name: string): Promise<string> =>
  (await timekit.calendars.list({ search })).data.find((one) => one.name === name)?.id ?? "";

const start = "2026-03-02T19:00:00+01:00";
const end = "2026-03-02T20:00:00+01:00";
const evening = { start, end, what: "Inventory", where: "Storeroom" } as const;
const window = { start: "2026-03-02T18:30:00+00:00", end: "2026-03-02T23:00:00+00:00" } as const;

describe("calendars", () => {
  test("at Google change in one thing only", async () => {
    const calendar = await named("Privat");
    const renamed = timekit.calendars.update(calendar, { name: "Other" });
    expect(await refused(renamed)).toMatchObject({ status: 422, fields: ["name"] });
    await timekit.calendars.update(calendar, { provider_sync: false });
    expect((await timekit.calendars.get(calendar)).provider_sync).toBe(false);
  });

  test("of a resource never run out", async () => {
    const made = await timekit.resources.create({ name: "Rum 1", timezone: "UTC" });
    const of = { "resource.id": made.id };
    const only = (await timekit.calendars.list({ search: of })).data[0]?.id ?? "";
    expect(await refused(timekit.calendars.delete(only))).toMatchObject({ status: 422 });
    const second = { resource_id: made.id, name: "Second", description: "" };
    await timekit.calendars.create(second);
    await timekit.calendars.delete(only);
    expect((await timekit.calendars.list({ search: of })).total).toBe(1);
  });

  test("belong to a resource that is there", async () => {
    const made = timekit.calendars.create({ resource_id: nobody, name: "None", description: "" });
    expect(await refused(made)).toMatchObject({ status: 422, fields: ["resource_id"] });
  });

  test("that become the main one take over from the one before", async () => {
    const made = await timekit.calendars.create({ resource_id: id, name: "Main", description: "" });
    await timekit.calendars.update(made.id, { primary: true });
    const booked = await timekit.bookings.create(
      {
        graph: "instant",
        resource_id: id,
        what: "Visit",
        where: "Room",
        description: "First",
        start: "2026-03-02T19:00:00+01:00",
        end: "2026-03-02T19:30:00+01:00",
        customer: { name: "Marty McFly", email: "marty@example.com" },
        settings: { allow_double_bookings: true },
      },
      { query: { include: ["calendar"] } },
    );
    expect(booked.calendar).toMatchObject({ id: made.id });
  });
});

describe("events", () => {
  test("are listed where they reach into the window, and have the times of the request's zone", async () => {
    const made = await timekit.events.create({
      ...evening,
      calendar_id: await named("Bookings"),
      all_day: true,
    });
    expect(made).toMatchObject({ start: "2026-03-02T18:00:00+00:00", allDay: true });
    const found = (await timekit.events.list({ ...window, search })).data.map((event) => event.id);
    expect(found).toContain(made.id);
    const later = { start: "2026-03-02T19:00:00+00:00", end: "2026-03-02T20:00:00+00:00" } as const;
    const others = (await timekit.events.list({ ...later, search })).data.map((event) => event.id);
    expect(others).not.toContain(made.id);
    await timekit.events.update(made.id, { what: "Moved", end: "2026-03-02T21:30:00+01:00" });
    expect(await timekit.events.get(made.id)).toMatchObject({
      what: "Moved",
      end: "2026-03-02T20:30:00+00:00",
    });
    await timekit.events.delete(made.id);
    expect(await refused(timekit.events.get(made.id))).toMatchObject({ status: 404 });
  });

  test("end after they start, in a calendar that is there", async () => {
    const calendar_id = await named("Bookings");
    const reversed = timekit.events.create({ ...evening, start: end, end: start, calendar_id });
    expect(await refused(reversed)).toMatchObject({ status: 422, fields: ["end"] });
    const impossible = timekit.events.create({ ...evening, end: "2026-02-31T20:00:00Z", calendar_id });
    expect(await refused(impossible)).toMatchObject({ status: 422 });
    const far = timekit.events.create({ ...evening, end: "9999-12-31T23:59:59-10:00", calendar_id });
    expect(await refused(far)).toMatchObject({ status: 422 });
    const lost = timekit.events.create({ ...evening, calendar_id: nobody });
    expect(await refused(lost)).toMatchObject({ status: 422, fields: ["calendar_id"] });
    const another = timekit.events.create({ ...evening, calendar_id, resource_id: nobody });
    expect(await refused(another)).toMatchObject({ status: 422, fields: ["resource_id"] });
  });

  test("take up time without a word about it in the old list of busy times", async () => {
    const query = {
      start: "2026-03-02T00:00:00+00:00",
      end: "2026-04-02T00:00:00+00:00",
      email: elin,
    } as const;
    const { data } = await timekit.events.listBusy(query);
    expect(data).toEqual(expect.arrayContaining([{ start: expect.any(String), end: expect.any(String) }]));
  });
});
