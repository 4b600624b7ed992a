// Made by npm run generate from spec/. Change the contract, not this file.
import type { ListMethod, Method } from "../../src/client/method.ts";
import type { components, operations } from "./types.ts";

/** Where a page stands among all that match. */
export type PageMeta = components["schemas"]["PageMeta"];
/** TODO */
export type ContactPerson = components["schemas"]["ContactPerson"];
/** Body of an answer that is not a success. */
export type ErrorBody = components["schemas"]["ErrorBody"];
/** What a create and an update of a contact person may both carry. */
export type ContactPersonFields = components["schemas"]["ContactPersonFields"];
/** What updating a contact person takes; fields left out keep their value. */
export type ContactPersonUpdate = components["schemas"]["ContactPersonUpdate"];
/** What creating a contact person takes. */
export type ContactPersonCreate = components["schemas"]["ContactPersonCreate"];
/** Id of a record, a string that the vendor chooses and that an app only passes on. */
export type ObjectId = components["schemas"]["ObjectId"];
/** TODO */
export type CustomField = components["schemas"]["CustomField"];
/** A file or folder attached to a record, found in the `documents` array of that record. */
export type Document = components["schemas"]["Document"];
/** TODO */
export type Customer = components["schemas"]["Customer"];
/** What a create and an update of a customer may both carry. */
export type CustomerFields = components["schemas"]["CustomerFields"];
/** What updating a customer takes; fields left out keep their value. */
export type CustomerUpdate = components["schemas"]["CustomerUpdate"];
/** What creating a customer takes. */
export type CustomerCreate = components["schemas"]["CustomerCreate"];
/** TODO */
export type Department = components["schemas"]["Department"];
/** TODO */
export type Distributor = components["schemas"]["Distributor"];
/** What a create and an update of a distributor may both carry. */
export type DistributorFields = components["schemas"]["DistributorFields"];
/** What updating a distributor takes; fields left out keep their value. */
export type DistributorUpdate = components["schemas"]["DistributorUpdate"];
/** What creating a distributor takes. */
export type DistributorCreate = components["schemas"]["DistributorCreate"];
/** TODO */
export type DistributorContactPerson = components["schemas"]["DistributorContactPerson"];
/** TODO */
export type DocumentUpload = components["schemas"]["DocumentUpload"];
/** Whether it worked. */
export type DocumentUploaded = components["schemas"]["DocumentUploaded"];
/** TODO */
export type DriverJournal = components["schemas"]["DriverJournal"];
/** What a create and an update of a driver journal may both carry. */
export type DriverJournalFields = components["schemas"]["DriverJournalFields"];
/** What updating a driver journal takes; fields left out keep their value. */
export type DriverJournalUpdate = components["schemas"]["DriverJournalUpdate"];
/** What creating a driver journal takes. */
export type DriverJournalCreate = components["schemas"]["DriverJournalCreate"];
/** Which record to delete, and who deletes it. */
export type Deletion = components["schemas"]["Deletion"];
/** What is left of a deleted record. */
export type Deleted = components["schemas"]["Deleted"];
/** TODO */
export type DriverJournalType = components["schemas"]["DriverJournalType"];
/** What one of the company's own fields holds on a record. */
export type CustomFieldValue = components["schemas"]["CustomFieldValue"];
/** TODO */
export type Expense = components["schemas"]["Expense"];
/** What a create and an update of an expense may both carry. */
export type ExpenseFields = components["schemas"]["ExpenseFields"];
/** What updating an expense takes; fields left out keep their value. */
export type ExpenseUpdate = components["schemas"]["ExpenseUpdate"];
/** What creating an expense takes. */
export type ExpenseCreate = components["schemas"]["ExpenseCreate"];
/** TODO */
export type ExpenseItem = components["schemas"]["ExpenseItem"];
/** TODO */
export type Invoice = components["schemas"]["Invoice"];
/** What a create and an update of an invoice may both carry. */
export type InvoiceFields = components["schemas"]["InvoiceFields"];
/** What updating an invoice takes; fields left out keep their value. */
export type InvoiceUpdate = components["schemas"]["InvoiceUpdate"];
/** What creating an invoice takes. */
export type InvoiceCreate = components["schemas"]["InvoiceCreate"];
/** TODO */
export type InvoiceTag = components["schemas"]["InvoiceTag"];
/** TODO */
export type MachineTimeLog = components["schemas"]["MachineTimeLog"];
/** TODO */
export type Machine = components["schemas"]["Machine"];
/** TODO */
export type MachineType = components["schemas"]["MachineType"];
/** TODO */
export type PriceList = components["schemas"]["PriceList"];
/** TODO */
export type Project = components["schemas"]["Project"];
/** What a create and an update of a project may both carry. */
export type ProjectFields = components["schemas"]["ProjectFields"];
/** What updating a project takes; fields left out keep their value. */
export type ProjectUpdate = components["schemas"]["ProjectUpdate"];
/** What creating a project takes. */
export type ProjectCreate = components["schemas"]["ProjectCreate"];
/** TODO */
export type ProjectStatus = components["schemas"]["ProjectStatus"];
/** TODO */
export type ProjectType = components["schemas"]["ProjectType"];
/** TODO */
export type ProjectTag = components["schemas"]["ProjectTag"];
/** TODO */
export type PurchaseOrder = components["schemas"]["PurchaseOrder"];
/** What a create and an update of a purchase order may both carry. */
export type PurchaseOrderFields = components["schemas"]["PurchaseOrderFields"];
/** What updating a purchase order takes; fields left out keep their value. */
export type PurchaseOrderUpdate = components["schemas"]["PurchaseOrderUpdate"];
/** What creating a purchase order takes. */
export type PurchaseOrderCreate = components["schemas"]["PurchaseOrderCreate"];
/** TODO */
export type Quote = components["schemas"]["Quote"];
/** TODO */
export type QuoteTemplate = components["schemas"]["QuoteTemplate"];
/** TODO */
export type QuoteCategory = components["schemas"]["QuoteCategory"];
/** TODO */
export type ResultUnit = components["schemas"]["ResultUnit"];
/** TODO */
export type SupplementOrder = components["schemas"]["SupplementOrder"];
/** TODO */
export type SupplierInvoice = components["schemas"]["SupplierInvoice"];
/** What a create and an update of a supplier invoice may both carry. */
export type SupplierInvoiceFields = components["schemas"]["SupplierInvoiceFields"];
/** What updating a supplier invoice takes; fields left out keep their value. */
export type SupplierInvoiceUpdate = components["schemas"]["SupplierInvoiceUpdate"];
/** What creating a supplier invoice takes. */
export type SupplierInvoiceCreate = components["schemas"]["SupplierInvoiceCreate"];
/** TODO */
export type Task = components["schemas"]["Task"];
/** What a create and an update of a task may both carry. */
export type TaskFields = components["schemas"]["TaskFields"];
/** What updating a task takes; fields left out keep their value. */
export type TaskUpdate = components["schemas"]["TaskUpdate"];
/** What creating a task takes. */
export type TaskCreate = components["schemas"]["TaskCreate"];
/** A GeoJSON point, empty when no position was taken. */
export type GeoPoint = components["schemas"]["GeoPoint"];
/** TODO */
export type TimeLog = components["schemas"]["TimeLog"];
/** What a create and an update of a time log may both carry. */
export type TimeLogFields = components["schemas"]["TimeLogFields"];
/** What updating a time log takes; fields left out keep their value. */
export type TimeLogUpdate = components["schemas"]["TimeLogUpdate"];
/** What creating a time log takes. */
export type TimeLogCreate = components["schemas"]["TimeLogCreate"];
/** TODO */
export type TimeCategory = components["schemas"]["TimeCategory"];
/** TODO */
export type Timer = components["schemas"]["Timer"];
/** TODO */
export type TimerStart = components["schemas"]["TimerStart"];
/** TODO */
export type TimerStop = components["schemas"]["TimerStop"];
/** TODO */
export type User = components["schemas"]["User"];
/** What a create and an update of a user may both carry. */
export type UserFields = components["schemas"]["UserFields"];
/** What updating a user takes; fields left out keep their value. */
export type UserUpdate = components["schemas"]["UserUpdate"];
/** What creating a user takes. */
export type UserCreate = components["schemas"]["UserCreate"];
/** TODO */
export type UserRole = components["schemas"]["UserRole"];
/** TODO */
export type SalaryType = components["schemas"]["SalaryType"];
/** TODO */
export type UserSkill = components["schemas"]["UserSkill"];
/** TODO */
export type UserWorkType = components["schemas"]["UserWorkType"];
/** TODO */
export type Vehicle = components["schemas"]["Vehicle"];
/** TODO */
export type WorkOrder = components["schemas"]["WorkOrder"];
/** What a create and an update of a work order may both carry. */
export type WorkOrderFields = components["schemas"]["WorkOrderFields"];
/** What updating a work order takes; fields left out keep their value. */
export type WorkOrderUpdate = components["schemas"]["WorkOrderUpdate"];
/** What creating a work order takes. */
export type WorkOrderCreate = components["schemas"]["WorkOrderCreate"];
/** TODO */
export type WorkOrderType = components["schemas"]["WorkOrderType"];
/** TODO */
export type WorkOrderTag = components["schemas"]["WorkOrderTag"];
/** TODO */
export type WorkOrderStatus = components["schemas"]["WorkOrderStatus"];
/** TODO */
export type WorkSchedule = components["schemas"]["WorkSchedule"];

