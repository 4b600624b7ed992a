import { describe, expect, test } from "vitest";
import { createValidator } from "../../../src/openapi/validator.ts";
import { holdsTime } from "../../../src/sandbox/behaviours/timekit/bookings/holding.ts";
import { readContract } from "../../../src/sandbox/contracts.ts";
import type { Seed } from "../../../src/sandbox/demo/seed.ts";
import { groupBy } from "../../../src/openapi/groupBy.ts";
import { timekitDemo } from "../../../src/sandbox/demo/timekit.ts";
import { isFields } from "../../../src/openapi/fields.ts";

type Row = Seed[string][number];

const { validateSchema } = createValidator(readContract("timekit"));
const hour = 3_600_000;

/** A day of autumn, days after each change of clocks, a leap day, and a day before a holiday. */
const days = ["2026-11-22", "2026-11-02", "2026-03-30", "2028-02-29", "2026-12-23"];
const seeds = days.map((day) => ({
  day,
  moment: Date.parse(`${day}T00:00:00Z`),
  seed: timekitDemo(new Date(`${day}T15:20:00Z`)),
}));

const rowsOf = (seed: Seed, entity: string): Row[] => seed[entity] ?? [];
const textOf = (row: Row, field: string): string => String(row[field]);
const idsOf = (seed: Seed, entity: string): Set<unknown> => new Set(rowsOf(seed, entity).map(({ id }) => id));

/** Tells whether a booking holds time of its resource. */
const held = (row: Row): boolean => holdsTime({ graph: textOf(row, "graph"), state: textOf(row, "state") });

/** The rows that begin before another one of the same resource has ended. */
function overlapsOf(rows: Row[]): Row[] {
  const sorted = rows.toSorted((one, other) =>
    `${textOf(one, "resource_id")}${textOf(one, "start")}` <
    `${textOf(other, "resource_id")}${textOf(other, "start")}`
      ? -1
      : 1,
  );
  return sorted.filter((row, index) => {
    const before = sorted[index - 1];
    return (
      before?.["resource_id"] === row["resource_id"] && textOf(row, "start") < textOf(before ?? row, "end")
    );
  });
}

/** References of each entity: the field, one id or a list of them, and what it leads to. */
const references: [entity: string, field: string, target: string][] = [
  ["App", "creator_resource_id", "Resource"],
  ["Calendar", "resource_id", "Resource"],
  ["Account", "resource_id", "Resource"],
  ["Credential", "resource_id", "Resource"],
  ["Project", "resource_ids", "Resource"],
  ["Project", "location_ids", "Location"],
  ["Project", "service_ids", "Service"],
  ["Location", "service_ids", "Service"],
  ["Service", "location_ids", "Location"],
  ["Event", "calendar_id", "Calendar"],
  ["Event", "resource_id", "Resource"],
  ["Event", "booking_id", "Booking"],
  ["Booking", "resource_id", "Resource"],
  ["Booking", "project_id", "Project"],
  ["Booking", "calendar_id", "Calendar"],
  ["Booking", "event_id", "Event"],
  ["Booking", "owner_booking_id", "Booking"],
];

