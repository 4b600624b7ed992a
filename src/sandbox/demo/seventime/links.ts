import { groupBy } from "../../../openapi/groupBy.ts";
import type { Invoice } from "./invoices.ts";
import type { Quote } from "./quotes.ts";
import type { SupplementOrder } from "./supplementOrders.ts";
import type { SupplierInvoice } from "./supplierInvoices.ts";
import type { TimeLog } from "./timeLogs.ts";

const charging = (invoices: readonly Invoice[]): Invoice[] =>
  invoices.filter(
    ({ invoiceNumber, isCreditInvoice, isCredited }) =>
      invoiceNumber !== undefined && !isCreditInvoice && !isCredited,
  );

/** Ties the quotes of projects to the first invoice of the project. */
export const linkQuotes = (quotes: readonly Quote[], invoices: readonly Invoice[]): void => {
  const byProject = groupBy(charging(invoices), ({ project }) => project);
  for (const quote of quotes) {
    const invoice =
      quote.project === null
        ? undefined
        : byProject.get(quote.project)?.find(({ createDate }) => createDate > quote.createDate);
    if (invoice === undefined) continue;
    Object.assign(quote, {
      invoice: invoice._id,
      invoiceNumber: invoice.invoiceNumber ?? "",
      invoicedDate: invoice.createDate,
    });
    Object.assign(invoice, { quote: quote._id, quoteNumber: quote.quoteNumber });
  }
};

/** Ties supplement orders to the next invoice of their project that none is tied to yet. */
export const linkSupplementOrders = (
  orders: readonly SupplementOrder[],
  invoices: readonly Invoice[],
): void => {
  const byProject = groupBy(charging(invoices), ({ project }) => project);
  for (const order of orders) {
    const free = byProject
      .get(order.project)
      ?.find(
        ({ createDate, supplementOrder }) =>
          supplementOrder === null && order.acceptedDate !== null && createDate > order.acceptedDate,
      );
    if (free === undefined) continue;
    order.invoiceIds.push(free._id);
    Object.assign(free, {
      supplementOrder: order._id,
      supplementOrderNumber: String(order.supplementOrderNumber),
    });
  }
};

/** Ties self-billing invoices to the hours on their work order and to the invoice that charged for them. */
export const linkSelfBilling = (
  supplierInvoices: readonly SupplierInvoice[],
  logs: readonly TimeLog[],
  invoices: readonly Invoice[],
): void => {
  const logsByJob = groupBy(logs, ({ workOrder }) => workOrder);
  const invoiceByJob = new Map(
    charging(invoices).flatMap((invoice) => invoice.workOrderIds.map((id) => [id, invoice] as const)),
  );
  for (const supplierInvoice of supplierInvoices) {
    const { workOrder, isSelfBillingInvoice, createDate } = supplierInvoice;
    if (!isSelfBillingInvoice || workOrder === null) continue;
    const own = (logsByJob.get(workOrder) ?? []).filter((log) => log.endTimestamp < createDate);
    supplierInvoice.selfBillingTimeLogIds.push(...own.slice(0, 2).map(({ _id }) => _id));
    const invoice = invoiceByJob.get(workOrder);
    if (invoice === undefined || invoice.createDate > createDate) continue;
    supplierInvoice.selfBillingInvoice = invoice._id;
    supplierInvoice.selfBillingInvoiceNumber = invoice.invoiceNumber ?? null;
  }
};
