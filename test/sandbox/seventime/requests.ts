import type { Fields } from "../../../src/openapi/fields.ts";
import { type IdOf, type Request, lists, reads, written } from "./reading.ts";
import type { Seed } from "../../../src/sandbox/index.ts";

const idsOf =
  (seed: Seed): IdOf =>
  (entity, index = 0) => {
    const record = seed[entity]?.[index];
    if (record === undefined) throw new Error(`The demo data has no ${entity} ${index}.`);
    return String(record["_id"]);
  };

/** Creates a record, reads it and changes it. */
function kept(entity: string, actor: string, fields: Fields, change: Fields): Request[] {
  const path = written(entity);
  return [
    { operationId: `create${entity}`, method: "POST", path, body: { createdByUser: actor, ...fields } },
    { operationId: `get${entity}`, method: "GET", path: `${path}/made` },
    {
      operationId: `update${entity}`,
      method: "PUT",
      path,
      body: { _id: "made", modifiedByUser: actor, ...change },
    },
  ];
}

const removal = (entity: string, actor: string): Request => ({
  operationId: `delete${entity}`,
  method: "DELETE",
  path: written(entity),
  body: { _id: "made", deletedByUser: actor },
});

/** Customers, suppliers and people. */
function registerRequests(id: IdOf, actor: string): Request[] {
  const name = { firstName: "Åsa", lastName: "Ek", email: "asa@example.se", userName: "asaek" };
  const billingSettings = { isROTCustomer: true };
  return [
    ...kept("Customer", actor, { name: "Brf Eken", billingSettings }, { city: "Norrvik" }),
    ...kept("ContactPerson", actor, { customer: id("Customer"), name: "Åsa Ek" }, { title: "Ordförande" }),
    ...kept("Distributor", actor, { name: "Grossisten AB" }, { selfBillingSettings: { invoiceCounter: 7 } }),
    ...kept("User", actor, { ...name, userRoleId: 1, password: "hemligt" }, { language: "EN" }),
  ];
}

/** Projects, work orders and tasks. */
function workRequests(id: IdOf, actor: string): Request[] {
  const project = { name: "Stambyte", customer: id("Customer"), projectTags: [id("ProjectTag")] };
  const order = { title: "Byt säkring", customer: id("Customer"), users: [actor] };
  const workAddress = { useOtherAddress: true, address: "Hamngatan 1" };
  return [
    ...kept("Project", actor, project, { billingMethod: "HOURLY", pricePerHour: 700 }),
    ...kept("WorkOrder", actor, order, { workAddress, startDate: "2026-12-01 07:00" }),
    ...kept("Task", actor, { title: "Ring kunden", dueDate: "2026-12-01" }, { completed: true }),
    removal("Task", actor),
  ];
}

/** What is registered from day to day. */
function dayRequests(id: IdOf, actor: string): Request[] {
  const time = { user: actor, timestamp: "2026-11-20 07:00", time: "5", timeCategory: id("TimeCategory") };
  const journey = {
    user: actor,
    vehicle: id("Vehicle"),
    driverJournalItemType: id("DriverJournalType"),
    startAddress: "Verkstadsgatan 4",
    endAddress: "Hamngatan 1",
    travelPurpose: "Service",
    startOdometer: 45,
    endOdometer: 60,
  };
  const expense = {
    user: actor,
    expenseItem: id("ExpenseItem", 5),
    customer: id("Customer"),
    numberOfItems: "2",
  };
  return [
    ...kept("TimeLog", actor, time, { user: actor, endTimestamp: "2026-11-20 15:00" }),
    removal("TimeLog", actor),
    { operationId: "startTimer", method: "POST", path: "/startTimer", body: { user: actor } },
    { operationId: "stopTimer", method: "POST", path: "/stopTimer", body: { user: actor } },
    ...kept("DriverJournal", actor, journey, { user: actor, endOdometer: 61 }),
    removal("DriverJournal", actor),
    ...kept("Expense", actor, expense, { user: actor, discountPercent: 10 }),
    removal("Expense", actor),
  ];
}

/** What is bought and billed. */
function moneyRequests(id: IdOf, actor: string): Request[] {
  const item = { itemType: "expense", expenseItem: id("ExpenseItem", 5), numberOfItems: 3 };
  const time = { itemType: "timeLog", timeCategory: id("TimeCategory"), numberOfItems: 2 };
  const invoice = {
    customer: id("Customer"),
    language: "SV",
    workOrder: id("WorkOrder"),
    invoiceItems: [item],
  };
  const change = { multipleTaxesOnRows: false, taxPercent: 12, invoiceItems: [item, time], invoiceStatus: 2 };
  const bill = { supplierInvoiceNumber: 9162, distributor: id("Distributor"), totalAmountInclTax: 100_000 };
  const order = {
    distributor: id("Distributor"),
    workOrder: id("WorkOrder"),
    invoiceItems: [item],
    invoiceAddress: { city: "Norrvik" },
  };
  return [
    ...kept("Invoice", actor, invoice, change),
    ...kept("SupplierInvoice", actor, bill, { invoiceItems: [item], supplierInvoiceStatus: 7 }),
    removal("SupplierInvoice", actor),
    ...kept("PurchaseOrder", actor, order, { purchaseOrderStatus: 2 }),
    removal("PurchaseOrder", actor),
  ];
}

/** One request for every operation, for the records of the demo data. */
export function requestsFor(seed: Seed): Request[] {
  const id = idsOf(seed);
  const actor = id("User");
  const file = {
    fileContent: "JVBERi0xLjQK",
    options: { fileName: "plan.pdf", contentType: "application/pdf" },
  };
  const upload = { uploadedBy: actor, entityId: id("WorkOrder"), entityType: 200, file, folderId: null };
  return [
    ...lists(id),
    ...reads(id),
    ...registerRequests(id, actor),
    ...workRequests(id, actor),
    ...dayRequests(id, actor),
    ...moneyRequests(id, actor),
    { operationId: "uploadDocument", method: "POST", path: "/documents", body: upload },
  ];
}
