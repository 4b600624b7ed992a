import { type Day, utcText } from "../calendar.ts";
import type { Random } from "../random.ts";
import { itemKey } from "./identity.ts";
import type { IdMaker, Reference } from "./ids.ts";
import type { Job } from "./jobs.ts";
import type { World } from "./world.ts";

const taxPercent = 25;
const goods = [
  "Elmateriel",
  "Rördelar",
  "Värmepump",
  "Hyra lift",
  "Hålborrning",
  "Isolering",
  "Målning efter rördragning",
  "Frakt",
];

/** A row of a supplier invoice. */
export const rowOf = (random: Random, nextId: IdMaker, created: number, index: number) => {
  const quantity = random.integer(1, 12);
  const unitPrice = random.integer(90, 3400);
  const totalAmount = quantity * unitPrice;
  return {
    _id: nextId(created),
    createDate: utcText(created),
    itemType: "general",
    itemId: itemKey(random),
    itemOrder: (index + 1) * 1024,
    articleNumber: "",
    description: random.pick(goods),
    timeCategory: null,
    categoryName: null,
    numberOfItems: quantity,
    unit: "st",
    unitCost: unitPrice,
    unitPrice,
    taxPercent,
    totalCost: totalAmount,
    totalAmount,
    totalTaxAmount: totalAmount / 4,
    totalAmountInclTax: totalAmount * 1.25,
  };
};

/** The job that a supplier invoice is for. */
export const placeOf = (job: Job | undefined) => ({
  customer: job?.customer.record._id ?? null,
  customerName: job?.customer.record.name ?? null,
  project: job?.project?._id ?? null,
  projectName: job?.project?.name ?? null,
  workOrder: job?._id ?? null,
  workOrderTitle: job?.title ?? null,
  workOrderNumber: job?.number ?? null,
  department: null as Reference,
  departmentName: "",
});

/** The dates of a supplier invoice and how far it has come in the books. */
export const datesOf = (world: World, random: Random, day: Day) => {
  const due = day.number - world.calendar.today.number + 30;
  const isPaid = due < -1 && random.chance(0.97);
  return {
    invoiceDate: utcText(day.start),
    dueDate: utcText(world.calendar.day(due).start),
    paymentDate: isPaid ? utcText(world.calendar.day(due).start + 36_000_000) : null,
    isBooked: due < 20,
    exportedToEconomy: due < 20,
    economySystemStatus: isPaid ? 2 : due < 20 ? 1 : 0,
    economySystemRef: due < 20 ? String(40_000 + random.integer(1, 9999)) : "",
  };
};

/** What starts out the same on every supplier invoice. */
export const constantsOf = () => ({
  taxPercent,
  taxType: 1,
  currencyCode: "SEK",
  currencyRate: 1,
  isCreditInvoice: false,
  creditForInvoiceNumber: "",
  supplementOrder: false,
  supplementOrderId: null as Reference,
  supplementOrderNumber: null as Reference,
  expensesCreatedFromInvoiceItems: false,
  footerInfoText: "",
  footerText: "",
  selfBillingTimeLogIds: new Array<string>(),
  selfBillingExpenseIds: new Array<string>(),
  selfBillingInvoice: null as Reference,
  selfBillingInvoiceNumber: null as Reference,
  resultUnit: null as Reference,
});

/** The numbers that the supplier gave. */
export const numbersOf = (random: Random, index: number) => {
  const number = String(random.integer(10_000, 99_999) * 10 + (index % 10));
  return { supplierInvoiceNumber: number, invoiceNumber: number, OCR: `${number}${random.integer(10, 99)}` };
};
