import { type Day, utcText } from "../calendar.ts";
import type { Random } from "../random.ts";
import type { Bill } from "./bills.ts";
import type { ContactPerson } from "./contactPersons.ts";
import type { Customer } from "./customers.ts";
import { checkDigit, emptyAddress } from "./identity.ts";
import { type IdMaker, type Reference } from "./ids.ts";
import type { InvoiceRow } from "./invoiceRow.ts";
import { sumOf } from "./money.ts";
import type { Person } from "./users.ts";
import type { World } from "./world.ts";

/** Statuses of invoices. */
export const invoiceStatus = { draft: 1, sent: 2, paid: 3, obliterated: 4 };

/** Types of invoices. */
export const invoiceTypes = { normal: 0, rot: 1, construction: 3 };

const deductionShare = 0.3;
const maxDeduction = 50_000;

/** The payment reference of an invoice: its number, a digit for the length of the whole, and a check digit. */
export const ocrNumber = (invoiceNumber: string): string => {
  const digits = `${invoiceNumber}${(invoiceNumber.length + 2) % 10}`;
  return `${digits}${checkDigit(digits)}`;
};

/** What an invoice repeats of its customer. */
export const customerPart = ({ record }: Customer) => ({
  customer: record._id,
  customerName: record.name,
  customerNumber: record.customerNumber,
  customerAddress: `${record.address}<br>${record.zipCode} ${record.city}`,
  customerEmail: record.email,
  customerOrgNo: record.organizationNumber,
  customerVAT: record.vatNumber,
});

/** The home that a deduction is claimed for, and what is deducted. */
export const housePart = (
  nextId: IdMaker,
  created: number,
  { record }: Customer,
  rows: readonly InvoiceRow[],
) => {
  const billing = record.billingSettings;
  const houseDeductionBasisAmount = sumOf(
    rows.filter((row) => row.houseWorkFlag).map((row) => row.totalAmountInclTax),
  );
  return {
    houseProperties: {
      typeOfProperty: billing.typeOfProperty,
      propertyDescription: billing.propertyDescription,
      housingSocietyNumber: "",
      apartmentNumber: "",
      maxDeductionAmount: maxDeduction,
      personalNumber: billing.personalNumber,
      deductionDistribution: billing.deductionDistribution.map(
        ({ userName, personalNumber, distributionPercent }) => ({
          _id: nextId(created),
          userName,
          personalNumber,
          distributionPercent,
        }),
      ),
    },
    houseDeductionBasisAmount,
    houseDeductionAmount: Math.min(maxDeduction, Math.floor(houseDeductionBasisAmount * deductionShare)),
  };
};

/** What is the same on every invoice of the firm. */
export const plainPart = () => ({
  language: "SV",
  marking: "",
  yourOrderNumber: "",
  deliveryAddress: emptyAddress,
  priceList: null as Reference,
  priceListName: null as Reference,
  quote: null as Reference,
  quoteNumber: "",
  supplementOrder: null as Reference,
  supplementOrderNumber: "",
  multipleTaxesOnRows: false,
  showPriceInclTaxesOnRows: false,
  discountInPercent: 0,
  currencyCode: "SEK",
  currencyRate: 1,
  isCreditInvoice: false,
  creditForInvoice: null as Reference,
  creditForInvoiceNumber: "",
  isCredited: false,
  creditInvoice: null as Reference,
  creditInvoiceNumber: "",
  partiallyPaid: false,
  partialPayments: [],
  paymentPlan: null,
  paymentPlanRowId: "",
  externalSystemExport: [],
  archivedDate: null,
  notes: "",
  description: null,
  headerText: null,
  footerInfoText: null,
  footerText: "Efter förfallodagen debiteras dröjsmålsränta. Godkänd för F-skatt.",
  supplementOrders: [],
  checkLists: [],
});

/** Where an invoice stands on the day of the data, which follows from its dates. */
export const progressPart = (
  world: World,
  random: Random,
  day: Day,
  created: number,
  paymentDays: number,
) => {
  const today = world.calendar.today.number;
  const dueIn = day.number - today + paymentDays;
  const isDraft = today - day.number <= 2;
  const paidIn = dueIn + random.integer(-4, 9);
  const isPaid = !isDraft && paidIn < 0 && random.chance(0.97);
  const reminder =
    !isDraft && !isPaid && dueIn < -10 ? utcText(world.calendar.day(dueIn + 10).start + 32_400_000) : null;
  return {
    invoiceStatus: isDraft ? invoiceStatus.draft : isPaid ? invoiceStatus.paid : invoiceStatus.sent,
    invoiceDate: utcText(day.start),
    dueDate: utcText(world.calendar.day(dueIn).start),
    ...(isDraft ? {} : { sentDate: utcText(created + 1_200_000) }),
    paymentDate: isPaid
      ? utcText(world.calendar.day(Math.max(paidIn, day.number - today + 1)).start + 36_000_000)
      : null,
    reminderDate: reminder,
    exportedToEconomy: !isDraft && today - day.number > 4,
    archived: false,
  };
};

/** Ids of what an invoice charges for. */
export const entryIds = ({ entries }: Bill) => ({
  timeLogIds: entries.logs.map(({ record }) => record._id),
  expenseIds: entries.expenses.map(({ record }) => record._id),
  driverJournalIds: entries.journals.map(({ record }) => record._id),
  machineTimeLogIds: entries.machineLogs.map(({ record }) => record._id),
});

/** The people whom an invoice names. */
export const peoplePart = (clerk: Person, reference: Person, contact: ContactPerson | undefined) => ({
  createdByUser: clerk.record._id,
  createdByUserName: clerk.name,
  ourReference: reference.record._id,
  ourReferenceName: reference.name,
  contactPerson: contact?._id ?? null,
  contactPersonName: contact?.name ?? null,
});
