import type { World } from "../../engine/world.ts";
import type { Fields } from "../../../openapi/fields.ts";
import { sandboxKeys } from "../../keys.ts";
import { Refusal } from "../../refusal.ts";
import type { Call, EntityRules } from "../behaviours.ts";
import { fieldsOf, textOf, textsOf } from "../reading.ts";
import { includesOf, includesWithin } from "./includes.ts";
import { assertIds, recordsBy, recordsOf } from "./lookups.ts";
import { idsOf, presentLocation, presentService } from "./places.ts";
import { pick } from "../../engine/model.ts";
import { shownFields } from "./presenting.ts";
import { presentResource } from "./resources.ts";
import { searchConditions, text, word } from "./search.ts";
import { slugOf } from "./slugs.ts";

const searchFields = {
  id: word("id"),
  name: text("name"),
  slug: word("slug"),
  "locations.uuid": word("location_ids[]"),
  "locations.id": word("location_ids[]"),
  "services.uuid": word("service_ids[]"),
  "services.id": word("service_ids[]"),
  "resources.id": word("resource_ids[]"),
  "meta.*": text("meta.*"),
};

/** What a new project is unless it says otherwise. */
const newProject = {
  availability: {},
  availability_constraints: [],
  booking: {},
  customer_fields: {},
  reminders: [],
  ui: {},
  meta: {},
  allow_double_bookings: false,
  resource_ids: [],
  location_ids: [],
  service_ids: [],
} as const;

const publicOperations = new Set(["getHostedProject", "getEmbeddedProject"]);

/** The part of a project that a booking page sees. */
const publicFields = new Set([
  "id",
  "slug",
  "name",
  "ui",
  "availability",
  "availability_constraints",
  "booking",
  "customer_fields",
  "reminders",
]);

/** The project of a slug; undefined where there is none. */
export const projectBySlug = (world: World, slug: string): Fields | undefined =>
  recordsBy(world, "Project", "slug", slug)[0];

function includedOf(world: World, record: Fields, call: Call): Fields {
  const includes = includesOf(call);
  const ofIds = (entity: string, name: string): Fields[] => recordsOf(world, entity, textsOf(record[name]));
  const lists: Record<string, () => unknown> = {
    availability_constraints: () => record["availability_constraints"] ?? [],
    reminders: () => record["reminders"] ?? [],
    resources: () =>
      ofIds("Resource", "resource_ids").map((one) =>
        presentResource(world, one, call, includesWithin(includes, "resources")),
      ),
    locations: () => ofIds("Location", "location_ids").map((one) => presentLocation(world, one, call)),
    services: () => ofIds("Service", "service_ids").map((one) => presentService(world, one, call)),
  };
  const asked = Object.entries(lists).filter(([name]) => includes.has(name));
  return Object.fromEntries(asked.map(([name, list]) => [name, list()]));
}

function presentProject(world: World, record: Fields, call: Call): Fields {
  if (publicOperations.has(call.entry.operation.operationId)) {
    const empty = { ui: {}, booking: {}, customer_fields: {} };
    return { ...empty, ...pick(record, publicFields), app_key: sandboxKeys.timekit.widgetKey };
  }
  const shown = shownFields(world, "Project", record, call, ["availability_constraints", "reminders"]);
  return { ...shown, ...includedOf(world, record, call) };
}

/** The lists of ids that a body has for the related records of a project. */
function relationsOf(world: World, body: Fields): Fields {
  const relations = [
    ["resources", "Resource", "resource_ids"],
    ["locations", "Location", "location_ids"],
    ["services", "Service", "service_ids"],
  ] as const;
  const sent = relations.filter(([name]) => body[name] !== undefined);
  return Object.fromEntries(
    sent.map(([name, entity, field]) => {
      const ids = idsOf(body[name]);
      assertIds(world, entity, ids, name);
      return [field, [...new Set(ids)]];
    }),
  );
}

function slugFor(world: World, record: Fields): string {
  const slug = textOf(record["slug"]);
  const isTaken = (other: string): boolean => {
    const project = projectBySlug(world, other);
    return project !== undefined && project["id"] !== record["id"];
  };
  if (slug === "") return slugOf(textOf(record["name"]), isTaken);
  if (!isTaken(slug)) return slug;
  throw new Refusal("invalid", "slug: another project has this one", { field: "slug" });
}

/** Rules of projects. */
export const projectRules: EntityRules = {
  prepare(world, record, call, before) {
    const complete = { ...(before === undefined ? newProject : {}), ...record };
    return { ...complete, slug: slugFor(world, record), ...relationsOf(world, fieldsOf(call.body)) };
  },
  present: presentProject,
  conditions: (_, call) => searchConditions(call, searchFields),
};
