import type { World } from "../../engine/world.ts";
import type { Fields } from "../../../openapi/fields.ts";
import { Refusal } from "../../refusal.ts";
import type { Call, EntityRules, Outcome, Perform } from "../behaviours.ts";
import { fieldsOf, textOf } from "../reading.ts";
import { includesOf } from "./includes.ts";
import { namedByEmail } from "./lookups.ts";
import { leanResource, shownFields } from "./presenting.ts";
import { searchConditions, text, word } from "./search.ts";
import { momentOf, timestampsOf } from "./timestamps.ts";

const searchFields = {
  id: word("id"),
  what: text("what"),
  where: text("where"),
  "resource.id": word("resource_id"),
  resource_id: word("resource_id"),
  "calendar.id": word("calendar_id"),
};

/** An event as an answer shows it. */
export const presentEvent = (world: World, record: Fields, call: Call): Fields =>
  shownFields(world, "Event", record, call);

/** The records that an event includes. */
function includedOf(world: World, record: Fields, call: Call): Fields {
  const includes = includesOf(call);
  const calendar = includes.has("calendar") && world.table("Calendar").get(textOf(record["calendar_id"]));
  const resource = includes.has("resource") && world.table("Resource").get(textOf(record["resource_id"]));
  return {
    ...(calendar ? { calendar: shownFields(world, "Calendar", calendar, call) } : {}),
    ...(resource ? { resource: leanResource(world, resource, call) } : {}),
  };
}

/** The resource whose calendar it is; another one in the body is a mistake. */
function placeOf(world: World, body: Fields): Fields {
  const calendar = world.table("Calendar").get(textOf(body["calendar_id"]));
  if (calendar === undefined) {
    throw new Refusal("invalid", "calendar_id: there is no Calendar with this id", { field: "calendar_id" });
  }
  const { id: calendar_id, resource_id } = calendar;
  const sent = body["resource_id"];
  if (sent === undefined || sent === resource_id) return { calendar_id, resource_id, booking_id: null };
  throw new Refusal("invalid", "resource_id: the calendar is another resource's", { field: "resource_id" });
}

function prepareEvent(world: World, record: Fields, call: Call, before: Fields | undefined): Fields {
  const body = fieldsOf(call.body);
  const { all_day: allDay, participants } = body;
  if (textOf(record["start"]) >= textOf(record["end"])) {
    throw new Refusal("invalid", "end: an event ends after it has started", { field: "end" });
  }
  return {
    ...record,
    ...(before === undefined ? { allDay: false, description: textOf(body["description"]) } : {}),
    ...(typeof allDay === "boolean" ? { allDay } : {}),
    ...(participants === undefined ? {} : { participants }),
    ...(before === undefined ? placeOf(world, body) : {}),
    ...(typeof body["my_rsvp"] === "string" ? { rsvp: body["my_rsvp"] } : {}),
  };
}

/** Rules of events. */
export const eventRules: EntityRules = {
  prepare: prepareEvent,
  present: (world, record, call) => ({
    ...presentEvent(world, record, call),
    ...includedOf(world, record, call),
  }),
  conditions: (_, call) => searchConditions(call, searchFields),
};

/** The busy times of a resource, with nothing that tells what it does. */
function listBusyEvents(world: World, call: Call): Outcome {
  const resource = namedByEmail(world, textOf(call.query["email"]));
  const times = timestampsOf(call);
  const events = world.table("Event").find({
    where: [
      { field: "resource_id", comparison: "=", value: textOf(resource["id"]) },
      { field: "end", comparison: ">", value: momentOf(call.query["start"], "start") },
      { field: "start", comparison: "<", value: momentOf(call.query["end"], "end") },
    ],
    order: { field: "start", descending: false },
  });
  const data = events.map(({ start, end }) => ({
    start: times.event(textOf(start)),
    end: times.event(textOf(end)),
  }));
  return { body: { data } };
}

/** Operations on events. */
export const eventOperations: Record<string, Perform> = { listBusyEvents };
