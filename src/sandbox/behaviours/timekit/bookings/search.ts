import type { World } from "../../../engine/world.ts";
import type { Condition } from "../../../store/condition.ts";
import type { Call } from "../../behaviours.ts";
import { flag, searchConditions, text, word } from "../search.ts";
import { bookingGraphs, ownerGraph } from "./graphs.ts";
import { idsOfOpenGroups } from "./groups.ts";

const searchFields = {
  "resource.id": word("resource_id"),
  graph: word("graph"),
  state: word("state"),
  completed: flag("completed"),
  "customer.*": text("customers[].*"),
  "calendar.id": word("calendar_id"),
  "project.id": word("project_id"),
  "meta.*": text("meta.*"),
};

/** What bookings of a list have to fulfil: what is searched for, and that they are bookings, or open groups. */
export function bookingConditions(world: World, call: Call): Condition[] {
  const searched = searchConditions(call, searchFields);
  if (call.entry.operation.operationId === "listGroupBookings") {
    const isGroup: Condition = { field: "graph", comparison: "=", value: ownerGraph };
    return [...searched, isGroup, { field: "id", comparison: "in", value: idsOfOpenGroups(world) }];
  }
  if (searched.some(({ field }) => field === "graph")) return searched;
  return [...searched, { field: "graph", comparison: "in", value: bookingGraphs(world) }];
}