/** What `listTimers` can be asked. */
export type ListTimersQuery = NonNullable<operations["listTimers"]["parameters"]["query"]>;
/** What `listTimeLogs` can be asked. */
export type ListTimeLogsQuery = NonNullable<operations["listTimeLogs"]["parameters"]["query"]>;
/** What `listTimeCategories` can be asked. */
export type ListTimeCategoriesQuery = NonNullable<operations["listTimeCategories"]["parameters"]["query"]>;
/** What `listDriverJournals` can be asked. */
export type ListDriverJournalsQuery = NonNullable<operations["listDriverJournals"]["parameters"]["query"]>;
/** What `listDriverJournalTypes` can be asked. */
export type ListDriverJournalTypesQuery = NonNullable<operations["listDriverJournalTypes"]["parameters"]["query"]>;
/** What `listMachineTimeLogs` can be asked. */
export type ListMachineTimeLogsQuery = NonNullable<operations["listMachineTimeLogs"]["parameters"]["query"]>;
/** What `listProjects` can be asked. */
export type ListProjectsQuery = NonNullable<operations["listProjects"]["parameters"]["query"]>;
/** What `listProjectStatuses` can be asked. */
export type ListProjectStatusesQuery = NonNullable<operations["listProjectStatuses"]["parameters"]["query"]>;
/** What `listProjectTypes` can be asked. */
export type ListProjectTypesQuery = NonNullable<operations["listProjectTypes"]["parameters"]["query"]>;
/** What `listProjectTags` can be asked. */
export type ListProjectTagsQuery = NonNullable<operations["listProjectTags"]["parameters"]["query"]>;
/** What `listWorkOrders` can be asked. */
export type ListWorkOrdersQuery = NonNullable<operations["listWorkOrders"]["parameters"]["query"]>;
/** What `listWorkOrderTypes` can be asked. */
export type ListWorkOrderTypesQuery = NonNullable<operations["listWorkOrderTypes"]["parameters"]["query"]>;
/** What `listWorkOrderTags` can be asked. */
export type ListWorkOrderTagsQuery = NonNullable<operations["listWorkOrderTags"]["parameters"]["query"]>;
/** What `listTasks` can be asked. */
export type ListTasksQuery = NonNullable<operations["listTasks"]["parameters"]["query"]>;
/** What `listSupplementOrders` can be asked. */
export type ListSupplementOrdersQuery = NonNullable<operations["listSupplementOrders"]["parameters"]["query"]>;
/** What `listCustomers` can be asked. */
export type ListCustomersQuery = NonNullable<operations["listCustomers"]["parameters"]["query"]>;
/** What `listContactPersons` can be asked. */
export type ListContactPersonsQuery = NonNullable<operations["listContactPersons"]["parameters"]["query"]>;
/** What `listQuotes` can be asked. */
export type ListQuotesQuery = NonNullable<operations["listQuotes"]["parameters"]["query"]>;
/** What `listQuoteTemplates` can be asked. */
export type ListQuoteTemplatesQuery = NonNullable<operations["listQuoteTemplates"]["parameters"]["query"]>;
/** What `listQuoteCategories` can be asked. */
export type ListQuoteCategoriesQuery = NonNullable<operations["listQuoteCategories"]["parameters"]["query"]>;
/** What `listInvoices` can be asked. */
export type ListInvoicesQuery = NonNullable<operations["listInvoices"]["parameters"]["query"]>;
/** What `listInvoiceTags` can be asked. */
export type ListInvoiceTagsQuery = NonNullable<operations["listInvoiceTags"]["parameters"]["query"]>;
/** What `listPriceLists` can be asked. */
export type ListPriceListsQuery = NonNullable<operations["listPriceLists"]["parameters"]["query"]>;
/** What `listExpenses` can be asked. */
export type ListExpensesQuery = NonNullable<operations["listExpenses"]["parameters"]["query"]>;
/** What `listExpenseItems` can be asked. */
export type ListExpenseItemsQuery = NonNullable<operations["listExpenseItems"]["parameters"]["query"]>;
/** What `listDistributors` can be asked. */
export type ListDistributorsQuery = NonNullable<operations["listDistributors"]["parameters"]["query"]>;
/** What `listDistributorContactPersons` can be asked. */
export type ListDistributorContactPersonsQuery = NonNullable<operations["listDistributorContactPersons"]["parameters"]["query"]>;
/** What `listPurchaseOrders` can be asked. */
export type ListPurchaseOrdersQuery = NonNullable<operations["listPurchaseOrders"]["parameters"]["query"]>;
/** What `listSupplierInvoices` can be asked. */
export type ListSupplierInvoicesQuery = NonNullable<operations["listSupplierInvoices"]["parameters"]["query"]>;
/** What `listUsers` can be asked. */
export type ListUsersQuery = NonNullable<operations["listUsers"]["parameters"]["query"]>;
/** What `listUserRoles` can be asked. */
export type ListUserRolesQuery = NonNullable<operations["listUserRoles"]["parameters"]["query"]>;
/** What `listUserSkills` can be asked. */
export type ListUserSkillsQuery = NonNullable<operations["listUserSkills"]["parameters"]["query"]>;
/** What `listUserWorkTypes` can be asked. */
export type ListUserWorkTypesQuery = NonNullable<operations["listUserWorkTypes"]["parameters"]["query"]>;
/** What `listSalaryTypes` can be asked. */
export type ListSalaryTypesQuery = NonNullable<operations["listSalaryTypes"]["parameters"]["query"]>;
/** What `listDepartments` can be asked. */
export type ListDepartmentsQuery = NonNullable<operations["listDepartments"]["parameters"]["query"]>;
/** What `listMachines` can be asked. */
export type ListMachinesQuery = NonNullable<operations["listMachines"]["parameters"]["query"]>;
/** What `listMachineTypes` can be asked. */
export type ListMachineTypesQuery = NonNullable<operations["listMachineTypes"]["parameters"]["query"]>;
/** What `listVehicles` can be asked. */
export type ListVehiclesQuery = NonNullable<operations["listVehicles"]["parameters"]["query"]>;
/** What `listResultUnits` can be asked. */
export type ListResultUnitsQuery = NonNullable<operations["listResultUnits"]["parameters"]["query"]>;
/** What `listCustomFields` can be asked. */
export type ListCustomFieldsQuery = NonNullable<operations["listCustomFields"]["parameters"]["query"]>;

