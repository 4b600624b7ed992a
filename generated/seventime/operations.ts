// Made by npm run generate from spec/. Change the contract, not this file.
import type { Operations, PaginationData } from "../../src/client/operation.ts";

/** Address of the vendor's live API. */
export const baseUrl = "https://app.seventime.se/api/2";

/** Headers that the vendor wants on every request, the key apart. */
export const requiredHeaders: Record<string, string> = {"Content-Type":"application/json","Accept":"application/json"};

const paging1: PaginationData = {"style":"page","page":"page","limit":"limit","items":"/data","total":"/meta/totalResources","pages":"/meta/totalPages","current":"/meta/currentPage","meta":"/meta"};

const paging2: PaginationData = {"style":"none","items":"/data"};

/** Every operation, by resource and verb. */
export const operations: Operations = {
  timers: {
    list: { id: "listTimers", method: "get", path: "/timers", argument: "query", pagination: paging1 },
    start: { id: "startTimer", method: "post", path: "/startTimer", argument: "body" },
    stop: { id: "stopTimer", method: "post", path: "/stopTimer", argument: "body" },
  },
  timeLogs: {
    list: { id: "listTimeLogs", method: "get", path: "/timeLogs", argument: "query", pagination: paging1 },
    create: { id: "createTimeLog", method: "post", path: "/timeLogs", argument: "body" },
    update: { id: "updateTimeLog", method: "put", path: "/timeLogs", argument: "body" },
    delete: { id: "deleteTimeLog", method: "delete", path: "/timeLogs", argument: "body" },
    get: { id: "getTimeLog", method: "get", path: "/timeLogs/{_id}", item: "/data" },
  },
  timeCategories: {
    list: { id: "listTimeCategories", method: "get", path: "/timeCategories", argument: "query", pagination: paging2 },
    get: { id: "getTimeCategory", method: "get", path: "/timeCategories/{_id}", item: "/data" },
  },
  driverJournals: {
    list: { id: "listDriverJournals", method: "get", path: "/driverJournals", argument: "query", pagination: paging1 },
    create: { id: "createDriverJournal", method: "post", path: "/driverJournals", argument: "body" },
    update: { id: "updateDriverJournal", method: "put", path: "/driverJournals", argument: "body" },
    delete: { id: "deleteDriverJournal", method: "delete", path: "/driverJournals", argument: "body" },
    get: { id: "getDriverJournal", method: "get", path: "/driverJournals/{_id}", item: "/data" },
  },
  driverJournalTypes: {
    list: { id: "listDriverJournalTypes", method: "get", path: "/driverJournalTypes", argument: "query", pagination: paging2 },
  },
  machineTimeLogs: {
    list: { id: "listMachineTimeLogs", method: "get", path: "/machineTimeLogs", argument: "query", pagination: paging1 },
    get: { id: "getMachineTimeLog", method: "get", path: "/machineTimeLogs/{_id}", item: "/data" },
  },
  workSchedules: {
    list: { id: "listWorkSchedules", method: "get", path: "/workSchedules", pagination: paging2 },
    get: { id: "getWorkSchedule", method: "get", path: "/workSchedules/{_id}", item: "/data" },
  },
  projects: {
    list: { id: "listProjects", method: "get", path: "/projects", argument: "query", pagination: paging1 },
    create: { id: "createProject", method: "post", path: "/projects", argument: "body" },
    update: { id: "updateProject", method: "put", path: "/projects", argument: "body" },
    get: { id: "getProject", method: "get", path: "/projects/{_id}", item: "/data" },
  },
  projectStatuses: {
    list: { id: "listProjectStatuses", method: "get", path: "/projectStatuses", argument: "query", pagination: paging2 },
  },
  projectTypes: {
    list: { id: "listProjectTypes", method: "get", path: "/projectTypes", argument: "query", pagination: paging2 },
  },
  projectTags: {
    list: { id: "listProjectTags", method: "get", path: "/projectTags", argument: "query", pagination: paging2 },
  },
  workOrders: {
    list: { id: "listWorkOrders", method: "get", path: "/workOrders", argument: "query", pagination: paging1 },
    create: { id: "createWorkOrder", method: "post", path: "/workOrders", argument: "body" },
    update: { id: "updateWorkOrder", method: "put", path: "/workOrders", argument: "body" },
    get: { id: "getWorkOrder", method: "get", path: "/workOrders/{_id}", item: "/data" },
  },
  workOrderStatuses: {
    list: { id: "listWorkOrderStatuses", method: "get", path: "/workOrderStatuses", pagination: paging2 },
  },
  workOrderTypes: {
    list: { id: "listWorkOrderTypes", method: "get", path: "/workOrderTypes", argument: "query", pagination: paging2 },
  },
  workOrderTags: {
    list: { id: "listWorkOrderTags", method: "get", path: "/workOrderTags", argument: "query", pagination: paging2 },
  },
  tasks: {
    list: { id: "listTasks", method: "get", path: "/tasks", argument: "query", pagination: paging1 },
    create: { id: "createTask", method: "post", path: "/tasks", argument: "body" },
    update: { id: "updateTask", method: "put", path: "/tasks", argument: "body" },
    delete: { id: "deleteTask", method: "delete", path: "/tasks", argument: "body" },
    get: { id: "getTask", method: "get", path: "/tasks/{_id}", item: "/data" },
  },
  supplementOrders: {
    list: { id: "listSupplementOrders", method: "get", path: "/supplementOrders", argument: "query", pagination: paging1 },
    get: { id: "getSupplementOrder", method: "get", path: "/supplementOrders/{_id}", item: "/data" },
  },
  customers: {
    list: { id: "listCustomers", method: "get", path: "/customers", argument: "query", pagination: paging1 },
    create: { id: "createCustomer", method: "post", path: "/customers", argument: "body" },
    update: { id: "updateCustomer", method: "put", path: "/customers", argument: "body" },
    get: { id: "getCustomer", method: "get", path: "/customers/{_id}", item: "/data" },
  },
  contactPersons: {
    list: { id: "listContactPersons", method: "get", path: "/contactPersons", argument: "query", pagination: paging1 },
    create: { id: "createContactPerson", method: "post", path: "/contactPersons", argument: "body" },
    update: { id: "updateContactPerson", method: "put", path: "/contactPersons", argument: "body" },
    get: { id: "getContactPerson", method: "get", path: "/contactPersons/{_id}", item: "/data" },
  },
  quotes: {
    list: { id: "listQuotes", method: "get", path: "/quotes", argument: "query", pagination: paging1 },
    get: { id: "getQuote", method: "get", path: "/quotes/{_id}", item: "/data" },
  },
  quoteTemplates: {
    list: { id: "listQuoteTemplates", method: "get", path: "/quoteTemplates", argument: "query", pagination: paging2 },
  },
  quoteCategories: {
    list: { id: "listQuoteCategories", method: "get", path: "/quoteCategories", argument: "query", pagination: paging2 },
  },
  invoices: {
    list: { id: "listInvoices", method: "get", path: "/invoices", argument: "query", pagination: paging1 },
    create: { id: "createInvoice", method: "post", path: "/invoices", argument: "body" },
    update: { id: "updateInvoice", method: "put", path: "/invoices", argument: "body" },
    get: { id: "getInvoice", method: "get", path: "/invoices/{_id}", item: "/data" },
  },
  invoiceTags: {
    list: { id: "listInvoiceTags", method: "get", path: "/invoiceTags", argument: "query", pagination: paging2 },
  },
  priceLists: {
    list: { id: "listPriceLists", method: "get", path: "/priceLists", argument: "query", pagination: paging1 },
    get: { id: "getPriceList", method: "get", path: "/priceLists/{_id}", item: "/data" },
  },
  expenses: {
    list: { id: "listExpenses", method: "get", path: "/expenses", argument: "query", pagination: paging1 },
    create: { id: "createExpense", method: "post", path: "/expenses", argument: "body" },
    update: { id: "updateExpense", method: "put", path: "/expenses", argument: "body" },
    delete: { id: "deleteExpense", method: "delete", path: "/expenses", argument: "body" },
    get: { id: "getExpense", method: "get", path: "/expenses/{_id}", item: "/data" },
  },
  expenseItems: {
    list: { id: "listExpenseItems", method: "get", path: "/expenseItems", argument: "query", pagination: paging1 },
    get: { id: "getExpenseItem", method: "get", path: "/expenseItems/{_id}", item: "/data" },
  },
  distributors: {
    list: { id: "listDistributors", method: "get", path: "/distributors", argument: "query", pagination: paging1 },
    create: { id: "createDistributor", method: "post", path: "/distributors", argument: "body" },
    update: { id: "updateDistributor", method: "put", path: "/distributors", argument: "body" },
    get: { id: "getDistributor", method: "get", path: "/distributors/{_id}", item: "/data" },
  },
  distributorContactPersons: {
    list: { id: "listDistributorContactPersons", method: "get", path: "/distributorContactPersons", argument: "query", pagination: paging2 },
  },
  purchaseOrders: {
    list: { id: "listPurchaseOrders", method: "get", path: "/purchaseOrders", argument: "query", pagination: paging1 },
    create: { id: "createPurchaseOrder", method: "post", path: "/purchaseOrders", argument: "body" },
    update: { id: "updatePurchaseOrder", method: "put", path: "/purchaseOrders", argument: "body" },
    delete: { id: "deletePurchaseOrder", method: "delete", path: "/purchaseOrders", argument: "body" },
    get: { id: "getPurchaseOrder", method: "get", path: "/purchaseOrders/{_id}", item: "/data" },
  },
  supplierInvoices: {
    list: { id: "listSupplierInvoices", method: "get", path: "/supplierInvoices", argument: "query", pagination: paging1 },
    create: { id: "createSupplierInvoice", method: "post", path: "/supplierInvoices", argument: "body" },
    update: { id: "updateSupplierInvoice", method: "put", path: "/supplierInvoices", argument: "body" },
    delete: { id: "deleteSupplierInvoice", method: "delete", path: "/supplierInvoices", argument: "body" },
    get: { id: "getSupplierInvoice", method: "get", path: "/supplierInvoices/{_id}", item: "/data" },
  },
  users: {
    list: { id: "listUsers", method: "get", path: "/users", argument: "query", pagination: paging1 },
    create: { id: "createUser", method: "post", path: "/users", argument: "body" },
    update: { id: "updateUser", method: "put", path: "/users", argument: "body" },
    get: { id: "getUser", method: "get", path: "/users/{_id}", item: "/data" },
  },
  userRoles: {
    list: { id: "listUserRoles", method: "get", path: "/userRoles", argument: "query", pagination: paging2 },
  },
  userSkills: {
    list: { id: "listUserSkills", method: "get", path: "/userSkills", argument: "query", pagination: paging2 },
  },
  userWorkTypes: {
    list: { id: "listUserWorkTypes", method: "get", path: "/userWorkTypes", argument: "query", pagination: paging2 },
  },
  defaultSalaryTypes: {
    list: { id: "listSalaryTypes", method: "get", path: "/defaultSalaryTypes", argument: "query", pagination: paging2 },
  },
  departments: {
    list: { id: "listDepartments", method: "get", path: "/departments", argument: "query", pagination: paging1 },
    get: { id: "getDepartment", method: "get", path: "/departments/{_id}", item: "/data" },
  },
  machines: {
    list: { id: "listMachines", method: "get", path: "/machines", argument: "query", pagination: paging1 },
    get: { id: "getMachine", method: "get", path: "/machines/{_id}", item: "/data" },
  },
  machineTypes: {
    list: { id: "listMachineTypes", method: "get", path: "/machineTypes", argument: "query", pagination: paging2 },
  },
  vehicles: {
    list: { id: "listVehicles", method: "get", path: "/vehicles", argument: "query", pagination: paging1 },
    get: { id: "getVehicle", method: "get", path: "/vehicles/{_id}", item: "/data" },
  },
  resultUnits: {
    list: { id: "listResultUnits", method: "get", path: "/resultUnits", argument: "query", pagination: paging2 },
    get: { id: "getResultUnit", method: "get", path: "/resultUnits/{_id}", item: "/data" },
  },
  customFields: {
    list: { id: "listCustomFields", method: "get", path: "/customFields", argument: "query", pagination: paging2 },
  },
  documents: {
    upload: { id: "uploadDocument", method: "post", path: "/documents", argument: "body" },
  },
};
