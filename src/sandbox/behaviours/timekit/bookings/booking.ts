import type { Fields } from "../../../../openapi/fields.ts";
import { fieldsOf, objectsOf, textOf, textOrNull, textsOf } from "../../reading.ts";

/** A booking as the store keeps it: what answers may show, and beside it what leads to other records. */
export interface Booking extends Fields {
  id: string;
  state: string;
  graph: string;
  completed: boolean;
  created_at: string;
  updated_at: string;
  attributes: Fields;
  customers: Fields[];
  meta: Fields;
  settings: Fields;
  resource_id: string;
  project_id: string | null;
  calendar_id: string | null;
  /** Event in the calendar, while the booking holds time. */
  event_id: string | null;
  owner_booking_id: string | null;
  /** The other bookings of its bulk. */
  bulk_ids: string[];
  starts: string;
  ends: string;
  /** When the next step happens by itself, and which. */
  due: string | null;
  due_action: string | null;
  /** Seconds that it waits, where its graph has a state that does not last. */
  patience: number;
  reminders: Fields[];
  /** When the next reminder goes out. */
  next_reminder: string | null;
  /** What has happened to it. */
  log: Fields[];
  /** Actions whose links have been followed. */
  used_links: string[];
}

/** Seconds that a booking waits to be paid unless it says otherwise. */
export const usualPatience = 300;

const numberOr = (value: unknown, substitute: number): number =>
  typeof value === "number" && Number.isFinite(value) ? value : substitute;

/** Reads a stored booking; what it lacks is as empty as can be. */
export function readBooking(record: Fields): Booking {
  const attributes = fieldsOf(record["attributes"]);
  const event = fieldsOf(attributes["event_info"]);
  return {
    ...record,
    id: textOf(record["id"]),
    state: textOf(record["state"]),
    graph: textOf(record["graph"]),
    completed: record["completed"] === true,
    created_at: textOf(record["created_at"]),
    updated_at: textOf(record["updated_at"]),
    attributes,
    customers: objectsOf(record["customers"]),
    meta: fieldsOf(record["meta"]),
    settings: fieldsOf(record["settings"]),
    resource_id: textOf(record["resource_id"]),
    project_id: textOrNull(record["project_id"]),
    calendar_id: textOrNull(record["calendar_id"]),
    event_id: textOrNull(record["event_id"]),
    owner_booking_id: textOrNull(record["owner_booking_id"]),
    bulk_ids: textsOf(record["bulk_ids"]),
    starts: textOf(record["starts"] ?? event["start"]),
    ends: textOf(record["ends"] ?? event["end"]),
    due: textOrNull(record["due"]),
    due_action: textOrNull(record["due_action"]),
    patience: numberOr(record["patience"], usualPatience),
    reminders: objectsOf(record["reminders"]),
    next_reminder: textOrNull(record["next_reminder"]),
    log: objectsOf(record["log"]),
    used_links: textsOf(record["used_links"]),
  };
}

/** What is to happen at a booking, in its calendar. */
export const eventInfoOf = ({ attributes }: Booking): Fields => fieldsOf(attributes["event_info"]);
