import type { World } from "../../engine/world.ts";
import { type Fields, isFields } from "../../../openapi/fields.ts";
import type { Call, EntityRules } from "../behaviours.ts";
import { actorOf } from "./actors.ts";
import { assertDates } from "./projects.ts";
import { sentOf } from "./requestFields.ts";
import { firstOf, numberIn, referred, refuseField, textIn } from "./values.ts";

const codes = { planned: 100, running: 200, closed: 300, unplanned: 500 };

const defaults = {
  project: null,
  contactPerson: null,
  currentOwner: null,
  workLeader: null,
  workOrderType: null,
  department: null,
  completedByUser: null,
  completedDate: null,
  inProgressByUser: null,
  inProgressDate: null,
  relations: [],
  marking: "",
  yourOrderNumber: "",
  invoiceStatus: 0,
  billingMethod: "RUNNING",
  isSupplementOrder: false,
  enablePortalAccess: false,
  allowRegistrationOfTimes: true,
  allowRegistrationOfExpenses: true,
};

/** The status that a work order begins with: the first one for work that nobody has planned. */
function firstStatus(world: World): unknown {
  const active = world
    .table("WorkOrderStatus")
    .find()
    .filter(({ isActive }) => isActive !== false);
  const flags = ["plannedStatus", "inProgressStatus", "closedStatus"];
  const open = active.find((status) => flags.every((flag) => status[flag] !== true));
  return (open ?? active[0])?.["_id"] ?? "";
}

/** The number of a status: the one that other work orders have with it. */
function codeOf(world: World, status: Fields): number {
  const where = [{ field: "statusRef", comparison: "=" as const, value: String(status["_id"]) }];
  const known = numberIn(world.table("WorkOrder").find({ where, limit: 1 })[0], "status");
  if (known !== undefined) return known;
  if (status["closedStatus"] === true) return codes.closed;
  if (status["inProgressStatus"] === true) return codes.running;
  return status["plannedStatus"] === true ? codes.planned : codes.unplanned;
}

/** What follows from a status that is new to the work order: number, colour, who began or finished the work. */
function statusPart(world: World, record: Fields, call: Call): Fields {
  const status = referred(world, "WorkOrderStatus", record, "statusRef");
  if (status === undefined) return { status: codes.unplanned };
  const user = actorOf(call);
  const now = world.now().toISOString();
  const isBegun = status["inProgressStatus"] === true && !record["inProgressByUser"];
  const isDone = status["closedStatus"] === true && !record["completedByUser"];
  return {
    status: codeOf(world, status),
    color: firstOf(sentOf(call)["color"], status["color"]),
    ...(isBegun ? { inProgressByUser: user, inProgressDate: now } : {}),
    ...(isDone ? { completedByUser: user, completedDate: now } : {}),
  };
}

/** Where the work is done: the customer's address unless another is to be used. */
function addressOf(world: World, record: Fields): Fields {
  const { workAddress } = record;
  const isOther = isFields(workAddress) && workAddress["useOtherAddress"] === true;
  const from = isOther ? workAddress : referred(world, "Customer", record, "customer");
  const parts = ["address", "zipCode", "city"].map((field) => [field, textIn(from, field) ?? ""] as const);
  return { useOtherAddress: isOther, ...Object.fromEntries(parts) };
}

function prepare(world: World, sentRecord: Fields, call: Call, before: Fields | undefined): Fields {
  const record: Fields = { ...(before === undefined ? defaults : {}), ...sentRecord };
  if (before === undefined && textIn(record, "statusRef") === undefined)
    record["statusRef"] = firstStatus(world);
  if (record["billingMethod"] === "FIXED_PRICE" && numberIn(record, "fixedPrice") === undefined) {
    refuseField("fixedPrice", "it is needed with the billing method FIXED_PRICE");
  }
  assertDates(record);
  const isMoved = record["statusRef"] !== before?.["statusRef"];
  return {
    ...record,
    ...(isMoved ? statusPart(world, record, call) : {}),
    workAddress: addressOf(world, record),
    ...(before === undefined ? { modifiedByUser: record["createdByUser"] } : {}),
  };
}

/** Work orders: their status and what follows from it, where the work is done. */
export const workOrderRules: EntityRules = { prepare };
