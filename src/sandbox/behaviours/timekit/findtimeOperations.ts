import type { World } from "../../engine/world.ts";
import { type Fields, isFields } from "../../../openapi/fields.ts";
import { Refusal } from "../../refusal.ts";
import type { Call, Outcome, Perform } from "../behaviours.ts";
import { objectsOf, textOf, textsOf } from "../reading.ts";
import { appOf } from "./apps.ts";
import { findtime, findtimeTeam } from "./availability/index.ts";
import { printSlots, valueOf } from "./availabilityOperations.ts";
import { bookableResources, circumstancesOf } from "./bookable.ts";
import { assertIds, recordsOf, resourceByEmail } from "./lookups.ts";

type Search = typeof findtime;

function idOfEmail(world: World, email: string): string {
  const resource = resourceByEmail(world, email);
  if (resource !== undefined) return textOf(resource["id"]);
  throw new Refusal("invalid", `emails: no Resource has the address ${email}`, { field: "emails" });
}

/** Ids of the resources that a query names, by id, by address or by their calendars. */
function resourceIdsOf(world: World, query: Fields): string[] {
  const calendars = textsOf(query["calendar_ids"]);
  assertIds(world, "Calendar", calendars, "calendar_ids");
  const ids = ["resource_ids", "user_ids"].flatMap((field) => {
    assertIds(world, "Resource", textsOf(query[field]), field);
    return textsOf(query[field]);
  });
  const byEmail = textsOf(query["emails"]).map((email) => idOfEmail(world, email));
  const owners = recordsOf(world, "Calendar", calendars).map((calendar) => textOf(calendar["resource_id"]));
  return [...new Set([...ids, ...byEmail, ...owners])];
}

/** Slots of one query; where it names calendars, their events alone take up time. */
function slotsOf(world: World, call: Call, query: Fields, search: Search) {
  const resources = recordsOf(world, "Resource", resourceIdsOf(world, query));
  if (resources.length === 0) return [];
  const calendars = new Set(textsOf(query["calendar_ids"]));
  const counts = (event: Fields): boolean =>
    calendars.size === 0 || calendars.has(textOf(event["calendar_id"]));
  const bookable = bookableResources(world, resources, counts);
  const { value, timezone } = valueOf(search(query, bookable, circumstancesOf(world, call)));
  return printSlots(call, value, timezone).map(({ resources: users, ...slot }) => ({ slot, users }));
}

const plainSlots = (world: World, call: Call, query: Fields): Fields[] =>
  slotsOf(world, call, query, findtime).map(({ slot }) => slot);

const sentIn = ({ body }: Call): Fields => (isFields(body) ? body : {});

/** Answers several queries: an object of queries, or of lists of them, with the slots in their places. */
function bulk(world: World, call: Call): Outcome {
  const pairs = Object.entries(sentIn(call)).map(([name, value]) => {
    if (isFields(value)) return [name, plainSlots(world, call, value)] as const;
    if (!Array.isArray(value)) throw new Refusal("invalid", `${name}: this is no query`, { field: name });
    return [name, objectsOf(value).map((query) => plainSlots(world, call, query))] as const;
  });
  return { body: { data: Object.fromEntries<unknown>(pairs) } };
}

const team: Perform = (world, call) => ({
  body: {
    data: slotsOf(world, call, sentIn(call), findtimeTeam).map(({ slot, users }) => ({ ...slot, users })),
  },
});

const collectionsOf = (app: Fields): Fields[] => objectsOf(app["filter_collections"]);

function createFilterCollection(world: World, call: Call): Outcome {
  const app = appOf(world, call.caller);
  const collection = { ...sentIn(call), id: world.newId("App") };
  world.table("App").replace({ ...app, filter_collections: [...collectionsOf(app), collection] });
  return { body: { data: collection } };
}

/** What Timekit's server does for the older operations on free time. */
export const findtimeOperations: Record<string, Perform> = {
  queryFindtime: (world, call) => ({ body: { data: plainSlots(world, call, sentIn(call)) } }),
  queryBulkOfFindtime: bulk,
  queryTeamOfFindtime: team,
  listFilterCollections: (world, call) => ({ body: { data: collectionsOf(appOf(world, call.caller)) } }),
  createFilterCollection,
};
