import type { World } from "../../engine/world.ts";
import { type Fields, isFields } from "../../../openapi/fields.ts";
import type { Call, EntityRules } from "../behaviours.ts";
import { rowsIn } from "./itemRows.ts";
import { sentOf } from "./requestFields.ts";
import { firstOf, refuseField, textIn } from "./values.ts";

function assertUserName(world: World, record: Fields): void {
  const value = String(record["userName"]);
  const same = world.table("User").find({ where: [{ field: "userName", comparison: "=", value }] });
  if (same.some(({ _id }) => _id !== record["_id"])) refuseField("userName", "another user has this name");
}

const emptyTexts = { personalNumber: "", employeeNumber: "", workPhone: "", cellPhone: "" };

/** Users: Swedish unless told, and neither active nor activated to begin with. */
export const userRules: EntityRules = {
  prepare(world, record, _call, before) {
    assertUserName(world, record);
    const language = textIn(record, "language") ?? "SV";
    const name = `${String(record["firstName"])} ${String(record["lastName"])}`;
    return { ...(before === undefined ? emptyTexts : {}), ...record, language, name };
  },
};

function othersAt(world: World, record: Fields): Fields[] {
  const where = [{ field: "customer", comparison: "=" as const, value: String(record["customer"]) }];
  return world
    .table("ContactPerson")
    .find({ where })
    .filter(({ _id }) => _id !== record["_id"]);
}

function prepareContact(world: World, record: Fields, call: Call, before: Fields | undefined): Fields {
  if (before !== undefined) return record;
  const { isActive = true, mainContact = othersAt(world, record).length === 0 } = sentOf(call);
  return { ...record, isActive, mainContact };
}

/** A customer has one main contact: another one takes its place. */
function storedContact(world: World, record: Fields): void {
  if (record["mainContact"] !== true) return;
  for (const other of othersAt(world, record)) {
    if (other["mainContact"] === true) world.table("ContactPerson").replace({ ...other, mainContact: false });
  }
}

/** Contact persons: in use from the start, and the customer's main contact when they are the first. */
export const contactPersonRules: EntityRules = { prepare: prepareContact, stored: storedContact };

/** Customers: in use from the start; those who share a deduction get rows of their own. */
export const customerRules: EntityRules = {
  prepare(world, record, _call, before) {
    const settings = isFields(record["billingSettings"]) ? record["billingSettings"] : {};
    const deductionDistribution = rowsIn(settings, "deductionDistribution").map((share, index) => ({
      _id: world.behaviours.newId(),
      itemId: `0.${world.now().getTime()}${index}`,
      ...share,
    }));
    const billingSettings = { ...settings, deductionDistribution };
    return { ...record, billingSettings, ...(before === undefined ? { isActive: true } : {}) };
  },
};

/** Distributors: in use unless told otherwise. */
export const distributorRules: EntityRules = {
  prepare: (_, record, call, before) =>
    before === undefined ? { ...record, isActive: firstOf(sentOf(call)["isActive"], true) } : record,
};
