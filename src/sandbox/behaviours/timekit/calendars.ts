import type { World } from "../../engine/world.ts";
import type { Fields } from "../../../openapi/fields.ts";
import { Refusal } from "../../refusal.ts";
import type { Call, EntityRules } from "../behaviours.ts";
import { fieldsOf, textOf } from "../reading.ts";
import { presentEvent } from "./events.ts";
import { includesOf, includesWithin } from "./includes.ts";
import { assertIds, recordsBy } from "./lookups.ts";
import { ownCalendar } from "./ownCalendar.ts";
import { leanResource, shownFields } from "./presenting.ts";
import { searchConditions, text, word } from "./search.ts";

const searchFields = {
  id: word("id"),
  name: text("name"),
  provider: word("provider"),
  "resource.id": word("resource_id"),
  resource_id: word("resource_id"),
};

/** Gives a resource the calendar that every one begins with. */
export function addBookingsCalendar(world: World, resourceId: string): void {
  const now = world.now().toISOString();
  world.table("Calendar").insert({
    id: world.newId("Calendar"),
    name: "Bookings",
    ...ownCalendar,
    created_at: now,
    updated_at: now,
    resource_id: resourceId,
    primary: true,
  });
}

/** The calendar that bookings of a resource go into unless they name another. */
export function primaryCalendarOf(world: World, resourceId: string): Fields | undefined {
  const calendars = recordsBy(world, "Calendar", "resource_id", resourceId);
  return calendars.find(({ primary }) => primary === true) ?? calendars[0];
}

function presentCalendar(world: World, record: Fields, call: Call, includes: ReadonlySet<string>): Fields {
  const shown = shownFields(world, "Calendar", record, call);
  const resourceId = textOf(record["resource_id"]);
  const resource = includes.has("resource") ? world.table("Resource").get(resourceId) : undefined;
  return {
    ...shown,
    ...(includes.has("events")
      ? {
          events: recordsBy(world, "Event", "calendar_id", textOf(record["id"])).map((one) =>
            presentEvent(world, one, call),
          ),
        }
      : {}),
    ...(resource === undefined ? {} : { resource: leanResource(world, resource, call) }),
  };
}

/** The calendars of a resource, as an answer includes them. */
export const calendarsOf = (
  world: World,
  resourceId: string,
  call: Call,
  includes: ReadonlySet<string>,
): Fields[] =>
  recordsBy(world, "Calendar", "resource_id", resourceId).map((calendar) =>
    presentCalendar(world, calendar, call, includesWithin(includes, "calendars")),
  );

function newCalendar(world: World, record: Fields, body: Fields): Fields {
  const resourceId = textOf(body["resource_id"]);
  assertIds(world, "Resource", [resourceId], "resource_id");
  const isFirst = recordsBy(world, "Calendar", "resource_id", resourceId).length === 0;
  const { id, name, created_at, updated_at } = record;
  const colours = Object.fromEntries(
    ["description", "foregroundcolor", "backgroundcolor"].flatMap((field) =>
      body[field] === undefined ? [] : [[field, body[field]]],
    ),
  );
  return {
    id,
    name,
    ...ownCalendar,
    ...colours,
    created_at,
    updated_at,
    resource_id: resourceId,
    primary: isFirst,
  };
}

function changedCalendar(record: Fields, body: Fields, before: Fields): Fields {
  const refused = Object.keys(body).find((name) => name !== "provider_sync" && body[name] !== before[name]);
  if (before["provider"] !== "timekit" && refused !== undefined) {
    throw new Refusal(
      "invalid",
      `${refused}: of a calendar at ${textOf(before["provider"])} only provider_sync changes`,
      {
        field: refused,
      },
    );
  }
  return typeof body["primary"] === "boolean" ? { ...record, primary: body["primary"] } : record;
}

/** Leaves one primary calendar to a resource. */
function settlePrimary(world: World, record: Fields): void {
  if (record["primary"] !== true) return;
  for (const other of recordsBy(world, "Calendar", "resource_id", textOf(record["resource_id"]))) {
    if (other["id"] === record["id"] || other["primary"] !== true) continue;
    world.table("Calendar").replace({ ...other, primary: false });
  }
}

/** Removes a calendar with its events. */
export function removeCalendar(world: World, id: string): void {
  for (const event of recordsBy(world, "Event", "calendar_id", id)) {
    world.table("Event").remove(textOf(event["id"]));
  }
  world.table("Calendar").remove(id);
}

/** Rules of calendars. */
export const calendarRules: EntityRules = {
  prepare: (world, record, call, before) =>
    before === undefined
      ? newCalendar(world, record, fieldsOf(call.body))
      : changedCalendar(record, fieldsOf(call.body), before),
  stored: settlePrimary,
  removing(world, record) {
    const others = recordsBy(world, "Calendar", "resource_id", textOf(record["resource_id"]));
    if (others.length === 1) {
      throw new Refusal(
        "impossible",
        "This is the only calendar of its resource; bookings would have nowhere to go.",
      );
    }
    removeCalendar(world, textOf(record["id"]));
  },
  present: (world, record, call) => presentCalendar(world, record, call, includesOf(call)),
  conditions: (_, call) => searchConditions(call, searchFields),
};
