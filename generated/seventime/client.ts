// Made by npm run generate from spec/. Change the contract, not this file.
import type { CreateMethod, ListMethod, Method } from "../../src/client/method.ts";
import type { components, operations } from "./types.ts";

/** Id of a record, a string that the vendor chooses and that an app only passes on. */
export type ObjectId = components["schemas"]["ObjectId"];
/** Where a page stands among all that match. */
export type PageMeta = components["schemas"]["PageMeta"];
/** A person at a customer. */
export type ContactPerson = components["schemas"]["ContactPerson"];
/** Body of an answer that is not a success. */
export type ErrorBody = components["schemas"]["ErrorBody"];
/** What a create and an update of a contact person may both carry. */
export type ContactPersonFields = components["schemas"]["ContactPersonFields"];
/** What updating a contact person takes; fields left out keep their value. */
export type ContactPersonUpdate = components["schemas"]["ContactPersonUpdate"];
/** What creating a contact person takes. */
export type ContactPersonCreate = components["schemas"]["ContactPersonCreate"];
/** A field that the company has added to one kind of record. */
export type CustomField = components["schemas"]["CustomField"];
/** A file or folder attached to a record, found in the `documents` array of that record. */
export type Document = components["schemas"]["Document"];
/** One person's share of a ROT or RUT deduction. */
export type CustomerDeductionShare = components["schemas"]["CustomerDeductionShare"];
/** Where invoices to the customer go, what is deducted and which prices apply. */
export type CustomerBillingSettings = components["schemas"]["CustomerBillingSettings"];
/** A postal address with the name and telephone number that go with it. */
export type Address = components["schemas"]["Address"];
/** A company or a private person that work is done for, with the settings for billing it. */
export type Customer = components["schemas"]["Customer"];
/** One person's share of a ROT or RUT deduction, as it is sent. */
export type CustomerDeductionShareFields = components["schemas"]["CustomerDeductionShareFields"];
/** Billing settings that a create and an update of a customer may carry. */
export type CustomerBillingSettingsFields = components["schemas"]["CustomerBillingSettingsFields"];
/** What a create and an update of a customer may both carry. */
export type CustomerFields = components["schemas"]["CustomerFields"];
/** What updating a customer takes; fields left out keep their value. */
export type CustomerUpdate = components["schemas"]["CustomerUpdate"];
/** What creating a customer takes. */
export type CustomerCreate = components["schemas"]["CustomerCreate"];
/** A department of the company. */
export type Department = components["schemas"]["Department"];
/** How the company writes invoices on the supplier's behalf. */
export type DistributorSelfBillingSettings = components["schemas"]["DistributorSelfBillingSettings"];
/** A supplier or subcontractor that the company buys from. */
export type Distributor = components["schemas"]["Distributor"];
/** Self-billing settings that a create and an update of a distributor may carry. */
export type DistributorSelfBillingSettingsFields = components["schemas"]["DistributorSelfBillingSettingsFields"];
/** What a create and an update of a distributor may both carry. */
export type DistributorFields = components["schemas"]["DistributorFields"];
/** What updating a distributor takes; fields left out keep their value. */
export type DistributorUpdate = components["schemas"]["DistributorUpdate"];
/** What creating a distributor takes. */
export type DistributorCreate = components["schemas"]["DistributorCreate"];
/** A person at a supplier. */
export type DistributorContactPerson = components["schemas"]["DistributorContactPerson"];
/** Name and media type of the file. */
export type DocumentUploadOptions = components["schemas"]["DocumentUploadOptions"];
/** The content of the file and what to call it; a folder has a name alone. */
export type DocumentUploadFile = components["schemas"]["DocumentUploadFile"];
/** A file for a record, or a folder to put files in. */
export type DocumentUpload = components["schemas"]["DocumentUpload"];
/** Whether the upload went well; the new document's id is not told. */
export type DocumentUploaded = components["schemas"]["DocumentUploaded"];
/** One journey with a vehicle, from where to where and how far. */
export type DriverJournal = components["schemas"]["DriverJournal"];
/** What a create and an update of a driver journal may both carry. */
export type DriverJournalFields = components["schemas"]["DriverJournalFields"];
/** What updating a driver journal takes; fields left out keep their value. */
export type DriverJournalUpdate = components["schemas"]["DriverJournalUpdate"];
/** What creating a driver journal takes; the vehicle or its registration number has to be among it. */
export type DriverJournalCreate = components["schemas"]["DriverJournalCreate"];
/** Which record to delete, and who deletes it. */
export type Deletion = components["schemas"]["Deletion"];
/** What is left of a deleted record. */
export type Deleted = components["schemas"]["Deleted"];
/** A kind of journey, with what a kilometre costs and how the user is paid for it. */
export type DriverJournalType = components["schemas"]["DriverJournalType"];
/** What one of the company's own fields holds on a record. */
export type CustomFieldValue = components["schemas"]["CustomFieldValue"];
/** Material, or money laid out, booked on a customer, project or work order. */
export type Expense = components["schemas"]["Expense"];
/** What a create and an update of an expense may both carry. */
export type ExpenseFields = components["schemas"]["ExpenseFields"];
/** What updating an expense takes; fields left out keep their value. */
export type ExpenseUpdate = components["schemas"]["ExpenseUpdate"];
/** What creating an expense takes, with an expense item or as free text that says all about the price. */
export type ExpenseCreate = components["schemas"]["ExpenseCreate"];
/** Which expense to delete, and who deletes it. */
export type ExpenseDelete = components["schemas"]["ExpenseDelete"];
/** An article of the company's range, which expenses, quotes, orders and invoices name. */
export type ExpenseItem = components["schemas"]["ExpenseItem"];
/** One person's share of a ROT or RUT deduction. */
export type InvoiceDeductionShare = components["schemas"]["InvoiceDeductionShare"];
/** The home that a ROT or RUT deduction is claimed for, and who shares the deduction. */
export type HouseProperties = components["schemas"]["HouseProperties"];
/** One row of an invoice with its amounts. */
export type InvoiceRow = components["schemas"]["InvoiceRow"];
/** One event in the history of a document. */
export type LogEntry = components["schemas"]["LogEntry"];
/** An invoice to a customer, from draft to payment. */
export type Invoice = components["schemas"]["Invoice"];
/** One person's share of a ROT or RUT deduction, as an invoice takes it. */
export type InvoiceDeductionShareFields = components["schemas"]["InvoiceDeductionShareFields"];
/** What an invoice has to say of the home when it claims a ROT or RUT deduction. */
export type HousePropertiesFields = components["schemas"]["HousePropertiesFields"];
/** What rows of customer and supplier invoices have in common when they are sent. The kind of row decides which id it needs. */
export type ItemRowFields = components["schemas"]["ItemRowFields"];
/** One row of an invoice, as a create or an update takes it. */
export type InvoiceRowFields = components["schemas"]["InvoiceRowFields"];
/** What a create and an update of an invoice may both carry. */
export type InvoiceFields = components["schemas"]["InvoiceFields"];
/** What updating an invoice takes. The rows and how VAT is set on them belong to every update; other fields left out keep their value. */
export type InvoiceUpdate = components["schemas"]["InvoiceUpdate"];
/** What creating an invoice takes. */
export type InvoiceCreate = components["schemas"]["InvoiceCreate"];
/** A coloured label that invoices are sorted by. */
export type InvoiceTag = components["schemas"]["InvoiceTag"];
/** Hours that a machine has run, registered by a user. */
export type MachineTimeLog = components["schemas"]["MachineTimeLog"];
/** How the tracking service Trackunit knows the machine. */
export type MachineTrackunitData = components["schemas"]["MachineTrackunitData"];
/** A machine or tool of the company, with its hours, mileage and service. */
export type Machine = components["schemas"]["Machine"];
/** A kind of machine or tool. */
export type MachineType = components["schemas"]["MachineType"];
/** A price list that customers, quotes and invoices can follow; its prices are not shown. */
export type PriceList = components["schemas"]["PriceList"];
/** The users, roles and departments that may see a project. */
export type ProjectPermissions = components["schemas"]["ProjectPermissions"];
/** What a project may use in each period. */
export type ProjectRecurringBudget = components["schemas"]["ProjectRecurringBudget"];
/** What a project is expected to bring in and to cost. */
export type ProjectBudget = components["schemas"]["ProjectBudget"];
/** Rows of a budget worked out for a project, a work order or a quote, with their totals. */
export type BudgetCalculation = components["schemas"]["BudgetCalculation"];
/** Particulars of the staff ledger that Swedish law asks for on building sites. */
export type ProjectStaffLedger = components["schemas"]["ProjectStaffLedger"];
/** Warning that goes out when a share of the estimated time is used up. */
export type ProjectTimeNotification = components["schemas"]["ProjectTimeNotification"];
/** A job for a customer or for the company itself, which work orders, time, expenses and invoices can belong to. */
export type Project = components["schemas"]["Project"];
/** What a create and an update of a project may both carry. */
export type ProjectFields = components["schemas"]["ProjectFields"];
/** What updating a project takes; fields left out keep their value. */
export type ProjectUpdate = components["schemas"]["ProjectUpdate"];
/** What creating a project takes; some ways of billing need their price. */
export type ProjectCreate = components["schemas"]["ProjectCreate"];
/** A status that the company has set up for its projects. */
export type ProjectStatus = components["schemas"]["ProjectStatus"];
/** A kind of project that the company has set up to sort its projects by. */
export type ProjectType = components["schemas"]["ProjectType"];
/** A label that the company can put on its projects. */
export type ProjectTag = components["schemas"]["ProjectTag"];
/** Where the supplier sends the invoice. */
export type PurchaseOrderInvoiceAddress = components["schemas"]["PurchaseOrderInvoiceAddress"];
/** One row of a purchase order. */
export type PurchaseOrderRow = components["schemas"]["PurchaseOrderRow"];
/** An order that the company places with a supplier. */
export type PurchaseOrder = components["schemas"]["PurchaseOrder"];
/** One row of a purchase order, as a create or an update takes it. */
export type PurchaseOrderRowFields = components["schemas"]["PurchaseOrderRowFields"];
/** What a create and an update of a purchase order may both carry. */
export type PurchaseOrderFields = components["schemas"]["PurchaseOrderFields"];
/** What updating a purchase order takes; fields left out keep their value. */
export type PurchaseOrderUpdate = components["schemas"]["PurchaseOrderUpdate"];
/** What creating a purchase order takes. */
export type PurchaseOrderCreate = components["schemas"]["PurchaseOrderCreate"];
/** What is left of a deleted purchase order. */
export type PurchaseOrderDeleted = components["schemas"]["PurchaseOrderDeleted"];
/** A priced row in a table of a quote. */
export type QuoteRow = components["schemas"]["QuoteRow"];
/** A text has `text` and `confirmationText`, a table has `invoiceItems` and all that follows; other kinds hold nothing. */
export type QuoteElementContent = components["schemas"]["QuoteElementContent"];
/** One block of a quote or a quote template, such as a text or a table of rows. */
export type QuoteElement = components["schemas"]["QuoteElement"];
/** The home that a ROT or RUT deduction is claimed for, and how the deduction is shared. */
export type QuoteHouseProperties = components["schemas"]["QuoteHouseProperties"];
/** One event in the history of a quote. */
export type QuoteLogEntry = components["schemas"]["QuoteLogEntry"];
/** An offer to a customer, built of elements such as texts and tables of priced rows. */
export type Quote = components["schemas"]["Quote"];
/** An image file that serves as logo. */
export type QuoteTemplateLogo = components["schemas"]["QuoteTemplateLogo"];
/** A layout with ready-made elements that new quotes are made from. */
export type QuoteTemplate = components["schemas"]["QuoteTemplate"];
/** A category that the company has set up to sort its quotes by. */
export type QuoteCategory = components["schemas"]["QuoteCategory"];
/** A unit that the bookkeeping gathers income and cost on, such as an office. */
export type ResultUnit = components["schemas"]["ResultUnit"];
/** A priced row of a supplement order. */
export type SupplementOrderRow = components["schemas"]["SupplementOrderRow"];
/** A change order, additional work or a deduction agreed on for a project. */
export type SupplementOrder = components["schemas"]["SupplementOrder"];
/** One row of a supplier invoice with its amounts. */
export type SupplierInvoiceRow = components["schemas"]["SupplierInvoiceRow"];
/** An invoice from a supplier, or one that the company writes in a subcontractor's stead, a self-billing invoice. */
export type SupplierInvoice = components["schemas"]["SupplierInvoice"];
/** What a create and an update of a supplier invoice may both carry. */
export type SupplierInvoiceFields = components["schemas"]["SupplierInvoiceFields"];
/** What updating a supplier invoice takes; fields left out keep their value. */
export type SupplierInvoiceUpdate = components["schemas"]["SupplierInvoiceUpdate"];
/** What creating a supplier invoice takes. */
export type SupplierInvoiceCreate = components["schemas"]["SupplierInvoiceCreate"];
/** What is left of a deleted supplier invoice. */
export type SupplierInvoiceDeleted = components["schemas"]["SupplierInvoiceDeleted"];
/** Something to be done, on its own or as part of a work order, project or the like. */
export type Task = components["schemas"]["Task"];
/** What a create and an update of a task may both carry. */
export type TaskFields = components["schemas"]["TaskFields"];
/** What updating a task takes; fields left out keep their value. */
export type TaskUpdate = components["schemas"]["TaskUpdate"];
/** What creating a task takes. */
export type TaskCreate = components["schemas"]["TaskCreate"];
/** Hours of a time log that earn one supplement, such as evenings. */
export type UnsocialHoursCost = components["schemas"]["UnsocialHoursCost"];
/** A GeoJSON point, empty when no position was taken. */
export type GeoPoint = components["schemas"]["GeoPoint"];
/** Time that a user has worked or, with `isAbsence`, has been away. */
export type TimeLog = components["schemas"]["TimeLog"];
/** What a create and an update of a time log may both carry. */
export type TimeLogFields = components["schemas"]["TimeLogFields"];
/** What updating a time log takes; fields left out keep their value. */
export type TimeLogUpdate = components["schemas"]["TimeLogUpdate"];
/** What creating a time log takes; the end or the length has to be among it. */
export type TimeLogCreate = components["schemas"]["TimeLogCreate"];
/** A kind of time, work or absence, that time logs and timers are filed under. */
export type TimeCategory = components["schemas"]["TimeCategory"];
/** A timer that runs for a user, until it is stopped and becomes a time log. */
export type Timer = components["schemas"]["Timer"];
/** For whom a timer starts, and what the time is spent on. */
export type TimerStart = components["schemas"]["TimerStart"];
/** Which timer to stop, named by its own id or by its user. */
export type TimerStop = components["schemas"]["TimerStop"];
/** A work schedule that a user has from one day to another. */
export type UserWorkSchedule = components["schemas"]["UserWorkSchedule"];
/** A person who works at the company and has an account in Seven Time. */
export type User = components["schemas"]["User"];
/** What a create and an update of a user may both carry. */
export type UserFields = components["schemas"]["UserFields"];
/** What updating a user takes; fields left out keep their value. */
export type UserUpdate = components["schemas"]["UserUpdate"];
/** What creating a user takes. */
export type UserCreate = components["schemas"]["UserCreate"];
/** A role that decides what a user may do. */
export type UserRole = components["schemas"]["UserRole"];
/** A kind of pay, with the code that the payroll system knows it by. */
export type SalaryType = components["schemas"]["SalaryType"];
/** A skill that users can have. */
export type UserSkill = components["schemas"]["UserSkill"];
/** A trade that users work in. */
export type UserWorkType = components["schemas"]["UserWorkType"];
/** A vehicle that journeys are made with. */
export type Vehicle = components["schemas"]["Vehicle"];
/** A reminder set on a work order. */
export type WorkOrderReminder = components["schemas"]["WorkOrderReminder"];
/** Where the work is done, as an answer shows it. */
export type WorkOrderAddress = components["schemas"]["WorkOrderAddress"];
/** How time and material of a work order at a running price are laid out on an invoice. */
export type WorkOrderInvoiceLayout = components["schemas"]["WorkOrderInvoiceLayout"];
/** A piece of work for a customer, planned on users and machines. */
export type WorkOrder = components["schemas"]["WorkOrder"];
/** Where the work is to be done, as a create and an update take it. */
export type WorkOrderAddressFields = components["schemas"]["WorkOrderAddressFields"];
/** What a create and an update of a work order may both carry. */
export type WorkOrderFields = components["schemas"]["WorkOrderFields"];
/** What updating a work order takes; fields left out keep their value. */
export type WorkOrderUpdate = components["schemas"]["WorkOrderUpdate"];
/** What creating a work order takes; a fixed price has to be named. */
export type WorkOrderCreate = components["schemas"]["WorkOrderCreate"];
/** A kind of work order that the company has set up to sort its work orders by. */
export type WorkOrderType = components["schemas"]["WorkOrderType"];
/** A label that the company can put on its work orders. */
export type WorkOrderTag = components["schemas"]["WorkOrderTag"];
/** A status that the company has set up for its work orders. */
export type WorkOrderStatus = components["schemas"]["WorkOrderStatus"];
/** A break in the working day. */
export type WorkScheduleBreak = components["schemas"]["WorkScheduleBreak"];
/** Working hours of one day, all 0 on a day off. */
export type WorkScheduleDay = components["schemas"]["WorkScheduleDay"];
/** The seven days of one week. */
export type WorkScheduleWeek = components["schemas"]["WorkScheduleWeek"];
/** Working hours by week and day, which users are given for a stretch of time. */
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
   * Timers that run now, a page at a time; a stopped timer is gone from here. What the time is spent on can be filtered by, but no sample shows it.
   *
   * `GET /timers`, documented: Timers, Get Active Timers
   */
  list: ListMethod<[query?: ListTimersQuery], Timer, PageMeta, operations["listTimers"]["responses"][200]["content"]["application/json"]>;

  /**
   * Start a timer.
   *
   * Starts a timer for a user from now on and answers with it. A user who has a running timer cannot start another.
   *
   * `POST /startTimer`, documented: Timers, Start a timer
   */
  start: Method<[body: TimerStart], Timer, Timer>;

  /**
   * Stop a timer.
   *
   * Stops a timer, named by its own id or by its user, and answers with the time log that is made from it. The timer itself is gone afterwards.
   *
   * `POST /stopTimer`, documented: Timers, Stop a Timer
   */
  stop: Method<[body: TimerStop], TimeLog, TimeLog>;
}