describe.each(seeds)("the demo data of Timekit on $day", ({ seed, moment }) => {
  const bookings = rowsOf(seed, "Booking");
  const events = rowsOf(seed, "Event");

  test("holds as many records as a clinic has", () => {
    const counts = Object.fromEntries(Object.entries(seed).map(([entity, rows]) => [entity, rows.length]));
    expect(counts).toMatchObject({ App: 2, Resource: 14, Calendar: 19, Project: 9, Location: 3, Service: 6 });
    expect(Math.abs(bookings.length - 4000)).toBeLessThan(300);
  });

  test.each(Object.keys(seed))("every %s is as the contract says", (entity) => {
    const schema = { $ref: `#/components/schemas/${entity}` };
    const problems = rowsOf(seed, entity).flatMap((row, index) => validateSchema(schema, row, `/${index}`));
    expect(problems).toEqual([]);
  });

  test.each(references)("every %s's %s leads to a %s", (entity, field, target) => {
    const known = idsOf(seed, target);
    const ids = rowsOf(seed, entity).flatMap((row) => [row[field]].flat().filter((id) => id !== null));
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id) => !known.has(id))).toEqual([]);
  });

  test("ids and slugs are given out once", () => {
    const rows = Object.values(seed).flat();
    const ids = rows.flatMap(({ id }) => (id === undefined ? [] : [id]));
    expect(new Set(ids).size).toBe(ids.length);
    const slugs = rowsOf(seed, "Project").map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(slugs.length);
  });

  test("nobody is in two places at once", () => {
    expect(overlapsOf(events.filter(({ allDay }) => allDay === false))).toEqual([]);
  });

  test("a booking has its event exactly while it holds time", () => {
    expect(bookings.filter((row) => held(row) !== (row["event_id"] !== null))).toEqual([]);
    const byId = new Map(events.map((event) => [event["id"], event]));
    const apart = bookings.filter((row) => {
      const event = byId.get(row["event_id"]);
      return event !== undefined && (event["start"] !== row["starts"] || event["booking_id"] !== row["id"]);
    });
    expect(apart).toEqual([]);
  });

  test("what is over has come to an end, and what is to come has not been completed", () => {
    const isOver = (row: Row): boolean => Date.parse(textOf(row, "ends")) + hour <= moment;
    expect(bookings.filter((row) => isOver(row) && row["completed"] !== true)).toEqual([]);
    expect(bookings.filter((row) => !isOver(row) && row["state"] === "completed")).toEqual([]);
    expect(bookings.filter(({ due }) => typeof due === "string" && Date.parse(due) <= moment)).toEqual([]);
  });

  test("nothing is made later than the moment, or changed before it is made", () => {
    const now = new Date(moment).toISOString();
    expect(bookings.filter((row) => textOf(row, "created_at") > textOf(row, "updated_at"))).toEqual([]);
    expect(bookings.filter((row) => textOf(row, "updated_at") > now)).toEqual([]);
  });

  test("every state that the clinic knows is there", () => {
    const states = new Set(bookings.map(({ graph, state }) => `${String(graph)} ${String(state)}`));
    const expected = [
      "instant rescheduled_by_customer",
      "confirm_decline declined",
      "instant_payment unpaid",
    ];
    expect([...states]).toEqual(expect.arrayContaining([...expected, "group_customer cancelled_by_owner"]));
  });

  test("no class has more customers than seats", () => {
    const owners = bookings.filter(({ graph }) => graph === "group_owner");
    const seats = groupBy(bookings, (row) => String(row["owner_booking_id"]));
    const crowded = owners.filter((owner) => {
      const settings = owner["settings"];
      const most = isFields(settings) ? Number(settings["max_seats"]) : 0;
      return (seats.get(String(owner["id"]))?.length ?? 0) > most;
    });
    expect(owners.length).toBeGreaterThan(100);
    expect(crowded).toEqual([]);
  });

  test("visits are within the opening hours of the resource", () => {
    const zones = new Map(rowsOf(seed, "Resource").map(({ id, timezone }) => [id, String(timezone)]));
    const clocks = new Map(
      [...new Set(zones.values())].map((timeZone) => [
        timeZone,
        new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", weekday: "short" }),
      ]),
    );
    const outside = bookings.filter((row) => {
      const text = clocks.get(zones.get(row["resource_id"]) ?? "")?.format(Date.parse(textOf(row, "starts")));
      const openAt = Number(/\d+/.exec(text ?? "")?.[0]);
      return /Sat|Sun/.test(text ?? "") || openAt < 7 || openAt > 18;
    });
    expect(outside).toEqual([]);
  });
});

test("the same day gives the same data, and another day another", () => {
  const [morning, evening] = ["00:00:01", "23:59:59"].map((time) =>
    timekitDemo(new Date(`2026-11-22T${time}Z`)),
  );
  expect(JSON.stringify(morning)).toBe(JSON.stringify(evening));
  expect(JSON.stringify(timekitDemo(new Date("2026-11-23T00:00:00Z")))).not.toBe(JSON.stringify(morning));
});