/** Timers that run now. */
export interface TimersResource {
  /**
   * List timers.
   *
   * TODO
   *
   * `GET /timers`, documented: Timers, Get Active Timers
   */
  list: ListMethod<[query?: ListTimersQuery], Timer, PageMeta, operations["listTimers"]["responses"][200]["content"]["application/json"]>;

  /**
   * Start a timer.
   *
   * TODO
   *
   * `POST /startTimer`, documented: Timers, Start a timer
   */
  start: Method<[body: TimerStart], Timer, operations["startTimer"]["responses"][200]["content"]["application/json"]>;

  /**
   * Stop a timer.
   *
   * TODO
   *
   * `POST /stopTimer`, documented: Timers, Stop a Timer
   */
  stop: Method<[body: TimerStop], TimeLog, operations["stopTimer"]["responses"][200]["content"]["application/json"]>;
}

/** Time worked, and absences. */
export interface TimeLogsResource {
  /**
   * List time logs.
   *
   * TODO
   *
   * `GET /timeLogs`, documented: TimeLogs, Get Time Logs
   */
  list: ListMethod<[query?: ListTimeLogsQuery], TimeLog, PageMeta, operations["listTimeLogs"]["responses"][200]["content"]["application/json"]>;

  /**
   * Create a time log.
   *
   * TODO
   *
   * `POST /timeLogs`, documented: TimeLogs, Create a Time Log
   */
  create: Method<[body: TimeLogCreate], TimeLog, operations["createTimeLog"]["responses"][200]["content"]["application/json"]>;

  /**
   * Update a time log.
   *
   * TODO
   *
   * `PUT /timeLogs`, documented: TimeLogs, Update a Time Log
   */
  update: Method<[body: TimeLogUpdate], TimeLog, operations["updateTimeLog"]["responses"][200]["content"]["application/json"]>;

  /**
   * Delete a time log.
   *
   * TODO
   *
   * `DELETE /timeLogs`, documented: TimeLogs, Delete a Time Log
   */
  delete: Method<[body: Deletion], Deleted, operations["deleteTimeLog"]["responses"][200]["content"]["application/json"]>;

  /**
   * Read a time log.
   *
   * TODO
   *
   * `GET /timeLogs/{_id}`, documented: TimeLogs, Get a specific Time Log
   */
  get: Method<[_id: string], TimeLog, operations["getTimeLog"]["responses"][200]["content"]["application/json"]>;
}

/** Kinds of time. */
export interface TimeCategoriesResource {
  /**
   * List time categories.
   *
   * TODO
   *
   * `GET /timeCategories`, documented: TimeLogs, Get Time Categories
   */
  list: ListMethod<[query?: ListTimeCategoriesQuery], TimeCategory, undefined, operations["listTimeCategories"]["responses"][200]["content"]["application/json"]>;

  /**
   * Read a time category.
   *
   * TODO
   *
   * `GET /timeCategories/{_id}`, documented: TimeLogs, Get a specific Time Category
   */
  get: Method<[_id: string], TimeCategory, operations["getTimeCategory"]["responses"][200]["content"]["application/json"]>;
}

/** Journeys driven, with distances. */
export interface DriverJournalsResource {
  /**
   * List driver journals.
   *
   * TODO
   *
   * `GET /driverJournals`, documented: DriverJournals, Get Driver Journals
   */
  list: ListMethod<[query?: ListDriverJournalsQuery], DriverJournal, PageMeta, operations["listDriverJournals"]["responses"][200]["content"]["application/json"]>;

  /**
   * Create a driver journal.
   *
   * TODO
   *
   * `POST /driverJournals`, documented: DriverJournals, Create a Driver Journal
   */
  create: Method<[body: DriverJournalCreate], DriverJournal, operations["createDriverJournal"]["responses"][200]["content"]["application/json"]>;

