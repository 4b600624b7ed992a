import type { World } from "../../engine/world.ts";
import type { Fields } from "../../../openapi/fields.ts";
import type { Call } from "../behaviours.ts";
import { listOf, textOf } from "../reading.ts";
import type { BusyTime, Circumstances, Resource } from "./availability/index.ts";
import { recordsBy } from "./lookups.ts";
import { timestampsOf } from "./timestamps.ts";

const busyTimeOf = ({ start, end, allDay }: Fields): BusyTime => ({
  start: Date.parse(textOf(start)),
  end: Date.parse(textOf(end)),
  allDay: allDay === true,
});

/** Resources with their own constraints and the time that events in their calendars take up. */
export function bookableResources(
  world: World,
  records: readonly Fields[],
  counts: (event: Fields) => boolean = () => true,
): Resource[] {
  return records.map(({ id, name, timezone, availability_constraints: constraints }) => ({
    id: textOf(id),
    name: textOf(name),
    timezone: textOf(timezone) || "UTC",
    constraints: listOf(constraints),
    busy: recordsBy(world, "Event", "resource_id", textOf(id)).filter(counts).map(busyTimeOf),
  }));
}

/** What a calculation of free time is made under. */
export const circumstancesOf = (world: World, call: Call): Circumstances => ({
  now: world.now().getTime(),
  random: Math.random,
  timezone: timestampsOf(call).zone.name,
});
