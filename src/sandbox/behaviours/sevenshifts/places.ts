import { randomBytes } from "node:crypto";
import { referrerOf } from "../../engine/references.ts";
import type { World } from "../../engine/world.ts";
import type { Fields } from "../../../openapi/fields.ts";
import { Refusal } from "../../refusal.ts";
import type { EntityRules } from "../behaviours.ts";
import { hasAssigned } from "./assignments.ts";
import { assertPresent, wrong } from "./checks.ts";
import { ownCompany } from "./company.ts";

const usualZone = "America/New_York";
const usualColor = "808080";

/** Refuses the removal of what others refer to. */
const unlessReferred = (entity: string) => (world: World, record: Fields) => {
  const id = Number(record["id"]);
  const referrer = hasAssigned(world, entity, id) ? "User" : referrerOf(world, entity, id)?.entity;
  if (referrer === undefined) return;
  const message = `The ${entity.toLowerCase()} is still in use: a ${referrer} refers to it.`;
  throw new Refusal("impossible", message, { type: "delete_error" });
};

function isZone(timeZone: string): boolean {
  try {
    return Intl.DateTimeFormat("en", { timeZone }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

/** What a new location has where the request does not say, and its handle. */
const newLocation = (world: World, { timezone, country }: Fields): Fields => ({
  timezone: timezone || usualZone,
  country: country || (ownCompany(world)?.["country"] ?? ""),
  hash: randomBytes(16).toString("hex"),
});

/** Locations: they have an address and a time zone that exists. */
export const locationRules: EntityRules = {
  numbers: ["hash"],
  prepare(world, record, _, before) {
    const location = before === undefined ? { ...record, ...newLocation(world, record) } : record;
    assertPresent(location, ["address"]);
    if (!isZone(String(location["timezone"]))) throw wrong("timezone", "there is no such time zone");
    return location;
  },
  removing: unlessReferred("Location"),
};

/** Departments have a name. */
export const departmentRules: EntityRules = {
  prepare(_, record) {
    assertPresent(record, ["name"]);
    return { location_id: 0, ...record };
  },
  removing: unlessReferred("Department"),
};

/** Roles have a name and a colour. */
export const roleRules: EntityRules = {
  prepare(_, record) {
    assertPresent(record, ["name"]);
    return { location_id: 0, department_id: 0, ...record, color: record["color"] || usualColor };
  },
  removing: unlessReferred("Role"),
};