/** Time worked, and absences. */
export interface TimeLogsResource {
  /**
   * List time logs.
   *
   * Time logs, a page at a time. Absences are among them, marked `isAbsence`, unless the company uses the punch clock module. Task and date of invoicing can be filtered by but are not in the answer.
   *
   * `GET /timeLogs`, documented: TimeLogs, Get Time Logs
   */
  list: ListMethod<[query?: ListTimeLogsQuery], TimeLog, PageMeta, operations["listTimeLogs"]["responses"][200]["content"]["application/json"]>;

  /**
   * Create a time log.
   *
   * Books time on a user. It takes the end or the length in hours; whichever is left out follows from the other. The whole length is charged to the customer unless `invoiceableTime` says otherwise.
   *
   * `POST /timeLogs`, documented: TimeLogs, Create a Time Log
   */
  create: Method<[body: TimeLogCreate], TimeLog, TimeLog>;

  /**
   * Update a time log.
   *
   * Changes the time log that `_id` in the body names. `user` has to be sent again, even if it stays the same.
   *
   * `PUT /timeLogs`, documented: TimeLogs, Update a Time Log
   */
  update: Method<[body: TimeLogUpdate], TimeLog, TimeLog>;

  /**
   * Delete a time log.
   *
   * Deletes the time log that `_id` in the body names, and answers with that id.
   *
   * `DELETE /timeLogs`, documented: TimeLogs, Delete a Time Log
   */
  delete: Method<[body: Deletion], Deleted, Deleted>;

