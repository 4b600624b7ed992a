import type { World } from "../../engine/world.ts";
import type { Fields } from "../../../openapi/fields.ts";
import { Refusal } from "../../refusal.ts";
import type { Call, EntityRules } from "../behaviours.ts";
import { fieldsOf, textOf, textsOf } from "../reading.ts";
import { addBookingsCalendar, calendarsOf, removeCalendar } from "./calendars.ts";
import { tokenOf } from "./tokens.ts";
import { includesOf } from "./includes.ts";
import { recordsBy, resourceByEmail } from "./lookups.ts";
import { leanResource, shownFields } from "./presenting.ts";
import { searchConditions, text, word } from "./search.ts";
import { zoneNamed } from "./timestamps.ts";

const searchFields = {
  id: word("id"),
  name: text("name"),
  first_name: text("first_name"),
  last_name: text("last_name"),
  email: text("email"),
  timezone: text("timezone"),
  "meta.*": text("meta.*"),
};

/** The most letters that constraints may have as JSON. */
const mostConstraints = 64_000;

/** A resource as an answer shows it, with what is included. */
export function presentResource(
  world: World,
  record: Fields,
  call: Call,
  includes: ReadonlySet<string>,
): Fields {
  const id = textOf(record["id"]);
  const listOf = (entity: string): Fields[] =>
    recordsBy(world, entity, "resource_id", id).map((one) => shownFields(world, entity, one, call));
  const lists: Record<string, () => unknown> = {
    calendars: () => calendarsOf(world, id, call, includes),
    availability_constraints: () => record["availability_constraints"] ?? [],
    accounts: () => listOf("Account"),
    credentials: () => listOf("Credential"),
  };
  const asked = Object.entries(lists).filter(([name]) => includes.has(name));
  return {
    ...leanResource(world, record, call),
    ...Object.fromEntries(asked.map(([name, list]) => [name, list()])),
  };
}

/** What a new resource is unless it says otherwise. */
const newResource = {
  first_name: null,
  last_name: null,
  email: null,
  image: null,
  meta: {},
  email_verified: false,
  explicit_consent: false,
  enabled_email_notification: true,
  conference_enabled: false,
  conference_type: null,
  availability_constraints: [],
} as const;

const refusal = (field: string, message: string): Refusal =>
  new Refusal("invalid", `${field}: ${message}`, { field });

function assertEmail(world: World, record: Fields, before: Fields | undefined): void {
  const email = record["email"];
  if (before !== undefined && email !== before["email"])
    throw refusal("email", "the address cannot be changed");
  const owner = typeof email === "string" ? resourceByEmail(world, email) : undefined;
  if (owner === undefined || owner["id"] === record["id"]) return;
  throw refusal("email", "another resource has this address; invite it to the app with POST /app/invite");
}

/** The record with whose zone and constraints everything is in order. */
export function prepareResource(world: World, record: Fields, before: Fields | undefined): Fields {
  assertEmail(world, record, before);
  zoneNamed(textOf(record["timezone"]), "timezone");
  if (JSON.stringify(record["availability_constraints"] ?? []).length > mostConstraints) {
    throw refusal("availability_constraints", `there are more than ${mostConstraints} letters of them`);
  }
  return before === undefined ? { ...newResource, ...record } : record;
}

/** Gives a new resource what every one has: a calendar and a key. */
export function equipResource(world: World, id: string): void {
  addBookingsCalendar(world, id);
  tokenOf(world, id);
}

/** Removes what a resource has and no other record keeps; bookings stay, as what has happened. */
function removeBelongings(world: World, id: string): void {
  for (const calendar of recordsBy(world, "Calendar", "resource_id", id))
    removeCalendar(world, textOf(calendar["id"]));
  for (const credential of recordsBy(world, "Credential", "resource_id", id)) {
    world.table("Credential").remove(textOf(credential["id"]));
  }
  for (const account of recordsBy(world, "Account", "resource_id", id)) {
    world.table("Account").remove(textOf(account["provider_id"]));
  }
  for (const project of recordsBy(world, "Project", "resource_ids[]", id)) {
    const ids = textsOf(project["resource_ids"]).filter((other) => other !== id);
    world.table("Project").replace({ ...project, resource_ids: ids });
  }
}

/** Rules of resources. */
export const resourceRules: EntityRules = {
  prepare(world, record, call, before) {
    const { tags } = fieldsOf(call.body);
    return { ...prepareResource(world, record, before), ...(tags === undefined ? {} : { tags }) };
  },
  stored(world, record, _, before) {
    if (before === undefined) equipResource(world, textOf(record["id"]));
  },
  removing: (world, record) => removeBelongings(world, textOf(record["id"])),
  present(world, record, call) {
    const shown = presentResource(world, record, call, includesOf(call));
    const isNew = call.entry.operation.operationId === "createResource";
    return isNew ? { ...shown, api_token: tokenOf(world, textOf(record["id"])) } : shown;
  },
  conditions: (_, call) => searchConditions(call, searchFields),
};
