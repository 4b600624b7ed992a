// Made by npm run generate from spec/. Change the contract, not this file.
import type { Operations } from "../../src/client/operation.ts";
import { pageStyle } from "../../src/client/paging/pageStyle.ts";
import { wholeStyle } from "../../src/client/paging/wholeStyle.ts";
import { type Shape, tableOf } from "../../src/client/table.ts";
import type { RatePolicy } from "../../src/client/policy/rate.ts";

/** Address of the vendor's live API. */
export const baseUrl = "https://app.seventime.se/api/2";

/** Headers that the vendor wants on every request, the key apart. */
export const requiredHeaders: Record<string, string> = {"Content-Type":"application/json","Accept":"application/json"};

/** What the vendor allows, and how it refuses what is past that. */
export const ratePolicy: RatePolicy = {"requests":4,"per":1000,"burst":1,"statuses":[429],"quotaStatuses":[]};

const paging1 = /* @__PURE__ */ pageStyle({"page":"page","limit":"limit","items":"/data","total":"/meta/totalResources","pages":"/meta/totalPages","current":"/meta/currentPage","meta":"/meta"});

const paging2 = /* @__PURE__ */ wholeStyle({"items":"/data"});

/** Methods that most resources have, and have alike. */
const usual: Record<string, Shape> = {
  list: ["get", "", { argument: "query", pagination: paging1 }],
  create: ["post", "", { argument: "body" }],
  update: ["put", "", { argument: "body" }],
  delete: ["delete", "", { argument: "body" }],
  get: ["get", "/{_id}", { item: "/data" }],
};

/** Every operation, by resource and verb. */
export const operations = (): Operations => tableOf(usual, {
  timers: ["Timer", "list", {
      start: ["post", "//startTimer", { argument: "body" }],
      stop: ["post", "//stopTimer", { argument: "body" }],
  }],
  timeLogs: ["TimeLog", "list create update delete get"],
  timeCategories: ["TimeCategory", "get", {
      list: ["get", "", { argument: "query", pagination: paging2 }],
  }],
  driverJournals: ["DriverJournal", "list create update delete get"],
  driverJournalTypes: ["DriverJournalType", "", {
      list: ["get", "", { argument: "query", pagination: paging2 }],
  }],
  machineTimeLogs: ["MachineTimeLog", "list get"],
  workSchedules: ["WorkSchedule", "get", {
      list: ["get", "", { pagination: paging2 }],
  }],
  projects: ["Project", "list update get", {
      create: ["post", "", { argument: "body", key: {"field":"projectNumber","parameter":"projectNumber"} }],
  }],
  projectStatuses: ["ProjectStatuse", "", {
      list: ["get", "", { argument: "query", pagination: paging2 }],
  }],
  projectTypes: ["ProjectType", "", {
      list: ["get", "", { argument: "query", pagination: paging2 }],
  }],
  projectTags: ["ProjectTag", "", {
      list: ["get", "", { argument: "query", pagination: paging2 }],
  }],
  workOrders: ["WorkOrder", "list create update get"],
  workOrderStatuses: ["WorkOrderStatuse", "", {
      list: ["get", "", { pagination: paging2 }],
  }],
  workOrderTypes: ["WorkOrderType", "", {
      list: ["get", "", { argument: "query", pagination: paging2 }],
  }],
  workOrderTags: ["WorkOrderTag", "", {
      list: ["get", "", { argument: "query", pagination: paging2 }],
  }],
  tasks: ["Task", "list create update delete get"],
  supplementOrders: ["SupplementOrder", "list get"],
  customers: ["Customer", "list update get", {
      create: ["post", "", { argument: "body", key: {"field":"customerNumber","parameter":"customerNumber"} }],
  }],
  contactPersons: ["ContactPerson", "list create update get"],
  quotes: ["Quote", "list get"],
  quoteTemplates: ["QuoteTemplate", "", {
      list: ["get", "", { argument: "query", pagination: paging2 }],
  }],
  quoteCategories: ["QuoteCategorie", "", {
      list: ["get", "", { argument: "query", pagination: paging2 }],
  }],
  invoices: ["Invoice", "list create update get"],
  invoiceTags: ["InvoiceTag", "", {
      list: ["get", "", { argument: "query", pagination: paging2 }],
  }],
  priceLists: ["PriceList", "list get"],
  expenses: ["Expense", "list create update delete get"],
  expenseItems: ["ExpenseItem", "list get"],
  distributors: ["Distributor", "list create update get"],
  distributorContactPersons: ["DistributorContactPerson", "", {
      list: ["get", "", { argument: "query", pagination: paging2 }],
  }],
  purchaseOrders: ["PurchaseOrder", "list create update delete get"],
  supplierInvoices: ["SupplierInvoice", "list create update delete get"],
  users: ["User", "list create update get"],
  userRoles: ["UserRole", "", {
      list: ["get", "", { argument: "query", pagination: paging2 }],
  }],
  userSkills: ["UserSkill", "", {
      list: ["get", "", { argument: "query", pagination: paging2 }],
  }],
  userWorkTypes: ["UserWorkType", "", {
      list: ["get", "", { argument: "query", pagination: paging2 }],
  }],
  defaultSalaryTypes: ["DefaultSalaryType", "", {
      list: ["get", "", { argument: "query", pagination: paging2, id: "listSalaryTypes" }],
  }],
  departments: ["Department", "list get"],
  machines: ["Machine", "list get"],
  machineTypes: ["MachineType", "", {
      list: ["get", "", { argument: "query", pagination: paging2 }],
  }],
  vehicles: ["Vehicle", "list get"],
  resultUnits: ["ResultUnit", "get", {
      list: ["get", "", { argument: "query", pagination: paging2 }],
  }],
  customFields: ["CustomField", "", {
      list: ["get", "", { argument: "query", pagination: paging2 }],
  }],
  documents: ["Document", "", {
      upload: ["post", "", { argument: "body" }],
  }],
});
