import { afterEach } from "vitest";
import {
  ApiError,
  type GraphBookingCreate,
  type OffsetDateTime,
  createTimekit,
  offsetDateTime,
} from "../../../../src/apis/timekit.ts";
import { type Sandbox, type SandboxOptions, createSandbox } from "../../../../src/sandbox/index.ts";
import { timekitTestKey } from "../../../../src/sandbox/keys.ts";

/** A Monday in winter. */
export const monday = "2026-03-02T08:00:00Z";

export const anna = "11111111-1111-4111-8111-111111111111";
export const bo = "22222222-2222-4222-8222-222222222222";
export const annasCalendar = "33333333-3333-4333-8333-333333333333";
export const bosCalendar = "44444444-4444-4444-8444-444444444444";
/** A project that books Anna or Bo at once. */
export const consultations = "55555555-5555-4555-8555-555555555555";
/** No record has this id. */
export const nobody = "99999999-9999-4999-8999-999999999999";

const made = { created_at: "2026-01-01T08:00:00.000Z", updated_at: "2026-01-01T08:00:00.000Z" };

const records = {
  Resource: [
    { id: anna, name: "Anna Berg", email: "anna@example.com", timezone: "Europe/Stockholm", ...made },
    { id: bo, name: "Bo Ek", email: "bo@example.com", timezone: "Europe/Stockholm", ...made },
  ],
  Calendar: [
    { id: annasCalendar, name: "Bookings", resource_id: anna, provider: "timekit", ...made },
    { id: bosCalendar, name: "Bookings", resource_id: bo, provider: "timekit", ...made },
  ],
  Project: [
    {
      id: consultations,
      name: "Consultations",
      slug: "consultations",
      resource_ids: [anna, bo],
      availability: { mode: "roundrobin_prioritized", length: "1 hour", from: "now", to: "1 day" },
      availability_constraints: [{ allow_hours: { start: 9, end: 17 } }],
      booking: { graph: "instant", what: "Consultation", where: "Room 1", description: "Bring your papers" },
      ...made,
    },
  ],
};

const opened: Sandbox[] = [];

afterEach(async () => {
  for (const sandbox of opened.splice(0)) await sandbox.close();
});

/** A sandbox with a small clinic, a client for it, and one with the key of the test app. */
export function openClinic(options: SandboxOptions = {}) {
  const sandbox = createSandbox({ seed: "empty", rateLimit: false, clock: monday, ...options });
  opened.push(sandbox);
  sandbox.load("timekit", records);
  const { baseUrl, key: appKey } = sandbox.apis.timekit;
  const usual = { baseUrl, fetch: sandbox.fetch, rateLimit: false, retry: false } as const;
  const timekit = createTimekit({ ...usual, appKey });
  return { sandbox, timekit, testApp: createTimekit({ ...usual, appKey: timekitTestKey }) };
}

const hour = 3_600_000;

/** Start and end of a time that begins some hours after Monday morning. */
export const at = (hours: number, length = 1): Record<"start" | "end", OffsetDateTime> => ({
  start: offsetDateTime(new Date(Date.parse(monday) + hours * hour)),
  end: offsetDateTime(new Date(Date.parse(monday) + (hours + length) * hour)),
});

export const marty = { name: "Marty McFly", email: "marty@example.com" };

type Graph = GraphBookingCreate["graph"];
type Wish<Name extends Graph> = Extract<GraphBookingCreate, { graph: Name }>;

const texts = { what: "Lesson", where: "Room 2", description: "The first one" };

/** A new booking of Anna by Marty, some hours after Monday morning. */
export const lesson = <Name extends "instant" | "confirm_decline" | "instant_payment">(
  graph: Name,
  hours: number,
  more: Partial<Wish<Name>> = {},
) => ({ graph, resource_id: anna, ...at(hours), ...texts, customer: marty, ...more });

/** A new class of Anna's with seats. */
export const dance = (hours: number, max_seats: number, more: Partial<Wish<"group_owner">> = {}) => ({
  graph: "group_owner" as const,
  resource_id: anna,
  ...at(hours),
  ...texts,
  settings: { max_seats },
  ...more,
});

/** A new seat in a class. */
export const seat = <Name extends "group_customer" | "group_customer_payment">(
  graph: Name,
  hours: number,
  owner_booking_id: string,
) => ({ graph, resource_id: anna, ...at(hours), ...texts, customer: marty, related: { owner_booking_id } });

/** The error that a call ends with. */
export async function errorOf(promise: Promise<unknown>): Promise<ApiError> {
  try {
    await promise;
  } catch (reason) {
    if (reason instanceof ApiError) return reason;
    throw reason;
  }
  throw new Error("The call was not refused.");
}
