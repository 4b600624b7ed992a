import type { World } from "../../../engine/world.ts";
import type { Fields } from "../../../../openapi/fields.ts";
import { textOf, textOrNull } from "../../reading.ts";
import { recordsBy } from "../lookups.ts";
import { namedIn, wrong } from "./wish.ts";

/** The calendar that bookings of a resource go to by default; null where it has none. */
export function usualCalendar(world: World, resource: string): string | null {
  const calendars = recordsBy(world, "Calendar", "resource_id", resource);
  const first = calendars.find(({ primary }) => primary === true) ?? calendars[0];
  return textOrNull(first?.["id"]);
}

/** Where a booking goes: its resource, and the calendar that takes its event. */
export interface Place {
  resource_id: string;
  calendar_id: string | null;
}

/**
 * The resource and the calendar that a request asks for; the older form may name the calendar alone.
 * @throws {Refusal} when one is not there, or the calendar is another resource's
 */
export function placeOf(world: World, wish: Fields): Place {
  const calendar = namedIn(world, "Calendar", wish, "calendar_id");
  const resource_id = textOf(wish["resource_id"] ?? calendar?.["resource_id"]);
  if (resource_id === "") throw wrong("resource_id", "is required");
  namedIn(world, "Resource", { resource_id }, "resource_id");
  if (calendar === undefined) return { resource_id, calendar_id: usualCalendar(world, resource_id) };
  if (calendar["resource_id"] === resource_id) return { resource_id, calendar_id: textOf(calendar["id"]) };
  throw wrong("calendar_id", "this calendar is another resource's");
}
