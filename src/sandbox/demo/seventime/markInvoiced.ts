import { utcText } from "../calendar.ts";
import type { Bill } from "./bills.ts";
import { type SupplierInvoice, billOn } from "./supplierInvoices.ts";

/** Marks all that an invoice charges for. */
export const markInvoiced = (
  bill: Bill,
  purchases: readonly SupplierInvoice[],
  invoiceId: string,
  created: number,
): void => {
  const text = utcText(created);
  for (const { record } of bill.entries.logs)
    Object.assign(record, { isInvoiced: true, invoicedDate: text, modifiedDate: text });
  for (const { record } of bill.entries.expenses)
    Object.assign(record, { isInvoiced: true, modifiedDate: text });
  for (const { record } of bill.entries.journals)
    Object.assign(record, { isInvoiced: true, invoice: invoiceId, modifiedDate: text });
  for (const { record } of bill.entries.machineLogs)
    Object.assign(record, { isInvoiced: true, invoice: invoiceId });
  for (const purchase of purchases) billOn(purchase, invoiceId, created);
  for (const job of bill.jobs) job.invoiced = true;
};
