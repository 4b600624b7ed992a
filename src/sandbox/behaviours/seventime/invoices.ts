import { ocrNumber } from "../../demo/seventime/invoiceParts.ts";
import type { World } from "../../engine/world.ts";
import type { Fields } from "../../../openapi/fields.ts";
import { Refusal } from "../../refusal.ts";
import type { Call, EntityRules } from "../behaviours.ts";
import { listOf } from "../reading.ts";
import { logEntry, logTypes } from "./actors.ts";
import { deductionOf } from "./deduction.ts";
import { invoiceRows, invoiceTotals } from "./invoiceRows.ts";
import { rowsIn } from "./itemRows.ts";
import { assertContactPerson } from "./places.ts";
import { sentOf } from "./requestFields.ts";
import { endOfDay } from "./times.ts";
import { firstNumber, firstPrice, numberIn, referred, textIn } from "./values.ts";

const status = { draft: 1, sent: 2, paid: 3, obliterated: 4 };
const usualTerms = 30;

/** Statuses that an invoice can go on to. */
const next: Record<number, number[]> = {
  [status.draft]: [status.sent],
  [status.sent]: [status.paid, status.obliterated],
};

/** What an answer to a new invoice shows beside what was sent. */
const defaults = (): Fields => ({
  invoiceStatus: status.draft,
  invoiceType: 0,
  taxPercent: 25,
  multipleTaxesOnRows: false,
  currencyCode: "SEK",
  currencyRate: 1,
  exportedToEconomy: false,
  archived: false,
  isCreditInvoice: false,
  isCredited: false,
  project: null,
  workOrder: null,
  contactPerson: null,
  ourReference: null,
  resultUnit: null,
  priceList: null,
  quote: null,
  supplementOrder: null,
  creditForInvoice: null,
  creditInvoice: null,
  paymentDate: null,
  timeLogIds: [],
  expenseIds: [],
  driverJournalIds: [],
  machineTimeLogIds: [],
  supplierInvoiceIds: [],
  externalSystemExport: [],
  partialPayments: [],
  checkLists: [],
  supplementOrders: [],
  customFields: [],
  documents: [],
});

function newInvoice(world: World, record: Fields, sent: Fields): Fields {
  const now = world.now().toISOString();
  const usual = defaults();
  const taken = Object.keys(usual).filter((field) => sent[field] !== undefined);
  const invoice = {
    ...record,
    ...usual,
    ...Object.fromEntries(taken.map((field) => [field, record[field]])),
  };
  const invoiceDate = sent["invoiceDate"] === undefined ? now : String(record["invoiceDate"]);
  const days = firstPrice(numberIn(referred(world, "Customer", record, "customer"), "paymentDays"));
  return {
    ...invoice,
    invoiceName: textIn(record, "invoiceName") ?? (record["language"] === "SV" ? "Faktura" : "Invoice"),
    invoiceDate,
    dueDate: sent["dueDate"] === undefined ? endOfDay(invoiceDate, days ?? usualTerms) : record["dueDate"],
  };
}

/** The work orders that are billed: those there were, and the one that is named. */
function workOrderIds({ workOrder, workOrderIds: ids }: Fields): readonly unknown[] {
  const known = listOf(ids);
  return textIn({ workOrder }, "workOrder") === undefined ? known : [...new Set([...known, workOrder])];
}

/** What follows from a status that is new to the invoice. */
function statusPart(world: World, record: Fields): Fields {
  const now = world.now().toISOString();
  if (record["invoiceStatus"] === status.paid) return { paymentDate: now };
  if (record["invoiceStatus"] !== status.sent) return {};
  const invoiceNumber = String(world.nextNumber("Invoice", "invoiceNumber"));
  return { invoiceNumber, OCRNumber: ocrNumber(invoiceNumber), sentDate: now };
}

function assertStatus(record: Fields, before: Fields | undefined): void {
  const from = firstNumber(numberIn(before, "invoiceStatus"), status.draft);
  const to = firstNumber(numberIn(record, "invoiceStatus"));
  if (from === to || next[from]?.includes(to) === true) return;
  const problem = `invoiceStatus: an invoice with status ${from} cannot get status ${to}`;
  throw new Refusal("impossible", problem, { field: "invoiceStatus" });
}

function eventsOf(world: World, record: Fields, call: Call, before: Fields | undefined): Fields[] {
  const isSent = record["invoiceStatus"] === status.sent && before?.["invoiceStatus"] !== status.sent;
  const first = before === undefined ? logTypes.created : logTypes.changed;
  const types =
    before !== undefined && isSent ? [logTypes.sent] : [first, ...(isSent ? [logTypes.sent] : [])];
  return [...rowsIn(record, "invoiceLogEntries"), ...types.map((type) => logEntry(world, call, type))];
}

function prepare(world: World, sentRecord: Fields, call: Call, before: Fields | undefined): Fields {
  const sent = sentOf(call);
  const record = before === undefined ? newInvoice(world, sentRecord, sent) : { ...sentRecord };
  assertStatus(record, before);
  assertContactPerson(world, record);
  if (record["currencyCode"] === "SEK") record["currencyRate"] = 1;
  const isOther = record["invoiceStatus"] !== (before?.["invoiceStatus"] ?? status.draft);
  const rows = invoiceRows(world, record, before);
  return {
    ...record,
    ...(isOther ? statusPart(world, record) : {}),
    workOrderIds: workOrderIds(record),
    invoiceItems: rows,
    ...invoiceTotals(rows, record["currencyCode"]),
    ...deductionOf(world, record, rows),
    invoiceLogEntries: eventsOf(world, record, call, before),
  };
}

/** Invoices: rows, VAT, totals and deduction, dates, and the number that the mark as sent brings. */
export const invoiceRules: EntityRules = { numbers: ["invoiceNumber", "OCRNumber"], prepare };
