import type { World } from "../../engine/world.ts";
import type { Fields } from "../../../openapi/fields.ts";
import type { Call, EntityRules } from "../behaviours.ts";
import { logEntry, logTypes } from "./actors.ts";
import { ore, rowAmounts } from "./amounts.ts";
import { pricedRow, rowIdentity, rowsIn, subjectOf } from "./itemRows.ts";
import { assertNotInvoiced, assertOfProject, placeOf } from "./places.ts";
import { sentOf } from "./requestFields.ts";
import { endOfDay } from "./times.ts";
import { firstNumber, firstOf, firstPrice, numberIn, referred, refuseField, textIn } from "./values.ts";

const fullRate = 25;
const status = { registered: 1, invoiced: 10 };

const defaults = {
  supplierInvoiceStatus: status.registered,
  isInvoiceable: true,
  isInvoiced: false,
  isBooked: false,
  exportedToEconomy: false,
  isCreditInvoice: false,
  isSelfBillingInvoice: false,
  supplementOrder: false,
  taxPercent: fullRate,
  markupPercent: 0,
  currencyCode: "SEK",
  currencyRate: 1,
  customer: null,
  project: null,
  workOrder: null,
  department: null,
  supplementOrderId: null,
  invoice: null,
  selfBillingInvoice: null,
  resultUnit: null,
  notes: "",
};

/** Dates of a new invoice: today unless sent, and the supplier's terms from then on. */
function datesOf(world: World, record: Fields, sent: Fields): Fields {
  const invoiceDate =
    sent["invoiceDate"] === undefined ? world.now().toISOString() : String(record["invoiceDate"]);
  if (sent["dueDate"] !== undefined) return { invoiceDate };
  const days = firstPrice(numberIn(referred(world, "Distributor", record, "distributor"), "paymentDays"));
  return { invoiceDate, dueDate: days === undefined ? invoiceDate : endOfDay(invoiceDate, days) };
}

function rowOf(world: World, record: Fields, row: Fields, identity: Fields): Fields {
  const subject = subjectOf(world, row);
  const base: Fields = {
    ...identity,
    itemType: row["itemType"],
    articleNumber: subject.articleNumber,
    description: firstOf(row["description"], subject.name),
    timeCategory: row["timeCategory"] ?? null,
    categoryName: null,
    ...pricedRow(row, subject),
    totalAmount: row["totalAmount"],
    taxPercent: record["taxPercent"],
  };
  return { ...base, ...rowAmounts(base) };
}

/** Net and VAT of the total that was sent, and what is billed on. */
function totalsOf(record: Fields): Fields {
  const gross = firstNumber(numberIn(record, "totalAmountInclTax"));
  const rate = 1 + firstNumber(numberIn(record, "taxPercent")) / 100;
  if (rate <= 0) refuseField("taxPercent", "it has to be above -100");
  const totalAmount = ore("totalAmountInclTax", gross / rate);
  const markup = 1 + firstNumber(numberIn(record, "markupPercent")) / 100;
  return {
    totalAmount,
    totalTaxAmount: ore("totalAmountInclTax", gross - totalAmount),
    totalAmountToInvoice: ore("markupPercent", totalAmount * markup),
  };
}

/** SEK has the rate 1; another currency needs one. */
function currencyPart(record: Fields, sent: Fields): Fields {
  if (record["currencyCode"] === "SEK") return { currencyRate: 1 };
  if (sent["currencyCode"] !== undefined && sent["currencyRate"] === undefined) {
    refuseField("currencyRate", "it is needed with another currency than SEK");
  }
  return {};
}

function assertFixedPrice(world: World, record: Fields): void {
  if (record["supplementOrder"] !== true) return;
  const holders = [
    referred(world, "Project", record, "project"),
    referred(world, "WorkOrder", record, "workOrder"),
  ];
  if (holders.some((holder) => holder?.["billingMethod"] === "FIXED_PRICE")) return;
  refuseField("supplementOrder", "it is for projects and work orders at a fixed price alone");
}

function assertNumber(world: World, record: Fields): void {
  const value = textIn(record, "supplierInvoiceNumber");
  if (value === undefined) return;
  const where = [
    { field: "supplierInvoiceNumber", comparison: "=" as const, value },
    { field: "distributor", comparison: "=" as const, value: String(record["distributor"]) },
  ];
  if (
    world
      .table("SupplierInvoice")
      .find({ where })
      .every(({ _id }) => _id === record["_id"])
  )
    return;
  refuseField("supplierInvoiceNumber", "another invoice of this distributor has this number");
}

function eventOf(world: World, record: Fields, call: Call, before: Fields | undefined): Fields[] {
  const events = rowsIn(record, "supplierInvoiceLogEntries");
  const type = before === undefined ? logTypes.created : logTypes.changed;
  return [...events, logEntry(world, call, type)];
}

function prepare(world: World, sentRecord: Fields, call: Call, before: Fields | undefined): Fields {
  const sent = sentOf(call);
  const record: Fields = { ...sentRecord };
  if (before === undefined) {
    const open = Object.entries(defaults).filter(([field]) => sent[field] === undefined);
    Object.assign(record, Object.fromEntries(open), datesOf(world, record, sent));
  }
  Object.assign(record, placeOf(world, record, sent), currencyPart(record, sent));
  assertOfProject(world, record, sent);
  assertFixedPrice(world, record);
  assertNumber(world, record);
  if (sent["invoiceItems"] !== undefined) {
    record["invoiceItems"] = rowsIn(record, "invoiceItems").map((row, index) =>
      rowOf(world, record, row, rowIdentity(world, row, index, before)),
    );
  }
  if (sent["supplierInvoiceStatus"] !== undefined) {
    record["isInvoiced"] = record["supplierInvoiceStatus"] === status.invoiced;
  }
  return {
    ...record,
    ...totalsOf(record),
    invoiceNumber: record["supplierInvoiceNumber"] ?? record["invoiceNumber"] ?? "",
    supplierInvoiceNumber: record["supplierInvoiceNumber"] ?? record["invoiceNumber"] ?? "",
    supplierInvoiceLogEntries: eventOf(world, record, call, before),
    modifiedDate: world.now().toISOString(),
  };
}

/** Supplier invoices: net and VAT from the total, dates, currency, and whom they are billed on to. */
export const supplierInvoiceRules: EntityRules = { prepare, removing: assertNotInvoiced };