  /**
   * Update a driver journal.
   *
   * TODO
   *
   * `PUT /driverJournals`, documented: DriverJournals, Update a Driver Journal
   */
  update: Method<[body: DriverJournalUpdate], DriverJournal, operations["updateDriverJournal"]["responses"][200]["content"]["application/json"]>;

  /**
   * Delete a driver journal.
   *
   * TODO
   *
   * `DELETE /driverJournals`, documented: DriverJournals, Delete a Driver Journal
   */
  delete: Method<[body: Deletion], Deleted, operations["deleteDriverJournal"]["responses"][200]["content"]["application/json"]>;

  /**
   * Read a driver journal.
   *
   * TODO
   *
   * `GET /driverJournals/{_id}`, documented: DriverJournals, Get a specific Driver Journal
   */
  get: Method<[_id: string], DriverJournal, operations["getDriverJournal"]["responses"][200]["content"]["application/json"]>;
}

/** Kinds of journey. */
export interface DriverJournalTypesResource {
  /**
   * List driver journal types.
   *
   * TODO
   *
   * `GET /driverJournalTypes`, documented: DriverJournals, Get Driver Journals Types
   */
  list: ListMethod<[query?: ListDriverJournalTypesQuery], DriverJournalType, undefined, operations["listDriverJournalTypes"]["responses"][200]["content"]["application/json"]>;
}

/** Hours that machines have run. */
export interface MachineTimeLogsResource {
  /**
   * List machine time logs.
   *
   * TODO
   *
   * `GET /machineTimeLogs`, documented: MachineTimeLogs, Get Machine Time Logs
   */
  list: ListMethod<[query?: ListMachineTimeLogsQuery], MachineTimeLog, PageMeta, operations["listMachineTimeLogs"]["responses"][200]["content"]["application/json"]>;

  /**
   * Read a machine time log.
   *
   * TODO
   *
   * `GET /machineTimeLogs/{_id}`, documented: MachineTimeLogs, Get a specific Machine Time Log
   */
  get: Method<[_id: string], MachineTimeLog, operations["getMachineTimeLog"]["responses"][200]["content"]["application/json"]>;
}

/** Weekly working hours. */
export interface WorkSchedulesResource {
  /**
   * List work schedules.
   *
   * TODO
   *
   * `GET /workSchedules`, documented: WorkSchedules, Get Work schedules
   */
  list: ListMethod<[], WorkSchedule, undefined, operations["listWorkSchedules"]["responses"][200]["content"]["application/json"]>;

  /**
   * Read a work schedule.
   *
   * TODO
   *
   * `GET /workSchedules/{_id}`, documented: WorkSchedules, Get a specific WorkSchedule
   */
  get: Method<[_id: string], WorkSchedule, operations["getWorkSchedule"]["responses"][200]["content"]["application/json"]>;
}

/** Projects. */
export interface ProjectsResource {
  /**
   * List projects.
   *
   * TODO
   *
   * `GET /projects`, documented: Projects, Get Projects
   */
  list: ListMethod<[query?: ListProjectsQuery], Project, PageMeta, operations["listProjects"]["responses"][200]["content"]["application/json"]>;

  /**
   * Create a project.
   *
   * TODO
   *
   * `POST /projects`, documented: Projects, Create a Project
   */
  create: Method<[body: ProjectCreate], Project, operations["createProject"]["responses"][200]["content"]["application/json"]>;

  /**
   * Update a project.
   *
   * TODO
   *
   * `PUT /projects`, documented: Projects, Update a Project
   */
  update: Method<[body: ProjectUpdate], Project, operations["updateProject"]["responses"][200]["content"]["application/json"]>;

  /**
   * Read a project.
   *
   * TODO
   *
   * `GET /projects/{_id}`, documented: Projects, Get a specific project
   */
  get: Method<[_id: string], Project, operations["getProject"]["responses"][200]["content"]["application/json"]>;
}

/** Statuses that a project can have. */
export interface ProjectStatusesResource {
  /**
   * List project statuses.
   *
   * TODO
   *
   * `GET /projectStatuses`, documented: Projects, Get Project statuses
   */
  list: ListMethod<[query?: ListProjectStatusesQuery], ProjectStatus, undefined, operations["listProjectStatuses"]["responses"][200]["content"]["application/json"]>;
}

/** Kinds of project. */
export interface ProjectTypesResource {
  /**
   * List project types.
   *
   * TODO
   *
   * `GET /projectTypes`, documented: Projects, Get Project types
   */
  list: ListMethod<[query?: ListProjectTypesQuery], ProjectType, undefined, operations["listProjectTypes"]["responses"][200]["content"]["application/json"]>;
}

/** Tags for projects. */
export interface ProjectTagsResource {
  /**
   * List project tags.
   *
   * TODO
   *
   * `GET /projectTags`, documented: Projects, Get Project tags
   */
  list: ListMethod<[query?: ListProjectTagsQuery], ProjectTag, undefined, operations["listProjectTags"]["responses"][200]["content"]["application/json"]>;
}

/** Work orders. */
export interface WorkOrdersResource {
  /**
   * List work orders.
   *
   * TODO
   *
   * `GET /workOrders`, documented: WorkOrders, Get Work Orders
   */
  list: ListMethod<[query?: ListWorkOrdersQuery], WorkOrder, PageMeta, operations["listWorkOrders"]["responses"][200]["content"]["application/json"]>;

  /**
   * Create a work order.
   *
   * TODO
   *
   * `POST /workOrders`, documented: WorkOrders, Create a Work order
   */
  create: Method<[body: WorkOrderCreate], WorkOrder, operations["createWorkOrder"]["responses"][200]["content"]["application/json"]>;

  /**
   * Update a work order.
   *
   * TODO
   *
   * `PUT /workOrders`, documented: WorkOrders, Update a Work order
   */
  update: Method<[body: WorkOrderUpdate], WorkOrder, operations["updateWorkOrder"]["responses"][200]["content"]["application/json"]>;

  /**
   * Read a work order.
   *
   * TODO
   *
   * `GET /workOrders/{_id}`, documented: WorkOrders, Get a specific Work order
   */
  get: Method<[_id: string], WorkOrder, operations["getWorkOrder"]["responses"][200]["content"]["application/json"]>;
}

/** Statuses that a work order can have. */
export interface WorkOrderStatusesResource {
  /**
   * List work order statuses.
   *
   * TODO
   *
   * `GET /workOrderStatuses`, documented: WorkOrders, Get Work order statuses
   */
  list: ListMethod<[], WorkOrderStatus, undefined, operations["listWorkOrderStatuses"]["responses"][200]["content"]["application/json"]>;
}

