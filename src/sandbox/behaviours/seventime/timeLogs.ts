import type { World } from "../../engine/world.ts";
import type { Fields } from "../../../openapi/fields.ts";
import type { Call, EntityRules } from "../behaviours.ts";
import { actorOf } from "./actors.ts";
import { hourlyPrice } from "./hourlyPrice.ts";
import { assertNotInvoiced, placeOf } from "./places.ts";
import { sentOf } from "./requestFields.ts";
import { timeSpan } from "./timeSpan.ts";
import { finite, firstNumber, firstOf, numberIn, referred, refuseField } from "./values.ts";

const registered = 1;

/** What a new time log is when the request does not say. */
const defaults = {
  customer: null,
  project: null,
  workOrder: null,
  timeCategory: null,
  description: "",
  internalDescription: "",
  supplementOrder: false,
  task: null,
  invoicedDate: null,
};

/**
 * Refuses time on a work order that takes none.
 * @throws {Refusal}
 */
export function assertTakesTime(world: World, record: Fields): void {
  const workOrder = referred(world, "WorkOrder", record, "workOrder");
  if (workOrder?.["allowRegistrationOfTimes"] !== false) return;
  refuseField("workOrder", "no time can be registered on this work order");
}

/** Whether it is an absence, working time, and for the customer to pay. */
function kindOf(world: World, record: Fields, sent: Fields, before: Fields | undefined): Fields {
  const isKept =
    before !== undefined && sent["timeCategory"] === undefined && sent["isAbsence"] === undefined;
  const category = referred(world, "TimeCategory", record, "timeCategory");
  if (isKept) return {};
  const isAbsence =
    firstOf(sent["isAbsence"], category?.["isAbsenceType"], before?.["isAbsence"], false) === true;
  return {
    isAbsence,
    isWorkTime: firstOf(category?.["isWorkTime"], !isAbsence),
    isInvoiceable: firstOf(sent["isInvoiceable"], !isAbsence && category?.["isInvoiceable"] !== false),
  };
}

/** Hours that are charged: as sent, or all of them unless somebody has said otherwise before. */
function chargedTime(record: Fields, sent: Fields, before: Fields | undefined): unknown {
  const wasOther = before !== undefined && before["invoiceableTime"] !== before["time"];
  const isSaid = sent["invoiceableTime"] !== undefined || wasOther;
  return record[isSaid ? "invoiceableTime" : "time"];
}

const priceFields = ["customer", "project", "workOrder", "timeCategory", "isAbsence"];

function pricesOf(world: World, record: Fields, sent: Fields, before: Fields | undefined): Fields {
  const isStale = before === undefined || priceFields.some((field) => record[field] !== before[field]);
  const isOpen = isStale && sent["pricePerHour"] === undefined;
  const pricePerHour = isOpen ? hourlyPrice(world, record) : firstNumber(numberIn(record, "pricePerHour"));
  const price = finite("pricePerHour", pricePerHour * firstNumber(numberIn(record, "invoiceableTime")));
  const cost = numberIn(before, "cost");
  const hours = numberIn(before, "time");
  if (cost === undefined || !hours) return { pricePerHour, price };
  return { pricePerHour, price, cost: (cost / hours) * firstNumber(numberIn(record, "time")) };
}

function prepare(world: World, sentRecord: Fields, call: Call, before: Fields | undefined): Fields {
  const sent = sentOf(call);
  const record: Fields = { ...(before === undefined ? defaults : {}), ...sentRecord };
  if (before === undefined) record["status"] = registered;
  if (sent["workOrder"] !== undefined && actorOf(call) !== undefined) assertTakesTime(world, record);
  Object.assign(record, placeOf(world, record, sent), kindOf(world, record, sent, before));
  Object.assign(record, timeSpan(record, sent));
  const complete = { ...record, invoiceableTime: chargedTime(record, sent, before) };
  return {
    ...complete,
    ...pricesOf(world, complete, sent, before),
    workOrderNumber: referred(world, "WorkOrder", record, "workOrder")?.["workOrderNumber"] ?? null,
    modifiedDate: world.now().toISOString(),
  };
}

/** Time logs: their hours, whose work it was, and what it costs the customer. */
export const timeLogRules: EntityRules = { prepare, removing: assertNotInvoiced };