  /**
   * Read a time log.
   *
   * One time log, with the fields of the list and `isAbsence`.
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
   * All time categories of the company, those for absence included, without pages.
   *
   * `GET /timeCategories`, documented: TimeLogs, Get Time Categories
   */
  list: ListMethod<[query?: ListTimeCategoriesQuery], TimeCategory, undefined, operations["listTimeCategories"]["responses"][200]["content"]["application/json"]>;

  /**
   * Read a time category.
   *
   * One time category, with the same fields as in the list.
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
   * Driver journals, a page at a time. Customer, project and work order are filtered by name or number here, not by id.
   *
   * `GET /driverJournals`, documented: DriverJournals, Get Driver Journals
   */
  list: ListMethod<[query?: ListDriverJournalsQuery], DriverJournal, PageMeta, operations["listDriverJournals"]["responses"][200]["content"]["application/json"]>;

  /**
   * Create a driver journal.
   *
   * Adds a journey of a user, with a vehicle of the company or with any other by its registration number. The time of the journey cannot be sent; `timestamp` is set to the moment of the call.
   *
   * `POST /driverJournals`, documented: DriverJournals, Create a Driver Journal
   */
  create: Method<[body: DriverJournalCreate], DriverJournal, DriverJournal>;

  /**
   * Update a driver journal.
   *
   * Changes the driver journal that `_id` in the body names. `user` has to be sent again, even if it stays the same.
   *
   * `PUT /driverJournals`, documented: DriverJournals, Update a Driver Journal
   */
  update: Method<[body: DriverJournalUpdate], DriverJournal, DriverJournal>;