/** Kinds of work order. */
export interface WorkOrderTypesResource {
  /**
   * List work order types.
   *
   * TODO
   *
   * `GET /workOrderTypes`, documented: WorkOrders, Get work order types
   */
  list: ListMethod<[query?: ListWorkOrderTypesQuery], WorkOrderType, undefined, operations["listWorkOrderTypes"]["responses"][200]["content"]["application/json"]>;
}

/** Tags for work orders. */
export interface WorkOrderTagsResource {
  /**
   * List work order tags.
   *
   * TODO
   *
   * `GET /workOrderTags`, documented: WorkOrders, Get work order tags
   */
  list: ListMethod<[query?: ListWorkOrderTagsQuery], WorkOrderTag, undefined, operations["listWorkOrderTags"]["responses"][200]["content"]["application/json"]>;
}

/** Tasks and who does them. */
export interface TasksResource {
  /**
   * List tasks.
   *
   * TODO
   *
   * `GET /tasks`, documented: Tasks, Get Tasks
   */
  list: ListMethod<[query?: ListTasksQuery], Task, PageMeta, operations["listTasks"]["responses"][200]["content"]["application/json"]>;

  /**
   * Create a task.
   *
   * TODO
   *
   * `POST /tasks`, documented: Tasks, Create a task
   */
  create: Method<[body: TaskCreate], Task, operations["createTask"]["responses"][200]["content"]["application/json"]>;

  /**
   * Update a task.
   *
   * TODO
   *
   * `PUT /tasks`, documented: Tasks, Update a Task
   */
  update: Method<[body: TaskUpdate], Task, operations["updateTask"]["responses"][200]["content"]["application/json"]>;

  /**
   * Delete a task.
   *
   * TODO
   *
   * `DELETE /tasks`, documented: Tasks, Delete a Task
   */
  delete: Method<[body: Deletion], Deleted, operations["deleteTask"]["responses"][200]["content"]["application/json"]>;

  /**
   * Read a task.
   *
   * TODO
   *
   * `GET /tasks/{_id}`, documented: Tasks, Get a specific Task
   */
  get: Method<[_id: string], Task, operations["getTask"]["responses"][200]["content"]["application/json"]>;
}

/** Change orders on a project. */
export interface SupplementOrdersResource {
  /**
   * List supplement orders.
   *
   * TODO
   *
   * `GET /supplementOrders`, documented: SupplementOrders, Get Supplement Orders
   */
  list: ListMethod<[query: ListSupplementOrdersQuery], SupplementOrder, PageMeta, operations["listSupplementOrders"]["responses"][200]["content"]["application/json"]>;

  /**
   * Read a supplement order.
   *
   * TODO
   *
   * `GET /supplementOrders/{_id}`, documented: SupplementOrders, Get a specific Supplement Order
   */
  get: Method<[_id: string], SupplementOrder, operations["getSupplementOrder"]["responses"][200]["content"]["application/json"]>;
}

/** Customers, with their billing settings. */
export interface CustomersResource {
  /**
   * List customers.
   *
   * TODO
   *
   * `GET /customers`, documented: Customers, Get Customers
   */
  list: ListMethod<[query?: ListCustomersQuery], Customer, PageMeta, operations["listCustomers"]["responses"][200]["content"]["application/json"]>;

  /**
   * Create a customer.
   *
   * TODO
   *
   * `POST /customers`, documented: Customers, Create a Customer
   */
  create: Method<[body: CustomerCreate], Customer, operations["createCustomer"]["responses"][200]["content"]["application/json"]>;

  /**
   * Update a customer.
   *
   * TODO
   *
   * `PUT /customers`, documented: Customers, Update a Customer
   */
  update: Method<[body: CustomerUpdate], Customer, operations["updateCustomer"]["responses"][200]["content"]["application/json"]>;

  /**
   * Read a customer.
   *
   * TODO
   *
   * `GET /customers/{_id}`, documented: Customers, Get a specific Customer
   */
  get: Method<[_id: string], Customer, operations["getCustomer"]["responses"][200]["content"]["application/json"]>;
}

/** People at customers. */
export interface ContactPersonsResource {
  /**
   * List contact persons.
   *
   * TODO
   *
   * `GET /contactPersons`, documented: ContactPersons, Get Contact Persons
   */
  list: ListMethod<[query?: ListContactPersonsQuery], ContactPerson, PageMeta, operations["listContactPersons"]["responses"][200]["content"]["application/json"]>;

  /**
   * Create a contact person.
   *
   * TODO
   *
   * `POST /contactPersons`, documented: ContactPersons, Create a Contact Person
   */
  create: Method<[body: ContactPersonCreate], ContactPerson, operations["createContactPerson"]["responses"][200]["content"]["application/json"]>;

  /**
   * Update a contact person.
   *
   * TODO
   *
   * `PUT /contactPersons`, documented: ContactPersons, Update a Contact person
   */
  update: Method<[body: ContactPersonUpdate], ContactPerson, operations["updateContactPerson"]["responses"][200]["content"]["application/json"]>;

  /**
   * Read a contact person.
   *
   * TODO
   *
   * `GET /contactPersons/{_id}`, documented: ContactPersons, Get a specific Contact Person
   */
  get: Method<[_id: string], ContactPerson, operations["getContactPerson"]["responses"][200]["content"]["application/json"]>;
}

/** Quotes to customers. */
export interface QuotesResource {
  /**
   * List quotes.
   *
   * TODO
   *
   * `GET /quotes`, documented: Quotes, Get Quotes
   */
  list: ListMethod<[query?: ListQuotesQuery], Quote, PageMeta, operations["listQuotes"]["responses"][200]["content"]["application/json"]>;

  /**
   * Read a quote.
   *
   * TODO
   *
   * `GET /quotes/{_id}`, documented: Quotes, Get a specific Quote
   */
  get: Method<[_id: string], Quote, operations["getQuote"]["responses"][200]["content"]["application/json"]>;
}

/** Templates that quotes are made from. */
export interface QuoteTemplatesResource {
  /**
   * List quote templates.
   *
   * TODO
   *
   * `GET /quoteTemplates`, documented: Quotes, Get Quote Templates
   */
  list: ListMethod<[query?: ListQuoteTemplatesQuery], QuoteTemplate, undefined, operations["listQuoteTemplates"]["responses"][200]["content"]["application/json"]>;
}

