import type { World } from "../../engine/world.ts";
import { type Fields, isFields } from "../../../openapi/fields.ts";
import type { Call, EntityRules } from "../behaviours.ts";
import { listOf, textOf, textsOf } from "../reading.ts";
import { includesOf } from "./includes.ts";
import { assertIds, recordsBy, recordsOf } from "./lookups.ts";
import { shownFields } from "./presenting.ts";
import { type SearchFields, searchConditions, text, word } from "./search.ts";
import { sentFields } from "./sent.ts";

const locationSearch = {
  id: word("id"),
  name: text("name"),
  "services.uuid": word("service_ids[]"),
  "services.id": word("service_ids[]"),
  "meta.*": text("meta.*"),
};

const serviceSearch = {
  id: word("id"),
  name: text("name"),
  "locations.uuid": word("location_ids[]"),
  "locations.id": word("location_ids[]"),
};

/** The ids in a list of ids, or of records. */
export const idsOf = (value: unknown): string[] =>
  listOf(value).map((item) => textOf(isFields(item) ? (item["id"] ?? item["uuid"]) : item));

/** One of the two kinds of records that lead to each other. */
interface Side {
  entity: string;
  /** What a body and `include` call its records. */
  name: string;
  /** Field of the others in which its ids are kept. */
  ids: string;
}

const locations: Side = { entity: "Location", name: "locations", ids: "location_ids" };
const services: Side = { entity: "Service", name: "services", ids: "service_ids" };

/** A record as an answer shows it, with nothing included. */
const presentWith = (own: Side, other: Side) => (world: World, record: Fields, call: Call) =>
  shownFields(world, own.entity, record, call, [other.name]);

/** A location as an answer shows it, with nothing included. */
export const presentLocation = presentWith(locations, services);

/** A service as an answer shows it, with nothing included. */
export const presentService = presentWith(services, locations);

/** The record with all that was sent, since nobody knows which fields there are; ids of the others apart. */
const prepareWith =
  ({ entity, name, ids: field }: Side): NonNullable<EntityRules["prepare"]> =>
  (world, record, call, before) => {
    const { id: _, [name]: related, ...sent } = sentFields(call);
    const ids = idsOf(related);
    assertIds(world, entity, ids, name);
    const { [name]: __, ...rest } = record;
    const kept = related === undefined ? textsOf(before?.[field]) : [...new Set(ids)];
    return { ...sent, ...rest, [field]: kept };
  };

/** Makes the records of the other side agree with a record that has been stored. */
function settle(world: World, record: Fields, own: Side, other: Side): void {
  const id = textOf(record["id"]);
  const ids = new Set(textsOf(record[other.ids]));
  const table = world.table(other.entity);
  for (const known of recordsBy(world, other.entity, `${own.ids}[]`, id)) {
    if (ids.delete(textOf(known["id"]))) continue;
    table.replace({ ...known, [own.ids]: textsOf(known[own.ids]).filter((one) => one !== id) });
  }
  for (const added of recordsOf(world, other.entity, [...ids])) {
    table.replace({ ...added, [own.ids]: [...textsOf(added[own.ids]), id] });
  }
}

/** Takes an id out of a list that projects have. */
function leaveProjects(world: World, id: string, field: string): void {
  for (const project of recordsBy(world, "Project", `${field}[]`, id)) {
    const ids = textsOf(project[field]).filter((one) => one !== id);
    world.table("Project").replace({ ...project, [field]: ids });
  }
}

function rulesOf(own: Side, other: Side, search: SearchFields): EntityRules {
  const present = presentWith(own, other);
  const presentOther = presentWith(other, own);
  return {
    prepare: prepareWith(other),
    stored: (world, record) => settle(world, record, own, other),
    removing(world, record) {
      settle(world, { ...record, [other.ids]: [] }, own, other);
      leaveProjects(world, textOf(record["id"]), own.ids);
    },
    present(world, record, call) {
      const shown = present(world, record, call);
      if (!includesOf(call).has(other.name)) return shown;
      const others = recordsOf(world, other.entity, textsOf(record[other.ids]));
      return { ...shown, [other.name]: others.map((one) => presentOther(world, one, call)) };
    },
    conditions: (_, call) => searchConditions(call, search),
  };
}

/** Rules of locations. */
export const locationRules: EntityRules = rulesOf(locations, services, locationSearch);

/** Rules of services. */
export const serviceRules: EntityRules = rulesOf(services, locations, serviceSearch);