  /**
   * Delete a driver journal.
   *
   * Deletes the driver journal that `_id` in the body names, and answers with that id.
   *
   * `DELETE /driverJournals`, documented: DriverJournals, Delete a Driver Journal
   */
  delete: Method<[body: Deletion], Deleted, Deleted>;

  /**
   * Read a driver journal.
   *
   * One driver journal, with the same fields as in the list.
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
   * All kinds of journey, with what a kilometre costs and how the user is paid for it, without pages.
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
   * Hours of machines, a page at a time. They can only be read, and be narrowed down by day alone.
   *
   * `GET /machineTimeLogs`, documented: MachineTimeLogs, Get Machine Time Logs
   */
  list: ListMethod<[query?: ListMachineTimeLogsQuery], MachineTimeLog, PageMeta, operations["listMachineTimeLogs"]["responses"][200]["content"]["application/json"]>;

  /**
   * Read a machine time log.
   *
   * One machine time log, with the same fields as in the list.
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
   * Every work schedule with its weeks and days, in one answer. The list takes no parameters, sorting included.
   *
   * `GET /workSchedules`, documented: WorkSchedules, Get Work schedules
   */
  list: ListMethod<[], WorkSchedule, undefined, operations["listWorkSchedules"]["responses"][200]["content"]["application/json"]>;