/** Categories of quotes. */
export interface QuoteCategoriesResource {
  /**
   * List quote categories.
   *
   * TODO
   *
   * `GET /quoteCategories`, documented: Quotes, Get Quote Categories
   */
  list: ListMethod<[query?: ListQuoteCategoriesQuery], QuoteCategory, undefined, operations["listQuoteCategories"]["responses"][200]["content"]["application/json"]>;
}

/** Invoices to customers. */
export interface InvoicesResource {
  /**
   * List invoices.
   *
   * TODO
   *
   * `GET /invoices`, documented: Invoices, Get Invoices
   */
  list: ListMethod<[query?: ListInvoicesQuery], Invoice, PageMeta, operations["listInvoices"]["responses"][200]["content"]["application/json"]>;

  /**
   * Create an invoice.
   *
   * TODO
   *
   * `POST /invoices`, documented: Invoices, Create an Invoice
   */
  create: Method<[body: InvoiceCreate], Invoice, operations["createInvoice"]["responses"][200]["content"]["application/json"]>;

  /**
   * Update an invoice.
   *
   * TODO
   *
   * `PUT /invoices`, documented: Invoices, Update an Invoice
   */
  update: Method<[body: InvoiceUpdate], Invoice, operations["updateInvoice"]["responses"][200]["content"]["application/json"]>;

  /**
   * Read an invoice.
   *
   * TODO
   *
   * `GET /invoices/{_id}`, documented: Invoices, Get a specific Invoice
   */
  get: Method<[_id: string], Invoice, operations["getInvoice"]["responses"][200]["content"]["application/json"]>;
}

/** Tags for invoices. */
export interface InvoiceTagsResource {
  /**
   * List invoice tags.
   *
   * TODO
   *
   * `GET /invoiceTags`, documented: Invoices, Get Invoice Tags
   */
  list: ListMethod<[query?: ListInvoiceTagsQuery], InvoiceTag, undefined, operations["listInvoiceTags"]["responses"][200]["content"]["application/json"]>;
}

/** Price lists. */
export interface PriceListsResource {
  /**
   * List price lists.
   *
   * TODO
   *
   * `GET /priceLists`, documented: PriceLists, Get price lists
   */
  list: ListMethod<[query?: ListPriceListsQuery], PriceList, PageMeta, operations["listPriceLists"]["responses"][200]["content"]["application/json"]>;

  /**
   * Read a price list.
   *
   * TODO
   *
   * `GET /priceLists/{_id}`, documented: PriceLists, Get a specific Price List
   */
  get: Method<[_id: string], PriceList, operations["getPriceList"]["responses"][200]["content"]["application/json"]>;
}

/** Material and expenses booked on work. */
export interface ExpensesResource {
  /**
   * List expenses.
   *
   * TODO
   *
   * `GET /expenses`, documented: Expenses, Get Expenses
   */
  list: ListMethod<[query?: ListExpensesQuery], Expense, PageMeta, operations["listExpenses"]["responses"][200]["content"]["application/json"]>;

  /**
   * Create an expense.
   *
   * TODO
   *
   * `POST /expenses`, documented: Expenses, Create an Expense
   */
  create: Method<[body: ExpenseCreate], Expense, operations["createExpense"]["responses"][200]["content"]["application/json"]>;

  /**
   * Update an expense.
   *
   * TODO
   *
   * `PUT /expenses`, documented: Expenses, Update an Expense
   */
  update: Method<[body: ExpenseUpdate], Expense, operations["updateExpense"]["responses"][200]["content"]["application/json"]>;

  /**
   * Delete an expense.
   *
   * TODO
   *
   * `DELETE /expenses`, documented: Expenses, Delete an Expense
   */
  delete: Method<[body: Deletion], Deleted, operations["deleteExpense"]["responses"][200]["content"]["application/json"]>;

  /**
   * Read an expense.
   *
   * TODO
   *
   * `GET /expenses/{_id}`, documented: Expenses, Get a specific Expense
   */
  get: Method<[_id: string], Expense, operations["getExpense"]["responses"][200]["content"]["application/json"]>;
}

/** Articles, what can be booked as an expense or sold. */
export interface ExpenseItemsResource {
  /**
   * List expense items.
   *
   * TODO
   *
   * `GET /expenseItems`, documented: Expenses, Get Expenses Items
   */
  list: ListMethod<[query?: ListExpenseItemsQuery], ExpenseItem, PageMeta, operations["listExpenseItems"]["responses"][200]["content"]["application/json"]>;

  /**
   * Read an expense item.
   *
   * TODO
   *
   * `GET /expenseItems/{_id}`, documented: Expenses, Get a specific Expense Item
   */
  get: Method<[_id: string], ExpenseItem, operations["getExpenseItem"]["responses"][200]["content"]["application/json"]>;
}

/** Suppliers and subcontractors. */
export interface DistributorsResource {
  /**
   * List distributors.
   *
   * TODO
   *
   * `GET /distributors`, documented: Distributors, Get Distributors
   */
  list: ListMethod<[query?: ListDistributorsQuery], Distributor, PageMeta, operations["listDistributors"]["responses"][200]["content"]["application/json"]>;

  /**
   * Create a distributor.
   *
   * TODO
   *
   * `POST /distributors`, documented: Distributors, Create a Distributor
   */
  create: Method<[body: DistributorCreate], Distributor, operations["createDistributor"]["responses"][200]["content"]["application/json"]>;

  /**
   * Update a distributor.
   *
   * TODO
   *
   * `PUT /distributors`, documented: Distributors, Update a Distributor
   */
  update: Method<[body: DistributorUpdate], Distributor, operations["updateDistributor"]["responses"][200]["content"]["application/json"]>;

  /**
   * Read a distributor.
   *
   * TODO
   *
   * `GET /distributors/{_id}`, documented: Distributors, Get a specific Distributor
   */
  get: Method<[_id: string], Distributor, operations["getDistributor"]["responses"][200]["content"]["application/json"]>;
}

/** People at suppliers. */
export interface DistributorContactPersonsResource {
  /**
   * List distributor contact persons.
   *
   * TODO
   *
   * `GET /distributorContactPersons`, documented: Distributors, Get Distributor Contact Persons
   */
  list: ListMethod<[query: ListDistributorContactPersonsQuery], DistributorContactPerson, undefined, operations["listDistributorContactPersons"]["responses"][200]["content"]["application/json"]>;
}

/** Orders placed with suppliers. */
export interface PurchaseOrdersResource {
  /**
   * List purchase orders.
   *
   * TODO
   *
   * `GET /purchaseOrders`, documented: PurchaseOrders, Get Purchase Orders
   */
  list: ListMethod<[query?: ListPurchaseOrdersQuery], PurchaseOrder, PageMeta, operations["listPurchaseOrders"]["responses"][200]["content"]["application/json"]>;

