import { utcText } from "../calendar.ts";
import type { Random } from "../random.ts";
import type { Distributor, DistributorContact } from "./distributors.ts";
import type { Attach } from "./documents.ts";
import type { ExpenseItem } from "./expenseItems.ts";
import { emptyAddress, linkToken } from "./identity.ts";
import { type IdMaker, idMaker } from "./ids.ts";
import type { Job } from "./jobs.ts";
import { latestBefore } from "./latestBefore.ts";
import { logEntry } from "./logEntries.ts";
import { sumOf, toOre } from "./money.ts";
import type { Person } from "./users.ts";
import { type World, dayLength } from "./world.ts";

const orderCount = 500;
const firstNumber = 1009;
const status = { draft: 1, sent: 2, obliterated: 3, confirmed: 4, delivered: 10 };

const rowOf = (random: Random, nextId: IdMaker, created: number, item: ExpenseItem) => {
  const numberOfItems = random.integer(1, 30);
  return {
    _id: nextId(created),
    itemType: "expense",
    name: item.name,
    description: "",
    expenseItem: item._id,
    timeCategory: null,
    numberOfItems,
    unit: item.unit,
    unitPrice: item.unitCost,
    discountPercent: 0,
    totalAmount: toOre(item.unitCost * numberOfItems),
  };
};

const totalsOf = (rows: readonly { totalAmount: number }[]) => {
  const totalAmount = sumOf(rows.map((row) => row.totalAmount));
  const totalTaxAmount = toOre(totalAmount / 4);
  return {
    taxPercent: 25,
    totalAmount,
    totalTaxAmount,
    totalAmountInclTax: toOre(totalAmount + totalTaxAmount),
    totalCost: totalAmount,
  };
};

const progressOf = (random: Random, age: number, created: number) => {
  const isSent = age > 1;
  const isConfirmed = age > 3;
  const last =
    age > 12 ? status.delivered : isConfirmed ? status.confirmed : isSent ? status.sent : status.draft;
  const midnightAfter = (days: number): string =>
    `${utcText(created + days * dayLength).slice(0, 10)}T22:00:00.000Z`;
  return {
    purchaseOrderStatus: age > 30 && random.chance(0.02) ? status.obliterated : last,
    purchaseOrderDate: utcText(created),
    ...(isSent ? { sentDate: utcText(created + 600_000) } : {}),
    ...(isConfirmed
      ? { confirmationDate: utcText(created + dayLength), expectedDeliveryDate: midnightAfter(6) }
      : {}),
    desiredDeliveryDate: midnightAfter(5),
    archived: false,
    archivedDate: null,
  };
};

const distributorPart = (distributor: Distributor, contact: DistributorContact | undefined) => ({
  distributor: distributor._id,
  distributorName: distributor.name,
  distributorAddress: `${distributor.address}<br>${distributor.zipCode} ${distributor.city}`,
  distributorVAT: distributor.vatNumber,
  ourCustomerNumber: distributor.ourCustomerNumber,
  paymentDays: distributor.paymentDays,
  contactPersonDistributor: contact?._id ?? null,
  contactPersonDistributorName: contact?.name ?? null,
});

const placePart = (job: Job | undefined) => ({
  project: job?.project?._id ?? null,
  projectName: job?.project?.name ?? null,
  projectNumber: job?.project?.number ?? null,
  workOrder: job?._id ?? null,
  workOrderName: job?.title ?? "",
  workOrderNumber: String(job?.number ?? 0),
  marking: job === undefined ? "Lager" : `AO ${job.number}`,
});

const plainPart = {
  purchaseOrderName: "Beställning",
  language: "SV",
  deliveryAddress: {
    ...emptyAddress,
    name: "Norrviks Installation AB",
    address: "Verkstadsgatan 4",
    zipCode: "990 12",
    city: "Norrvik",
    country: "SE",
  },
  deliveryAttention: "Lagret",
  deliveryPhone: "08-465 004 10",
  invoiceAddress: {
    name: "Norrviks Installation AB",
    address: "Verkstadsgatan 4",
    address2: "",
    zipCode: "990 12",
    city: "Norrvik",
    country: "SE",
    email: "faktura@norrvik.example.se",
  },
  currencyCode: "SEK",
  currencyRate: 1,
  headerText: "Vi önskar att beställa följande.",
  footerInfoText: "",
  footerText: "",
};

interface Sources {
  jobs: readonly Job[];
  distributors: readonly Distributor[];
  contacts: ReadonlyMap<string, DistributorContact[]>;
  goods: readonly ExpenseItem[];
  buyer: Person;
  approver: Person;
  attach: Attach;
}

/** Orders to suppliers over a year, for jobs or for the store. */
export const makePurchaseOrders = (world: World, sources: Sources) => {
  const random = world.random("purchase orders");
  const ids = {
    id: idMaker("PurchaseOrder"),
    row: idMaker("PurchaseOrderRow"),
    log: idMaker("PurchaseOrderLogEntry"),
  };
  const { buyer, approver } = sources;
  const active = sources.distributors.filter(({ isActive, isSubContractor }) => isActive && !isSubContractor);
  return world.officeTimes(random, orderCount, 364, 1).map((created, index) => {
    const age = Math.floor((world.calendar.today.start - created) / dayLength) + 1;
    const latest = latestBefore(sources.jobs, created);
    const job = random.chance(0.75) ? sources.jobs[Math.max(0, latest - random.integer(0, 40))] : undefined;
    const invoiceItems = Array.from({ length: random.integer(1, 5) }, () =>
      rowOf(random, ids.row, created, random.pick(sources.goods)),
    );
    const distributor = random.pick(active);
    return {
      _id: ids.id(created),
      createDate: utcText(created),
      createdByUser: buyer.record._id,
      createdByUserName: buyer.name,
      purchaseOrderNumber: String(firstNumber + index),
      purchaseOrderInfoName: job?.customer.record.name ?? "Lagerpåfyllning",
      ...progressOf(random, age, created),
      ...plainPart,
      ...distributorPart(distributor, sources.contacts.get(distributor._id)?.[0]),
      ourReference: buyer.record._id,
      ourReferenceName: buyer.name,
      approvedBy: age > 1 ? approver.record._id : null,
      approvedByName: age > 1 ? approver.name : null,
      ...placePart(job),
      invoiceItems,
      ...totalsOf(invoiceItems),
      publicLink: linkToken(random),
      documents: random.chance(0.08) ? sources.attach(["orderbekraftelse.pdf"], created, buyer) : [],
      purchaseOrderLogEntries: [logEntry(ids.log, created, 5, buyer)],
    };
  });
};