  /**
   * Read a work schedule.
   *
   * One work schedule with its weeks, days and breaks.
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
   * Projects with all their fields, a page at a time; no filter takes a customer, a status or a project leader.
   *
   * `GET /projects`, documented: Projects, Get Projects
   */
  list: ListMethod<[query?: ListProjectsQuery], Project, PageMeta, operations["listProjects"]["responses"][200]["content"]["application/json"]>;

  /**
   * Create a project.
   *
   * A project needs a name and the user who creates it. A contact person presupposes the customer that the person belongs to, and HOURLY, FIXED_PRICE and PRICELIST each need their price. The answer leaves out most fields that are not set.
   *
   * `POST /projects`, documented: Projects, Create a Project
   */
  create: CreateMethod<[body: ProjectCreate], Project, Project>;

  /**
   * Update a project.
   *
   * Changes the fields that are sent; `_id` in the body names the project. The answer leaves out most fields that are not set.
   *
   * `PUT /projects`, documented: Projects, Update a Project
   */
  update: Method<[body: ProjectUpdate], Project, Project>;

  /**
   * Read a project.
   *
   * One project; its `permissions` also show departments, which the list leaves out.
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
   * Every status at once. A project names its own in `projectStatusRef`.
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
   * Every type at once. A project names its own in `projectType`.
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
   * Every tag at once. A project takes ids of tags as `projectTags` and shows them as `tags`.
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
   * Work orders, a page at a time. They can be narrowed down to a project, though no sample shows the project of a work order.
   *
   * `GET /workOrders`, documented: WorkOrders, Get Work Orders
   */
  list: ListMethod<[query?: ListWorkOrdersQuery], WorkOrder, PageMeta, operations["listWorkOrders"]["responses"][200]["content"]["application/json"]>;

  /**
   * Create a work order.
   *
   * A work order needs a title, a customer and the user who creates it. The server assigns the number and, when none is sent, the status; the work address is the customer's unless another is sent.
   *
   * `POST /workOrders`, documented: WorkOrders, Create a Work order
   */
  create: Method<[body: WorkOrderCreate], WorkOrder, WorkOrder>;

  /**
   * Update a work order.
   *
   * Changes the fields that are sent; `_id` in the body names the work order. The answer also tells who changed it and how its work is invoiced.
   *
   * `PUT /workOrders`, documented: WorkOrders, Update a Work order
   */
  update: Method<[body: WorkOrderUpdate], WorkOrder, WorkOrder>;

  /**
   * Read a work order.
   *
   * One work order; unlike the list it also shows `relations`.
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
   * Every status at once; unlike the lists of types and tags it takes no sorting. A work order names its own in `statusRef`.
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
   * Every type at once. A work order takes the id of one as `workOrderType`.
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
   * Every tag at once. A work order lists the ids of its own in `tags`.
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
   * Tasks, a page at a time. Dates, assignee and most of what a task is about can be filtered by, but no sample shows them.
   *
   * `GET /tasks`, documented: Tasks, Get Tasks
   */
  list: ListMethod<[query?: ListTasksQuery], Task, PageMeta, operations["listTasks"]["responses"][200]["content"]["application/json"]>;