  /**
   * Create a purchase order.
   *
   * TODO
   *
   * `POST /purchaseOrders`, documented: PurchaseOrders, Create a Purchase Order
   */
  create: Method<[body: PurchaseOrderCreate], PurchaseOrder, operations["createPurchaseOrder"]["responses"][200]["content"]["application/json"]>;

  /**
   * Update a purchase order.
   *
   * TODO
   *
   * `PUT /purchaseOrders`, documented: PurchaseOrders, Update a Purchase Order
   */
  update: Method<[body: PurchaseOrderUpdate], PurchaseOrder, operations["updatePurchaseOrder"]["responses"][200]["content"]["application/json"]>;

  /**
   * Delete a purchase order.
   *
   * TODO
   *
   * `DELETE /purchaseOrders`, documented: PurchaseOrders, Delete a Purchase Order
   */
  delete: Method<[body: Deletion], Deleted, operations["deletePurchaseOrder"]["responses"][200]["content"]["application/json"]>;

  /**
   * Read a purchase order.
   *
   * TODO
   *
   * `GET /purchaseOrders/{_id}`, documented: PurchaseOrders, Get a specific Purchase Order
   */
  get: Method<[_id: string], PurchaseOrder, operations["getPurchaseOrder"]["responses"][200]["content"]["application/json"]>;
}

/** Invoices from suppliers. */
export interface SupplierInvoicesResource {
  /**
   * List supplier invoices.
   *
   * TODO
   *
   * `GET /supplierInvoices`, documented: SupplierInvoices, Get supplier invoices
   */
  list: ListMethod<[query?: ListSupplierInvoicesQuery], SupplierInvoice, PageMeta, operations["listSupplierInvoices"]["responses"][200]["content"]["application/json"]>;

  /**
   * Create a supplier invoice.
   *
   * TODO
   *
   * `POST /supplierInvoices`, documented: SupplierInvoices, Create a Supplier Invoice
   */
  create: Method<[body: SupplierInvoiceCreate], SupplierInvoice, operations["createSupplierInvoice"]["responses"][200]["content"]["application/json"]>;

  /**
   * Update a supplier invoice.
   *
   * TODO
   *
   * `PUT /supplierInvoices`, documented: SupplierInvoices, Update a Supplier Invoice
   */
  update: Method<[body: SupplierInvoiceUpdate], SupplierInvoice, operations["updateSupplierInvoice"]["responses"][200]["content"]["application/json"]>;

  /**
   * Delete a supplier invoice.
   *
   * TODO
   *
   * `DELETE /supplierInvoices`, documented: SupplierInvoices, Delete a Supplier Invoice
   */
  delete: Method<[body: Deletion], Deleted, operations["deleteSupplierInvoice"]["responses"][200]["content"]["application/json"]>;

  /**
   * Read a supplier invoice.
   *
   * TODO
   *
   * `GET /supplierInvoices/{_id}`, documented: SupplierInvoices, Get a specific Supplier Invoice
   */
  get: Method<[_id: string], SupplierInvoice, operations["getSupplierInvoice"]["responses"][200]["content"]["application/json"]>;
}

/** People who work at the company. */
export interface UsersResource {
  /**
   * List users.
   *
   * TODO
   *
   * `GET /users`, documented: Users, Get Users
   */
  list: ListMethod<[query?: ListUsersQuery], User, PageMeta, operations["listUsers"]["responses"][200]["content"]["application/json"]>;

  /**
   * Create a user.
   *
   * TODO
   *
   * `POST /users`, documented: Users, Create a User
   */
  create: Method<[body: UserCreate], User, operations["createUser"]["responses"][200]["content"]["application/json"]>;

  /**
   * Update a user.
   *
   * TODO
   *
   * `PUT /users`, documented: Users, Update a User
   */
  update: Method<[body: UserUpdate], User, operations["updateUser"]["responses"][200]["content"]["application/json"]>;

  /**
   * Read a user.
   *
   * TODO
   *
   * `GET /users/{_id}`, documented: Users, Get a specific User
   */
  get: Method<[_id: string], User, operations["getUser"]["responses"][200]["content"]["application/json"]>;
}

/** Roles that users have. */
export interface UserRolesResource {
  /**
   * List user roles.
   *
   * TODO
   *
   * `GET /userRoles`, documented: Users, Get User Roles
   */
  list: ListMethod<[query?: ListUserRolesQuery], UserRole, undefined, operations["listUserRoles"]["responses"][200]["content"]["application/json"]>;
}

/** Skills that users have. */
export interface UserSkillsResource {
  /**
   * List user skills.
   *
   * TODO
   *
   * `GET /userSkills`, documented: Users, Get User Skills
   */
  list: ListMethod<[query?: ListUserSkillsQuery], UserSkill, undefined, operations["listUserSkills"]["responses"][200]["content"]["application/json"]>;
}

/** Trades of users, with their hourly price. */
export interface UserWorkTypesResource {
  /**
   * List user work types.
   *
   * TODO
   *
   * `GET /userWorkTypes`, documented: Users, Get User Work Types
   */
  list: ListMethod<[query?: ListUserWorkTypesQuery], UserWorkType, undefined, operations["listUserWorkTypes"]["responses"][200]["content"]["application/json"]>;
}

/** Salary types. */
export interface DefaultSalaryTypesResource {
  /**
   * List salary types.
   *
   * TODO
   *
   * `GET /defaultSalaryTypes`, documented: Users, Get User Salary types
   */
  list: ListMethod<[query?: ListSalaryTypesQuery], SalaryType, undefined, operations["listSalaryTypes"]["responses"][200]["content"]["application/json"]>;
}

/** Departments of the company. */
export interface DepartmentsResource {
  /**
   * List departments.
   *
   * TODO
   *
   * `GET /departments`, documented: Departments, Get Departments
   */
  list: ListMethod<[query?: ListDepartmentsQuery], Department, PageMeta, operations["listDepartments"]["responses"][200]["content"]["application/json"]>;

  /**
   * Read a department.
   *
   * TODO
   *
   * `GET /departments/{_id}`, documented: Departments, Get a specific Department
   */
  get: Method<[_id: string], Department, operations["getDepartment"]["responses"][200]["content"]["application/json"]>;
}

/** Machines and tools. */
export interface MachinesResource {
  /**
   * List machines.
   *
   * TODO
   *
   * `GET /machines`, documented: Machines, Get Machines
   */
  list: ListMethod<[query?: ListMachinesQuery], Machine, PageMeta, operations["listMachines"]["responses"][200]["content"]["application/json"]>;

