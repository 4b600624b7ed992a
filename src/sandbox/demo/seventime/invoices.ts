import { instantAt, utcText } from "../calendar.ts";
import type { Random } from "../random.ts";
import type { Bill } from "./bills.ts";
import type { ContactPerson } from "./contactPersons.ts";
import type { CustomFieldValue } from "./customFields.ts";
import type { Attach } from "./documents.ts";
import type { ExpenseItem } from "./expenseItems.ts";
import { groupBy } from "../../../openapi/groupBy.ts";
import { type IdMaker, idMaker } from "./ids.ts";
import type { InvoiceRow } from "./invoiceRow.ts";
import { rowsFor } from "./invoiceRows.ts";
import { totalsOf } from "./invoiceTotals.ts";
import {
  customerPart,
  entryIds,
  housePart,
  invoiceTypes,
  peoplePart,
  plainPart,
  progressPart,
} from "./invoiceParts.ts";
import { logEntry } from "./logEntries.ts";
import type { Lookups } from "./lookups.ts";
import { markInvoiced } from "./markInvoiced.ts";
import type { SupplierInvoice } from "./supplierInvoices.ts";
import type { TimeCategory } from "./timeCategories.ts";
import type { Person } from "./users.ts";
import type { World } from "./world.ts";

const houseWork = [2, 7, 20];

/** What invoices are made from, besides bills. */
export interface InvoiceSources {
  categories: readonly TimeCategory[];
  fixedPriceItem: ExpenseItem;
  clerk: Person;
  contacts: ReadonlyMap<string, ContactPerson[]>;
  lookups: Lookups;
  supplierInvoices: readonly SupplierInvoice[];
  attach: Attach;
  fieldValue: (instant: number, value: string) => CustomFieldValue;
}

interface Bench {
  world: World;
  random: Random;
  sources: InvoiceSources;
  ids: Record<"id" | "row" | "log" | "share", IdMaker>;
  purchases: Map<string | null, SupplierInvoice[]>;
}

const typeOf = (bill: Bill): number => {
  const kind = bill.jobs[0]?.customer.kind;
  if (kind === "builder") return invoiceTypes.construction;
  return kind === "private" && bill.project === undefined ? invoiceTypes.rot : invoiceTypes.normal;
};

const purchasesFor = (bench: Bench, bill: Bill, created: number): SupplierInvoice[] =>
  bill.project !== undefined
    ? []
    : bill.jobs
        .flatMap((job) => bench.purchases.get(job._id) ?? [])
        .filter(
          (invoice) =>
            invoice.isInvoiceable && !invoice.isInvoiced && Date.parse(invoice.createDate) < created,
        );

const placePart = (bill: Bill, lookups: Lookups, department: number) => {
  const [only] = bill.jobs;
  const isSingle = bill.jobs.length === 1;
  const unit = lookups.ResultUnit[department];
  return {
    project: bill.project?._id ?? null,
    projectName: bill.project?.name ?? null,
    workOrder: isSingle ? (only?._id ?? null) : null,
    workOrderNumber: isSingle && only !== undefined ? String(only.number) : null,
    workOrderIds: bill.jobs.map(({ _id }) => _id),
    resultUnit: unit?._id ?? null,
    resultUnitName: unit?.name ?? null,
  };
};

/** A number is given once it is known which invoices there are. */
const notNumbered = (): { invoiceNumber?: string; OCRNumber?: string } => ({});

const tagsFor = (lookups: Lookups, bill: Bill, type: number, isDraft: boolean): string[] => {
  const [review, deduction, instalment] = lookups.InvoiceTag;
  const tags = [
    isDraft ? review : undefined,
    type === invoiceTypes.rot ? deduction : undefined,
    bill.instalment > 0 ? instalment : undefined,
  ];
  return tags.flatMap((tag) => tag?._id ?? []);
};

const extrasPart = (bench: Bench, created: number) => {
  const { random, sources } = bench;
  return {
    customFields: random.chance(0.1) ? [sources.fieldValue(created, String(random.integer(100, 199)))] : [],
    documents: random.chance(0.04) ? sources.attach(["underlag.pdf"], created, sources.clerk) : [],
  };
};

const rowsOf = (
  bench: Bench,
  bill: Bill,
  created: number,
  type: number,
  purchases: readonly SupplierInvoice[],
): InvoiceRow[] => {
  const setting = {
    random: bench.random,
    nextId: bench.ids.row,
    created,
    taxPercent: type === invoiceTypes.construction ? 0 : 25,
    deductedWork: type === invoiceTypes.rot ? (houseWork[bill.jobs[0]?.department ?? 0] ?? 0) : 0,
  };
  return rowsFor(setting, bill, bench.sources, purchases);
};

const invoiceOf = (bench: Bench, bill: Bill, created: number) => {
  const { sources, random, ids, world } = bench;
  const [job] = bill.jobs;
  if (job === undefined) return [];
  const type = typeOf(bill);
  const purchases = purchasesFor(bench, bill, created);
  const invoiceItems = rowsOf(bench, bill, created, type, purchases);
  if (invoiceItems.length === 0) return [];
  const { customer } = job;
  const progress = progressPart(world, random, bill.day, created, customer.record.paymentDays);
  const isDraft = progress.invoiceStatus === 1;
  const _id = ids.id(created);
  markInvoiced(bill, purchases, _id, created);
  if (bill.project !== undefined) bill.project.invoiced += bill.instalment;
  return [
    {
      _id,
      createDate: utcText(created),
      invoiceName: bill.project?.name ?? job.title,
      ...notNumbered(),
      invoiceType: type,
      ...plainPart(),
      ...progress,
      ...peoplePart(sources.clerk, job.creator, sources.contacts.get(customer.record._id)?.[0]),
      ...customerPart(customer),
      ...placePart(bill, sources.lookups, job.department),
      tags: tagsFor(sources.lookups, bill, type, isDraft),
      ...housePart(ids.share, created, customer, invoiceItems),
      invoiceItems,
      taxPercent: type === invoiceTypes.construction ? 0 : 25,
      ...totalsOf(invoiceItems),
      ...entryIds(bill),
      supplierInvoiceIds: purchases.map((purchase) => purchase._id),
      ...extrasPart(bench, created),
      invoiceLogEntries: [
        logEntry(ids.log, created, 1, sources.clerk),
        ...(isDraft ? [] : [logEntry(ids.log, created + 1_200_000, 5, sources.clerk)]),
      ],
    },
  ];
};

/** An invoice. */
export type Invoice = ReturnType<typeof invoiceOf>[number];

/** Makes the invoices of all bills whose day has come, in the order of their days. */
export const makeInvoices = (world: World, bills: readonly Bill[], sources: InvoiceSources) => {
  const bench: Bench = {
    world,
    random: world.random("invoices"),
    sources,
    ids: {
      id: idMaker("Invoice"),
      row: idMaker("InvoiceRow"),
      log: idMaker("InvoiceLogEntry"),
      share: idMaker("InvoiceDeductionShare"),
    },
    purchases: groupBy(sources.supplierInvoices, ({ workOrder }) => workOrder),
  };
  const due = bills.filter(({ day }) => day.number < world.calendar.today.number);
  const byDay = groupBy(
    due.toSorted((first, second) => first.day.number - second.day.number),
    ({ day }) => day,
  );
  return [...byDay].flatMap(([day, ofDay]) =>
    ofDay.flatMap((bill, index) => invoiceOf(bench, bill, instantAt(day, 9, index) + 13_000)),
  );
};