  /**
   * Create a task.
   *
   * Adds a task. The server gives it a status and a place among the other tasks, neither of which can be sent.
   *
   * `POST /tasks`, documented: Tasks, Create a task
   */
  create: Method<[body: TaskCreate], Task, Task>;

  /**
   * Update a task.
   *
   * Changes the task that `_id` in the body names, and answers with the whole task.
   *
   * `PUT /tasks`, documented: Tasks, Update a Task
   */
  update: Method<[body: TaskUpdate], Task, Task>;

  /**
   * Delete a task.
   *
   * Deletes the task that `_id` in the body names, and answers with that id.
   *
   * `DELETE /tasks`, documented: Tasks, Delete a Task
   */
  delete: Method<[body: Deletion], Deleted, Deleted>;

  /**
   * Read a task.
   *
   * One task, with the same fields as in the list.
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
   * Supplement orders of one project, which has to be named. They can only be read here; people write them in Seven Time.
   *
   * `GET /supplementOrders`, documented: SupplementOrders, Get Supplement Orders
   */
  list: ListMethod<[query: ListSupplementOrdersQuery], SupplementOrder, PageMeta, operations["listSupplementOrders"]["responses"][200]["content"]["application/json"]>;

  /**
   * Read a supplement order.
   *
   * One supplement order with its rows and history, just as the list shows it.
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
   * Customers with their billing settings, a page at a time. Each text filter keeps the customers that match; whether part of a value is enough, the vendor does not say.
   *
   * `GET /customers`, documented: Customers, Get Customers
   */
  list: ListMethod<[query?: ListCustomersQuery], Customer, PageMeta, operations["listCustomers"]["responses"][200]["content"]["application/json"]>;

  /**
   * Create a customer.
   *
   * Takes the user who creates it and a name. A customer number left out is given by the vendor; one that another customer has is refused.
   *
   * `POST /customers`, documented: Customers, Create a Customer
   */
  create: CreateMethod<[body: CustomerCreate], Customer, Customer>;

  /**
   * Update a customer.
   *
   * Takes the customer's `_id`, the user who changes it and the fields to change. Fields left out keep their value.
   *
   * `PUT /customers`, documented: Customers, Update a Customer
   */
  update: Method<[body: CustomerUpdate], Customer, Customer>;

  /**
   * Read a customer.
   *
   * One customer with its billing settings and documents.
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
   * People at customers, a page at a time. Without `customerId` those of every customer are in the answer.
   *
   * `GET /contactPersons`, documented: ContactPersons, Get Contact Persons
   */
  list: ListMethod<[query?: ListContactPersonsQuery], ContactPerson, PageMeta, operations["listContactPersons"]["responses"][200]["content"]["application/json"]>;

  /**
   * Create a contact person.
   *
   * Takes the customer that the person belongs to and a name. Who creates it is not asked.
   *
   * `POST /contactPersons`, documented: ContactPersons, Create a Contact Person
   */
  create: Method<[body: ContactPersonCreate], ContactPerson, ContactPerson>;

  /**
   * Update a contact person.
   *
   * Takes the contact person's `_id` and the fields to change. Who changes it is not asked.
   *
   * `PUT /contactPersons`, documented: ContactPersons, Update a Contact person
   */
  update: Method<[body: ContactPersonUpdate], ContactPerson, ContactPerson>;

  /**
   * Read a contact person.
   *
   * One contact person with the name of the customer.
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
   * Quotes with their elements, rows and history, a page at a time; no filter takes a customer, a project or a status. Quotes can only be read here; people write them in Seven Time.
   *
   * `GET /quotes`, documented: Quotes, Get Quotes
   */
  list: ListMethod<[query?: ListQuotesQuery], Quote, PageMeta, operations["listQuotes"]["responses"][200]["content"]["application/json"]>;

  /**
   * Read a quote.
   *
   * One quote with its elements, rows and history, just as the list shows it.
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
   * Every template at once, with the elements that it starts a quote with. A quote names its template in `quoteTemplate`.
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
   * Every category at once. A quote names its own in `quoteCategory`.
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
   * One page of invoices, each with its rows and its history. Documents, custom fields and the ids of what is billed come only with a single invoice. There is no filter by status, customer id or last change.
   *
   * `GET /invoices`, documented: Invoices, Get Invoices
   */
  list: ListMethod<[query?: ListInvoicesQuery], Invoice, PageMeta, operations["listInvoices"]["responses"][200]["content"]["application/json"]>;

  /**
   * Create an invoice.
   *
   * Answers with the new invoice, without the fields that are still unset. Status 2 marks it as sent and numbers it, but nothing goes to the customer. A ROT or RUT invoice has to describe the home.
   *
   * `POST /invoices`, documented: Invoices, Create an Invoice
   */
  create: Method<[body: InvoiceCreate], Invoice, Invoice>;

