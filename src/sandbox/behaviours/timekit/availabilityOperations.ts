import type { World } from "../../engine/world.ts";
import type { Fields } from "../../../openapi/fields.ts";
import { Refusal } from "../../refusal.ts";
import type { Call, Outcome, Perform } from "../behaviours.ts";
import { fieldsOf, listOf, textsOf } from "../reading.ts";
import {
  type ProjectRules,
  type QueryCircumstances,
  type Resource,
  type Result,
  type Timeslot,
  countAvailability,
  datesAvailable,
  timeslots,
  unavailableSlots,
} from "./availability/index.ts";
import { namedIn } from "./bookings/wish.ts";
import { bookableResources, circumstancesOf } from "./bookable.ts";
import { assertIds, recordsOf } from "./lookups.ts";
import { timestampsBy } from "./timestamps.ts";

/** A query of free time, with what it is about. */
interface Query {
  query: Fields;
  resources: Resource[];
  circumstances: QueryCircumstances;
}

type Calculation<Value> = (
  query: Fields,
  resources: readonly Resource[],
  circumstances: QueryCircumstances,
) => Result<Value>;

const rulesOf = (project: Fields): ProjectRules => ({
  availability: fieldsOf(project["availability"]),
  constraints: listOf(project["availability_constraints"]),
});

/**
 * What a request asks: of the resources that it names, or those of its project.
 * @throws {Refusal} when it names none, or one that is not there
 */
function queryOf(world: World, call: Call): Query {
  const query = fieldsOf(call.body);
  const project = namedIn(world, "Project", query, "project_id");
  const sent = query["resources"];
  if (sent === undefined && project === undefined) {
    throw new Refusal("invalid", "resources: name resources or a project", { field: "resources" });
  }
  const ids = textsOf(sent ?? project?.["resource_ids"]);
  if (sent !== undefined) assertIds(world, "Resource", ids, "resources");
  return {
    query,
    resources: bookableResources(world, recordsOf(world, "Resource", ids)),
    circumstances: { ...circumstancesOf(world, call), project: project && rulesOf(project) },
  };
}

/** The value of a calculation; what it does not understand is the request's mistake. */
export function valueOf<Value>(result: Result<Value>): { value: Value; timezone: string } {
  if (result.ok) return result;
  throw new Refusal("invalid", "The query is not understood.", { fields: result.errors });
}

function calculated<Value>(world: World, call: Call, calculate: Calculation<Value>) {
  const { query, resources, circumstances } = queryOf(world, call);
  return valueOf(calculate(query, resources, circumstances));
}

/** Prints slots in a zone, and as the request wants times to be written. */
export function printSlots({ headers }: Call, slots: readonly Timeslot[], timezone: string): Fields[] {
  const own = new Headers(headers);
  own.set("Timekit-Timezone", timezone);
  const { event } = timestampsBy(own);
  const print = (instant: number): string => event(new Date(instant).toISOString());
  return slots.map(({ start, end, resources }) => ({ start: print(start), end: print(end), resources }));
}

const slotsBy =
  (calculate: Calculation<Timeslot[]>) =>
  (world: World, call: Call): Outcome => {
    const { value, timezone } = calculated(world, call, calculate);
    return { body: { data: printSlots(call, value, timezone) } };
  };

/** What Timekit's server does for the operations on availability. */
export const availabilityOperations: Record<string, Perform> = {
  queryAvailability: slotsBy(timeslots),
  unavailableSlots: slotsBy(unavailableSlots),
  datesAvailable: (world, call) => ({ body: { data: calculated(world, call, datesAvailable).value } }),
  countAvailability: (world, call) => ({
    body: { data: { total: calculated(world, call, countAvailability).value } },
  }),
};
