import { describe, expect, test } from "vitest";
import { elin, nobody, openOffice, send, basic, rowsOf } from "./office.ts";
import { refused } from "./refused.ts";

const { sandbox, timekit } = openOffice();
const timezone = "Europe/Stockholm";
const weekdays = [{ allow_hours: { start: 8, end: 12 } }, { block_weekends: {} }];

describe("a new resource", () => {
  test("has a calendar called Bookings, and shows its key this once", async () => {
    const made = await timekit.resources.create(
      { name: "Rum 7", timezone },
      { query: { include: ["calendars"] } },
    );
    expect(made.calendars).toMatchObject([
      { name: "Bookings", provider: "timekit", provider_access: "owner" },
    ]);
    expect(made.api_token).toMatch(/^[0-9a-f]{32}$/);
    const read = await timekit.resources.get(made.id);
    expect(read).not.toHaveProperty("api_token");
    expect(read).not.toHaveProperty("calendars");
    expect(read).toMatchObject({ name: "Rum 7", email: null, meta: {}, timezone });
  });

  test("cannot have the address of another one, however it is written", async () => {
    const taken = timekit.resources.create({ name: "Elin", timezone, email: elin.toUpperCase() });
    expect(await refused(taken)).toMatchObject({ status: 422, fields: ["email"] });
  });

  test("lives in a zone of the tz database", async () => {
    const lost = timekit.resources.create({ name: "Lost", timezone: "Europe/Atlantis" });
    expect(await refused(lost)).toMatchObject({ status: 422, fields: ["timezone"] });
    const shifted = timekit.resources.create({ name: "Lost", timezone: "+01:00" });
    expect(await refused(shifted)).toMatchObject({ status: 422, fields: ["timezone"] });
  });

  test("is refused with a text for each field that is wrong", async () => {
    const headers = basic(sandbox.apis.timekit.key);
    const answer = await send(sandbox, "POST", "/resources", { headers, body: { name: 3, timezone: 4 } });
    expect(answer.body).toEqual({
      errors: { name: ["name must be string."], timezone: ["timezone must be string."] },
    });
    const list = await send(sandbox, "POST", "/resources", { headers, body: [] });
    expect(list).toMatchObject({ status: 422, body: { error: "body must be object." } });
  });

  test("leaves no trace of its password, nor of fields that the server keeps", async () => {
    const body = { name: "Nora", timezone, password: "DeLorean88", created_at: "1999-01-01T00:00:00Z" };
    const { id } = await timekit.resources.create(body);
    const stored = sandbox.api("timekit").world.table("Resource").get(id);
    expect(JSON.stringify(stored)).not.toContain("DeLorean88");
    expect(stored?.["created_at"]).toMatch(/^2026-/);
  });
});

describe("a changed resource", () => {
  test("has its constraints replaced as a whole, and only when it is asked shows them", async () => {
    const { id } = await timekit.resources.create({
      name: "Rum 8",
      timezone,
      availability_constraints: weekdays,
    });
    expect(await timekit.resources.get(id)).not.toHaveProperty("availability_constraints");
    const only = [{ allow_day: { day: "Monday" as const } }];
    await timekit.resources.update(id, { availability_constraints: only });
    const read = await timekit.resources.get(id, { include: ["availability_constraints"] });
    expect(read.availability_constraints).toEqual(only);
    expect(read.name).toBe("Rum 8");
  });

  test("keeps its address", async () => {
    const [{ id } = { id: "" }] = (await timekit.resources.list({ search: { email: elin } })).data;
    const path = `/resources/${id}`;
    const headers = basic(sandbox.apis.timekit.key);
    const other = await send(sandbox, "PUT", path, { headers, body: { email: "new@example.com" } });
    expect(other).toMatchObject({ status: 422, body: { errors: { email: [expect.any(String)] } } });
    const same = await send(sandbox, "PUT", path, { headers, body: { email: elin } });
    expect(same.status).toBe(204);
  });

  test("does not take more constraints than the server does", async () => {
    const many = Array.from({ length: 2000 }, () => ({
      block_period: { start: "2026-01-01", end: "2026-01-02" },
    }));
    const made = timekit.resources.create({ name: "Rum 9", timezone, availability_constraints: many });
    expect(await refused(made)).toMatchObject({ status: 422, fields: ["availability_constraints"] });
  });
});

describe("a removed resource", () => {
  test("is gone with its calendars and events, and from its projects; its bookings stay", async () => {
    const [{ id } = { id: "" }] = (await timekit.resources.list({ search: { email: elin } })).data;
    const search = { "resource.id": id };
    const before = (await timekit.bookings.list({ search })).total;
    await timekit.resources.delete(id);
    expect(await refused(timekit.resources.get(id))).toMatchObject({ status: 404 });
    expect((await timekit.calendars.list({ search })).total).toBe(0);
    const headers = basic(sandbox.apis.timekit.key);
    const window = "start=2025-01-01T00:00:00Z&end=2027-01-01T00:00:00Z";
    expect(
      rowsOf(await send(sandbox, "GET", `/events?${window}&search=resource.id:${id}`, { headers })),
    ).toEqual([]);
    const projects = await timekit.projects.list({ include: ["resources"] });
    expect(JSON.stringify(projects.data)).not.toContain(id);
    expect((await timekit.bookings.list({ search })).total).toBe(before);
    expect(before).toBeGreaterThan(0);
  });

  test("cannot be removed twice", async () => {
    expect(await refused(timekit.resources.delete(nobody))).toMatchObject({ status: 404 });
  });
});

describe("an address", () => {
  const jonas = "jonas.ekhammar@parken.example.se";

  test("tells its zone and the hours that it is ahead of UTC", async () => {
    expect(await timekit.resources.getTimezone(jonas)).toEqual({ timezone, utc_offset: 1 });
    expect(await refused(timekit.resources.getTimezone("no@example.com"))).toMatchObject({ status: 404 });
  });

  test("that is known can be invited, and have its password reset", async () => {
    expect((await timekit.app.invite({ email: jonas })).name).toBe("Jonas Ekhammar");
    expect(await timekit.resources.resetPassword({ email: jonas })).toEqual({});
    expect(await refused(timekit.app.invite({ email: "no@example.com" }))).toMatchObject({ status: 404 });
  });
});
