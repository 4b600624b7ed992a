import { utcText } from "../calendar.ts";
import type { Random } from "../random.ts";
import type { ContactPerson } from "./contactPersons.ts";
import type { Attach } from "./documents.ts";
import type { ExpenseItem } from "./expenseItems.ts";
import { itemKey, linkToken } from "./identity.ts";
import { type IdMaker, type Reference, idMaker } from "./ids.ts";
import { logEntry } from "./logEntries.ts";
import type { Lookups } from "./lookups.ts";
import { offerRows, offerTotals } from "./offerRows.ts";
import type { QuotePlan } from "./quotePlans.ts";
import { confirmationPart } from "./quoteParts.ts";
import { type QuoteTemplate, textElement } from "./quoteTemplates.ts";
import type { TimeCategory } from "./timeCategories.ts";
import type { Person } from "./users.ts";
import { type World, dayLength } from "./world.ts";

const status = { draft: 1, sent: 2, accepted: 3, rejected: 4 };
const daysValid = 30;
const subjects = [
  "Elinstallation",
  "Badrumsrenovering",
  "Byte till bergvärme",
  "Laddstolpar",
  "Ny undercentral",
  "Belysning",
];

/** What quotes are made from, besides their plans. */
export interface QuoteSources {
  goods: readonly ExpenseItem[];
  categories: readonly TimeCategory[];
  lookups: Lookups;
  templates: readonly QuoteTemplate[];
  sellers: readonly Person[];
  contacts: ReadonlyMap<string, ContactPerson[]>;
  attach: Attach;
}

const noDate = (): Reference => null;

const progressOf = (world: World, random: Random, plan: QuotePlan) => {
  const age = (world.calendar.today.start - plan.created) / dayLength;
  const answered = plan.created + random.integer(2, 3) * dayLength;
  const isSent = plan.project !== undefined || age > 4;
  const isRejected = plan.project === undefined && age > 25 && random.chance(0.7);
  const isAccepted = plan.project !== undefined;
  const midnight = `${utcText(answered).slice(0, 10)}T00:00:00.000Z`;
  return {
    quoteStatus: isAccepted
      ? status.accepted
      : isRejected
        ? status.rejected
        : isSent
          ? status.sent
          : status.draft,
    sentDate: isSent ? utcText(plan.created + 7_200_000) : null,
    acceptedDate: isAccepted ? midnight : null,
    rejectedDate: isRejected ? midnight : null,
    archived: isRejected && age > 300,
    archivedDate: isRejected && age > 300 ? utcText(answered + 200 * dayLength) : null,
    quoteDate: utcText(plan.created),
    validToDate: utcText(plan.created + daysValid * dayLength),
    openNotificationSent: isSent && random.chance(0.5),
  };
};

const customerPart = ({ customer: { record } }: QuotePlan, contact: ContactPerson | undefined) => ({
  customer: record._id,
  customerName: record.name,
  customerNumber: record.customerNumber,
  customerAddress: `${record.address} ${record.zipCode} ${record.city}`,
  customerVAT: record.vatNumber,
  contactPerson: contact?._id ?? null,
  contactPersonName: contact?.name ?? null,
});

const peoplePart = ({ record, name }: Person) => ({
  createdByUser: record._id,
  createdByUserName: name,
  ourReference: record._id,
  ourReferenceName: name,
  salesAgent: record._id,
  salesAgentName: name,
});

const plainPart = () => ({
  quoteType: 0,
  quoteInfoName: "",
  language: "SV",
  description: null,
  headerText: null,
  footerInfoText: null,
  footerText: "",
  workOrder: null,
  workOrderName: "",
  workOrderNumber: "",
  discountInPercent: 0,
  useQuoteValue: false,
  quoteValue: 0,
  useQuoteCost: false,
  quoteCost: 0,
  currencyCode: "SEK",
  currencyRate: 1,
  deliveryDate: null,
  deliveryDateEnd: null,
  invoice: noDate(),
  invoiceNumber: "",
  invoicedDate: noDate(),
  priceList: null,
  priceListName: "",
  marking: "",
  houseDeductionBasisAmount: 0,
  houseDeductionAmount: 0,
  multipleTaxesOnRows: false,
  showPriceInclTaxesOnRows: false,
  notes: "",
});

const houseOf = ({ customer: { record } }: QuotePlan) => ({
  typeOfProperty: 1,
  propertyDescription: record.billingSettings.propertyDescription,
  housingSocietyNumber: "",
  apartmentNumber: "",
  maxDeductionAmount: 50_000,
  personalNumber: record.billingSettings.personalNumber,
  deductionDistribution: [],
});

const tableOf = (
  random: Random,
  nextId: IdMaker,
  created: number,
  invoiceItems: ReturnType<typeof offerRows>,
) => ({
  _id: nextId(created),
  content: {
    invoiceItems: invoiceItems.map((row) => ({ ...row, stockLocation: null })),
    ...offerTotals(invoiceItems),
    houseDeductionBasisAmount: 0,
    houseDeductionAmount: 0,
    selectableRows: false,
    showOnlyTotalPrice: false,
    hiddenColumns: ["articleNumber"],
  },
  backgroundColor: "FAFAFA",
  bottomMargin: 20,
  topMargin: 20,
  elementTypeId: 1200,
  itemId: itemKey(random),
});

/** The quotes; those of projects were accepted. */
export const makeQuotes = (world: World, plans: readonly QuotePlan[], sources: QuoteSources) => {
  const random = world.random("quote records");
  const ids = { element: idMaker("QuoteElement"), log: idMaker("QuoteLogEntry") };
  return plans.map((plan) => {
    const { created, customer, project } = plan;
    const rows = offerRows(random, sources.goods, sources.categories[plan.department], random.integer(4, 90));
    const category = random.pick(sources.lookups.QuoteCategory);
    const seller = random.pick(sources.sellers);
    return {
      _id: plan._id,
      quoteNumber: plan.number,
      quoteName: project?.name ?? random.pick(subjects),
      quoteCategory: category._id,
      quoteCategoryName: category.quoteCategoryName,
      ...plainPart(),
      ...peoplePart(seller),
      ...customerPart(plan, sources.contacts.get(customer.record._id)?.[0]),
      project: project?._id ?? null,
      projectName: project?.name ?? null,
      ...progressOf(world, random, plan),
      ...offerTotals(rows),
      ...confirmationPart,
      publicLink: linkToken(random),
      quoteTemplate: random.pick(sources.templates)._id,
      quoteElements: [
        textElement(random, ids.element, created, "Tack för er förfrågan."),
        tableOf(random, ids.element, created, rows),
      ],
      houseProperties: houseOf(plan),
      documents: random.chance(0.2) ? sources.attach(["offert.pdf"], created, seller) : [],
      quoteLogEntries: [
        { ...logEntry(ids.log, created, 1, seller), entryId: linkToken(random).slice(0, 12) },
      ],
      createDate: utcText(created),
    };
  });
};

/** A quote. */
export type Quote = ReturnType<typeof makeQuotes>[number];