  /**
   * Read a machine.
   *
   * TODO
   *
   * `GET /machines/{_id}`, documented: Machines, Get a specific Machine
   */
  get: Method<[_id: string], Machine, operations["getMachine"]["responses"][200]["content"]["application/json"]>;
}

/** Kinds of machine. */
export interface MachineTypesResource {
  /**
   * List machine types.
   *
   * TODO
   *
   * `GET /machineTypes`, documented: Machines, Get Machine Types
   */
  list: ListMethod<[query?: ListMachineTypesQuery], MachineType, undefined, operations["listMachineTypes"]["responses"][200]["content"]["application/json"]>;
}

/** Vehicles. */
export interface VehiclesResource {
  /**
   * List vehicles.
   *
   * TODO
   *
   * `GET /vehicles`, documented: Vehicles, Get Vehicles
   */
  list: ListMethod<[query?: ListVehiclesQuery], Vehicle, PageMeta, operations["listVehicles"]["responses"][200]["content"]["application/json"]>;

  /**
   * Read a vehicle.
   *
   * TODO
   *
   * `GET /vehicles/{_id}`, documented: Vehicles, Get a specific Vehicles
   */
  get: Method<[_id: string], Vehicle, operations["getVehicle"]["responses"][200]["content"]["application/json"]>;
}

/** Result units of the bookkeeping. */
export interface ResultUnitsResource {
  /**
   * List result units.
   *
   * TODO
   *
   * `GET /resultUnits`, documented: ResultUnits, Get Result Units
   */
  list: ListMethod<[query?: ListResultUnitsQuery], ResultUnit, undefined, operations["listResultUnits"]["responses"][200]["content"]["application/json"]>;

  /**
   * Read a result unit.
   *
   * TODO
   *
   * `GET /resultUnits/{_id}`, documented: ResultUnits, Get a specific Result Unit
   */
  get: Method<[_id: string], ResultUnit, operations["getResultUnit"]["responses"][200]["content"]["application/json"]>;
}

/** Fields that the company has added to records. */
export interface CustomFieldsResource {
  /**
   * List custom fields.
   *
   * TODO
   *
   * `GET /customFields`, documented: CustomFields, Get Custom fields
   */
  list: ListMethod<[query?: ListCustomFieldsQuery], CustomField, undefined, operations["listCustomFields"]["responses"][200]["content"]["application/json"]>;
}

/** Files and folders attached to records. */
export interface DocumentsResource {
  /**
   * Upload a document.
   *
   * TODO
   *
   * `POST /documents`, documented: Documents, Upload a document
   */
  upload: Method<[body: DocumentUpload], DocumentUploaded, operations["uploadDocument"]["responses"][200]["content"]["application/json"]>;
}

/** Every resource of the Seven Time API. */
export interface Resources {
  /** Timers that run now. */
  readonly timers: TimersResource;

  /** Time worked, and absences. */
  readonly timeLogs: TimeLogsResource;

  /** Kinds of time. */
  readonly timeCategories: TimeCategoriesResource;

  /** Journeys driven, with distances. */
  readonly driverJournals: DriverJournalsResource;

  /** Kinds of journey. */
  readonly driverJournalTypes: DriverJournalTypesResource;

  /** Hours that machines have run. */
  readonly machineTimeLogs: MachineTimeLogsResource;

  /** Weekly working hours. */
  readonly workSchedules: WorkSchedulesResource;

  /** Projects. */
  readonly projects: ProjectsResource;

  /** Statuses that a project can have. */
  readonly projectStatuses: ProjectStatusesResource;

  /** Kinds of project. */
  readonly projectTypes: ProjectTypesResource;

  /** Tags for projects. */
  readonly projectTags: ProjectTagsResource;

  /** Work orders. */
  readonly workOrders: WorkOrdersResource;

  /** Statuses that a work order can have. */
  readonly workOrderStatuses: WorkOrderStatusesResource;

  /** Kinds of work order. */
  readonly workOrderTypes: WorkOrderTypesResource;

  /** Tags for work orders. */
  readonly workOrderTags: WorkOrderTagsResource;

  /** Tasks and who does them. */
  readonly tasks: TasksResource;

  /** Change orders on a project. */
  readonly supplementOrders: SupplementOrdersResource;

  /** Customers, with their billing settings. */
  readonly customers: CustomersResource;

  /** People at customers. */
  readonly contactPersons: ContactPersonsResource;

  /** Quotes to customers. */
  readonly quotes: QuotesResource;

  /** Templates that quotes are made from. */
  readonly quoteTemplates: QuoteTemplatesResource;

  /** Categories of quotes. */
  readonly quoteCategories: QuoteCategoriesResource;

  /** Invoices to customers. */
  readonly invoices: InvoicesResource;

  /** Tags for invoices. */
  readonly invoiceTags: InvoiceTagsResource;

  /** Price lists. */
  readonly priceLists: PriceListsResource;

  /** Material and expenses booked on work. */
  readonly expenses: ExpensesResource;

  /** Articles, what can be booked as an expense or sold. */
  readonly expenseItems: ExpenseItemsResource;

  /** Suppliers and subcontractors. */
  readonly distributors: DistributorsResource;

  /** People at suppliers. */
  readonly distributorContactPersons: DistributorContactPersonsResource;

  /** Orders placed with suppliers. */
  readonly purchaseOrders: PurchaseOrdersResource;

  /** Invoices from suppliers. */
  readonly supplierInvoices: SupplierInvoicesResource;

  /** People who work at the company. */
  readonly users: UsersResource;

  /** Roles that users have. */
  readonly userRoles: UserRolesResource;

  /** Skills that users have. */
  readonly userSkills: UserSkillsResource;

  /** Trades of users, with their hourly price. */
  readonly userWorkTypes: UserWorkTypesResource;

  /** Salary types. */
  readonly defaultSalaryTypes: DefaultSalaryTypesResource;

  /** Departments of the company. */
  readonly departments: DepartmentsResource;

  /** Machines and tools. */
  readonly machines: MachinesResource;

  /** Kinds of machine. */
  readonly machineTypes: MachineTypesResource;

  /** Vehicles. */
  readonly vehicles: VehiclesResource;

  /** Result units of the bookkeeping. */
  readonly resultUnits: ResultUnitsResource;

  /** Fields that the company has added to records. */
  readonly customFields: CustomFieldsResource;

  /** Files and folders attached to records. */
  readonly documents: DocumentsResource;
}