  /**
   * Update an invoice.
   *
   * Names the invoice by `_id` in the body. Every update carries all rows that shall stay and says whether rows may differ in VAT. Only a sent invoice can become paid or obliterated; marking one as sent numbers it, but nothing goes to the customer.
   *
   * `PUT /invoices`, documented: Invoices, Update an Invoice
   */
  update: Method<[body: InvoiceUpdate], Invoice, Invoice>;

  /**
   * Read an invoice.
   *
   * The whole invoice. Beyond what a list shows it has documents, custom fields, checklists, part payments and the ids of what is billed.
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
   * All tags at once, without pages. The `tags` of an invoice hold their ids.
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
   * Names and ids of the price lists, a page at a time. The prices in them are not in the answer.
   *
   * `GET /priceLists`, documented: PriceLists, Get price lists
   */
  list: ListMethod<[query?: ListPriceListsQuery], PriceList, PageMeta, operations["listPriceLists"]["responses"][200]["content"]["application/json"]>;

  /**
   * Read a price list.
   *
   * Name and state of one price list, without its prices.
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
   * Expenses, a page at a time, each with its prices per unit and in total.
   *
   * `GET /expenses`, documented: Expenses, Get Expenses
   */
  list: ListMethod<[query?: ListExpensesQuery], Expense, PageMeta, operations["listExpenses"]["responses"][200]["content"]["application/json"]>;

  /**
   * Create an expense.
   *
   * Books an article on a user, and on a work order, project or customer if one is sent. Cost and price follow from the expense item and the customer unless sent; an expense in free text, which the company has to allow, brings its own.
   *
   * `POST /expenses`, documented: Expenses, Create an Expense
   */
  create: Method<[body: ExpenseCreate], Expense, Expense>;

  /**
   * Update an expense.
   *
   * Changes the expense that `_id` in the body names. `user` has to be sent again, even if it stays the same.
   *
   * `PUT /expenses`, documented: Expenses, Update an Expense
   */
  update: Method<[body: ExpenseUpdate], Expense, Expense>;

  /**
   * Delete an expense.
   *
   * Deletes the expense that `_id` in the body names, and answers with that id. Unlike in other deletes, `deletedByUser` is required.
   *
   * `DELETE /expenses`, documented: Expenses, Delete an Expense
   */
  delete: Method<[body: ExpenseDelete], Deleted, Deleted>;

  /**
   * Read an expense.
   *
   * One expense, with the same fields as in the list.
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
   * Articles of the company's range, a page at a time; there can be many thousands.
   *
   * `GET /expenseItems`, documented: Expenses, Get Expenses Items
   */
  list: ListMethod<[query?: ListExpenseItemsQuery], ExpenseItem, PageMeta, operations["listExpenseItems"]["responses"][200]["content"]["application/json"]>;

  /**
   * Read an expense item.
   *
   * One expense item, with the same fields as in the list.
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
   * Suppliers and subcontractors with their self-billing settings, a page at a time.
   *
   * `GET /distributors`, documented: Distributors, Get Distributors
   */
  list: ListMethod<[query?: ListDistributorsQuery], Distributor, PageMeta, operations["listDistributors"]["responses"][200]["content"]["application/json"]>;

  /**
   * Create a distributor.
   *
   * Takes a name and, if wanted, everything else but a telephone number. Who creates it is not asked.
   *
   * `POST /distributors`, documented: Distributors, Create a Distributor
   */
  create: Method<[body: DistributorCreate], Distributor, Distributor>;

  /**
   * Update a distributor.
   *
   * Takes the distributor's `_id` and the fields to change. Who changes it is not asked.
   *
   * `PUT /distributors`, documented: Distributors, Update a Distributor
   */
  update: Method<[body: DistributorUpdate], Distributor, Distributor>;

  /**
   * Read a distributor.
   *
   * One distributor with its self-billing settings.
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
   * People at one distributor, whose id has to be given. The API only lists them: one cannot be read alone, created or changed.
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
   * One page of purchase orders, each with its addresses, rows and history.
   *
   * `GET /purchaseOrders`, documented: PurchaseOrders, Get Purchase Orders
   */
  list: ListMethod<[query?: ListPurchaseOrdersQuery], PurchaseOrder, PageMeta, operations["listPurchaseOrders"]["responses"][200]["content"]["application/json"]>;

  /**
   * Create a purchase order.
   *
   * Needs only the user and the supplier; the server numbers the order and takes its heading from the settings. Project, work order and the internal name are never printed on what the supplier gets.
   *
   * `POST /purchaseOrders`, documented: PurchaseOrders, Create a Purchase Order
   */
  create: Method<[body: PurchaseOrderCreate], PurchaseOrder, PurchaseOrder>;

  /**
   * Update a purchase order.
   *
   * Names the purchase order by `_id` in the body; everything else but the user who changes it can be left out.
   *
   * `PUT /purchaseOrders`, documented: PurchaseOrders, Update a Purchase Order
   */
  update: Method<[body: PurchaseOrderUpdate], PurchaseOrder, PurchaseOrder>;

  /**
   * Delete a purchase order.
   *
   * Names the purchase order by `_id` in the body. The answer repeats the id, the name and the number.
   *
   * `DELETE /purchaseOrders`, documented: PurchaseOrders, Delete a Purchase Order
   */
  delete: Method<[body: Deletion], PurchaseOrderDeleted, PurchaseOrderDeleted>;

