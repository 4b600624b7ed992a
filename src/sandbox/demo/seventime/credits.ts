import { utcText } from "../calendar.ts";
import { type IdMaker, idMaker } from "./ids.ts";
import type { Invoice } from "./invoices.ts";
import { invoiceStatus, ocrNumber } from "./invoiceParts.ts";
import { type World, dayLength } from "./world.ts";

const firstNumber = 24_101;
const creditCount = 12;
const daysToComplain = 25;

const negated = (row: Invoice["invoiceItems"][number], nextId: IdMaker, created: number) => ({
  ...row,
  _id: nextId(created),
  createDate: utcText(created),
  numberOfItems: -row.numberOfItems,
  totalCost: -row.totalCost,
  totalAmount: -row.totalAmount,
  totalTaxAmount: -row.totalTaxAmount,
  totalAmountInclTax: -row.totalAmountInclTax,
});

const minus = (amount: number): number => (amount === 0 ? 0 : -amount);

const creditOf = (
  original: Invoice,
  ids: Record<"id" | "row" | "log", IdMaker>,
  created: number,
): Invoice => ({
  ...original,
  _id: ids.id(created),
  createDate: utcText(created),
  invoiceStatus: invoiceStatus.sent,
  invoiceDate: utcText(created),
  dueDate: utcText(created),
  sentDate: utcText(created + 60_000),
  paymentDate: null,
  reminderDate: null,
  isCreditInvoice: true,
  isCredited: false,
  creditForInvoice: original._id,
  invoiceItems: original.invoiceItems.map((row) => negated(row, ids.row, created)),
  totalAmount: minus(original.totalAmount),
  totalTaxAmount: minus(original.totalTaxAmount),
  totalAmountInclTax: minus(original.totalAmountInclTax),
  totalAmountRounding: minus(original.totalAmountRounding),
  totalCost: minus(original.totalCost),
  houseDeductionBasisAmount: minus(original.houseDeductionBasisAmount),
  houseDeductionAmount: minus(original.houseDeductionAmount),
  timeLogIds: [],
  expenseIds: [],
  driverJournalIds: [],
  machineTimeLogIds: [],
  supplierInvoiceIds: [],
  documents: [],
  customFields: [],
  invoiceLogEntries: original.invoiceLogEntries
    .slice(0, 1)
    .map((entry) => ({ ...entry, _id: ids.log(created), logDate: utcText(created) })),
});

/** Adds credit invoices for some that were sent, and obliterates two. */
const withCredits = (world: World, invoices: readonly Invoice[]): Invoice[] => {
  const random = world.random("credits");
  const ids = {
    id: idMaker("Credit invoice"),
    row: idMaker("Credit invoice row"),
    log: idMaker("Credit invoice log entry"),
  };
  const old = invoices.filter(
    ({ createDate, houseDeductionAmount }) =>
      houseDeductionAmount === 0 &&
      Date.parse(createDate) < world.calendar.today.start - daysToComplain * dayLength,
  );
  const [first, second, ...originals] = random.shuffle(old).slice(0, creditCount + 2);
  for (const invoice of [first, second]) {
    if (invoice !== undefined)
      Object.assign(invoice, {
        invoiceStatus: invoiceStatus.obliterated,
        paymentDate: null,
        reminderDate: null,
      });
  }
  const credits = originals
    .toSorted((one, other) => one.createDate.localeCompare(other.createDate))
    .map((original) => {
      const credit = creditOf(original, ids, Date.parse(original.createDate) + 9 * dayLength + 14_000_000);
      Object.assign(original, {
        isCredited: true,
        creditInvoice: credit._id,
        invoiceStatus: invoiceStatus.sent,
        paymentDate: null,
      });
      return credit;
    });
  return [...invoices, ...credits].toSorted((one, other) => (one.createDate < other.createDate ? -1 : 1));
};

/** All invoices in the order of creation, with credit invoices, and numbered unless they are drafts. */
export const finishInvoices = (world: World, invoices: readonly Invoice[]): Invoice[] => {
  const all = withCredits(world, invoices);
  const byId = new Map(all.map((invoice) => [invoice._id, invoice]));
  let number = firstNumber;
  for (const invoice of all) {
    if (invoice.invoiceStatus === invoiceStatus.draft) continue;
    invoice.invoiceNumber = String(number);
    invoice.OCRNumber = ocrNumber(invoice.invoiceNumber);
    number += 1;
    const original = byId.get(invoice.creditForInvoice ?? "");
    if (original === undefined) continue;
    invoice.creditForInvoiceNumber = original.invoiceNumber ?? "";
    invoice.invoiceName = `Kredit av faktura ${invoice.creditForInvoiceNumber}`;
    original.creditInvoiceNumber = invoice.invoiceNumber;
  }
  return all;
};
