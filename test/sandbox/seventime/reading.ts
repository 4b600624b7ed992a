import type { Fields } from "../../../src/openapi/fields.ts";

/** A request of one operation. `made` in a body stands for the id of what was created last of its kind. */
export interface Request {
  operationId: string;
  method: string;
  path: string;
  body?: Fields;
}

/** The id of one of the demo data's records of an entity. */
export type IdOf = (entity: string, index?: number) => string;

/** Path of the lists and writes of an entity. */
export const written = (entity: string): string => `/${entity.charAt(0).toLowerCase()}${entity.slice(1)}s`;

const list = (operationId: string, path: string): Request => ({ operationId, method: "GET", path });

/** Lists, some with filters. */
export const lists = (id: IdOf): Request[] => [
  list("listContactPersons", "/contactPersons?limit=3"),
  list("listCustomFields", "/customFields"),
  list("listCustomers", "/customers?name=a&lastModified=2026-01-01 00:00"),
  list("listDepartments", "/departments"),
  list("listDistributors", "/distributors"),
  list("listDistributorContactPersons", `/distributorContactPersons?distributor=${id("Distributor")}`),
  list("listDriverJournals", "/driverJournals?fromDate=2026-10-01&sortBy=timestamp&sortDirection=descending"),
  list("listDriverJournalTypes", "/driverJournalTypes"),
  list("listExpenses", `/expenses?customer=${id("Customer")}&lastModified=2026-01-01T00:00`),
  list("listExpenseItems", "/expenseItems?isActive=true"),
  list("listInvoices", "/invoices?fromInvoiceDate=2026-10-01&toInvoiceDate=2026-10-31&limit=500"),
  list("listInvoiceTags", "/invoiceTags"),
  list("listMachineTimeLogs", "/machineTimeLogs"),
  list("listMachines", "/machines"),
  list("listMachineTypes", "/machineTypes"),
  list("listPriceLists", "/priceLists"),
  list("listProjects", "/projects"),
  list("listProjectStatuses", "/projectStatuses"),
  list("listProjectTypes", "/projectTypes"),
  list("listProjectTags", "/projectTags"),
  list("listPurchaseOrders", "/purchaseOrders?purchaseOrderStatus=10"),
  list("listQuotes", "/quotes"),
  list("listQuoteTemplates", "/quoteTemplates"),
  list("listQuoteCategories", "/quoteCategories"),
  list("listResultUnits", "/resultUnits"),
  list("listSupplementOrders", `/supplementOrders?project=${id("Project")}`),
  list("listSupplierInvoices", "/supplierInvoices?isInvoiceable=true"),
  list("listTasks", "/tasks?page=2"),
  list("listTimeLogs", `/timeLogs?user=${id("User")}&timestamp=2026-10-01 00:00`),
  list("listTimeCategories", "/timeCategories"),
  list("listTimers", "/timers"),
  list("listUsers", "/users?isActive=true"),
  list("listUserRoles", "/userRoles"),
  list("listSalaryTypes", "/defaultSalaryTypes"),
  list("listUserSkills", "/userSkills"),
  list("listUserWorkTypes", "/userWorkTypes"),
  list("listVehicles", "/vehicles"),
  list("listWorkOrders", "/workOrders?limit=500"),
  list("listWorkOrderTypes", "/workOrderTypes"),
  list("listWorkOrderTags", "/workOrderTags"),
  list("listWorkOrderStatuses", "/workOrderStatuses"),
  list("listWorkSchedules", "/workSchedules"),
];

const readOnly = [
  "Department",
  "ExpenseItem",
  "MachineTimeLog",
  "Machine",
  "PriceList",
  "Quote",
  "ResultUnit",
  "SupplementOrder",
  "Vehicle",
  "WorkSchedule",
];

/** Reads of what can only be read. */
export const reads = (id: IdOf): Request[] => [
  ...readOnly.map((entity) => list(`get${entity}`, `${written(entity)}/${id(entity)}`)),
  list("getTimeCategory", `/timeCategories/${id("TimeCategory")}`),
];
