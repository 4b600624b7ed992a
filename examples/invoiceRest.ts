/**
 * Drafts an invoice for the customer with the most hours that have not been invoiced in the last 30 days.
 * The hours become one row for each kind of time; sending the invoice is left to a person.
 */
import { type InvoiceCreate, createSevenTime, stockholm } from "timepact/seventime";

const url = process.env["TIMEPACT_URL"] ?? "http://127.0.0.1:4010";
const seventime = createSevenTime({
  clientSecret: "sandbox-client-secret",
  baseUrl: `${url}/seventime/api/2`,
});

/** Hours by kind of time, of each customer. */
const customers = new Map<string, Map<string, number>>();
const monthAgo = new Date(Date.now() - 30 * 24 * 60 * 60 * 1000);
const logs = seventime.timeLogs.list.all({ timestamp: stockholm.wallDateTime(monthAgo), limit: 500 });
for await (const { customer, timeCategory, isInvoiceable, isInvoiced, invoiceableTime } of logs) {
  if (!customer || !timeCategory || !isInvoiceable || isInvoiced) continue;
  const hours = customers.get(customer) ?? new Map<string, number>();
  hours.set(timeCategory, (hours.get(timeCategory) ?? 0) + invoiceableTime);
  customers.set(customer, hours);
}

const sum = (hours: Map<string, number>): number => [...hours.values()].reduce((a, b) => a + b, 0);
const [largest] = [...customers].toSorted(([, a], [, b]) => sum(b) - sum(a));
if (largest === undefined) throw new Error("Everything has been invoiced.");
const [customer, hours] = largest;

const { data: categories } = await seventime.timeCategories.list();
const { data: users } = await seventime.users.list({ isActive: true, limit: 1 });
const [user] = users;
if (user === undefined) throw new Error("The company has no active user.");

const rows = [...hours].map(([timeCategory, numberOfItems]) => ({
  itemType: "timeLog" as const,
  timeCategory,
  numberOfItems,
  unitPrice: categories.find(({ _id }) => _id === timeCategory)?.pricePerHour ?? 0,
}));
const draft: InvoiceCreate = { createdByUser: user._id, customer, language: "SV", invoiceItems: rows };
const invoice = await seventime.invoices.create(draft);

console.log(
  `${invoice.customerName} has ${invoice.invoiceItems.length} kinds of time on the draft ${invoice._id}.`,
);
console.log(
  `Drafted ${sum(hours).toFixed(2)} hours for ${invoice.totalAmountInclTax} ${invoice.currencyCode}.`,
);
