import type { World } from "../../engine/world.ts";
import { updateRecord } from "../../engine/write.ts";
import type { Fields } from "../../../openapi/fields.ts";
import { Refusal } from "../../refusal.ts";
import type { Call, EntityRules, Perform } from "../behaviours.ts";
import { assertPresent } from "./checks.ts";

/** The company that the key belongs to; undefined where the sandbox holds none. */
export const ownCompany = (world: World): Fields | undefined => world.table("Company").find({ limit: 1 })[0];

function askedCompany(world: World, { path }: Call): Fields {
  const company = ownCompany(world);
  if (company !== undefined && String(company["id"]) === path["id"]) return company;
  throw new Refusal("forbidden", "The key belongs to another company.");
}

/** Reads the company, whose id has to be the own one. */
export const getCompany: Perform = (world, call) => ({ item: askedCompany(world, call) });

/** Changes the company, whose id has to be the own one. */
export const updateCompany: Perform = (world, call) => ({
  item: updateRecord(world, "Company", askedCompany(world, call), call),
});

/** The company always has a name. */
export const companyRules: EntityRules = {
  prepare(_, company) {
    assertPresent(company, ["name"]);
    return company;
  },
};
