import type { World } from "../../engine/world.ts";
import { type Fields, isFields } from "../../../openapi/fields.ts";
import type { Call, EntityRules } from "../behaviours.ts";
import { textOf, textsOf } from "./bookings/booking.ts";
import { includesOf } from "./includes.ts";
import { assertIds, recordsBy, recordsOf } from "./lookups.ts";
import { shownFields } from "./presenting.ts";
import { searchConditions, text, word } from "./search.ts";
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
  Array.isArray(value) ? value.map((one) => textOf(isFields(one) ? (one["id"] ?? one["uuid"]) : one)) : [];

/** A location as an answer shows it, with nothing included. */
export const presentLocation = (world: World, record: Fields, call: Call): Fields =>
  shownFields(world, "Location", record, call, ["services"]);

/** A service as an answer shows it, with nothing included. */
export const presentService = (world: World, record: Fields, call: Call): Fields =>
  shownFields(world, "Service", record, call, ["locations"]);

/** The record with all that was sent, since nobody knows which fields there are; ids of the others apart. */
function prepareWith(entity: string, others: string, field: string): NonNullable<EntityRules["prepare"]> {
  return (world, record, call, before) => {
    const { id: _, [others]: related, ...sent } = sentFields(call);
    const ids = idsOf(related);
    assertIds(world, entity, ids, others);
    const { [others]: __, ...rest } = record;
    const kept = related === undefined ? textsOf(before?.[field]) : [...new Set(ids)];
    return { ...sent, ...rest, [field]: kept };
  };
}

/** Makes the records at the other end of a relation agree with a record that has been stored. */
function settle(world: World, record: Fields, field: string, entity: string, opposite: string): void {
  const id = textOf(record["id"]);
  const ids = new Set(textsOf(record[field]));
  const table = world.table(entity);
  for (const other of recordsBy(world, entity, `${opposite}[]`, id)) {
    if (ids.delete(textOf(other["id"]))) continue;
    table.replace({ ...other, [opposite]: textsOf(other[opposite]).filter((one) => one !== id) });
  }
  for (const other of recordsOf(world, entity, [...ids])) {
    table.replace({ ...other, [opposite]: [...textsOf(other[opposite]), id] });
  }
}

/** Takes an id out of a list that projects have. */
function leaveProjects(world: World, id: string, field: string): void {
  for (const project of recordsBy(world, "Project", `${field}[]`, id)) {
    const ids = textsOf(project[field]).filter((one) => one !== id);
    world.table("Project").replace({ ...project, [field]: ids });
  }
}

/** Rules of locations. */
export const locationRules: EntityRules = {
  prepare: prepareWith("Service", "services", "service_ids"),
  stored: (world, record) => settle(world, record, "service_ids", "Service", "location_ids"),
  removing(world, record) {
    settle(world, { ...record, service_ids: [] }, "service_ids", "Service", "location_ids");
    leaveProjects(world, textOf(record["id"]), "location_ids");
  },
  present(world, record, call) {
    const shown = presentLocation(world, record, call);
    if (!includesOf(call).has("services")) return shown;
    const services = recordsOf(world, "Service", textsOf(record["service_ids"]));
    return { ...shown, services: services.map((one) => presentService(world, one, call)) };
  },
  conditions: (_, call) => searchConditions(call, locationSearch),
};

/** Rules of services. */
export const serviceRules: EntityRules = {
  prepare: prepareWith("Location", "locations", "location_ids"),
  stored: (world, record) => settle(world, record, "location_ids", "Location", "service_ids"),
  removing(world, record) {
    settle(world, { ...record, location_ids: [] }, "location_ids", "Location", "service_ids");
    leaveProjects(world, textOf(record["id"]), "service_ids");
  },
  present(world, record, call) {
    const shown = presentService(world, record, call);
    if (!includesOf(call).has("locations")) return shown;
    const locations = recordsOf(world, "Location", textsOf(record["location_ids"]));
    return { ...shown, locations: locations.map((one) => presentLocation(world, one, call)) };
  },
  conditions: (_, call) => searchConditions(call, serviceSearch),
};
