import { randomBytes } from "node:crypto";
import type { World } from "../../engine/world.ts";
import type { Fields } from "../../../openapi/fields.ts";
import { Refusal } from "../../refusal.ts";
import type { Call, EntityRules } from "../behaviours.ts";
import { logEntry, logTypes } from "./actors.ts";
import { ore, rowAmounts, sumIn } from "./amounts.ts";
import { pricedRow, rowsIn, subjectOf } from "./itemRows.ts";
import { placeOf } from "./places.ts";
import { sentOf } from "./requestFields.ts";
import { firstNumber, firstOf, numberIn, referred, refuseField, textIn } from "./values.ts";

const status = { draft: 1, sent: 2, obliterated: 3, confirmed: 4, delivered: 10 };
const fullRate = 25;
const linkBytes = 14;

function newOrder(world: World, record: Fields, sent: Fields): Fields {
  const distributor = referred(world, "Distributor", record, "distributor");
  return {
    ...record,
    publicLink: randomBytes(linkBytes).toString("base64url"),
    purchaseOrderName: textIn(record, "purchaseOrderName") ?? "Beställning",
    purchaseOrderStatus: firstOf(sent["purchaseOrderStatus"], status.draft),
    purchaseOrderDate:
      sent["purchaseOrderDate"] === undefined ? world.now().toISOString() : record["purchaseOrderDate"],
    paymentDays: firstNumber(numberIn(sent, "paymentDays"), numberIn(distributor, "paymentDays")),
    language: textIn(record, "language") ?? "SV",
    ourReference: record["createdByUser"],
    approvedBy: null,
    archived: false,
    archivedDate: null,
    taxPercent: fullRate,
    currencyCode: "SEK",
    currencyRate: 1,
  };
}

/** A row; what is bought has the purchase price of the article. */
function rowOf(world: World, row: Fields): Fields {
  const subject = subjectOf(world, row);
  const buying = row["itemType"] === "expense" ? { ...subject, unitPrice: subject.unitCost } : subject;
  const base: Fields = { ...row, ...pricedRow(row, buying), taxPercent: fullRate };
  return {
    _id: world.behaviours.newId(),
    itemType: row["itemType"],
    name: firstOf(row["name"], subject.name),
    description: firstOf(row["description"], ""),
    expenseItem: row["expenseItem"] ?? null,
    timeCategory: row["timeCategory"] ?? null,
    numberOfItems: base["numberOfItems"],
    unit: base["unit"],
    unitPrice: base["unitPrice"],
    ...(row["pricePerHour"] === undefined ? {} : { pricePerHour: row["pricePerHour"] }),
    discountPercent: base["discountPercent"],
    totalAmount: rowAmounts(base)["totalAmount"],
  };
}

function totalsOf(record: Fields): Fields {
  const totalAmount = sumIn(rowsIn(record, "invoiceItems"), "totalAmount");
  const share = firstNumber(numberIn(record, "taxPercent"), fullRate) / 100;
  const totalTaxAmount = ore("invoiceItems", totalAmount * share);
  const totalAmountInclTax = ore("invoiceItems", totalAmount + totalTaxAmount);
  return { totalAmount, totalTaxAmount, totalAmountInclTax, totalCost: totalAmount };
}

function assertContact(world: World, record: Fields): void {
  const person = referred(world, "DistributorContactPerson", record, "contactPersonDistributor");
  if (person === undefined || person["distributor"] === record["distributor"]) return;
  refuseField("contactPersonDistributor", "this contact person does not belong to the distributor");
}

/** What follows from a status: when the order was sent, and when it was confirmed. */
function statusPart(world: World, record: Fields, before: Fields | undefined): Fields {
  const now = world.now().toISOString();
  const to = record["purchaseOrderStatus"];
  const from = before?.["purchaseOrderStatus"];
  if (to === from) return {};
  if (from === status.obliterated) {
    const problem = "purchaseOrderStatus: an obliterated order stays so";
    throw new Refusal("impossible", problem, { field: "purchaseOrderStatus" });
  }
  const isOut = to === status.sent || to === status.confirmed || to === status.delivered;
  return {
    ...(isOut && record["sentDate"] === undefined ? { sentDate: now } : {}),
    ...(to === status.confirmed ? { confirmationDate: now } : {}),
  };
}

function eventType(record: Fields, before: Fields | undefined): number {
  const isSent =
    record["purchaseOrderStatus"] === status.sent && before?.["purchaseOrderStatus"] !== status.sent;
  if (isSent) return logTypes.sent;
  return before === undefined ? logTypes.created : logTypes.changed;
}

function prepare(world: World, sentRecord: Fields, call: Call, before: Fields | undefined): Fields {
  const sent = sentOf(call);
  const record = before === undefined ? newOrder(world, sentRecord, sent) : { ...sentRecord };
  Object.assign(record, { project: placeOf(world, record, sent).project });
  assertContact(world, record);
  if (sent["invoiceItems"] !== undefined) {
    record["invoiceItems"] = rowsIn(record, "invoiceItems").map((row) => rowOf(world, row));
  }
  const events = rowsIn(record, "purchaseOrderLogEntries");
  return {
    ...record,
    ...statusPart(world, record, before),
    ...totalsOf(record),
    purchaseOrderLogEntries: [...events, logEntry(world, call, eventType(record, before))],
  };
}

/** Purchase orders: rows and totals, the supplier's contact person, and when they were sent and confirmed. */
export const purchaseOrderRules: EntityRules = { numbers: ["publicLink"], prepare };
