import { describe, expect, test } from "vitest";
import { createMatcher } from "../../../../src/openapi/matcher.ts";
import { listOperations } from "../../../../src/openapi/operations.ts";
import { createValidator } from "../../../../src/openapi/validator.ts";
import { signJwt } from "../../../../src/sandbox/behaviours/timekit/bookings/jwt.ts";
import { readContract } from "../../../../src/sandbox/contracts.ts";
import { call } from "../../support.ts";
import { anna, at, bo, consultations, dance, lesson, monday, openClinic } from "./clinic.ts";

interface Step {
  operationId: string;
  method: string;
  path: string;
  body?: unknown;
  status?: number;
}

const document = readContract("timekit");
const validator = createValidator(document);
const find = createMatcher(document);
const tags = ["bookings", "availability", "findtime"];

const include =
  "include=attributes,customers,calendar,event,user,resource,project,meta,provider_event,available_actions," +
  "customer_action_links,owner_booking,bulked_bookings,logs";
const texts = { what: "Lesson", where: "Room 2", description: "The first one" };
const query = { resources: [anna, bo], from: "now", to: "2 days" };

/** Calls in an order in which each finds what the ones before have made; `{name}` is an id that one has made. */
const steps: (ids: Map<string, string>) => Step[] = (ids) => {
  const id = (name: string): string => ids.get(name) ?? "";
  const signature = (): string =>
    signJwt({ booking_id: id("link"), action: "cancel_by_customer" }, id("key"));
  const booking = { id: id("first"), action: "complete" };
  return [
    {
      operationId: "createBooking",
      method: "POST",
      path: `/bookings?${include}`,
      body: lesson("instant", 1),
      status: 201,
    },
    { operationId: "listBookings", method: "GET", path: `/bookings?${include}` },
    { operationId: "getBooking", method: "GET", path: `/bookings/${id("first")}?${include}` },
    {
      operationId: "updateBooking",
      method: "PUT",
      path: `/bookings/${id("first")}`,
      body: { meta: { a: 1 } },
    },
    {
      operationId: "createBulkBookings",
      method: "POST",
      path: "/bookings/bulk",
      body: { bookings: [lesson("instant", 3), dance(5, 2)], relate_bookings: true },
    },
    {
      operationId: "updateBulkBookings",
      method: "PUT",
      path: "/bookings/bulk",
      body: { bookings: [booking] },
    },
    { operationId: "deleteBooking", method: "DELETE", path: `/bookings/${id("first")}`, status: 204 },
    { operationId: "listGroupBookings", method: "GET", path: "/bookings/groups" },
    { operationId: "getGroupBooking", method: "GET", path: `/bookings/groups/${id("group")}` },
    {
      operationId: "reserveTime",
      method: "POST",
      path: "/bookings/reserve",
      body: { reservation_time: 60, resource_id: anna, project_id: consultations, ...texts, ...at(9) },
    },
    {
      operationId: "extendReservation",
      method: "PUT",
      path: "/bookings/reserve/extend",
      body: { reservation_id: id("held"), reservation_time: 60 },
    },
    {
      operationId: "rescheduleBooking",
      method: "POST",
      path: `/bookings/${id("moved")}/reschedule`,
      body: { resource_id: bo, ...at(12) },
    },
    {
      operationId: "actOnBooking",
      method: "PUT",
      path: `/bookings/${id("acted")}/cancel?${include}`,
      body: {},
    },
    {
      operationId: "followActionLink",
      method: "GET",
      path: `/bookings/${id("link")}/external_action/cancel_by_customer?signature=${signature()}`,
    },
    { operationId: "queryAvailability", method: "POST", path: "/availability", body: query },
    { operationId: "datesAvailable", method: "POST", path: "/availability/dates", body: query },
    { operationId: "countAvailability", method: "POST", path: "/availability/count", body: query },
    { operationId: "unavailableSlots", method: "POST", path: "/unavailable/slots", body: query },
    {
      operationId: "queryFindtime",
      method: "POST",
      path: "/findtime",
      body: { resource_ids: [anna], start: monday },
    },
    {
      operationId: "queryBulkOfFindtime",
      method: "POST",
      path: "/findtime/bulk",
      body: { one: { resource_ids: [bo] } },
    },
    {
      operationId: "queryTeamOfFindtime",
      method: "POST",
      path: "/findtime/team",
      body: { resource_ids: [anna, bo] },
    },
    {
      operationId: "createFilterCollection",
      method: "POST",
      path: "/findtime/filtercollections",
      body: { and: [] },
    },
    { operationId: "listFilterCollections", method: "GET", path: "/findtime/filtercollections" },
  ];
};

async function prepared() {
  const { sandbox, timekit } = openClinic();
  const ids = new Map<string, string>([["key", sandbox.apis.timekit.key]]);
  for (const [index, name] of ["first", "moved", "acted", "link"].entries()) {
    ids.set(name, (await timekit.bookings.create(lesson("instant", 20 + index))).id);
  }
  ids.set("group", (await timekit.bookings.create(dance(30, 2))).id);
  const held = { reservation_time: 60, resource_id: bo, ...texts, ...at(9) };
  ids.set("held", (await timekit.bookings.reserve(held)).id);
  return { sandbox, steps: steps(ids) };
}

describe("every operation on bookings and free time", () => {
  test("is called", () => {
    const called = steps(new Map()).map(({ operationId }) => operationId);
    const documented = listOperations(document)
      .filter(({ operation }) => operation.tags.some((tag) => tags.includes(tag)))
      .map(({ operation }) => operation.operationId);
    expect(called.toSorted()).toEqual(documented.toSorted());
  });

  test("answers as the contract says", async () => {
    const { sandbox, steps: all } = await prepared();
    for (const { operationId, method, path, body, status = 200 } of all) {
      const entry = find(method, path)?.entry;
      if (entry === undefined) throw new Error(`${method} ${path} is no operation.`);
      expect(entry.operation.operationId).toBe(operationId);
      const answer = await call(sandbox, "timekit", method, path, body);
      const type = answer.headers.get("Content-Type") ?? undefined;
      const problems = validator.validateResponse(entry, answer.status, type, answer.body);
      expect({ operationId, status: answer.status, problems, body: answer.body }).toMatchObject({
        operationId,
        status,
        problems: [],
      });
    }
  });
});
