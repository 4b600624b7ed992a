import type { World } from "../../engine/world.ts";
import type { Fields } from "../../../openapi/fields.ts";
import type { Call, EntityRules } from "../behaviours.ts";
import { ore } from "./amounts.ts";
import { assertNotInvoiced, assertOfProject, placeOf } from "./places.ts";
import { sentOf } from "./requestFields.ts";
import { firstNumber, firstOf, numberIn, referred, refuseField } from "./values.ts";

const defaults = {
  name: "",
  description: "",
  customer: null,
  project: null,
  workOrder: null,
  invoice: null,
  isInvoiced: false,
  isSalaryCompensated: false,
};

/** The vehicle and its registration number; a number alone stands for a vehicle that is not the company's. */
function vehiclePart(world: World, record: Fields, sent: Fields): Fields {
  if (sent["vehicle"] === undefined && sent["carRegistrationNumber"] !== undefined) return { car: null };
  const vehicle = referred(world, "Vehicle", record, "car");
  return vehicle === undefined || sent["vehicle"] === undefined
    ? { car: record["car"] ?? null }
    : { carRegistrationNumber: vehicle["registrationNumber"] };
}

/** Price and cost of a kilometre: as sent, else those of the driver journal type when that is new. */
function pricesOf(world: World, record: Fields, sent: Fields): Fields {
  if (sent["driverJournalItemType"] === undefined) return {};
  const type = referred(world, "DriverJournalType", record, "driverJournalItemType");
  return {
    price: firstOf(sent["price"], type?.["price"], 0),
    cost: firstOf(sent["cost"], type?.["cost"], 0),
    isInvoiceable: firstOf(sent["isInvoiceable"], type?.["isInvoiceable"], true),
  };
}

function amountsOf(record: Fields): Fields {
  const totalDistance =
    firstNumber(numberIn(record, "endOdometer")) - firstNumber(numberIn(record, "startOdometer"));
  if (totalDistance < 0) refuseField("endOdometer", "it is less than startOdometer");
  return {
    totalDistance: ore("endOdometer", totalDistance),
    totalAmount: ore("price", totalDistance * firstNumber(numberIn(record, "price"))),
    totalCost: ore("cost", totalDistance * firstNumber(numberIn(record, "cost"))),
  };
}

/** Customer and project; a work order that is sent decides the customer. */
function placePart(world: World, record: Fields, sent: Fields): Fields {
  const workOrder =
    sent["workOrder"] === undefined ? undefined : referred(world, "WorkOrder", record, "workOrder");
  const place = placeOf(world, record, sent);
  return workOrder === undefined ? { ...place } : { ...place, customer: workOrder["customer"] };
}

function prepare(world: World, sentRecord: Fields, call: Call, before: Fields | undefined): Fields {
  const sent = sentOf(call);
  const record: Fields = { ...(before === undefined ? defaults : {}), ...sentRecord };
  if (before === undefined) record["timestamp"] = record["createDate"];
  Object.assign(record, placePart(world, record, sent), vehiclePart(world, record, sent));
  assertOfProject(world, record, sent);
  Object.assign(record, pricesOf(world, record, sent));
  return { ...record, ...amountsOf(record) };
}

/** Driver journals: the vehicle, how far it went, and for whom. */
export const driverJournalRules: EntityRules = { prepare, removing: assertNotInvoiced };