  /**
   * Read a purchase order.
   *
   * One purchase order, with the same fields as in a list.
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
   * One page of supplier invoices, each with its rows. The history, the due date and the amount to bill on come only in the answers to create and update.
   *
   * `GET /supplierInvoices`, documented: SupplierInvoices, Get supplier invoices
   */
  list: ListMethod<[query?: ListSupplierInvoicesQuery], SupplierInvoice, PageMeta, operations["listSupplierInvoices"]["responses"][200]["content"]["application/json"]>;

  /**
   * Create a supplier invoice.
   *
   * Net and VAT follow from the total and `taxPercent`, which is 25 unless told otherwise. A currency other than SEK needs its rate, and a work order has to be one of the given project's.
   *
   * `POST /supplierInvoices`, documented: SupplierInvoices, Create a Supplier Invoice
   */
  create: Method<[body: SupplierInvoiceCreate], SupplierInvoice, SupplierInvoice>;

  /**
   * Update a supplier invoice.
   *
   * Names the supplier invoice by `_id` in the body; everything else but the user who changes it can be left out.
   *
   * `PUT /supplierInvoices`, documented: SupplierInvoices, Update a Supplier Invoice
   */
  update: Method<[body: SupplierInvoiceUpdate], SupplierInvoice, SupplierInvoice>;

  /**
   * Delete a supplier invoice.
   *
   * Names the supplier invoice by `_id` in the body. The answer repeats the id and the number.
   *
   * `DELETE /supplierInvoices`, documented: SupplierInvoices, Delete a Supplier Invoice
   */
  delete: Method<[body: Deletion], SupplierInvoiceDeleted, SupplierInvoiceDeleted>;

  /**
   * Read a supplier invoice.
   *
   * One supplier invoice, with the same fields as in a list.
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
   * Users with the work schedules set for them, a page at a time. Department, salary type and skills can be filtered by but are not in the answer.
   *
   * `GET /users`, documented: Users, Get Users
   */
  list: ListMethod<[query?: ListUsersQuery], User, PageMeta, operations["listUsers"]["responses"][200]["content"]["application/json"]>;

  /**
   * Create a user.
   *
   * Takes the user who creates the account, names, e-mail, user name and role. The documented answer shows a new user who is neither active nor activated.
   *
   * `POST /users`, documented: Users, Create a User
   */
  create: Method<[body: UserCreate], User, User>;

  /**
   * Update a user.
   *
   * Takes the user's `_id`, the user who makes the change and the fields to change. Fields left out keep their value.
   *
   * `PUT /users`, documented: Users, Update a User
   */
  update: Method<[body: UserUpdate], User, User>;

  /**
   * Read a user.
   *
   * One user with the work schedules set for them.
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
   * Every role that a user can have, in one answer. Roles have no `_id`; users name theirs by `userRoleId`.
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
   * Every skill that a user can have, in one answer, with the educations it requires.
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
   * Every trade of the company's users, in one answer, with its hourly price.
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
   * Every salary type of the company, in one answer. The path is `defaultSalaryTypes`.
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
   * Departments of the company, a page at a time. The API only reads them.
   *
   * `GET /departments`, documented: Departments, Get Departments
   */
  list: ListMethod<[query?: ListDepartmentsQuery], Department, PageMeta, operations["listDepartments"]["responses"][200]["content"]["application/json"]>;

  /**
   * Read a department.
   *
   * One department with the ids of its managers.
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
   * Machines and tools, a page at a time. They can only be read.
   *
   * `GET /machines`, documented: Machines, Get Machines
   */
  list: ListMethod<[query?: ListMachinesQuery], Machine, PageMeta, operations["listMachines"]["responses"][200]["content"]["application/json"]>;

  /**
   * Read a machine.
   *
   * One machine, with the same fields as in the list.
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
   * All kinds of machine that the company has set up, without pages.
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
   * Vehicles, a page at a time. They can only be read.
   *
   * `GET /vehicles`, documented: Vehicles, Get Vehicles
   */
  list: ListMethod<[query?: ListVehiclesQuery], Vehicle, PageMeta, operations["listVehicles"]["responses"][200]["content"]["application/json"]>;

  /**
   * Read a vehicle.
   *
   * One vehicle, with the same fields as in the list.
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
   * Every result unit of the bookkeeping, in one answer. Projects and invoices refer to them by id.
   *
   * `GET /resultUnits`, documented: ResultUnits, Get Result Units
   */
  list: ListMethod<[query?: ListResultUnitsQuery], ResultUnit, undefined, operations["listResultUnits"]["responses"][200]["content"]["application/json"]>;

  /**
   * Read a result unit.
   *
   * One result unit with its code.
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
   * Fields that the company has added to one kind of record, time logs unless another is asked for. Records carry the values in `customFields`, each with the id of its field.
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
   * Attaches a file to a record, or adds a folder when content and content type are left out. The answer tells no id; the new document shows in the `documents` array of its record.
   *
   * `POST /documents`, documented: Documents, Upload a document
   */
  upload: Method<[body: DocumentUpload], DocumentUploaded, DocumentUploaded>;
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
