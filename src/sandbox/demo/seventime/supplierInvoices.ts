import { utcText } from "../calendar.ts";
import type { Random } from "../random.ts";
import { ascending } from "./ascending.ts";
import { notInvoiced } from "./customFields.ts";
import type { Distributor } from "./distributors.ts";
import type { Attach, AttachedDocument } from "./documents.ts";
import { type IdMaker, idMaker } from "./ids.ts";
import type { Job } from "./jobs.ts";
import { latestBefore } from "./latestBefore.ts";
import { logEntry } from "./logEntries.ts";
import { sumOf, toOre } from "./money.ts";
import { constantsOf, datesOf, numbersOf, placeOf, rowOf } from "./supplierInvoiceParts.ts";
import { type Person, departmentNames } from "./users.ts";
import type { World } from "./world.ts";

const invoiceCount = 700;
const status = { registered: 1, draft: 5, sent: 7, invoiced: 10 };

interface Sources {
  jobs: readonly Job[];
  distributors: readonly Distributor[];
  clerk: Person;
  attach: Attach;
}

const jobAround = (random: Random, jobs: readonly Job[], instant: number): Job | undefined => {
  const latest = latestBefore(jobs, instant);
  return random.chance(0.7) ? jobs[Math.max(0, latest - random.integer(0, 60))] : undefined;
};

interface Draft {
  age: number;
  created: number;
  index: number;
}

interface Bench {
  world: World;
  random: Random;
  ids: Record<"id" | "row" | "log", IdMaker>;
  sources: Sources;
  jobs: readonly Job[];
}

const amountsPart = (invoiceItems: readonly { totalAmount: number }[], isInvoiceable: boolean) => {
  const totalAmount = sumOf(invoiceItems.map((row) => row.totalAmount));
  return {
    totalAmount,
    totalTaxAmount: totalAmount / 4,
    totalAmountInclTax: totalAmount * 1.25,
    markupPercent: isInvoiceable ? 10 : 0,
    totalAmountToInvoice: isInvoiceable ? toOre(totalAmount * 1.1) : totalAmount,
    isInvoiceable,
  };
};

const selfBillingPart = (random: Random, isSelfBilling: boolean, age: number) => ({
  supplierInvoiceStatus:
    isSelfBilling && age >= 5 ? random.pick([status.draft, status.sent]) : status.registered,
  isSelfBillingInvoice: isSelfBilling,
  selfBillingInvoiceStatus: isSelfBilling ? 1 : 0,
  importedFrom: "",
  notes: isSelfBilling ? "Självfaktura" : "",
});

const departmentPart = (job: Job | undefined) =>
  job === undefined
    ? {}
    : {
        department: job.creator.record.department,
        departmentName: departmentNames[job.creator.department] ?? "",
      };

const invoiceOf = (
  { world, random, ids, sources, jobs }: Bench,
  distributor: Distributor,
  { age, created, index }: Draft,
) => {
  const job = jobAround(random, jobs, created);
  const items = Array.from({ length: random.integer(1, 3) }, (_, place) =>
    rowOf(random, ids.row, created, place),
  );
  const isSelfBilling = distributor.hasSelfBilling;
  const isInvoiceable =
    !isSelfBilling && job !== undefined && job.project === undefined && random.chance(0.6);
  const documents: AttachedDocument[] = random.chance(0.3)
    ? sources.attach(["faktura.pdf"], created, sources.clerk)
    : [];
  return {
    _id: ids.id(created),
    createDate: utcText(created),
    ...numbersOf(random, index),
    distributor: distributor._id,
    distributorName: distributor.name,
    yourReference: "",
    ourReference: sources.clerk.name,
    ...datesOf(world, random, world.calendar.day(-age)),
    ...placeOf(job),
    ...departmentPart(job),
    ...constantsOf(),
    invoiceItems: items,
    ...amountsPart(items, isInvoiceable),
    ...notInvoiced(),
    ...selfBillingPart(random, isSelfBilling, age),
    documents,
    supplierInvoiceLogEntries: [logEntry(ids.log, created, 1, sources.clerk)],
    modifiedDate: utcText(created),
  };
};

/** Invoices of suppliers over a year, most of them for a job; some will be billed on to the customer. */
export const makeSupplierInvoices = (world: World, sources: Sources) => {
  const random = world.random("supplier invoices");
  const ids = {
    id: idMaker("SupplierInvoice"),
    row: idMaker("SupplierInvoiceRow"),
    log: idMaker("SupplierInvoiceLogEntry"),
  };
  const bench = { world, random, ids, sources, jobs: sources.jobs.filter((job) => job.shifts.length > 0) };
  const active = sources.distributors.filter(({ isActive }) => isActive);
  const ages = Array.from({ length: invoiceCount }, () => random.integer(1, 364)).toSorted(
    (first, second) => second - first,
  );
  const after = ascending(60);
  return ages.map((age, index) => {
    const created = after(world.officeTime(random, age));
    return invoiceOf(bench, random.pick(active), { age, created, index });
  });
};

/** An invoice of a supplier with what its filters need. */
export type SupplierInvoice = ReturnType<typeof makeSupplierInvoices>[number];

/** Notes on a supplier's invoice that it has been billed on. */
export const billOn = (supplierInvoice: SupplierInvoice, invoiceId: string, instant: number): void => {
  supplierInvoice.isInvoiced = true;
  supplierInvoice.invoice = invoiceId;
  supplierInvoice.supplierInvoiceStatus = status.invoiced;
  supplierInvoice.modifiedDate = utcText(instant);
};
