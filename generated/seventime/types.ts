import type { UtcDateTime, WallDateTime, WallMinute, CalendarDate } from "../../src/client/time.ts";
export interface paths {
    "/contactPersons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List contact persons
         * People at customers, a page at a time. Without `customerId` those of every customer are in the answer.
         */
        get: operations["listContactPersons"];
        /**
         * Update a contact person
         * Takes the contact person's `_id` and the fields to change. Who changes it is not asked.
         */
        put: operations["updateContactPerson"];
        /**
         * Create a contact person
         * Takes the customer that the person belongs to and a name. Who creates it is not asked.
         */
        post: operations["createContactPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contactPersons/{_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the contact person.
                 * @example 5fb7bcd0ab7bb01d4d798762
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        /**
         * Read a contact person
         * One contact person with the name of the customer.
         */
        get: operations["getContactPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customFields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List custom fields
         * Fields that the company has added to one kind of record, time logs unless another is asked for. Records carry the values in `customFields`, each with the id of its field.
         */
        get: operations["listCustomFields"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List customers
         * Customers with their billing settings, a page at a time. Each text filter keeps the customers that match; whether part of a value is enough, the vendor does not say.
         */
        get: operations["listCustomers"];
        /**
         * Update a customer
         * Takes the customer's `_id`, the user who changes it and the fields to change. Fields left out keep their value.
         */
        put: operations["updateCustomer"];
        /**
         * Create a customer
         * Takes the user who creates it and a name. A customer number left out is given by the vendor; one that another customer has is refused.
         */
        post: operations["createCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the customer.
                 * @example 571f61330c7f4124592b
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        /**
         * Read a customer
         * One customer with its billing settings and documents.
         */
        get: operations["getCustomer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/departments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List departments
         * Departments of the company, a page at a time. The API only reads them.
         */
        get: operations["listDepartments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/departments/{_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the department.
                 * @example 59d05abdc471b72e4979135
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        /**
         * Read a department
         * One department with the ids of its managers.
         */
        get: operations["getDepartment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/distributors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List distributors
         * Suppliers and subcontractors with their self-billing settings, a page at a time.
         */
        get: operations["listDistributors"];
        /**
         * Update a distributor
         * Takes the distributor's `_id` and the fields to change. Who changes it is not asked.
         */
        put: operations["updateDistributor"];
        /**
         * Create a distributor
         * Takes a name and, if wanted, everything else but a telephone number. Who creates it is not asked.
         */
        post: operations["createDistributor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/distributors/{_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the distributor.
                 * @example 5f6b2e6af24d5d7121b
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        /**
         * Read a distributor
         * One distributor with its self-billing settings.
         */
        get: operations["getDistributor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/distributorContactPersons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List distributor contact persons
         * People at one distributor, whose id has to be given. The API only lists them: one cannot be read alone, created or changed.
         */
        get: operations["listDistributorContactPersons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a document
         * Attaches a file to a record, or adds a folder when content and content type are left out. The answer tells no id; the new document shows in the `documents` array of its record.
         */
        post: operations["uploadDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/driverJournals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List driver journals
         * Driver journals, a page at a time. Customer, project and work order are filtered by name or number here, not by id.
         */
        get: operations["listDriverJournals"];
        /**
         * Update a driver journal
         * Changes the driver journal that `_id` in the body names. `user` has to be sent again, even if it stays the same.
         */
        put: operations["updateDriverJournal"];
        /**
         * Create a driver journal
         * Adds a journey of a user, with a vehicle of the company or with any other by its registration number. The time of the journey cannot be sent; `timestamp` is set to the moment of the call.
         */
        post: operations["createDriverJournal"];
        /**
         * Delete a driver journal
         * Deletes the driver journal that `_id` in the body names, and answers with that id.
         */
        delete: operations["deleteDriverJournal"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/driverJournals/{_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the driver journal.
                 * @example 5613c0eabed93172591b
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        /**
         * Read a driver journal
         * One driver journal, with the same fields as in the list.
         */
        get: operations["getDriverJournal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/driverJournalTypes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List driver journal types
         * All kinds of journey, with what a kilometre costs and how the user is paid for it, without pages.
         */
        get: operations["listDriverJournalTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/expenses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List expenses
         * Expenses, a page at a time, each with its prices per unit and in total.
         */
        get: operations["listExpenses"];
        /**
         * Update an expense
         * Changes the expense that `_id` in the body names. `user` has to be sent again, even if it stays the same.
         */
        put: operations["updateExpense"];
        /**
         * Create an expense
         * Books an article on a user, and on a work order, project or customer if one is sent. Cost and price follow from the expense item and the customer unless sent; an expense in free text, which the company has to allow, brings its own.
         */
        post: operations["createExpense"];
        /**
         * Delete an expense
         * Deletes the expense that `_id` in the body names, and answers with that id. Unlike in other deletes, `deletedByUser` is required.
         */
        delete: operations["deleteExpense"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/expenses/{_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the expense.
                 * @example 53ad291839f16d23a79348b
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        /**
         * Read an expense
         * One expense, with the same fields as in the list.
         */
        get: operations["getExpense"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/expenseItems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List expense items
         * Articles of the company's range, a page at a time; there can be many thousands.
         */
        get: operations["listExpenseItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/expenseItems/{_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the expense item.
                 * @example 5de78aed1332719192366458
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        /**
         * Read an expense item
         * One expense item, with the same fields as in the list.
         */
        get: operations["getExpenseItem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List invoices
         * One page of invoices, each with its rows and its history. Documents, custom fields and the ids of what is billed come only with a single invoice. There is no filter by status, customer id or last change.
         */
        get: operations["listInvoices"];
        /**
         * Update an invoice
         * Names the invoice by `_id` in the body. Every update carries all rows that shall stay and says whether rows may differ in VAT. Only a sent invoice can become paid or obliterated; marking one as sent numbers it, but nothing goes to the customer.
         */
        put: operations["updateInvoice"];
        /**
         * Create an invoice
         * Answers with the new invoice, without the fields that are still unset. Status 2 marks it as sent and numbers it, but nothing goes to the customer. A ROT or RUT invoice has to describe the home.
         */
        post: operations["createInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the invoice.
                 * @example 5fab29b038b7789542665
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        /**
         * Read an invoice
         * The whole invoice. Beyond what a list shows it has documents, custom fields, checklists, part payments and the ids of what is billed.
         */
        get: operations["getInvoice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoiceTags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List invoice tags
         * All tags at once, without pages. The `tags` of an invoice hold their ids.
         */
        get: operations["listInvoiceTags"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/machineTimeLogs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List machine time logs
         * Hours of machines, a page at a time. They can only be read, and be narrowed down by day alone.
         */
        get: operations["listMachineTimeLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/machineTimeLogs/{_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the machine time log.
                 * @example 5a4bc02e40a13d77915827619
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        /**
         * Read a machine time log
         * One machine time log, with the same fields as in the list.
         */
        get: operations["getMachineTimeLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/machines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List machines
         * Machines and tools, a page at a time. They can only be read.
         */
        get: operations["listMachines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/machines/{_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the machine.
                 * @example 5a4bc02e40a13d71799764283
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        /**
         * Read a machine
         * One machine, with the same fields as in the list.
         */
        get: operations["getMachine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/machineTypes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List machine types
         * All kinds of machine that the company has set up, without pages.
         */
        get: operations["listMachineTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/priceLists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List price lists
         * Names and ids of the price lists, a page at a time. The prices in them are not in the answer.
         */
        get: operations["listPriceLists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/priceLists/{_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the price list.
                 * @example 58c1504a658fb5911d6489528
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        /**
         * Read a price list
         * Name and state of one price list, without its prices.
         */
        get: operations["getPriceList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List projects
         * Projects with all their fields, a page at a time; no filter takes a customer, a status or a project leader.
         */
        get: operations["listProjects"];
        /**
         * Update a project
         * Changes the fields that are sent; `_id` in the body names the project. The answer leaves out most fields that are not set.
         */
        put: operations["updateProject"];
        /**
         * Create a project
         * A project needs a name and the user who creates it. A contact person presupposes the customer that the person belongs to, and HOURLY, FIXED_PRICE and PRICELIST each need their price. The answer leaves out most fields that are not set.
         */
        post: operations["createProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the project.
                 * @example 5f924f4f533f102af7879132584
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        /**
         * Read a project
         * One project; its `permissions` also show departments, which the list leaves out.
         */
        get: operations["getProject"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projectStatuses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List project statuses
         * Every status at once. A project names its own in `projectStatusRef`.
         */
        get: operations["listProjectStatuses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projectTypes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List project types
         * Every type at once. A project names its own in `projectType`.
         */
        get: operations["listProjectTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projectTags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List project tags
         * Every tag at once. A project takes ids of tags as `projectTags` and shows them as `tags`.
         */
        get: operations["listProjectTags"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/purchaseOrders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List purchase orders
         * One page of purchase orders, each with its addresses, rows and history.
         */
        get: operations["listPurchaseOrders"];
        /**
         * Update a purchase order
         * Names the purchase order by `_id` in the body; everything else but the user who changes it can be left out.
         */
        put: operations["updatePurchaseOrder"];
        /**
         * Create a purchase order
         * Needs only the user and the supplier; the server numbers the order and takes its heading from the settings. Project, work order and the internal name are never printed on what the supplier gets.
         */
        post: operations["createPurchaseOrder"];
        /**
         * Delete a purchase order
         * Names the purchase order by `_id` in the body. The answer repeats the id, the name and the number.
         */
        delete: operations["deletePurchaseOrder"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/purchaseOrders/{_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the purchase order.
                 * @example 59d6041d5551819581097514
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        /**
         * Read a purchase order
         * One purchase order, with the same fields as in a list.
         */
        get: operations["getPurchaseOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List quotes
         * Quotes with their elements, rows and history, a page at a time; no filter takes a customer, a project or a status. Quotes can only be read here; people write them in Seven Time.
         */
        get: operations["listQuotes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/quotes/{_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the quote.
                 * @example 5c33891321361d7d548782561
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        /**
         * Read a quote
         * One quote with its elements, rows and history, just as the list shows it.
         */
        get: operations["getQuote"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/quoteTemplates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List quote templates
         * Every template at once, with the elements that it starts a quote with. A quote names its template in `quoteTemplate`.
         */
        get: operations["listQuoteTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/quoteCategories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List quote categories
         * Every category at once. A quote names its own in `quoteCategory`.
         */
        get: operations["listQuoteCategories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resultUnits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List result units
         * Every result unit of the bookkeeping, in one answer. Projects and invoices refer to them by id.
         */
        get: operations["listResultUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resultUnits/{_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the result unit.
                 * @example 57076abe8010bd225413654
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        /**
         * Read a result unit
         * One result unit with its code.
         */
        get: operations["getResultUnit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supplementOrders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List supplement orders
         * Supplement orders of one project, which has to be named. They can only be read here; people write them in Seven Time.
         */
        get: operations["listSupplementOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supplementOrders/{_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the supplement order.
                 * @example 5ba5619ad77ca879794258752
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        /**
         * Read a supplement order
         * One supplement order with its rows and history, just as the list shows it.
         */
        get: operations["getSupplementOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supplierInvoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List supplier invoices
         * One page of supplier invoices, each with its rows. The history, the due date and the amount to bill on come only in the answers to create and update.
         */
        get: operations["listSupplierInvoices"];
        /**
         * Update a supplier invoice
         * Names the supplier invoice by `_id` in the body; everything else but the user who changes it can be left out.
         */
        put: operations["updateSupplierInvoice"];
        /**
         * Create a supplier invoice
         * Net and VAT follow from the total and `taxPercent`, which is 25 unless told otherwise. A currency other than SEK needs its rate, and a work order has to be one of the given project's.
         */
        post: operations["createSupplierInvoice"];
        /**
         * Delete a supplier invoice
         * Names the supplier invoice by `_id` in the body. The answer repeats the id and the number.
         */
        delete: operations["deleteSupplierInvoice"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supplierInvoices/{_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the supplier invoice.
                 * @example 5f62c528171548657d215a785
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        /**
         * Read a supplier invoice
         * One supplier invoice, with the same fields as in a list.
         */
        get: operations["getSupplierInvoice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tasks
         * Tasks, a page at a time. Dates, assignee and most of what a task is about can be filtered by, but no sample shows them.
         */
        get: operations["listTasks"];
        /**
         * Update a task
         * Changes the task that `_id` in the body names, and answers with the whole task.
         */
        put: operations["updateTask"];
        /**
         * Create a task
         * Adds a task. The server gives it a status and a place among the other tasks, neither of which can be sent.
         */
        post: operations["createTask"];
        /**
         * Delete a task
         * Deletes the task that `_id` in the body names, and answers with that id.
         */
        delete: operations["deleteTask"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the task.
                 * @example 5dd0i31j238019132k328321k
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        /**
         * Read a task
         * One task, with the same fields as in the list.
         */
        get: operations["getTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/timeLogs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List time logs
         * Time logs, a page at a time. Absences are among them, marked `isAbsence`, unless the company uses the punch clock module. Task and date of invoicing can be filtered by but are not in the answer.
         */
        get: operations["listTimeLogs"];
        /**
         * Update a time log
         * Changes the time log that `_id` in the body names. `user` has to be sent again, even if it stays the same.
         */
        put: operations["updateTimeLog"];
        /**
         * Create a time log
         * Books time on a user. It takes the end or the length in hours; whichever is left out follows from the other. The whole length is charged to the customer unless `invoiceableTime` says otherwise.
         */
        post: operations["createTimeLog"];
        /**
         * Delete a time log
         * Deletes the time log that `_id` in the body names, and answers with that id.
         */
        delete: operations["deleteTimeLog"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/timeLogs/{_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the time log.
                 * @example 514959f8733259db45897213548
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        /**
         * Read a time log
         * One time log, with the fields of the list and `isAbsence`.
         */
        get: operations["getTimeLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/timeCategories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List time categories
         * All time categories of the company, those for absence included, without pages.
         */
        get: operations["listTimeCategories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/timeCategories/{_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the time category.
                 * @example 58cd3c4771b8a3c34658974521
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        /**
         * Read a time category
         * One time category, with the same fields as in the list.
         */
        get: operations["getTimeCategory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/timers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List timers
         * Timers that run now, a page at a time; a stopped timer is gone from here. What the time is spent on can be filtered by, but no sample shows it.
         */
        get: operations["listTimers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/startTimer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a timer
         * Starts a timer for a user from now on and answers with it. A user who has a running timer cannot start another.
         */
        post: operations["startTimer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stopTimer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop a timer
         * Stops a timer, named by its own id or by its user, and answers with the time log that is made from it. The timer itself is gone afterwards.
         */
        post: operations["stopTimer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List users
         * Users with the work schedules set for them, a page at a time. Department, salary type and skills can be filtered by but are not in the answer.
         */
        get: operations["listUsers"];
        /**
         * Update a user
         * Takes the user's `_id`, the user who makes the change and the fields to change. Fields left out keep their value.
         */
        put: operations["updateUser"];
        /**
         * Create a user
         * Takes the user who creates the account, names, e-mail, user name and role. The documented answer shows a new user who is neither active nor activated.
         */
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the user.
                 * @example 5f48eb3e65d7ee49469874512
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        /**
         * Read a user
         * One user with the work schedules set for them.
         */
        get: operations["getUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/userRoles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List user roles
         * Every role that a user can have, in one answer. Roles have no `_id`; users name theirs by `userRoleId`.
         */
        get: operations["listUserRoles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/defaultSalaryTypes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List salary types
         * Every salary type of the company, in one answer. The path is `defaultSalaryTypes`.
         */
        get: operations["listSalaryTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/userSkills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List user skills
         * Every skill that a user can have, in one answer, with the educations it requires.
         */
        get: operations["listUserSkills"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/userWorkTypes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List user work types
         * Every trade of the company's users, in one answer, with its hourly price.
         */
        get: operations["listUserWorkTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vehicles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List vehicles
         * Vehicles, a page at a time. They can only be read.
         */
        get: operations["listVehicles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vehicles/{_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the vehicle.
                 * @example 55782f0382da2f8544689751
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        /**
         * Read a vehicle
         * One vehicle, with the same fields as in the list.
         */
        get: operations["getVehicle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workOrders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List work orders
         * Work orders, a page at a time. They can be narrowed down to a project, though no sample shows the project of a work order.
         */
        get: operations["listWorkOrders"];
        /**
         * Update a work order
         * Changes the fields that are sent; `_id` in the body names the work order. The answer also tells who changed it and how its work is invoiced.
         */
        put: operations["updateWorkOrder"];
        /**
         * Create a work order
         * A work order needs a title, a customer and the user who creates it. The server assigns the number and, when none is sent, the status; the work address is the customer's unless another is sent.
         */
        post: operations["createWorkOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workOrders/{_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the work order.
                 * @example 5bae34dca878b5497748
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        /**
         * Read a work order
         * One work order; unlike the list it also shows `relations`.
         */
        get: operations["getWorkOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workOrderTypes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List work order types
         * Every type at once. A work order takes the id of one as `workOrderType`.
         */
        get: operations["listWorkOrderTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workOrderTags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List work order tags
         * Every tag at once. A work order lists the ids of its own in `tags`.
         */
        get: operations["listWorkOrderTags"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workOrderStatuses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List work order statuses
         * Every status at once; unlike the lists of types and tags it takes no sorting. A work order names its own in `statusRef`.
         */
        get: operations["listWorkOrderStatuses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workSchedules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List work schedules
         * Every work schedule with its weeks and days, in one answer. The list takes no parameters, sorting included.
         */
        get: operations["listWorkSchedules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workSchedules/{_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the work schedule.
                 * @example 59d05abdc471b72e4979135
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        /**
         * Read a work schedule
         * One work schedule with its weeks, days and breaks.
         */
        get: operations["getWorkSchedule"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * Object id
         * Id of a record, a string that the vendor chooses and that an app only passes on.
         */
        ObjectId: string;
        /**
         * Page numbers
         * Where a page stands among all that match.
         */
        PageMeta: {
            /** Records that match, over all pages. */
            totalResources: number;
            /** Pages at the limit in force. */
            totalPages: number;
            /** Number of this page, counted from 1. */
            currentPage: number;
        };
        /**
         * Contact person
         * A person at a customer.
         */
        ContactPerson: {
            /**
             * Id of the contact person.
             */
            _id: string;
            /** Name of the person. */
            name: string;
            /** Job title of the person. */
            title: string;
            /** Telephone number at work. */
            workPhone: string;
            /** Mobile telephone number. */
            cellPhone: string;
            /** E-mail address. */
            email: string;
            /**
             * Id of the customer that the person belongs to.
             */
            customer: string;
            /** Display copy of the customer's name. */
            customerName: string;
            /** Whether the person is the first to turn to at the customer. */
            mainContact: boolean;
            /** Whether the contact person is in use. */
            isActive: boolean;
            /**
             * When the contact person was created.
             */
            createdDate: UtcDateTime;
            /**
             * When the contact person was last changed.
             */
            modifiedDate: UtcDateTime;
        };
        /**
         * Error body
         * Body of an answer that is not a success.
         */
        ErrorBody: {
            /** What went wrong, in words, when the vendor has something to say. */
            errorMessage?: string;
        };
        /**
         * Contact person fields
         * What a create and an update of a contact person may both carry.
         */
        ContactPersonFields: {
            /**
             * Id of the customer that the person belongs to.
             */
            customer?: string;
            /** Name of the person. */
            name?: string;
            /** Job title of the person. */
            title?: string;
            /** Telephone number at work. */
            workPhone?: string;
            /** Mobile telephone number. */
            cellPhone?: string;
            /** E-mail address. */
            email?: string;
            /** Whether the contact person is in use. */
            isActive?: boolean;
            /** Whether the person is the first to turn to at the customer. */
            mainContact?: boolean;
        };
        /**
         * Changes to a contact person
         * What updating a contact person takes; fields left out keep their value.
         */
        ContactPersonUpdate: {
            /**
             * Id of the customer that the person belongs to.
             */
            customer?: string;
            /** Name of the person. */
            name?: string;
            /** Job title of the person. */
            title?: string;
            /** Telephone number at work. */
            workPhone?: string;
            /** Mobile telephone number. */
            cellPhone?: string;
            /** E-mail address. */
            email?: string;
            /** Whether the contact person is in use. */
            isActive?: boolean;
            /** Whether the person is the first to turn to at the customer. */
            mainContact?: boolean;
            /**
             * Id of the contact person.
             */
            _id: string;
        };
        /**
         * New contact person
         * What creating a contact person takes.
         */
        ContactPersonCreate: {
            /**
             * Id of the customer that the person belongs to.
             */
            customer: string;
            /** Name of the person. */
            name: string;
            /** Job title of the person. */
            title?: string;
            /** Telephone number at work. */
            workPhone?: string;
            /** Mobile telephone number. */
            cellPhone?: string;
            /** E-mail address. */
            email?: string;
            /** Whether the contact person is in use. */
            isActive?: boolean;
            /** Whether the person is the first to turn to at the customer. */
            mainContact?: boolean;
        };
        /**
         * Kind of record with custom fields
         * Kind of record that a custom field belongs to.
         * @enum {integer}
         */
        CustomFieldEntityType: 100 | 200 | 300 | 400 | 500 | 600 | 700 | 800 | 900 | 1000 | 1100 | 1200 | 1300 | 1400 | 1500 | 1600 | 1700 | 1800 | 1900 | 2000 | 2100;
        /**
         * Custom field
         * A field that the company has added to one kind of record.
         */
        CustomField: {
            /**
             * Id of the custom field.
             */
            _id: string;
            /** Choices that a field of the selecting kind offers. */
            selectFieldData: unknown[];
            /** Kind of field; the vendor prints no table of the codes. */
            fieldType: number;
            /** Name of the field as people see it. */
            fieldName: string;
            /** Whether the field is shown on the record. */
            include: boolean;
            /** Whether the field has to be filled in. */
            required: boolean;
        };
        /**
         * Local date and time
         * Day and time of the wall clock at the company, without a zone: `2026-01-31 07:30`, `2026-01-31 07:30:00`, or either with a `T` for the space. It is not an instant; the vendor reads it as Swedish time and answers in UTC.
         */
        WallDateTime: WallDateTime;
        /**
         * Document
         * A file or folder attached to a record, found in the `documents` array of that record.
         */
        Document: {
            /**
             * Id of the document.
             */
            _id: string;
            /**
             * When the document was stored.
             */
            createDate?: UtcDateTime;
            /**
             * When the document was last changed.
             */
            modifiedDate?: UtcDateTime;
            /** File name in Seven Time. */
            name: string;
            /** Address to download the file from. */
            path?: string;
            /** Media type of the file. */
            contentType?: string;
            /** Size of the file in bytes. */
            size?: number;
            /**
             * Id of the user who stored the document.
             */
            user?: string;
            /** Display copy of the user's name. */
            userName?: string;
            /** Whether the entry is a link to a file kept elsewhere. */
            isLink?: boolean;
            /** Whether the entry is a folder. */
            isFolder: boolean;
            /**
             * Id of the folder that holds the document.
             */
            folderId?: string | null;
            /** Whether people outside the company can see the document. */
            isPublic?: boolean;
        };
        /**
         * Invoice delivery
         * How invoices reach the customer.
         * @enum {integer}
         */
        InvoiceDeliveryType: 0 | 10 | 20;
        /**
         * Kind of property
         * What kind of home the ROT or RUT deduction is claimed for.
         * @enum {integer}
         */
        PropertyType: 1 | 2;
        /**
         * Customer deduction share
         * One person's share of a ROT or RUT deduction.
         */
        CustomerDeductionShare: {
            /**
             * Id of the row.
             */
            _id: string;
            /** Key that Seven Time's pages give the row. */
            itemId: string;
            /** Full name of the person. */
            userName: string;
            /** Personal number of the person. */
            personalNumber: string;
            /** Share of the deduction in percent. */
            distributionPercent: number;
        };
        /**
         * Customer billing settings
         * Where invoices to the customer go, what is deducted and which prices apply.
         */
        CustomerBillingSettings: {
            /** Whether invoices go to the address in these settings instead of the customer's own. */
            useSeparateBillingAddress?: boolean;
            /** First line of the billing address. */
            address?: string;
            /** Second line of the billing address. */
            address2?: string;
            /** Postal code of the billing address. */
            zipCode?: string;
            /** Town or city of the billing address. */
            city?: string;
            /** Whether invoices go to `invoiceEmail` instead of the customer's own e-mail address. */
            useSeparateBillingEmail?: boolean;
            /** E-mail address for invoices. */
            invoiceEmail?: string;
            invoiceDeliveryType?: components["schemas"]["InvoiceDeliveryType"] | (number & {});
            /** Subject of the e-mail that an invoice goes out with. */
            defaultEmailSubject?: string;
            /** Whether the customer is a construction company, which accounts for VAT itself on building work. */
            isConstructionCompany?: boolean;
            /** Whether the customer may claim the ROT deduction, for work on a home. */
            isROTCustomer?: boolean;
            /** Whether the customer may claim the RUT deduction, for household services. */
            isRUTCustomer?: boolean;
            typeOfProperty?: components["schemas"]["PropertyType"] | (number & {});
            /** Property designation of a house (fastighetsbeteckning). */
            propertyDescription?: string;
            /** Organisation number of the housing society that a flat belongs to. */
            housingSocietyNumber?: string;
            /** Number of the flat in the housing society. */
            apartmentNumber?: string;
            /** Personal number of the customer, for the deduction. */
            personalNumber?: string;
            /** People who share the deduction, and how much each takes. */
            deductionDistribution: components["schemas"]["CustomerDeductionShare"][];
            /** Discount on articles in percent. */
            expenseDiscount?: number;
            /** Markup on articles in percent. */
            expenseCustomProfitMargin?: number;
            /** Markup on supplier invoices in percent; both samples show -1000, which is not explained. */
            markupPercentSupplierInvoice?: number;
            /**
             * Id of the price list that applies to the customer.
             */
            priceList?: string | null;
            /** Display copy of the price list's name. */
            priceListName?: string;
        };
        /**
         * Kind of customer
         * Whether the customer is a company or a private person.
         * @enum {string}
         */
        CustomerType: "10" | "20";
        /**
         * Address
         * A postal address with the name and telephone number that go with it.
         */
        Address: {
            /** Who receives at this address. */
            name?: string;
            /** First address line. */
            address?: string;
            /** Second address line. */
            address2?: string;
            /** Postal code. */
            zipCode?: string;
            /** Town or city. */
            city?: string;
            /** Country code, SE for Sweden. */
            country?: string;
            /** Telephone number. */
            phone?: string;
        };
        /**
         * Customer
         * A company or a private person that work is done for, with the settings for billing it.
         */
        Customer: {
            /**
             * Id of the customer.
             */
            _id: string;
            /** Number of the customer, as text; no two share one. */
            customerNumber: string;
            /** Number that the customer is registered under for VAT. */
            vatNumber?: string;
            /** Organisation number of a company, personal number of a private person. */
            organizationNumber: string;
            /** E-mail address. */
            email: string;
            /** Telephone number. */
            phone: string;
            /** Town or city. */
            city: string;
            /** Postal code. */
            zipCode: string;
            /** First address line. */
            address: string;
            /** Name of the company or the person. */
            name: string;
            /** Documents and folders attached to the customer. */
            documents: components["schemas"]["Document"][];
            billingSettings: components["schemas"]["CustomerBillingSettings"];
            /**
             * When the customer was last changed.
             */
            modifiedDate: UtcDateTime;
            /**
             * When the customer was created.
             */
            createdDate: UtcDateTime;
            /** Second address line. */
            address2?: string;
            /** Country code, empty when not set. */
            country?: string;
            /** How the customer's work is billed, empty when not set; this page prints no table of it. */
            billingMethod?: string;
            /** Hourly price for the customer. */
            pricePerHour?: number;
            /** Days that the customer has to pay an invoice. */
            paymentDays?: number;
            /** Free text about the customer. */
            notes?: string;
            /** Whether the customer is in use. */
            isActive: boolean;
            /** Whether the customer is a company or a private person. */
            typeOfCustomer?: components["schemas"]["CustomerType"] | (string & {});
            /** Where goods are delivered. */
            deliveryAddress?: components["schemas"]["Address"];
        };
        /**
         * Customer deduction share to set
         * One person's share of a ROT or RUT deduction, as it is sent.
         */
        CustomerDeductionShareFields: {
            /** Full name of the person. */
            userName: string;
            /** Personal number of the person. */
            personalNumber: string;
            /** Share of the deduction in percent, from 1 to 100. */
            distributionPercent: number;
        };
        /**
         * Customer billing settings to set
         * Billing settings that a create and an update of a customer may carry.
         */
        CustomerBillingSettingsFields: {
            /** Whether invoices go to the address in these settings instead of the customer's own. */
            useSeparateBillingAddress?: boolean;
            /** First line of the billing address, used when the billing address is separate. */
            address?: string;
            /** Second line of the billing address, used when the billing address is separate. */
            address2?: string;
            /** Postal code, used when the billing address is separate. */
            zipCode?: string;
            /** Town or city, used when the billing address is separate. */
            city?: string;
            /** Whether invoices go to `invoiceEmail` instead of the customer's own e-mail address. */
            useSeparateBillingEmail?: boolean;
            /** E-mail address for invoices, used when `useSeparateBillingEmail` is true. */
            invoiceEmail?: string;
            invoiceDeliveryType?: components["schemas"]["InvoiceDeliveryType"];
            /** Subject of the e-mail that an invoice goes out with. */
            defaultEmailSubject?: string;
            /** Whether the customer is a construction company, which accounts for VAT itself on building work. */
            isConstructionCompany?: boolean;
            /** Whether the customer may claim the ROT deduction, for work on a home. */
            isROTCustomer?: boolean;
            /** Whether the customer may claim the RUT deduction, for household services. */
            isRUTCustomer?: boolean;
            typeOfProperty?: components["schemas"]["PropertyType"];
            /** Property designation of a house (fastighetsbeteckning). */
            propertyDescription?: string;
            /** Organisation number of the housing society that a flat belongs to. */
            housingSocietyNumber?: string;
            /** Number of the flat in the housing society. */
            apartmentNumber?: string;
            /** People who share the deduction, and how much each takes. */
            deductionDistribution?: components["schemas"]["CustomerDeductionShareFields"][];
        };
        /**
         * Customer fields
         * What a create and an update of a customer may both carry.
         */
        CustomerFields: {
            /** Name of the company or the person. */
            name?: string;
            /** Number of the customer, given by the vendor when left out; one already in use is refused. */
            customerNumber?: string;
            typeOfCustomer?: components["schemas"]["CustomerType"];
            /** First address line. */
            address?: string;
            /** Second address line. */
            address2?: string;
            /** Postal code. */
            zipCode?: string;
            /** Town or city. */
            city?: string;
            /** Country code, such as SE. */
            country?: string;
            /** Telephone number. */
            phone?: string;
            /** E-mail address. */
            email?: string;
            /** Organisation number of a company, personal number of a private person. */
            organizationNumber?: string;
            /** Number that the customer is registered under for VAT. */
            vatNumber?: string;
            /** Days that the customer has to pay an invoice. */
            paymentDays?: number;
            deliveryAddress?: components["schemas"]["Address"];
            billingSettings?: components["schemas"]["CustomerBillingSettingsFields"];
        };
        /**
         * Changes to a customer
         * What updating a customer takes; fields left out keep their value.
         */
        CustomerUpdate: {
            /** Name of the company or the person. */
            name?: string;
            /** Number of the customer, given by the vendor when left out; one already in use is refused. */
            customerNumber?: string;
            typeOfCustomer?: components["schemas"]["CustomerType"];
            /** First address line. */
            address?: string;
            /** Second address line. */
            address2?: string;
            /** Postal code. */
            zipCode?: string;
            /** Town or city. */
            city?: string;
            /** Country code, such as SE. */
            country?: string;
            /** Telephone number. */
            phone?: string;
            /** E-mail address. */
            email?: string;
            /** Organisation number of a company, personal number of a private person. */
            organizationNumber?: string;
            /** Number that the customer is registered under for VAT. */
            vatNumber?: string;
            /** Days that the customer has to pay an invoice. */
            paymentDays?: number;
            deliveryAddress?: components["schemas"]["Address"];
            billingSettings?: components["schemas"]["CustomerBillingSettingsFields"];
            /**
             * Id of the customer.
             */
            _id: string;
            /**
             * Id of the user who changes the customer.
             */
            modifiedByUser: string;
        };
        /**
         * New customer
         * What creating a customer takes.
         */
        CustomerCreate: {
            /** Name of the company or the person. */
            name: string;
            /** Number of the customer, given by the vendor when left out; one already in use is refused. */
            customerNumber?: string;
            typeOfCustomer?: components["schemas"]["CustomerType"];
            /** First address line. */
            address?: string;
            /** Second address line. */
            address2?: string;
            /** Postal code. */
            zipCode?: string;
            /** Town or city. */
            city?: string;
            /** Country code, such as SE. */
            country?: string;
            /** Telephone number. */
            phone?: string;
            /** E-mail address. */
            email?: string;
            /** Organisation number of a company, personal number of a private person. */
            organizationNumber?: string;
            /** Number that the customer is registered under for VAT. */
            vatNumber?: string;
            /** Days that the customer has to pay an invoice. */
            paymentDays?: number;
            deliveryAddress?: components["schemas"]["Address"];
            billingSettings?: components["schemas"]["CustomerBillingSettingsFields"];
            /**
             * Id of the user who creates the customer.
             */
            createdByUser: string;
        };
        /**
         * Department
         * A department of the company.
         */
        Department: {
            /**
             * Id of the department.
             */
            _id: string;
            /** Name of the department. */
            name: string;
            /** Number that the company gives the department, as text. */
            departmentNumber: string;
            /** Whether the department is in use. */
            isActive: boolean;
            /** Ids of the users who manage the department. */
            managerIds: string[];
        };
        /**
         * Self-billing settings
         * How the company writes invoices on the supplier's behalf.
         */
        DistributorSelfBillingSettings: {
            /** What is deducted on each invoice; whether in percent or money is not said. */
            invoiceDeduction: number;
            /**
             * Id of the article that the deduction is booked as.
             */
            deductionExpenseItem?: string | null;
            /** Series that the invoice numbers belong to, such as UELEV23. */
            invoiceNumberSeries: string;
            /** Running number within the series. */
            invoiceCounter: number;
            /** E-mail address that the invoices go to. */
            emailForSelfBilling: string;
        };
        /**
         * Distributor
         * A supplier or subcontractor that the company buys from.
         */
        Distributor: {
            /**
             * Id of the distributor.
             */
            _id: string;
            /** Name of the supplier. */
            name: string;
            /** Number that the company gives the supplier, as text. */
            distributorNumber: string;
            /** Street address. */
            address: string;
            /** Postal code. */
            zipCode: string;
            /** Town or city. */
            city: string;
            /** Country code, empty when not set. */
            country: string;
            /** Telephone number. */
            phone: string;
            /** E-mail address. */
            email: string;
            /** Organisation number of the supplier. */
            organizationNumber: string;
            /** Free text about the supplier. */
            notes: string;
            /** E-mail address that purchase orders go to. */
            purchaseOrderEmail: string;
            /** Number that the supplier knows the company by. */
            ourCustomerNumber: string;
            /** Days that the company has to pay the supplier. */
            paymentDays: number;
            /** Whether the company writes the supplier's invoices itself (self-billing). */
            hasSelfBilling: boolean;
            selfBillingSettings: components["schemas"]["DistributorSelfBillingSettings"];
            /** Whether the distributor is in use. */
            isActive: boolean;
            /** Whether the supplier works for the company as a subcontractor. */
            isSubContractor: boolean;
            /**
             * When the distributor was created.
             */
            createdDate: UtcDateTime;
            /**
             * When the distributor was last changed.
             */
            modifiedDate: UtcDateTime;
            /** Number that the supplier is registered under for VAT. */
            vatNumber?: string;
            /** Bankgiro number to pay to. */
            bankgiro?: string;
            /** Plusgiro number to pay to. */
            plusgiro?: string;
            /** Documents and folders attached to the distributor. */
            documents?: components["schemas"]["Document"][];
            /** Internal version counter of the vendor's database. */
            __v?: number;
        };
        /**
         * Self-billing settings to set
         * Self-billing settings that a create and an update of a distributor may carry.
         */
        DistributorSelfBillingSettingsFields: {
            /** What is deducted on each invoice; whether in percent or money is not said. */
            invoiceDeduction?: number;
            /** Series that the invoice numbers belong to, such as UELEV23. */
            invoiceNumberSeries?: string;
            /** Running number within the series. */
            invoiceCounter?: number;
            /** E-mail address that the invoices go to. */
            emailForSelfBilling?: string;
        };
        /**
         * Distributor fields
         * What a create and an update of a distributor may both carry.
         */
        DistributorFields: {
            /** Name of the supplier. */
            name?: string;
            /** Number that the company gives the supplier, as text. */
            distributorNumber?: string;
            /** Street address. */
            address?: string;
            /** Postal code. */
            zipCode?: string;
            /** Town or city. */
            city?: string;
            /** Country code, such as SE. */
            country?: string;
            /** E-mail address. */
            email?: string;
            /** Organisation number of the supplier. */
            organizationNumber?: string;
            /** Number that the supplier is registered under for VAT. */
            vatNumber?: string;
            /** Bankgiro number to pay to. */
            bankgiro?: string;
            /** Plusgiro number to pay to. */
            plusgiro?: string;
            /** Free text about the supplier. */
            notes?: string;
            /** E-mail address that purchase orders go to. */
            purchaseOrderEmail?: string;
            /** Number that the supplier knows the company by. */
            ourCustomerNumber?: string;
            /** Days that the company has to pay the supplier. */
            paymentDays?: number;
            /** Whether the supplier works for the company as a subcontractor. */
            isSubContractor?: boolean;
            /** Whether the company writes the supplier's invoices itself (self-billing). */
            hasSelfBilling?: boolean;
            selfBillingSettings?: components["schemas"]["DistributorSelfBillingSettingsFields"];
            /** Whether the distributor is in use. */
            isActive?: boolean;
        };
        /**
         * Changes to a distributor
         * What updating a distributor takes; fields left out keep their value.
         */
        DistributorUpdate: {
            /** Name of the supplier. */
            name?: string;
            /** Number that the company gives the supplier, as text. */
            distributorNumber?: string;
            /** Street address. */
            address?: string;
            /** Postal code. */
            zipCode?: string;
            /** Town or city. */
            city?: string;
            /** Country code, such as SE. */
            country?: string;
            /** E-mail address. */
            email?: string;
            /** Organisation number of the supplier. */
            organizationNumber?: string;
            /** Number that the supplier is registered under for VAT. */
            vatNumber?: string;
            /** Bankgiro number to pay to. */
            bankgiro?: string;
            /** Plusgiro number to pay to. */
            plusgiro?: string;
            /** Free text about the supplier. */
            notes?: string;
            /** E-mail address that purchase orders go to. */
            purchaseOrderEmail?: string;
            /** Number that the supplier knows the company by. */
            ourCustomerNumber?: string;
            /** Days that the company has to pay the supplier. */
            paymentDays?: number;
            /** Whether the supplier works for the company as a subcontractor. */
            isSubContractor?: boolean;
            /** Whether the company writes the supplier's invoices itself (self-billing). */
            hasSelfBilling?: boolean;
            selfBillingSettings?: components["schemas"]["DistributorSelfBillingSettingsFields"];
            /** Whether the distributor is in use. */
            isActive?: boolean;
            /**
             * Id of the distributor.
             */
            _id: string;
        };
        /**
         * New distributor
         * What creating a distributor takes.
         */
        DistributorCreate: {
            /** Name of the supplier. */
            name: string;
            /** Number that the company gives the supplier, as text. */
            distributorNumber?: string;
            /** Street address. */
            address?: string;
            /** Postal code. */
            zipCode?: string;
            /** Town or city. */
            city?: string;
            /** Country code, such as SE. */
            country?: string;
            /** E-mail address. */
            email?: string;
            /** Organisation number of the supplier. */
            organizationNumber?: string;
            /** Number that the supplier is registered under for VAT. */
            vatNumber?: string;
            /** Bankgiro number to pay to. */
            bankgiro?: string;
            /** Plusgiro number to pay to. */
            plusgiro?: string;
            /** Free text about the supplier. */
            notes?: string;
            /** E-mail address that purchase orders go to. */
            purchaseOrderEmail?: string;
            /** Number that the supplier knows the company by. */
            ourCustomerNumber?: string;
            /** Days that the company has to pay the supplier. */
            paymentDays?: number;
            /** Whether the supplier works for the company as a subcontractor. */
            isSubContractor?: boolean;
            /** Whether the company writes the supplier's invoices itself (self-billing). */
            hasSelfBilling?: boolean;
            selfBillingSettings?: components["schemas"]["DistributorSelfBillingSettingsFields"];
            /** Whether the distributor is in use. */
            isActive?: boolean;
        };
        /**
         * Distributor contact person
         * A person at a supplier.
         */
        DistributorContactPerson: {
            /**
             * Id of the contact person.
             */
            _id: string;
            /** Name of the person. */
            name: string;
            /** Job title of the person. */
            title: string;
            /** Telephone number at work. */
            workPhone: string;
            /** Mobile telephone number. */
            cellPhone: string;
            /** E-mail address. */
            email: string;
            /**
             * Id of the distributor that the person belongs to.
             */
            distributor: string;
            /** Display copy of the distributor's name. */
            distributorName: string;
            /** Whether the person is the first to turn to at the supplier. */
            mainContact: boolean;
            /** Whether the contact person is in use. */
            isActive: boolean;
            /**
             * When the contact person was created.
             */
            createdDate: UtcDateTime;
            /**
             * When the contact person was last changed.
             */
            modifiedDate: UtcDateTime;
        };
        /**
         * Kind of record with documents
         * Kind of record that a document is attached to.
         * @enum {integer}
         */
        DocumentEntityType: 200 | 400 | 500 | 600 | 1100 | 1400 | 1500 | 1600 | 1800 | 2300 | 2400 | 3100 | 3200 | 3300;
        /**
         * File options
         * Name and media type of the file.
         */
        DocumentUploadOptions: {
            /** Name in Seven Time, which may differ from that of the local file. */
            fileName: string;
            /** Media type of the file, left out for a folder. */
            contentType?: string;
        };
        /**
         * File to upload
         * The content of the file and what to call it; a folder has a name alone.
         */
        DocumentUploadFile: {
            /** The file in base64, left out for a folder. */
            fileContent?: string;
            options: components["schemas"]["DocumentUploadOptions"];
        };
        /**
         * New document or folder
         * A file for a record, or a folder to put files in.
         */
        DocumentUpload: {
            /**
             * Id of the user who uploads it.
             */
            uploadedBy: string;
            /**
             * Id of the record that the file is attached to, of the kind that `entityType` names.
             */
            entityId?: string;
            entityType?: components["schemas"]["DocumentEntityType"];
            file: components["schemas"]["DocumentUploadFile"];
            /**
             * Id of the folder to put it in, null for none.
             */
            folderId: string | null;
        };
        /**
         * Uploaded document
         * Whether the upload went well; the new document's id is not told.
         */
        DocumentUploaded: {
            /** True when the document or folder was stored. */
            success: boolean;
        };
        /**
         * Date
         * A plain day, as in `2026-01-31`.
         */
        CalendarDate: CalendarDate;
        /**
         * Driver journal
         * One journey with a vehicle, from where to where and how far.
         */
        DriverJournal: {
            /**
             * Id of the driver journal.
             */
            _id: string;
            /** Name of the entry, which no call can set. */
            name?: string;
            /**
             * Id of the user who drove.
             */
            user: string;
            /** Display copy of the user's name. */
            userName: string;
            /**
             * Id of the vehicle, null when only its registration number was given.
             */
            car?: string | null;
            /** Number on the licence plate of the vehicle. */
            carRegistrationNumber: string;
            /**
             * Id of the driver journal type.
             */
            driverJournalItemType: string;
            /** Display copy of the driver journal type's name. */
            driverJournalItemTypeName: string;
            /**
             * When the journey was registered; the server sets it.
             */
            timestamp: UtcDateTime;
            /** Where the journey began. */
            startAddress: string;
            /** Where the journey ended. */
            endAddress: string;
            /** Why the journey was made: errand, place, company or person visited. */
            travelPurpose: string;
            /** Odometer reading at the start in kilometres. */
            startOdometer: number;
            /** Odometer reading at the end in kilometres. */
            endOdometer: number;
            /** Kilometres driven, the difference of the two readings. */
            totalDistance: number;
            /** Price of one kilometre to the customer. */
            price: number;
            /** Price of the whole journey to the customer. */
            totalAmount: number;
            /** What one kilometre costs the company. */
            cost?: number;
            /** What the whole journey costs the company. */
            totalCost?: number;
            /**
             * Id of the customer.
             */
            customer?: string | null;
            /** Display copy of the customer's name. */
            customerName?: string | null;
            /**
             * Id of the project.
             */
            project?: string | null;
            /** Display copy of the project's name. */
            projectName?: string | null;
            /**
             * Id of the work order.
             */
            workOrder?: string | null;
            /** Display copy of the work order's title. */
            workOrderTitle?: string | null;
            /** Display copy of the work order's number. */
            workOrderNumber?: number | null;
            /** Notes on the journey. */
            description?: string;
            /** Whether the customer is to be charged for the journey. */
            isInvoiceable: boolean;
            /** Whether the journey is already on an invoice. */
            isInvoiced?: boolean;
            /**
             * Id of the invoice that charges for the journey.
             */
            invoice?: string | null;
            /** Whether the user is paid for the journey with the salary. */
            isSalaryCompensated?: boolean;
            /**
             * When the driver journal was last changed.
             */
            modifiedDate: UtcDateTime;
            /**
             * When the driver journal was created.
             */
            createDate: UtcDateTime;
        };
        /**
         * Driver journal fields
         * What a create and an update of a driver journal may both carry.
         */
        DriverJournalFields: {
            /**
             * Id of the user who drove.
             */
            user?: string;
            /**
             * Id of the vehicle; answers call it `car`.
             */
            vehicle?: string;
            /** Number on the licence plate, ignored when `vehicle` is sent. */
            carRegistrationNumber?: string;
            /**
             * Id of the driver journal type.
             */
            driverJournalItemType?: string;
            /** Where the journey began. */
            startAddress?: string;
            /** Where the journey ended. */
            endAddress?: string;
            /** Why the journey was made: errand, place, company or person visited. */
            travelPurpose?: string;
            /** Odometer reading at the start in kilometres. */
            startOdometer?: number;
            /** Odometer reading at the end in kilometres. */
            endOdometer?: number;
            /**
             * Id of the customer; the one of the work order counts instead when a work order is sent.
             */
            customer?: string;
            /**
             * Id of the project.
             */
            project?: string;
            /**
             * Id of the work order, which has to belong to the project when one is sent.
             */
            workOrder?: string;
            /** Price of one kilometre to the customer. */
            price?: number;
            /** What one kilometre costs the company. */
            cost?: number;
            /** Notes on the journey. */
            description?: string;
            /** Whether the customer is to be charged for the journey. */
            isInvoiceable?: boolean;
            /** Whether the user is paid for the journey with the salary. */
            isSalaryCompensated?: boolean;
        };
        /**
         * Changes to a driver journal
         * What updating a driver journal takes; fields left out keep their value.
         */
        DriverJournalUpdate: {
            /**
             * Id of the user who drove.
             */
            user: string;
            /**
             * Id of the vehicle; answers call it `car`.
             */
            vehicle?: string;
            /** Number on the licence plate, ignored when `vehicle` is sent. */
            carRegistrationNumber?: string;
            /**
             * Id of the driver journal type.
             */
            driverJournalItemType?: string;
            /** Where the journey began. */
            startAddress?: string;
            /** Where the journey ended. */
            endAddress?: string;
            /** Why the journey was made: errand, place, company or person visited. */
            travelPurpose?: string;
            /** Odometer reading at the start in kilometres. */
            startOdometer?: number;
            /** Odometer reading at the end in kilometres. */
            endOdometer?: number;
            /**
             * Id of the customer; the one of the work order counts instead when a work order is sent.
             */
            customer?: string;
            /**
             * Id of the project.
             */
            project?: string;
            /**
             * Id of the work order, which has to belong to the project when one is sent.
             */
            workOrder?: string;
            /** Price of one kilometre to the customer. */
            price?: number;
            /** What one kilometre costs the company. */
            cost?: number;
            /** Notes on the journey. */
            description?: string;
            /** Whether the customer is to be charged for the journey. */
            isInvoiceable?: boolean;
            /** Whether the user is paid for the journey with the salary. */
            isSalaryCompensated?: boolean;
            /**
             * Id of the driver journal to change.
             */
            _id: string;
            /**
             * Id of the user who makes the change.
             */
            modifiedByUser: string;
        };
        /**
         * New driver journal
         * What creating a driver journal takes; the vehicle or its registration number has to be among it.
         */
        DriverJournalCreate: {
            /**
             * Id of the user who drove.
             */
            user: string;
            /**
             * Id of the vehicle; answers call it `car`.
             */
            vehicle: string;
            /** Number on the licence plate, ignored when `vehicle` is sent. */
            carRegistrationNumber?: string;
            /**
             * Id of the driver journal type.
             */
            driverJournalItemType: string;
            /** Where the journey began. */
            startAddress: string;
            /** Where the journey ended. */
            endAddress: string;
            /** Why the journey was made: errand, place, company or person visited. */
            travelPurpose: string;
            /** Odometer reading at the start in kilometres. */
            startOdometer: number;
            /** Odometer reading at the end in kilometres. */
            endOdometer: number;
            /**
             * Id of the customer; the one of the work order counts instead when a work order is sent.
             */
            customer?: string;
            /**
             * Id of the project.
             */
            project?: string;
            /**
             * Id of the work order, which has to belong to the project when one is sent.
             */
            workOrder?: string;
            /** Price of one kilometre to the customer. */
            price?: number;
            /** What one kilometre costs the company. */
            cost?: number;
            /** Notes on the journey. */
            description?: string;
            /** Whether the customer is to be charged for the journey. */
            isInvoiceable?: boolean;
            /** Whether the user is paid for the journey with the salary. */
            isSalaryCompensated?: boolean;
            /**
             * Id of the user who creates the driver journal.
             */
            createdByUser: string;
        } | {
            /**
             * Id of the user who drove.
             */
            user: string;
            /**
             * Id of the vehicle; answers call it `car`.
             */
            vehicle?: string;
            /** Number on the licence plate, ignored when `vehicle` is sent. */
            carRegistrationNumber: string;
            /**
             * Id of the driver journal type.
             */
            driverJournalItemType: string;
            /** Where the journey began. */
            startAddress: string;
            /** Where the journey ended. */
            endAddress: string;
            /** Why the journey was made: errand, place, company or person visited. */
            travelPurpose: string;
            /** Odometer reading at the start in kilometres. */
            startOdometer: number;
            /** Odometer reading at the end in kilometres. */
            endOdometer: number;
            /**
             * Id of the customer; the one of the work order counts instead when a work order is sent.
             */
            customer?: string;
            /**
             * Id of the project.
             */
            project?: string;
            /**
             * Id of the work order, which has to belong to the project when one is sent.
             */
            workOrder?: string;
            /** Price of one kilometre to the customer. */
            price?: number;
            /** What one kilometre costs the company. */
            cost?: number;
            /** Notes on the journey. */
            description?: string;
            /** Whether the customer is to be charged for the journey. */
            isInvoiceable?: boolean;
            /** Whether the user is paid for the journey with the salary. */
            isSalaryCompensated?: boolean;
            /**
             * Id of the user who creates the driver journal.
             */
            createdByUser: string;
        };
        /**
         * Deletion
         * Which record to delete, and who deletes it.
         */
        Deletion: {
            /**
             * Id of the record to delete.
             */
            _id: string;
            /**
             * Id of the user who deletes it.
             */
            deletedByUser?: string;
        };
        /**
         * Deleted record
         * What is left of a deleted record.
         */
        Deleted: {
            /**
             * Id of the deleted record.
             */
            _id: string;
        };
        /**
         * Driver journal type
         * A kind of journey, with what a kilometre costs and how the user is paid for it.
         */
        DriverJournalType: {
            /**
             * Id of the driver journal type.
             */
            _id: string;
            /** What this kind is called. */
            name: string;
            /** Number of the article that its journeys are invoiced as. */
            articleNumber: string;
            /** What one kilometre costs the company. */
            cost: number;
            /** Price of one kilometre to the customer. */
            price: number;
            /** Whether customers can be charged for journeys of this kind. */
            isInvoiceable: boolean;
            /** Whether it is the company's usual kind. */
            isDefault: boolean;
            /** Code of the way in which the user is compensated; the vendor prints no table of it. */
            salaryCompensationType: number;
            /**
             * Id of the salary type that pays the compensation.
             */
            salaryType: string | null;
            /** Display copy of the salary type's name. */
            salaryTypeName: string | null;
            /** Code that the compensation has in the payroll. */
            salaryCode: string;
            /** Whether the driver journal type is in use. */
            isActive: boolean;
            /**
             * When the driver journal type was created.
             */
            createDate: UtcDateTime;
        };
        /**
         * Custom field value
         * What one of the company's own fields holds on a record.
         */
        CustomFieldValue: {
            /**
             * Id of this value.
             */
            _id: string;
            /**
             * Id of the custom field.
             */
            fieldId: string;
            /** The value; its type follows the kind of field. */
            value: string | number | boolean | Record<string, never> | unknown[] | null;
        };
        /**
         * Expense
         * Material, or money laid out, booked on a customer, project or work order.
         */
        Expense: {
            /**
             * Id of the expense.
             */
            _id: string;
            /**
             * Id of the user who made the expense.
             */
            user: string;
            /** Display copy of the user's name. */
            userName: string;
            /**
             * When the expense was made.
             */
            timestamp: UtcDateTime;
            /**
             * Id of the expense item, null for free text.
             */
            expenseItem: string | null;
            /** Article number of the expense item. */
            articleNumber: string;
            /** Name of the article, from the expense item or as free text. */
            name: string;
            /** Notes on the expense. */
            description: string;
            /** How many units. */
            numberOfItems: number;
            /** Unit that the number counts. */
            unit: string;
            /** What one unit costs the company. */
            unitCost: number;
            /** Price of one unit without VAT. */
            unitPrice: number;
            /** Discount on the unit price in percent. */
            discountPercent: number;
            /** Price of one unit without VAT once the discount is off. */
            unitPriceAfterDiscount: number;
            /** VAT in percent. */
            unitTaxPercent: number;
            /** VAT on one unit. */
            unitTax: number;
            /** Price of one unit with VAT. */
            unitPriceInclTax: number;
            /** What all units cost the company. */
            totalCost: number;
            /** Price of all units without VAT. */
            totalAmount: number;
            /** Price of all units without VAT once the discount is off. */
            totalAmountAfterDiscount: number;
            /** VAT on all units. */
            totalTaxAmount: number;
            /** Price of all units with VAT. */
            totalAmountInclTax?: number;
            /**
             * Id of the distributor.
             */
            distributor: string | null;
            /** Display copy of the distributor's name, empty without one. */
            distributorName: string;
            /**
             * Id of the customer.
             */
            customer?: string | null;
            /** Display copy of the customer's name, empty without one. */
            customerName?: string;
            /**
             * Id of the project.
             */
            project?: string | null;
            /** Display copy of the project's name, empty without one. */
            projectName?: string;
            /**
             * Id of the work order.
             */
            workOrder?: string | null;
            /** Display copy of the work order's title, empty without one. */
            workOrderTitle?: string;
            /** Display copy of the work order's number, 0 without one. */
            workOrderNumber?: number;
            /** Whether the expense belongs to a supplement order; no call can set it. */
            supplementOrder?: boolean;
            /** Whether the customer is to be charged for the expense. */
            isInvoiceable: boolean;
            /** Whether the expense is already on an invoice. */
            isInvoiced?: boolean;
            /** Whether the expense has been approved. */
            isAttested?: boolean;
            /**
             * Id of the user who approved it.
             */
            attestedBy?: string | null;
            /** Whether the user paid for it and is to be paid back. */
            doReimburse?: boolean;
            /**
             * Id of the salary compilation that pays the user back; no endpoint lists these.
             */
            salaryCompilation?: string | null;
            /** Number of the voucher in the bookkeeping, empty without one. */
            verificationNumber?: string;
            /** Articles that the expense item brings along as a bundle. */
            bundledArticles?: unknown[];
            /** Documents and folders attached to the expense. */
            documents: components["schemas"]["Document"][];
            /** Values of the company's own fields on the expense. */
            customFields?: components["schemas"]["CustomFieldValue"][];
            /**
             * When the expense was created.
             */
            createDate: UtcDateTime;
        };
        /**
         * Expense fields
         * What a create and an update of an expense may both carry.
         */
        ExpenseFields: {
            /**
             * Id of the user who made the expense.
             */
            user?: string;
            /**
             * Id of the expense item, needed when the company does not allow free text.
             */
            expenseItem?: string;
            /** Name of the article as free text, for companies that allow it. */
            name?: string;
            /**
             * Id of the work order, whose customer and project then count.
             */
            workOrder?: string;
            /**
             * Id of the customer.
             */
            customer?: string;
            /**
             * Id of the project.
             */
            project?: string;
            /**
             * Id of the distributor.
             */
            distributor?: string;
            /** How many units. */
            numberOfItems?: number | string;
            /** Unit that the number counts. */
            unit?: string;
            /** What one unit costs the company; unless sent that of the expense item. */
            unitCost?: number;
            /** Price of one unit without VAT. Unless sent it comes from the customer's price list, else from the cost and the customer's mark-up on purchases, else from the expense item. */
            unitPrice?: number;
            /** Discount on the unit price in percent. */
            discountPercent?: number;
            /** VAT on the unit price in percent. */
            taxPercent?: number;
            /** When the expense was made. */
            timestamp?: components["schemas"]["CalendarDate"] | components["schemas"]["WallDateTime"];
            /** Notes on the expense. */
            description?: string;
            /** Whether the customer is to be charged for the expense. */
            isInvoiceable?: boolean;
            /** Whether the user paid for it and is to be paid back. */
            doReimburse?: boolean;
        };
        /**
         * Changes to an expense
         * What updating an expense takes; fields left out keep their value.
         */
        ExpenseUpdate: {
            /**
             * Id of the user who made the expense.
             */
            user: string;
            /**
             * Id of the expense item, needed when the company does not allow free text.
             */
            expenseItem?: string;
            /** Name of the article as free text, for companies that allow it. */
            name?: string;
            /**
             * Id of the work order, whose customer and project then count.
             */
            workOrder?: string;
            /**
             * Id of the customer.
             */
            customer?: string;
            /**
             * Id of the project.
             */
            project?: string;
            /**
             * Id of the distributor.
             */
            distributor?: string;
            /** How many units. */
            numberOfItems?: number | string;
            /** Unit that the number counts. */
            unit?: string;
            /** What one unit costs the company; unless sent that of the expense item. */
            unitCost?: number;
            /** Price of one unit without VAT. Unless sent it comes from the customer's price list, else from the cost and the customer's mark-up on purchases, else from the expense item. */
            unitPrice?: number;
            /** Discount on the unit price in percent. */
            discountPercent?: number;
            /** VAT on the unit price in percent. */
            taxPercent?: number;
            /** When the expense was made. */
            timestamp?: components["schemas"]["CalendarDate"] | components["schemas"]["WallDateTime"];
            /** Notes on the expense. */
            description?: string;
            /** Whether the customer is to be charged for the expense. */
            isInvoiceable?: boolean;
            /** Whether the user paid for it and is to be paid back. */
            doReimburse?: boolean;
            /**
             * Id of the expense to change.
             */
            _id: string;
            /**
             * Id of the user who makes the change.
             */
            modifiedByUser: string;
        };
        /**
         * New expense
         * What creating an expense takes, with an expense item or as free text that says all about the price.
         */
        ExpenseCreate: {
            /**
             * Id of the user who made the expense.
             */
            user: string;
            /**
             * Id of the expense item, needed when the company does not allow free text.
             */
            expenseItem: string;
            /** Name of the article as free text, for companies that allow it. */
            name?: string;
            /**
             * Id of the work order, whose customer and project then count.
             */
            workOrder?: string;
            /**
             * Id of the customer.
             */
            customer?: string;
            /**
             * Id of the project.
             */
            project?: string;
            /**
             * Id of the distributor.
             */
            distributor?: string;
            /** How many units. */
            numberOfItems?: number | string;
            /** Unit that the number counts. */
            unit?: string;
            /** What one unit costs the company; unless sent that of the expense item. */
            unitCost?: number;
            /** Price of one unit without VAT. Unless sent it comes from the customer's price list, else from the cost and the customer's mark-up on purchases, else from the expense item. */
            unitPrice?: number;
            /** Discount on the unit price in percent. */
            discountPercent?: number;
            /** VAT on the unit price in percent. */
            taxPercent?: number;
            /** When the expense was made. */
            timestamp?: components["schemas"]["CalendarDate"] | components["schemas"]["WallDateTime"];
            /** Notes on the expense. */
            description?: string;
            /** Whether the customer is to be charged for the expense. */
            isInvoiceable?: boolean;
            /** Whether the user paid for it and is to be paid back. */
            doReimburse?: boolean;
            /**
             * Id of the user who creates the expense.
             */
            createdByUser: string;
        } | {
            /**
             * Id of the user who made the expense.
             */
            user: string;
            /**
             * Id of the expense item, needed when the company does not allow free text.
             */
            expenseItem?: string;
            /** Name of the article as free text, for companies that allow it. */
            name: string;
            /**
             * Id of the work order, whose customer and project then count.
             */
            workOrder?: string;
            /**
             * Id of the customer.
             */
            customer?: string;
            /**
             * Id of the project.
             */
            project?: string;
            /**
             * Id of the distributor.
             */
            distributor?: string;
            /** How many units. */
            numberOfItems?: number | string;
            /** Unit that the number counts. */
            unit?: string;
            /** What one unit costs the company; unless sent that of the expense item. */
            unitCost: number;
            /** Price of one unit without VAT. Unless sent it comes from the customer's price list, else from the cost and the customer's mark-up on purchases, else from the expense item. */
            unitPrice: number;
            /** Discount on the unit price in percent. */
            discountPercent: number;
            /** VAT on the unit price in percent. */
            taxPercent: number;
            /** When the expense was made. */
            timestamp?: components["schemas"]["CalendarDate"] | components["schemas"]["WallDateTime"];
            /** Notes on the expense. */
            description?: string;
            /** Whether the customer is to be charged for the expense. */
            isInvoiceable?: boolean;
            /** Whether the user paid for it and is to be paid back. */
            doReimburse?: boolean;
            /**
             * Id of the user who creates the expense.
             */
            createdByUser: string;
        };
        /**
         * Deletion of an expense
         * Which expense to delete, and who deletes it.
         */
        ExpenseDelete: {
            /**
             * Id of the expense to delete.
             */
            _id: string;
            /**
             * Id of the user who deletes it.
             */
            deletedByUser: string;
        };
        /**
         * Expense item
         * An article of the company's range, which expenses, quotes, orders and invoices name.
         */
        ExpenseItem: {
            /**
             * Id of the expense item.
             */
            _id: string;
            /** Number of the article. */
            articleNumber: string;
            /** What the article is called. */
            name: string;
            /** Notes on the article. */
            description: string;
            /** Unit that the article is counted in. */
            unit: string;
            /** What one unit costs the company. */
            unitCost: number;
            /** Price of one unit without VAT. */
            unitPrice: number;
            /** VAT in percent. */
            tax: number;
            /** Price of one unit with VAT, as the server computes it and not rounded. */
            unitPriceInclTax: number;
            /** Whether it is a category that groups other items. */
            isCategory: boolean;
            /**
             * Id of the expense item that this one is filed under.
             */
            parentExpenseItem: string | null;
            /** Display copy of that item's name, empty without one. */
            parentExpenseItemName: string;
            /** Number of the category group, empty without one. */
            categoryGroupNumber: string;
            /** Number of the article group, empty without one. */
            articleGroupNumber: string;
            /**
             * Id of the distributor it is bought from.
             */
            distributor: string | null;
            /** Display copy of the distributor's name, empty without one. */
            distributorName: string;
            /** Articles that come along with this one as a bundle. */
            bundledArticles: unknown[];
            /** Whether customers can be charged for it. */
            isInvoiceable: boolean;
            /** Whether a user who books it is always paid back. */
            alwaysReimburse: boolean;
            /** Whether it is kept in stock. */
            isInventoryItem: boolean;
            /** Whether the expense item is in use. */
            isActive: boolean;
            /**
             * When the expense item was created.
             */
            createDate: UtcDateTime;
        };
        /**
         * Invoice type
         * Whether an invoice claims a tax deduction, and which.
         * @enum {integer}
         */
        InvoiceType: 0 | 1 | 2 | 3;
        /**
         * Invoice status
         * Where an invoice stands.
         * @enum {integer}
         */
        InvoiceStatus: 1 | 2 | 3 | 4;
        /**
         * Share of a deduction
         * One person's share of a ROT or RUT deduction.
         */
        InvoiceDeductionShare: {
            /**
             * Id of the share.
             */
            _id: string;
            /** Name of the person. */
            userName: string;
            /** Personal number of the person. */
            personalNumber: string;
            /** Share of the deduction in percent. */
            distributionPercent: number;
        };
        /**
         * Property for ROT or RUT
         * The home that a ROT or RUT deduction is claimed for, and who shares the deduction.
         */
        HouseProperties: {
            /** Whether the home is a house or a flat. */
            typeOfProperty: components["schemas"]["PropertyType"] | (number & {});
            /** Property designation of a house, empty for a flat. */
            propertyDescription: string;
            /** Organisation number of the housing society, empty for a house. */
            housingSocietyNumber: string;
            /** Number of the flat, empty for a house. */
            apartmentNumber: string;
            /** Most that may be deducted, in money. */
            maxDeductionAmount: number;
            /** Personal number of the customer, empty when it is kept with the shares. */
            personalNumber: string;
            /** Who shares the deduction. */
            deductionDistribution: components["schemas"]["InvoiceDeductionShare"][];
        };
        /**
         * Kind of row
         * What a row is for.
         * @enum {string}
         */
        ItemType: "expense" | "timeLog" | "general" | "blank" | "text" | "onlyamount" | "machineTimeLog" | "driverJournal";
        /**
         * VAT rate
         * Swedish VAT rate in percent.
         * @enum {integer}
         */
        VatPercent: 0 | 6 | 12 | 25;
        /**
         * Kind of house work
         * Kind of work that a ROT or RUT deduction is claimed for. The vendor's table skips the codes 8, 11, 16 and 17.
         * @enum {integer}
         */
        HouseWorkType: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 20 | 21 | 9 | 10 | 12 | 13 | 14 | 15 | 18 | 19 | 22;
        /**
         * Invoice row
         * One row of an invoice with its amounts.
         */
        InvoiceRow: {
            /**
             * Id of the row.
             */
            _id: string;
            /**
             * When the row was added.
             */
            createDate: UtcDateTime;
            /** What the row is for. */
            itemType: components["schemas"]["ItemType"] | (string & {});
            /** Key of the row within its invoice; not the id of a record. */
            itemId: string;
            /** Place of the row among the others; rows go from low to high. */
            itemOrder: number;
            /** Heading of the row. */
            name: string;
            /** Text of the row. */
            description: string;
            /**
             * Id of the article.
             */
            expenseItem?: string | null;
            /** Display copy of the article's name. */
            expenseItemName?: string | null;
            /**
             * Id of the time category.
             */
            timeCategory?: string | null;
            /** Display copy of the time category's name. */
            categoryName?: string | null;
            /**
             * Id of the machine.
             */
            machine?: string | null;
            /** Display copy of the machine's name. */
            machineName?: string | null;
            /**
             * Id of the driver journal type.
             */
            driverJournalItemType?: string | null;
            /** Display copy of the driver journal type's name. */
            driverJournalItemTypeName?: string | null;
            /** Quantity. */
            numberOfItems: number;
            /** Unit that the quantity counts. */
            unit: string;
            /** Purchase price of one unit. */
            unitCost: number;
            /** Price of one unit before discount and VAT. */
            unitPrice: number;
            /** Discount on the row in percent. */
            discountPercent: number;
            /** VAT rate of the row in percent. */
            taxPercent: components["schemas"]["VatPercent"] | (number & {});
            /** Cost of the whole quantity. */
            totalCost: number;
            /** Net amount of the row, before VAT. */
            totalAmount: number;
            /** VAT on the row. */
            totalTaxAmount: number;
            /** Amount of the row including VAT. */
            totalAmountInclTax: number;
            /** Kind of work for ROT or RUT. */
            houseWorkTypeOfWork: components["schemas"]["HouseWorkType"] | (number & {});
            /** Whether the row counts towards the ROT or RUT deduction. */
            houseWorkFlag: boolean;
        };
        /**
         * Log entry
         * One event in the history of a document.
         */
        LogEntry: {
            /**
             * Id of the entry.
             */
            _id: string;
            /**
             * When it happened.
             */
            logDate: UtcDateTime;
            /** Kind of event; the vendor prints no table of the codes. */
            logType: number;
            /** The event in words. */
            description: string;
            /**
             * Id of the user who caused it.
             */
            user: string;
            /** Display name of that user. */
            userName: string;
            /** Further text on the event. */
            additionalData?: string;
        };
        /**
         * Invoice
         * An invoice to a customer, from draft to payment.
         */
        Invoice: {
            /**
             * Id of the invoice.
             */
            _id: string;
            /**
             * When the invoice was created.
             */
            createDate: UtcDateTime;
            /**
             * Id of the user who created the invoice.
             */
            createdByUser: string;
            /** Display copy of that user's name. */
            createdByUserName: string;
            /** Heading of the invoice. */
            invoiceName: string;
            /** Number of the invoice, given when it is marked as sent. */
            invoiceNumber?: string;
            /** Payment reference for the bank, made from the invoice number, one digit for its length and a check digit. */
            OCRNumber?: string;
            /** Whether a tax deduction is claimed. */
            invoiceType: components["schemas"]["InvoiceType"] | (number & {});
            /** Where the invoice stands. */
            invoiceStatus: components["schemas"]["InvoiceStatus"] | (number & {});
            /**
             * Date on the invoice, as an instant within that day in Sweden.
             */
            invoiceDate: UtcDateTime;
            /**
             * Last day to pay.
             */
            dueDate: UtcDateTime;
            /**
             * When the invoice was marked as sent.
             */
            sentDate?: UtcDateTime;
            /**
             * When the invoice was paid.
             */
            paymentDate?: UtcDateTime | null;
            /**
             * When the customer was last reminded to pay.
             */
            reminderDate?: UtcDateTime | null;
            /** Language that the invoice is printed in, as a code such as SV. */
            language: string;
            /**
             * Id of the customer.
             */
            customer: string;
            /** Display copy of the customer's name. */
            customerName: string;
            /** Display copy of the customer's number. */
            customerNumber?: string;
            /** Address of the customer as printed, its lines parted by `<br>`. */
            customerAddress?: string;
            /** E-mail address of the customer. */
            customerEmail?: string;
            /** Organisation or personal number of the customer. */
            customerOrgNo?: string;
            /** VAT number of the customer. */
            customerVAT?: string;
            /**
             * Id of the customer's contact person.
             */
            contactPerson?: string | null;
            /** Display copy of the contact person's name. */
            contactPersonName?: string | null;
            /**
             * Id of the user to ask at the company.
             */
            ourReference?: string | null;
            /** Display copy of that user's name. */
            ourReferenceName?: string | null;
            /** Reference that the customer wants to see on the invoice. */
            marking: string;
            /** The customer's own order number. */
            yourOrderNumber: string;
            /** Where the goods or the work went. */
            deliveryAddress?: components["schemas"]["Address"];
            /**
             * Id of the project.
             */
            project?: string | null;
            /** Display copy of the project's name. */
            projectName?: string | null;
            /**
             * Id of the work order.
             */
            workOrder?: string | null;
            /** Display copy of the work order's number. */
            workOrderNumber?: string | null;
            /** Ids of all work orders that are billed. */
            workOrderIds: string[];
            /**
             * Id of the result unit.
             */
            resultUnit?: string | null;
            /** Display copy of the result unit's name. */
            resultUnitName?: string | null;
            /**
             * Id of the price list that prices came from.
             */
            priceList?: string | null;
            /** Display copy of the price list's name. */
            priceListName?: string | null;
            /**
             * Id of the quote that the invoice was made from.
             */
            quote?: string | null;
            /** Display copy of the quote number, empty without a quote. */
            quoteNumber?: string;
            /**
             * Id of the supplement order that the invoice was made from.
             */
            supplementOrder?: string | null;
            /** Display copy of the supplement order's number, empty without one. */
            supplementOrderNumber?: string;
            /** Ids of the invoice's tags. */
            tags: string[];
            /** The home and the shares of a ROT or RUT deduction. */
            houseProperties?: components["schemas"]["HouseProperties"];
            /** Amount that the ROT or RUT deduction is reckoned from. */
            houseDeductionBasisAmount?: number;
            /** ROT or RUT deduction in money. */
            houseDeductionAmount?: number;
            /** Rows of the invoice. */
            invoiceItems: components["schemas"]["InvoiceRow"][];
            /** Whether rows may differ in VAT. */
            multipleTaxesOnRows?: boolean;
            /** VAT rate in percent that all rows share when they may not differ. */
            taxPercent: components["schemas"]["VatPercent"] | (number & {});
            /** Whether the prices on the rows are printed with VAT. */
            showPriceInclTaxesOnRows?: boolean;
            /** Discount on the whole invoice in percent. */
            discountInPercent?: number;
            /** Currency of the amounts as an ISO 4217 code. */
            currencyCode?: string;
            /** Rate between SEK and the currency, 1 for SEK. */
            currencyRate?: number;
            /** Net total, before VAT. */
            totalAmount: number;
            /** VAT total. */
            totalTaxAmount: number;
            /** What rounding to whole kronor adds or takes off. */
            totalAmountRounding: number;
            /** Total to pay: net, VAT and rounding. */
            totalAmountInclTax: number;
            /** What the rows cost the company. */
            totalCost: number;
            /** Whether the invoice credits another one. */
            isCreditInvoice?: boolean;
            /**
             * Id of the invoice that this one credits.
             */
            creditForInvoice?: string | null;
            /** Number of the invoice that this one credits, or empty. */
            creditForInvoiceNumber?: string;
            /** Whether a credit invoice has been made for this one. */
            isCredited?: boolean;
            /**
             * Id of the credit invoice made for this one.
             */
            creditInvoice?: string | null;
            /** Number of the credit invoice made for this one, or empty. */
            creditInvoiceNumber?: string;
            /** Whether only a part has been paid. */
            partiallyPaid?: boolean;
            /** Payments of parts of the sum. */
            partialPayments?: unknown[];
            /** The payment plan that the invoice belongs to. */
            paymentPlan?: string | null;
            /** Id of the row of that payment plan, or empty. */
            paymentPlanRowId?: string;
            /** Whether the invoice has gone to the accounting system. */
            exportedToEconomy?: boolean;
            /** Exports of the invoice to other systems. */
            externalSystemExport?: unknown[];
            /** Whether the invoice has been put in the archive. */
            archived?: boolean;
            /**
             * When the invoice was put in the archive.
             */
            archivedDate?: UtcDateTime | null;
            /** Notes on the invoice. */
            notes: string;
            /** Longer text on what the invoice is for. */
            description?: string | null;
            /** Text printed above the rows. */
            headerText?: string | null;
            /** Text printed below the rows. */
            footerInfoText?: string | null;
            /** Foot of the printed page; may hold HTML. */
            footerText?: string;
            /** Ids of the time logs that are billed. */
            timeLogIds?: string[];
            /** Ids of the expenses that are billed. */
            expenseIds?: string[];
            /** Ids of the driver journals that are billed. */
            driverJournalIds?: string[];
            /** Ids of the machine time logs that are billed. */
            machineTimeLogIds?: string[];
            /** Ids of the supplier invoices that are billed on. */
            supplierInvoiceIds?: string[];
            /** Supplement orders that are billed. */
            supplementOrders?: unknown[];
            /** Checklists attached to the invoice. */
            checkLists?: unknown[];
            /** Values of the company's own fields on the invoice. */
            customFields?: components["schemas"]["CustomFieldValue"][];
            /** Documents and folders attached to the invoice. */
            documents?: components["schemas"]["Document"][];
            /** History of the invoice. */
            invoiceLogEntries: components["schemas"]["LogEntry"][];
        };
        /**
         * Fields of a share of a deduction
         * One person's share of a ROT or RUT deduction, as an invoice takes it.
         */
        InvoiceDeductionShareFields: {
            /** Name of the person. */
            userName?: string;
            /** Personal number of the person. */
            personalNumber?: string;
            /** Share of the deduction in percent. */
            distributionPercent?: number;
        };
        /**
         * Property fields for ROT or RUT
         * What an invoice has to say of the home when it claims a ROT or RUT deduction.
         */
        HousePropertiesFields: {
            /** Whether the home is a house or a flat. */
            typeOfProperty: components["schemas"]["PropertyType"];
            /** Property designation of a house. */
            propertyDescription?: string;
            /** Organisation number of the housing society that a flat belongs to. */
            housingSocietyNumber?: string;
            /** Number of the flat. */
            apartmentNumber?: string;
            /** Who shares the deduction, and in what parts. */
            deductionDistribution?: components["schemas"]["InvoiceDeductionShareFields"][];
        };
        /**
         * Row fields
         * What rows of customer and supplier invoices have in common when they are sent. The kind of row decides which id it needs.
         */
        ItemRowFields: {
            /** What the row is for. */
            itemType: components["schemas"]["ItemType"];
            /** Text of the row. */
            description?: string;
            /**
             * Id of the article; an expense row needs it.
             */
            expenseItem?: string;
            /**
             * Id of the time category; a time row needs it.
             */
            timeCategory?: string;
            /**
             * Id of the machine; a machine row needs it.
             */
            machine?: string;
            /**
             * Id of the driver journal type; a mileage row needs it.
             */
            driverJournalItemType?: string;
            /** Quantity, 1 unless told otherwise. */
            numberOfItems?: number;
            /** Unit that the quantity counts. */
            unit?: string;
            /** Purchase price of one unit. */
            unitCost?: number;
            /** Price of one unit before discount and VAT. */
            unitPrice?: number;
            /** Hourly price of a time row. */
            pricePerHour?: number;
            /** Net amount of a row that has only text and an amount. */
            totalAmount?: number;
            /** Discount on the row in percent. */
            discountPercent?: number;
        };
        /**
         * Invoice row fields
         * One row of an invoice, as a create or an update takes it.
         */
        InvoiceRowFields: {
            /** What the row is for. */
            itemType: components["schemas"]["ItemType"];
            /** Text of the row. */
            description?: string;
            /**
             * Id of the article; an expense row needs it.
             */
            expenseItem?: string;
            /**
             * Id of the time category; a time row needs it.
             */
            timeCategory?: string;
            /**
             * Id of the machine; a machine row needs it.
             */
            machine?: string;
            /**
             * Id of the driver journal type; a mileage row needs it.
             */
            driverJournalItemType?: string;
            /** Quantity, 1 unless told otherwise. */
            numberOfItems?: number;
            /** Unit that the quantity counts. */
            unit?: string;
            /** Purchase price of one unit. */
            unitCost?: number;
            /** Price of one unit before discount and VAT. */
            unitPrice?: number;
            /** Hourly price of a time row. */
            pricePerHour?: number;
            /** Net amount of a row that has only text and an amount. */
            totalAmount?: number;
            /** Discount on the row in percent. */
            discountPercent?: number;
            /** Heading of the row. */
            name?: string;
            /** VAT rate of the row, 25 unless told otherwise; it counts only where rows may differ in VAT. */
            taxPercent?: components["schemas"]["VatPercent"];
            /** Kind of work on the row, for ROT and RUT invoices. */
            houseWorkTypeOfWork?: components["schemas"]["HouseWorkType"];
        };
        /**
         * Invoice fields
         * What a create and an update of an invoice may both carry.
         */
        InvoiceFields: {
            /**
             * Id of the customer.
             */
            customer?: string;
            /** Language to print the invoice in, as a code such as SV. */
            language?: string;
            /** Heading of the invoice; without it, a create takes the word for invoice in the chosen language. */
            name?: string;
            /** Date on the invoice; without it, a create takes today. */
            invoiceDate?: components["schemas"]["CalendarDate"];
            /** Last day to pay; without it, a create adds the usual terms of payment to the invoice date. */
            dueDate?: components["schemas"]["CalendarDate"];
            /** Whether a tax deduction is claimed. */
            invoiceType?: components["schemas"]["InvoiceType"];
            /** The home and the shares of a ROT or RUT deduction. */
            houseProperties?: components["schemas"]["HousePropertiesFields"];
            /**
             * Id of a contact person of the same customer.
             */
            contactPerson?: string;
            /**
             * Id of the user to ask at the company.
             */
            ourReference?: string;
            /** Reference that the customer wants to see on the invoice. */
            marking?: string;
            /** The customer's own order number. */
            yourOrderNumber?: string;
            /** Where the goods or the work went. */
            deliveryAddress?: components["schemas"]["Address"];
            /**
             * Id of the project.
             */
            project?: string;
            /**
             * Id of the work order.
             */
            workOrder?: string;
            /**
             * Id of the result unit.
             */
            resultUnit?: string;
            /**
             * Id of the price list that prices the rows.
             */
            priceList?: string;
            /** Whether rows may differ in VAT; if not, all share one rate. */
            multipleTaxesOnRows?: boolean;
            /** VAT rate in percent that all rows share when they may not differ; a create without it takes 25. */
            taxPercent?: components["schemas"]["VatPercent"];
            /** Currency of the amounts as an ISO 4217 code. */
            currencyCode?: string;
            /** Rate between SEK and the currency. */
            currencyRate?: number;
            /** Rows of the invoice. */
            invoiceItems?: components["schemas"]["InvoiceRowFields"][];
            /** Ids of invoice tags. */
            tags?: string[];
            /** Notes on the invoice. */
            notes?: string;
            /** Whether to print the foot that the company has set up. */
            useFooterFromSettings?: boolean;
            /** Foot of the printed page, used when the one from the settings is not. */
            footerText?: string;
        };
        /**
         * Changes to an invoice
         * What updating an invoice takes. The rows and how VAT is set on them belong to every update; other fields left out keep their value.
         */
        InvoiceUpdate: {
            /**
             * Id of the customer.
             */
            customer?: string;
            /** Language to print the invoice in, as a code such as SV. */
            language?: string;
            /** Heading of the invoice; without it, a create takes the word for invoice in the chosen language. */
            name?: string;
            /** Date on the invoice; without it, a create takes today. */
            invoiceDate?: components["schemas"]["CalendarDate"];
            /** Last day to pay; without it, a create adds the usual terms of payment to the invoice date. */
            dueDate?: components["schemas"]["CalendarDate"];
            /** Whether a tax deduction is claimed. */
            invoiceType?: components["schemas"]["InvoiceType"];
            /** The home and the shares of a ROT or RUT deduction. */
            houseProperties?: components["schemas"]["HousePropertiesFields"];
            /**
             * Id of a contact person of the same customer.
             */
            contactPerson?: string;
            /**
             * Id of the user to ask at the company.
             */
            ourReference?: string;
            /** Reference that the customer wants to see on the invoice. */
            marking?: string;
            /** The customer's own order number. */
            yourOrderNumber?: string;
            /** Where the goods or the work went. */
            deliveryAddress?: components["schemas"]["Address"];
            /**
             * Id of the project.
             */
            project?: string;
            /**
             * Id of the work order.
             */
            workOrder?: string;
            /**
             * Id of the result unit.
             */
            resultUnit?: string;
            /**
             * Id of the price list that prices the rows.
             */
            priceList?: string;
            /** Whether rows may differ in VAT; if not, all share one rate. */
            multipleTaxesOnRows: boolean;
            /** VAT rate in percent that all rows share when they may not differ; a create without it takes 25. */
            taxPercent?: components["schemas"]["VatPercent"];
            /** Currency of the amounts as an ISO 4217 code. */
            currencyCode?: string;
            /** Rate between SEK and the currency. */
            currencyRate?: number;
            /** Rows of the invoice. */
            invoiceItems: components["schemas"]["InvoiceRowFields"][];
            /** Ids of invoice tags. */
            tags?: string[];
            /** Notes on the invoice. */
            notes?: string;
            /** Whether to print the foot that the company has set up. */
            useFooterFromSettings?: boolean;
            /** Foot of the printed page, used when the one from the settings is not. */
            footerText?: string;
            /**
             * Id of the invoice to change.
             */
            _id: string;
            /**
             * Id of the user who changes the invoice.
             */
            modifiedByUser: string;
            /** New status; paid and obliterated are open to a sent invoice alone. */
            invoiceStatus?: components["schemas"]["InvoiceStatus"];
            /** Heading of the invoice, under the name that answers use. */
            invoiceName?: string;
        };
        /**
         * New invoice
         * What creating an invoice takes.
         */
        InvoiceCreate: {
            /**
             * Id of the customer.
             */
            customer: string;
            /** Language to print the invoice in, as a code such as SV. */
            language: string;
            /** Heading of the invoice; without it, a create takes the word for invoice in the chosen language. */
            name?: string;
            /** Date on the invoice; without it, a create takes today. */
            invoiceDate?: components["schemas"]["CalendarDate"];
            /** Last day to pay; without it, a create adds the usual terms of payment to the invoice date. */
            dueDate?: components["schemas"]["CalendarDate"];
            /** Whether a tax deduction is claimed. */
            invoiceType?: components["schemas"]["InvoiceType"];
            /** The home and the shares of a ROT or RUT deduction. */
            houseProperties?: components["schemas"]["HousePropertiesFields"];
            /**
             * Id of a contact person of the same customer.
             */
            contactPerson?: string;
            /**
             * Id of the user to ask at the company.
             */
            ourReference?: string;
            /** Reference that the customer wants to see on the invoice. */
            marking?: string;
            /** The customer's own order number. */
            yourOrderNumber?: string;
            /** Where the goods or the work went. */
            deliveryAddress?: components["schemas"]["Address"];
            /**
             * Id of the project.
             */
            project?: string;
            /**
             * Id of the work order.
             */
            workOrder?: string;
            /**
             * Id of the result unit.
             */
            resultUnit?: string;
            /**
             * Id of the price list that prices the rows.
             */
            priceList?: string;
            /** Whether rows may differ in VAT; if not, all share one rate. */
            multipleTaxesOnRows?: boolean;
            /** VAT rate in percent that all rows share when they may not differ; a create without it takes 25. */
            taxPercent?: components["schemas"]["VatPercent"];
            /** Currency of the amounts as an ISO 4217 code. */
            currencyCode?: string;
            /** Rate between SEK and the currency. */
            currencyRate?: number;
            /** Rows of the invoice. */
            invoiceItems?: components["schemas"]["InvoiceRowFields"][];
            /** Ids of invoice tags. */
            tags?: string[];
            /** Notes on the invoice. */
            notes?: string;
            /** Whether to print the foot that the company has set up. */
            useFooterFromSettings?: boolean;
            /** Foot of the printed page, used when the one from the settings is not. */
            footerText?: string;
            /**
             * Id of the user who creates the invoice.
             */
            createdByUser: string;
            /**
             * Status to begin with, draft or sent.
             * @enum {unknown}
             */
            invoiceStatus?: 1 | 2;
        };
        /**
         * Invoice tag
         * A coloured label that invoices are sorted by.
         */
        InvoiceTag: {
            /**
             * Id of the tag.
             */
            _id: string;
            /** Text on the label. */
            tagName: string;
            /** Colour of the label as six hexadecimal digits without a hash sign. */
            color: string;
        };
        /**
         * Machine time log
         * Hours that a machine has run, registered by a user.
         */
        MachineTimeLog: {
            /**
             * Id of the machine time log.
             */
            _id: string;
            /**
             * Id of the machine.
             */
            machine: string;
            /** Display copy of the machine's name. */
            machineName: string;
            /**
             * Id of the user who registered the hours.
             */
            user: string;
            /** Display copy of the user's name. */
            userName: string;
            /**
             * Id of the department.
             */
            department: string | null;
            /** Display copy of the department's name. */
            departmentName: string | null;
            /**
             * When the hours were registered.
             */
            timestamp: UtcDateTime;
            /** Hours that the machine ran. */
            time: number;
            /** Hours that are charged to the customer. */
            invoiceableTime: number;
            /** Code of the status; the vendor prints no table of it. */
            status: number;
            /**
             * Id of the user who approved the hours.
             */
            attestedBy: string | null;
            /**
             * Id of the customer.
             */
            customer: string | null;
            /** Display copy of the customer's name. */
            customerName: string | null;
            /**
             * Id of the project.
             */
            project: string | null;
            /** Display copy of the project's name. */
            projectName: string | null;
            /**
             * Id of the work order.
             */
            workOrder: string | null;
            /** Display copy of the work order's title, empty without one. */
            workOrderTitle: string;
            /** Display copy of the work order's number, 0 without one. */
            workOrderNumber: number;
            /** Notes on what was done. */
            description: string;
            /** Notes for the company's own eyes. */
            internalDescription: string;
            /** Whether the customer is to be charged for the hours. */
            isInvoiceable: boolean;
            /** Whether the hours are already on an invoice. */
            isInvoiced: boolean;
            /**
             * Id of the invoice that charges for the hours.
             */
            invoice: string | null;
            /** Price of one hour to the customer. */
            pricePerHour: number;
            /** Price of all hours to the customer. */
            price: number;
            /** What the hours cost the company. */
            cost: number;
            /**
             * When the machine time log was created.
             */
            createDate: UtcDateTime;
        };
        /**
         * Link to Trackunit
         * How the tracking service Trackunit knows the machine.
         */
        MachineTrackunitData: {
            /** Id of the machine at Trackunit. */
            id: string;
        };
        /**
         * Machine
         * A machine or tool of the company, with its hours, mileage and service.
         */
        Machine: {
            /**
             * Id of the machine.
             */
            _id: string;
            /** What the machine is called. */
            machineName: string;
            /** Number that the company gave it. */
            machineNumber: string;
            /** Model as its maker calls it. */
            machineModel: string;
            /**
             * Id of the machine type.
             */
            machineType: string | null;
            /** Display copy of the machine type's name, empty without one. */
            machineTypeName: string;
            /** Group that the machine is sorted into, empty without one. */
            machineGroup: string;
            /** Serial number from its maker. */
            serialNumber: string;
            /** Number of the article that its use is invoiced as. */
            articleNumber: string;
            /**
             * When it was bought.
             */
            purchaseDate: UtcDateTime | null;
            /**
             * Id of the distributor it comes from.
             */
            distributor: string | null;
            /** Display copy of the distributor's name, empty without one. */
            distributorName: string;
            /** Whether the machine is in use. */
            isActive: boolean;
            /** Whether it can be planned for work. */
            canBePlanned: boolean;
            /** Whether users can register hours on it. */
            hoursCanBeRegistered: boolean;
            /** Hours it has run in all. */
            hoursUsed: number;
            /**
             * When its hours were last registered.
             */
            lastHoursUsedRegDate: UtcDateTime;
            /** Kilometres it has gone in all. */
            mileage: number;
            /**
             * When its mileage was last registered.
             */
            lastMileageRegDate: UtcDateTime;
            /** Whether it is serviced at intervals. */
            serviceable: boolean;
            /** Kilometres from one service to the next. */
            serviceIntervalInKm: number;
            /** Hours from one service to the next. */
            serviceIntervalInHours: number;
            /** Months from one service to the next. */
            serviceIntervalInMonths: number;
            /** Mileage at its last service. */
            mileageLastService: number;
            /** Hours at its last service. */
            hoursLastService: number;
            /**
             * When it was last serviced.
             */
            lastServiceDate: UtcDateTime | null;
            /** Whether customers can be charged for its use. */
            isInvoiceable: boolean;
            /** Price of one unit of its use to the customer. */
            unitPrice: number;
            /** What one unit of its use costs the company. */
            unitCost: number;
            /** Prices for use that is registered by hand. */
            debitManualRegistrationPrices: unknown[];
            /** Least prices that are charged. */
            debitMinimiPrices: unknown[];
            /** Prices that follow a schedule. */
            debitSchedulePrices: unknown[];
            /** Machines that this one is a supplement to. */
            isSupplementForMachines: unknown[];
            /** Entries in the machine's log. */
            machineLog: unknown[];
            trackunitData: components["schemas"]["MachineTrackunitData"];
            /** Documents and folders attached to the machine. */
            documents: components["schemas"]["Document"][];
            /** Values of the company's own fields on the machine. */
            customFields: components["schemas"]["CustomFieldValue"][];
            /**
             * Id of the user who created the machine.
             */
            createdByUser: string;
            /** Display copy of that user's name. */
            createdByUserName: string;
            /**
             * When the machine was last changed.
             */
            modifiedDate: UtcDateTime;
            /**
             * When the machine was created.
             */
            createDate: UtcDateTime;
        };
        /**
         * Machine type
         * A kind of machine or tool.
         */
        MachineType: {
            /**
             * Id of the machine type.
             */
            _id: string;
            /** What this kind is called. */
            name: string;
            /** Whether the machine type is in use. */
            isActive: boolean;
            /**
             * When the machine type was created.
             */
            createDate: UtcDateTime;
        };
        /**
         * Price list
         * A price list that customers, quotes and invoices can follow; its prices are not shown.
         */
        PriceList: {
            /**
             * Id of the price list.
             */
            _id: string;
            /** Name of the price list. */
            name: string;
            /** Whether the price list is in use. */
            isActive: boolean;
        };
        /**
         * Project permissions
         * The users, roles and departments that may see a project.
         */
        ProjectPermissions: {
            /** Users who may see it. */
            permUsers: unknown[];
            /** User roles that may see it. */
            permRoles: unknown[];
            /** Departments that may see it; the sample of the list lacks them. */
            permDepartments?: unknown[];
            /** How far the restriction goes; the vendor prints no table of the codes. */
            permissionFlag?: number;
        };
        /**
         * Billing method of a project
         * How the price of a project comes about.
         * @enum {string}
         */
        ProjectBillingMethod: "ACCORDING_TO_CUSTOMER" | "HOURLY" | "PERUSER" | "HOURLY_PER_TIMECATEGORY" | "FIXED_PRICE" | "PRICELIST";
        /**
         * Recurring budget of a project
         * What a project may use in each period.
         */
        ProjectRecurringBudget: {
            /** Time for each period; the vendor names no unit. */
            budgetTime: number;
            /** Amount for each period. */
            budgetAmount: number;
            /** Kind of recurring budget; the vendor prints no table of the codes. */
            budgetType: number;
        };
        /**
         * Invoice status of a project
         * How far a project has been invoiced.
         * @enum {integer}
         */
        ProjectInvoiceStatus: 0 | 5 | 10 | 20 | 30;
        /**
         * Budget of a project
         * What a project is expected to bring in and to cost.
         */
        ProjectBudget: {
            /** How the income is worked out; the vendor prints no table of the codes. */
            typeOfBenefitCalc?: number;
            /** Items of income. */
            benefits: unknown[];
            /** Income in all. */
            benefitTotal?: number;
            /** How the cost is worked out; the vendor prints no table of the codes. */
            typeOfCostCalc?: number;
            /** Items of cost. */
            costs: unknown[];
            /** Cost in all. */
            costTotal?: number;
        };
        /**
         * Budget calculation
         * Rows of a budget worked out for a project, a work order or a quote, with their totals.
         */
        BudgetCalculation: {
            /** Rows of the calculation. */
            invoiceItems: unknown[];
            /** Income that the rows add up to. */
            totalBenefitAmount?: number;
            /** Cost that the rows add up to. */
            totalCostAmount?: number;
        };
        /**
         * Staff ledger of a project
         * Particulars of the staff ledger that Swedish law asks for on building sites.
         */
        ProjectStaffLedger: {
            /** Identity number of the building site. */
            workPlaceIDNumber: string;
            /** Name of the developer who builds. */
            developerName: string;
            /** Organisation number of the developer. */
            developerOrgNumber: string;
        };
        /**
         * Time notification of a project
         * Warning that goes out when a share of the estimated time is used up.
         */
        ProjectTimeNotification: {
            /** Whether the warning has gone out. */
            sent: boolean;
            /** Share of the estimated time in percent that sets it off. */
            notifyAtPercent: number;
        };
        /**
         * Project
         * A job for a customer or for the company itself, which work orders, time, expenses and invoices can belong to.
         */
        Project: {
            /**
             * Id of the project.
             */
            _id: string;
            /** Who may see the project. */
            permissions: components["schemas"]["ProjectPermissions"];
            /** Ids of the project's tags. */
            tags: string[];
            /** What the project is called. */
            name: string;
            /** Number of the project. */
            projectNumber: string;
            /** Status as a number, beside `projectStatusRef`; the vendor prints no table of the codes. */
            projectStatus?: number;
            /**
             * Id of the project status.
             */
            projectStatusRef?: string | null;
            /**
             * Id of the project type.
             */
            projectType?: string | null;
            /** Display copy of the project type's name. */
            projectTypeName?: string | null;
            /** How the project is priced. */
            billingMethod?: components["schemas"]["ProjectBillingMethod"] | (string & {});
            /** Price of an hour, for HOURLY. */
            pricePerHour?: number;
            /** Price of the whole project, for FIXED_PRICE. */
            fixedPrice?: number;
            /** Whether the fixed price has been invoiced. */
            fixedPriceInvoiced?: boolean;
            /** What is left to invoice of the fixed price. */
            fixedPriceLeftToInvoice?: number;
            /**
             * Id of the article that the fixed price is invoiced as.
             */
            fixedPriceExpenseItem?: string | null;
            /**
             * Id of the price list for time, for PRICELIST; no operation lists them.
             */
            timeCategoryPriceList?: string | null;
            /** Time that the project is thought to take; the vendor names no unit, time logs count hours. */
            estimatedTime?: number;
            /** Kind of recurring budget; the vendor prints no table of the codes. */
            recurringBudgetType?: number;
            /** Budget for each period. */
            recurringBudget?: components["schemas"]["ProjectRecurringBudget"];
            /**
             * Id of the result unit.
             */
            resultUnit?: string | null;
            /** Display copy of the result unit's name. */
            resultUnitName?: string;
            /**
             * Id of the customer.
             */
            customer?: string | null;
            /** Display copy of the customer's name. */
            customerName?: string | null;
            /**
             * Id of the contact person at the customer.
             */
            contactPerson?: string | null;
            /** Display copy of the contact person's name. */
            contactPersonName?: string | null;
            /**
             * Id of the user who leads the project.
             */
            projectLeader?: string | null;
            /** Display copy of the project leader's name. */
            projectLeaderName?: string | null;
            /**
             * Id of the quote that the project came from.
             */
            quote?: string | null;
            /** Display copy of the quote number. */
            quoteNumber?: string | null;
            /**
             * Id of the department.
             */
            department?: string | null;
            /** Display copy of the department's name. */
            departmentName?: string;
            /** Reference text that the customer wants on the papers. */
            marking?: string;
            /** The customer's own order number. */
            yourOrderNumber?: string;
            /** Where the goods or the work go. */
            deliveryAddress?: components["schemas"]["Address"];
            /** How far the project has been invoiced. */
            invoiceStatus?: components["schemas"]["ProjectInvoiceStatus"] | (number & {});
            /** Notes on the project. */
            notes?: string;
            /** Documents and folders attached to the project. */
            documents: components["schemas"]["Document"][];
            /**
             * First day of the project.
             */
            startDate?: UtcDateTime | null;
            /**
             * Last day of the project.
             */
            endDate?: UtcDateTime | null;
            /** Budgeted income and cost. */
            budget: components["schemas"]["ProjectBudget"];
            /** The budget worked out row by row. */
            budgetCalculation: components["schemas"]["BudgetCalculation"];
            /** Whether a construction diary is kept. */
            enableConstructionDiary?: boolean;
            /** Whether it is invoiced by a payment plan. */
            enablePaymentPlans?: boolean;
            /** Time categories set up for the project. */
            timeCategoryItems: unknown[];
            /** Articles set up for the project. */
            expenseItemItems: unknown[];
            /** Particulars for the staff ledger. */
            staffLedger?: components["schemas"]["ProjectStaffLedger"];
            /** Warning when the estimated time runs out. */
            projectTimeNotification?: components["schemas"]["ProjectTimeNotification"];
            /** When the working day on the project starts. */
            workRuleStartOfDay?: string | null;
            /** When the working day on the project ends. */
            workRuleEndOfDay?: string | null;
            /** Ways in which time may be registered on the project. */
            timeLogRegistrationMethods: unknown[];
            /** Whether time on the project is no working time. */
            timeShouldNotBeWorkTime?: boolean;
            /** Whether customers see the project in the customer portal. */
            enablePortalAccess?: boolean;
            /** People and machines planned for the project. */
            projectResources: unknown[];
            /** Check lists of the project. */
            checkLists: unknown[];
            /** Colour of the project, six hexadecimal digits without a hash sign. */
            color?: string;
            /** Whether the project is in use. */
            isActive?: boolean;
            /** Comments on the project. */
            comments: unknown[];
            /** Values of the company's own fields on the project. */
            customFields: components["schemas"]["CustomFieldValue"][];
            /**
             * When the project was created.
             */
            createdDate: UtcDateTime;
            /**
             * When the project was last changed.
             */
            modifiedDate: UtcDateTime;
        };
        /**
         * Project fields
         * What a create and an update of a project may both carry.
         */
        ProjectFields: {
            /** What the project is called. */
            name?: string;
            /** Number of the project, which no other may have; assigned when left out. */
            projectNumber?: string;
            /**
             * Id of the project status.
             */
            projectStatusRef?: string;
            /**
             * Id of the customer.
             */
            customer?: string;
            /**
             * Id of the contact person, who has to belong to the customer.
             */
            contactPerson?: string;
            /** How far the project has been invoiced. */
            invoiceStatus?: components["schemas"]["ProjectInvoiceStatus"];
            /**
             * Id of the user who leads the project.
             */
            projectLeader?: string;
            /**
             * Id of the project type.
             */
            projectType?: string;
            /**
             * Id of the department.
             */
            department?: string;
            /** First day of the project. */
            startDate?: components["schemas"]["CalendarDate"];
            /** Last day of the project. */
            endDate?: components["schemas"]["CalendarDate"];
            /** Notes on the project. */
            notes?: string;
            /**
             * Id of the result unit.
             */
            resultUnit?: string;
            /** How the project is priced. */
            billingMethod?: components["schemas"]["ProjectBillingMethod"];
            /** Price of an hour, for HOURLY. */
            pricePerHour?: number;
            /** Price of the whole project, for FIXED_PRICE. */
            fixedPrice?: number;
            /**
             * Id of the price list for time, for PRICELIST; no operation lists them.
             */
            timeCategoryPriceList?: string;
            /** Ids of the project's tags. */
            projectTags?: string[];
            /** Reference text that the customer wants on the papers. */
            marking?: string;
            /** The customer's own order number. */
            yourOrderNumber?: string;
            /** Where the goods or the work go. */
            deliveryAddress?: components["schemas"]["Address"];
        };
        /**
         * Changes to a project
         * What updating a project takes; fields left out keep their value.
         */
        ProjectUpdate: {
            /** What the project is called. */
            name?: string;
            /** Number of the project, which no other may have; assigned when left out. */
            projectNumber?: string;
            /**
             * Id of the project status.
             */
            projectStatusRef?: string;
            /**
             * Id of the customer.
             */
            customer?: string;
            /**
             * Id of the contact person, who has to belong to the customer.
             */
            contactPerson?: string;
            /** How far the project has been invoiced. */
            invoiceStatus?: components["schemas"]["ProjectInvoiceStatus"];
            /**
             * Id of the user who leads the project.
             */
            projectLeader?: string;
            /**
             * Id of the project type.
             */
            projectType?: string;
            /**
             * Id of the department.
             */
            department?: string;
            /** First day of the project. */
            startDate?: components["schemas"]["CalendarDate"];
            /** Last day of the project. */
            endDate?: components["schemas"]["CalendarDate"];
            /** Notes on the project. */
            notes?: string;
            /**
             * Id of the result unit.
             */
            resultUnit?: string;
            /** How the project is priced. */
            billingMethod?: components["schemas"]["ProjectBillingMethod"];
            /** Price of an hour, for HOURLY. */
            pricePerHour?: number;
            /** Price of the whole project, for FIXED_PRICE. */
            fixedPrice?: number;
            /**
             * Id of the price list for time, for PRICELIST; no operation lists them.
             */
            timeCategoryPriceList?: string;
            /** Ids of the project's tags. */
            projectTags?: string[];
            /** Reference text that the customer wants on the papers. */
            marking?: string;
            /** The customer's own order number. */
            yourOrderNumber?: string;
            /** Where the goods or the work go. */
            deliveryAddress?: components["schemas"]["Address"];
            /**
             * Id of the project.
             */
            _id: string;
            /**
             * Id of the user who changes the project; no answer shows it again.
             */
            modifiedByUser: string;
        };
        /**
         * New project
         * What creating a project takes; some ways of billing need their price.
         */
        ProjectCreate: {
            /** What the project is called. */
            name: string;
            /** Number of the project, which no other may have; assigned when left out. */
            projectNumber?: string;
            /**
             * Id of the project status.
             */
            projectStatusRef?: string;
            /**
             * Id of the customer.
             */
            customer?: string;
            /**
             * Id of the contact person, who has to belong to the customer.
             */
            contactPerson?: string;
            /** How far the project has been invoiced. */
            invoiceStatus?: components["schemas"]["ProjectInvoiceStatus"];
            /**
             * Id of the user who leads the project.
             */
            projectLeader?: string;
            /**
             * Id of the project type.
             */
            projectType?: string;
            /**
             * Id of the department.
             */
            department?: string;
            /** First day of the project. */
            startDate?: components["schemas"]["CalendarDate"];
            /** Last day of the project. */
            endDate?: components["schemas"]["CalendarDate"];
            /** Notes on the project. */
            notes?: string;
            /**
             * Id of the result unit.
             */
            resultUnit?: string;
            /** How the project is priced. */
            billingMethod?: components["schemas"]["ProjectBillingMethod"];
            /** Price of an hour, for HOURLY. */
            pricePerHour?: number;
            /** Price of the whole project, for FIXED_PRICE. */
            fixedPrice?: number;
            /**
             * Id of the price list for time, for PRICELIST; no operation lists them.
             */
            timeCategoryPriceList?: string;
            /** Ids of the project's tags. */
            projectTags?: string[];
            /** Reference text that the customer wants on the papers. */
            marking?: string;
            /** The customer's own order number. */
            yourOrderNumber?: string;
            /** Where the goods or the work go. */
            deliveryAddress?: components["schemas"]["Address"];
            /**
             * Id of the user who creates the project; no answer shows it again.
             */
            createdByUser: string;
        };
        /**
         * Project status
         * A status that the company has set up for its projects.
         */
        ProjectStatus: {
            /**
             * Id of the project status.
             */
            _id: string;
            /** What people see the status called. */
            statusName: string;
            /** Colour that marks the status, six hexadecimal digits without a hash sign. */
            color: string;
            /** Whether a project in this status is under way. */
            inProgressStatus: boolean;
            /** Whether a project in this status is finished. */
            closedStatus: boolean;
            /** Whether the status can still be chosen. */
            isActive: boolean;
        };
        /**
         * Project type
         * A kind of project that the company has set up to sort its projects by.
         */
        ProjectType: {
            /**
             * Id of the project type.
             */
            _id: string;
            /** What people see the type called. */
            projectTypeName: string;
            /** Whether the type can still be chosen. */
            isActive: boolean;
        };
        /**
         * Project tag
         * A label that the company can put on its projects.
         */
        ProjectTag: {
            /**
             * Id of the project tag.
             */
            _id: string;
            /** The words on the tag. */
            tagName: string;
            /** Colour of the tag, six hexadecimal digits without a hash sign. */
            color: string;
        };
        /**
         * Purchase order status
         * Where a purchase order stands.
         * @enum {integer}
         */
        PurchaseOrderStatus: 1 | 2 | 3 | 4 | 10;
        /**
         * Invoice address of a purchase order
         * Where the supplier sends the invoice.
         */
        PurchaseOrderInvoiceAddress: {
            /** Who receives the invoice. */
            name: string;
            /** First address line. */
            address: string;
            /** Second address line. */
            address2: string;
            /** Postal code. */
            zipCode: string;
            /** Town or city. */
            city: string;
            /** Country code, SE for Sweden. */
            country: string;
            /** E-mail address for invoices. */
            email: string;
        };
        /**
         * Kind of purchase order row
         * What a row of a purchase order is for; machine time and driven distance have no rows here.
         * @enum {string}
         */
        PurchaseOrderItemType: "expense" | "timeLog" | "general" | "blank" | "text" | "onlyamount";
        /**
         * Purchase order row
         * One row of a purchase order.
         */
        PurchaseOrderRow: {
            /**
             * Id of the row.
             */
            _id?: string;
            /** What the row is for. */
            itemType?: components["schemas"]["PurchaseOrderItemType"] | (string & {});
            /** Heading of the row. */
            name?: string;
            /** Text of the row. */
            description?: string;
            /**
             * Id of the article.
             */
            expenseItem?: string | null;
            /**
             * Id of the time category.
             */
            timeCategory?: string | null;
            /** Quantity. */
            numberOfItems?: number;
            /** Unit that the quantity counts. */
            unit?: string;
            /** Price of one unit before discount and VAT. */
            unitPrice?: number;
            /** Hourly price of a time row. */
            pricePerHour?: number;
            /** Discount on the row in percent. */
            discountPercent?: number;
            /** Net amount of the row, before VAT. */
            totalAmount?: number;
        };
        /**
         * Purchase order
         * An order that the company places with a supplier.
         */
        PurchaseOrder: {
            /**
             * Id of the purchase order.
             */
            _id: string;
            /**
             * When the order was created.
             */
            createDate: UtcDateTime;
            /**
             * Id of the user who created the order.
             */
            createdByUser: string;
            /** Display copy of that user's name. */
            createdByUserName: string;
            /** Number of the order, given by the server. */
            purchaseOrderNumber: string;
            /** Heading of the order. */
            purchaseOrderName: string;
            /** Name for use inside the company; the supplier does not see it. */
            purchaseOrderInfoName: string;
            /** Where the order stands. */
            purchaseOrderStatus: components["schemas"]["PurchaseOrderStatus"] | (number & {});
            /**
             * Date on the order.
             */
            purchaseOrderDate: UtcDateTime;
            /**
             * When the order was sent.
             */
            sentDate?: UtcDateTime;
            /**
             * When the supplier confirmed the order.
             */
            confirmationDate?: UtcDateTime;
            /**
             * Day that the goods are wanted.
             */
            desiredDeliveryDate: UtcDateTime | null;
            /**
             * Day that the supplier promises.
             */
            expectedDeliveryDate?: UtcDateTime;
            /** Terms of payment in days. */
            paymentDays: number;
            /** Language that the order is printed in, as a code such as SV. */
            language: string;
            /**
             * Id of the supplier.
             */
            distributor: string;
            /** Display copy of the supplier's name. */
            distributorName: string;
            /** Address of the supplier as printed, its lines parted by `<br>`. */
            distributorAddress: string;
            /** VAT number of the supplier. */
            distributorVAT: string;
            /** Number that the company has as the supplier's customer. */
            ourCustomerNumber: string;
            /**
             * Id of the supplier's contact person.
             */
            contactPersonDistributor: string | null;
            /** Display copy of the contact person's name. */
            contactPersonDistributorName: string | null;
            /**
             * Id of the user to ask at the company.
             */
            ourReference: string | null;
            /** Display copy of that user's name. */
            ourReferenceName: string | null;
            /**
             * Id of the user who approved the order.
             */
            approvedBy?: string | null;
            /** Display copy of that user's name. */
            approvedByName?: string | null;
            /**
             * Id of the project.
             */
            project: string | null;
            /** Display copy of the project's name. */
            projectName: string | null;
            /** Display copy of the project's number. */
            projectNumber?: string | null;
            /**
             * Id of the work order.
             */
            workOrder: string | null;
            /** Display copy of the work order's title, empty without one. */
            workOrderName: string;
            /**
             * Display copy of the work order's number, `0` without one.
             * @default 0
             */
            workOrderNumber: string;
            /** Reference that the supplier is to put on the goods. */
            marking: string;
            /** Where to deliver. */
            deliveryAddress: components["schemas"]["Address"];
            /** Who receives the delivery. */
            deliveryAttention: string;
            /** Telephone number of whoever receives the delivery. */
            deliveryPhone: string;
            /** Where to send the invoice. */
            invoiceAddress: components["schemas"]["PurchaseOrderInvoiceAddress"];
            /** Rows of the order. */
            invoiceItems: components["schemas"]["PurchaseOrderRow"][];
            /** VAT rate of the order in percent. */
            taxPercent?: number;
            /** Net total, before VAT. */
            totalAmount?: number;
            /** VAT total. */
            totalTaxAmount?: number;
            /** Total including VAT. */
            totalAmountInclTax?: number;
            /** Cost total of the rows. */
            totalCost?: number;
            /** Currency of the amounts as an ISO 4217 code. */
            currencyCode?: string;
            /** Rate between SEK and the currency, 1 for SEK. */
            currencyRate?: number;
            /** Text printed above the rows. */
            headerText: string;
            /** Text printed below the rows. */
            footerInfoText: string;
            /** Foot of the printed page; may hold HTML. */
            footerText: string;
            /** Token of the link under which anyone can open the order. */
            publicLink: string;
            /** Whether the order has been put in the archive. */
            archived?: boolean;
            /**
             * When the order was put in the archive.
             */
            archivedDate?: UtcDateTime | null;
            /** Documents and folders attached to the order. */
            documents: components["schemas"]["Document"][];
            /** History of the order. */
            purchaseOrderLogEntries: components["schemas"]["LogEntry"][];
        };
        /**
         * Purchase order row fields
         * One row of a purchase order, as a create or an update takes it.
         */
        PurchaseOrderRowFields: {
            /** What the row is for. */
            itemType: components["schemas"]["PurchaseOrderItemType"];
            /** Heading of the row. */
            name?: string;
            /** Text of the row. */
            description?: string;
            /**
             * Id of the article; an expense row needs it.
             */
            expenseItem?: string;
            /**
             * Id of the time category; a time row needs it.
             */
            timeCategory?: string;
            /** Quantity, 1 unless told otherwise. */
            numberOfItems?: number;
            /** Unit that the quantity counts. */
            unit?: string;
            /** Price of one unit before discount and VAT. */
            unitPrice?: number;
            /** Hourly price of a time row. */
            pricePerHour?: number;
            /** Net amount of a row that has only text and an amount. */
            totalAmount?: number;
            /** Discount on the row in percent. */
            discountPercent?: number;
        };
        /**
         * Purchase order fields
         * What a create and an update of a purchase order may both carry.
         */
        PurchaseOrderFields: {
            /**
             * Id of the supplier.
             */
            distributor?: string;
            /**
             * Id of the supplier's contact person.
             */
            contactPersonDistributor?: string;
            /** Language to print the order in, as a code such as SV. */
            language?: string;
            /** Heading of the order; without it, a create takes the one from the company's settings. */
            purchaseOrderName?: string;
            /** Name for use inside the company; the supplier does not see it. */
            purchaseOrderInfoName?: string;
            /** Where the order stands. */
            purchaseOrderStatus?: components["schemas"]["PurchaseOrderStatus"];
            /** Date on the order. */
            purchaseOrderDate?: components["schemas"]["CalendarDate"];
            /** Day that the goods are wanted. */
            desiredDeliveryDate?: components["schemas"]["CalendarDate"];
            /** Terms of payment in days. */
            paymentDays?: number;
            /**
             * Id of the project, for use inside the company; the supplier does not see it.
             */
            project?: string;
            /**
             * Id of the work order, for use inside the company; the supplier does not see it.
             */
            workOrder?: string;
            /** Reference that the supplier is to put on the goods. */
            marking?: string;
            /** Where to deliver. */
            deliveryAddress?: components["schemas"]["Address"];
            /** Who receives the delivery. */
            deliveryAttention?: string;
            /** Telephone number of whoever receives the delivery. */
            deliveryPhone?: string;
            /** Where to send the invoice. */
            invoiceAddress?: components["schemas"]["Address"];
            /** Rows of the order. */
            invoiceItems?: components["schemas"]["PurchaseOrderRowFields"][];
            /** Text printed above the rows. */
            headerText?: string;
            /** Text printed below the rows. */
            footerInfoText?: string;
            /** Foot of the printed page; may hold HTML. */
            footerText?: string;
        };
        /**
         * Changes to a purchase order
         * What updating a purchase order takes; fields left out keep their value.
         */
        PurchaseOrderUpdate: {
            /**
             * Id of the supplier.
             */
            distributor?: string;
            /**
             * Id of the supplier's contact person.
             */
            contactPersonDistributor?: string;
            /** Language to print the order in, as a code such as SV. */
            language?: string;
            /** Heading of the order; without it, a create takes the one from the company's settings. */
            purchaseOrderName?: string;
            /** Name for use inside the company; the supplier does not see it. */
            purchaseOrderInfoName?: string;
            /** Where the order stands. */
            purchaseOrderStatus?: components["schemas"]["PurchaseOrderStatus"];
            /** Date on the order. */
            purchaseOrderDate?: components["schemas"]["CalendarDate"];
            /** Day that the goods are wanted. */
            desiredDeliveryDate?: components["schemas"]["CalendarDate"];
            /** Terms of payment in days. */
            paymentDays?: number;
            /**
             * Id of the project, for use inside the company; the supplier does not see it.
             */
            project?: string;
            /**
             * Id of the work order, for use inside the company; the supplier does not see it.
             */
            workOrder?: string;
            /** Reference that the supplier is to put on the goods. */
            marking?: string;
            /** Where to deliver. */
            deliveryAddress?: components["schemas"]["Address"];
            /** Who receives the delivery. */
            deliveryAttention?: string;
            /** Telephone number of whoever receives the delivery. */
            deliveryPhone?: string;
            /** Where to send the invoice. */
            invoiceAddress?: components["schemas"]["Address"];
            /** Rows of the order. */
            invoiceItems?: components["schemas"]["PurchaseOrderRowFields"][];
            /** Text printed above the rows. */
            headerText?: string;
            /** Text printed below the rows. */
            footerInfoText?: string;
            /** Foot of the printed page; may hold HTML. */
            footerText?: string;
            /**
             * Id of the purchase order to change.
             */
            _id: string;
            /**
             * Id of the user who changes the order.
             */
            modifiedByUser: string;
        };
        /**
         * New purchase order
         * What creating a purchase order takes.
         */
        PurchaseOrderCreate: {
            /**
             * Id of the supplier.
             */
            distributor: string;
            /**
             * Id of the supplier's contact person.
             */
            contactPersonDistributor?: string;
            /** Language to print the order in, as a code such as SV. */
            language?: string;
            /** Heading of the order; without it, a create takes the one from the company's settings. */
            purchaseOrderName?: string;
            /** Name for use inside the company; the supplier does not see it. */
            purchaseOrderInfoName?: string;
            /** Where the order stands. */
            purchaseOrderStatus?: components["schemas"]["PurchaseOrderStatus"];
            /** Date on the order. */
            purchaseOrderDate?: components["schemas"]["CalendarDate"];
            /** Day that the goods are wanted. */
            desiredDeliveryDate?: components["schemas"]["CalendarDate"];
            /** Terms of payment in days. */
            paymentDays?: number;
            /**
             * Id of the project, for use inside the company; the supplier does not see it.
             */
            project?: string;
            /**
             * Id of the work order, for use inside the company; the supplier does not see it.
             */
            workOrder?: string;
            /** Reference that the supplier is to put on the goods. */
            marking?: string;
            /** Where to deliver. */
            deliveryAddress?: components["schemas"]["Address"];
            /** Who receives the delivery. */
            deliveryAttention?: string;
            /** Telephone number of whoever receives the delivery. */
            deliveryPhone?: string;
            /** Where to send the invoice. */
            invoiceAddress?: components["schemas"]["Address"];
            /** Rows of the order. */
            invoiceItems?: components["schemas"]["PurchaseOrderRowFields"][];
            /** Text printed above the rows. */
            headerText?: string;
            /** Text printed below the rows. */
            footerInfoText?: string;
            /** Foot of the printed page; may hold HTML. */
            footerText?: string;
            /**
             * Id of the user who creates the order.
             */
            createdByUser: string;
        };
        /**
         * Deleted purchase order
         * What is left of a deleted purchase order.
         */
        PurchaseOrderDeleted: {
            /**
             * Id of the deleted purchase order.
             */
            _id: string;
            /** Heading that it had. */
            purchaseOrderName: string;
            /** Number that it had. */
            purchaseOrderNumber: string;
        };
        /**
         * Quote row
         * A priced row in a table of a quote.
         */
        QuoteRow: {
            /**
             * Id of the row, null in every sample.
             */
            _id: string | null;
            /** Key of the row within its quote, not an object id. */
            itemId: string;
            /** Place of the row among its siblings. */
            itemOrder: number;
            /** Kind of row, a code of the table `ItemType` that invoices have. */
            itemType: string;
            /** Name of the row, empty when an article names it. */
            name: string;
            /** Text of the row. */
            description: string;
            /** Article number. */
            articleNumber: string;
            /**
             * Id of the article on an expense row.
             */
            expenseItem: string | null;
            /** Display copy of the article's name. */
            expenseItemName: string;
            /**
             * Id of the time category on a time log row.
             */
            timeCategory: string | null;
            /** Display copy of the time category's name. */
            categoryName: string;
            /**
             * Id of the machine on a machine time row.
             */
            machine: string | null;
            /** Display copy of the machine's name. */
            machineName: string;
            /**
             * Id of the driver journal type on a driver journal row.
             */
            driverJournalItemType: string | null;
            /** Display copy of the driver journal type's name. */
            driverJournalItemTypeName: string;
            /**
             * Id of the price list that the price comes from.
             */
            priceList: string | null;
            /** Display copy of the price list's name. */
            priceListName: string | null;
            /**
             * Id of the stock location that the goods are taken from; no operation lists them.
             */
            stockLocation: string | null;
            /** Quantity, in `unit`. */
            numberOfItems: string | number;
            /** Unit that the quantity counts. */
            unit: string;
            /** What one unit costs the company. */
            unitCost: number;
            /** Price of one unit, before VAT. */
            unitPrice: number;
            /** Surcharge on the price in percent; a negative one lowers it. */
            supplementChargePercent: number;
            /** Discount on the row in percent. */
            discountPercent: number;
            /** Another discount in percent; the vendor does not say how it differs from `discountPercent`. */
            discountInPercent: number;
            /** VAT rate of the row in percent. */
            taxPercent: number;
            /** Net amount of the row, before VAT. */
            totalAmount: number;
            /** VAT of the row, 0 in every sample. */
            totalTaxAmount: number;
            /** Amount of the row including VAT, 0 in every sample. */
            totalAmountInclTax: number;
            /** What the row costs the company. */
            totalCost: number;
            /** Whether the row gives a ROT or RUT deduction. */
            houseWorkFlag: boolean;
            /** Kind of work deducted for, a code of the table `HouseWorkType` that invoices have. */
            houseWorkTypeOfWork: number;
            /** Whether the row is ticked. */
            selectedFlag: boolean;
            /**
             * When the row was added.
             */
            createDate: UtcDateTime | null;
        };
        /**
         * Content of a quote element
         * A text has `text` and `confirmationText`, a table has `invoiceItems` and all that follows; other kinds hold nothing.
         */
        QuoteElementContent: {
            /** Text that the quote shows. */
            text?: string;
            /** Text that the order confirmation shows in its place. */
            confirmationText?: string;
            /** Rows of the table. */
            invoiceItems?: components["schemas"]["QuoteRow"][];
            /** Net total of the rows, before VAT. */
            totalAmount?: number;
            /** VAT of the rows. */
            totalTaxAmount?: number;
            /** Total of the rows including VAT. */
            totalAmountInclTax?: number;
            /** VAT rate of the table in percent. */
            taxPercent?: number;
            /** What the rows cost the company. */
            totalCost?: number;
            /** Amount that the ROT or RUT deduction is reckoned on. */
            houseDeductionBasisAmount?: number;
            /** ROT or RUT deduction on the rows. */
            houseDeductionAmount?: number;
            /** Whether the customer may choose among the rows. */
            selectableRows?: boolean;
            /** Whether the prices of single rows are hidden. */
            showOnlyTotalPrice?: boolean;
            /** Columns that the table leaves out, named after fields of the row. */
            hiddenColumns?: string[];
        } | null;
        /**
         * Quote element
         * One block of a quote or a quote template, such as a text or a table of rows.
         */
        QuoteElement: {
            /**
             * Id of the element.
             */
            _id: string;
            /** What the element holds. */
            content: components["schemas"]["QuoteElementContent"];
            /** Colour behind the element, six hexadecimal digits without a hash sign. */
            backgroundColor: string;
            /** Space below the element, in a unit that the vendor does not name. */
            bottomMargin: number;
            /** Space above the element, in a unit that the vendor does not name. */
            topMargin: number;
            /** Kind of element; the vendor prints no table, the samples have 1000 on a text, 1200 on rows and 1400 on an element without content. */
            elementTypeId: number;
            /** Key of the element within its quote, not an object id. */
            itemId: string;
        };
        /**
         * Home on a quote
         * The home that a ROT or RUT deduction is claimed for, and how the deduction is shared.
         */
        QuoteHouseProperties: {
            /** House or flat. */
            typeOfProperty: components["schemas"]["PropertyType"] | (number & {});
            /** Property designation of a house. */
            propertyDescription: string;
            /** Organisation number of a flat's housing society. */
            housingSocietyNumber: string;
            /** Number of a flat. */
            apartmentNumber: string;
            /** Most that may be deducted. */
            maxDeductionAmount: number;
            /** Personal identity number of the person who claims the deduction. */
            personalNumber: string;
            /** How several people share the deduction. */
            deductionDistribution: unknown[];
        };
        /**
         * Quote log entry
         * One event in the history of a quote.
         */
        QuoteLogEntry: {
            /**
             * Id of the entry.
             */
            _id: string;
            /**
             * When it happened.
             */
            logDate: UtcDateTime;
            /** Kind of event; the vendor prints no table of the codes. */
            logType: number;
            /** The event in words. */
            description: string;
            /**
             * Id of the user who caused it.
             */
            user: string;
            /** Display name of that user. */
            userName: string;
            /** Further text on the event. */
            additionalData?: string;
            /** Further key of the entry, not an object id. */
            entryId: string;
        };
        /**
         * Quote
         * An offer to a customer, built of elements such as texts and tables of priced rows.
         */
        Quote: {
            /**
             * Id of the quote.
             */
            _id: string;
            /** Number of the quote as printed on it. */
            quoteNumber: string;
            /** Kind of quote; the vendor prints no table of the codes. */
            quoteType: number;
            /** Heading of the quote. */
            quoteName: string;
            /** Further name of the quote, empty in the samples. */
            quoteInfoName: string;
            /**
             * Id of the quote category.
             */
            quoteCategory: string | null;
            /** Display copy of the category's name. */
            quoteCategoryName: string | null;
            /** Language code of the quote, SV in the samples. */
            language: string;
            /** What the quote is about. */
            description: string | null;
            /** Text that opens the quote. */
            headerText: string | null;
            /** Text that closes the quote. */
            footerInfoText: string | null;
            /** Footer of the page, in HTML. */
            footerText: string;
            /**
             * Id of the user who created the quote.
             */
            createdByUser: string;
            /** Display copy of that user's name. */
            createdByUserName: string;
            /**
             * Id of the user whom the customer can turn to.
             */
            ourReference: string | null;
            /** Display copy of that user's name. */
            ourReferenceName: string | null;
            /**
             * Id of the user who sells.
             */
            salesAgent: string | null;
            /** Display copy of that user's name. */
            salesAgentName: string | null;
            /**
             * Id of the customer.
             */
            customer: string;
            /** Display copy of the customer's name. */
            customerName: string;
            /** Display copy of the customer number. */
            customerNumber: string;
            /** The customer's address, in one line. */
            customerAddress: string;
            /** The customer's VAT number. */
            customerVAT: string;
            /**
             * Id of the contact person at the customer.
             */
            contactPerson: string | null;
            /** Display copy of the contact person's name. */
            contactPersonName: string | null;
            /**
             * Id of the project that the quote belongs to.
             */
            project: string | null;
            /** Display copy of the project's name. */
            projectName: string | null;
            /**
             * Id of the work order that the quote belongs to.
             */
            workOrder: string | null;
            /** Display copy of the work order's title. */
            workOrderName: string;
            /** Display copy of the work order number, empty without one. */
            workOrderNumber: string;
            /**
             * Date of the quote.
             */
            quoteDate: UtcDateTime;
            /**
             * Until when the offer stands.
             */
            validToDate: UtcDateTime;
            /** Discount on the whole quote in percent. */
            discountInPercent: number;
            /** Net total, before VAT. */
            totalAmount: number;
            /** VAT total. */
            totalTaxAmount: number;
            /** Total including VAT. */
            totalAmountInclTax: number;
            /** VAT rate in percent, for all rows unless they have their own. */
            taxPercent: number;
            /** What the rows cost the company. */
            totalCost: number;
            /** Whether `quoteValue` stands in for the total of the rows. */
            useQuoteValue: boolean;
            /** Value of the quote as entered by hand. */
            quoteValue: number;
            /** Whether `quoteCost` stands in for the cost of the rows. */
            useQuoteCost: boolean;
            /** Cost of the quote as entered by hand. */
            quoteCost: number;
            /** Currency as an ISO 4217 code, SEK in the samples. */
            currencyCode: string;
            /** Rate of that currency, 1 for SEK. */
            currencyRate: number;
            /** Status of the quote; the vendor prints no table, the accepted quote in the samples has 3. */
            quoteStatus: number;
            /** Whether the quote has been put away in the archive. */
            archived: boolean;
            /**
             * When it was archived, null until then.
             */
            archivedDate: UtcDateTime | null;
            /**
             * First day of delivery.
             */
            deliveryDate: UtcDateTime | null;
            /**
             * Last day of delivery.
             */
            deliveryDateEnd: UtcDateTime | null;
            /**
             * When the quote was sent, null until then.
             */
            sentDate: UtcDateTime | null;
            /**
             * When the customer accepted the quote, null until then.
             */
            acceptedDate: UtcDateTime | null;
            /**
             * When the customer turned the quote down, null until then.
             */
            rejectedDate: UtcDateTime | null;
            /**
             * Id of the invoice made from the quote.
             */
            invoice: string | null;
            /** Display copy of the invoice number, empty without one. */
            invoiceNumber: string;
            /**
             * When the quote was invoiced, null until then.
             */
            invoicedDate: UtcDateTime | null;
            /**
             * Id of the price list in force.
             */
            priceList: string | null;
            /** Display copy of the price list's name. */
            priceListName: string;
            /** Reference text that the customer wants on the papers. */
            marking: string;
            /** Amount that the ROT or RUT deduction is reckoned on. */
            houseDeductionBasisAmount: number;
            /** ROT or RUT deduction on the whole quote. */
            houseDeductionAmount: number;
            /** Whether conditions are printed with the quote. */
            enableQuoteConditions: boolean;
            /** Text of those conditions. */
            quoteConditionsContent: string;
            /** Whether each row has a VAT rate of its own. */
            multipleTaxesOnRows: boolean;
            /** Whether rows show their prices with VAT. */
            showPriceInclTaxesOnRows: boolean;
            /**
             * When the order was confirmed, null until then.
             */
            confirmationDate: UtcDateTime | null;
            /** Text that opens the order confirmation. */
            confirmationHeaderText: string;
            /** Text that closes the order confirmation. */
            confirmationFooterInfoText: string;
            /** Heading of the order confirmation. */
            confirmationTitle: string;
            /** Token of the address under which the customer sees the quote without logging in. */
            publicLink: string;
            /** Whether `budgetCalculation` is in use. */
            useBudgetCalculation: boolean;
            /**
             * Id of the reason that the quote was accepted for; no operation lists the reasons.
             */
            quoteAcceptReason: string | null;
            /** Display copy of that reason. */
            quoteAcceptReasonName: string | null;
            /**
             * Id of the reason that the quote was turned down for; no operation lists the reasons.
             */
            quoteDeclineReason: string | null;
            /** Display copy of that reason. */
            quoteDeclineReasonName: string | null;
            /** Notes kept with the quote. */
            notes: string;
            /** Whether users were told that the customer opened it. */
            openNotificationSent: boolean;
            /**
             * Id of the template that the quote was made from.
             */
            quoteTemplate: string | null;
            /** Whether goods in stock have been set aside for it. */
            stockReservationIsDone: boolean;
            /** What the quote is built of, from top to bottom. */
            quoteElements: components["schemas"]["QuoteElement"][];
            /** Budget behind the quote. */
            budgetCalculation: components["schemas"]["BudgetCalculation"];
            /** Home that a deduction is claimed for. */
            houseProperties: components["schemas"]["QuoteHouseProperties"];
            /** Where the goods or the work go. */
            deliveryAddress: components["schemas"]["Address"];
            /** Documents and folders attached to the quote. */
            documents: components["schemas"]["Document"][];
            /** History of the quote. */
            quoteLogEntries: components["schemas"]["QuoteLogEntry"][];
            /** Rows outside the elements; those of an element stand in its content. */
            invoiceItems: unknown[];
            /**
             * When the quote was created.
             */
            createDate: UtcDateTime;
        };
        /**
         * Quote template logo
         * An image file that serves as logo.
         */
        QuoteTemplateLogo: {
            /**
             * Id of the file.
             */
            _id: string;
            /**
             * When the file was stored.
             */
            createDate: UtcDateTime;
            /**
             * When the file was last changed.
             */
            modifiedDate: UtcDateTime;
            /** File name. */
            name: string;
            /** Media type of the file. */
            contentType: string;
            /** Size of the file in bytes. */
            size: number;
            /**
             * Id of the user who stored the file.
             */
            user: string;
            /** Display copy of that user's name. */
            userName: string;
        };
        /**
         * Quote template
         * A layout with ready-made elements that new quotes are made from.
         */
        QuoteTemplate: {
            /**
             * Id of the quote template.
             */
            _id: string;
            /** Content of each footer column, in HTML. */
            columnContents: string[];
            /** What people see the template called. */
            templateName: string;
            /** Kind of quote that the template makes; the vendor prints no table of the codes. */
            quoteType: number;
            /** Language code of the quotes made from it, empty when it sets none. */
            language: string;
            /**
             * Id of the user who created the template.
             */
            createdByUser: string;
            /** Display copy of that user's name. */
            createdByUserName: string;
            /**
             * When the template was created.
             */
            createDate: UtcDateTime;
            /** Documents and folders attached to the template. */
            documents: components["schemas"]["Document"][];
            /** Elements that a new quote starts with, from top to bottom. */
            quoteElements: components["schemas"]["QuoteElement"][];
            /** Whether the template's own footer replaces the company's usual one. */
            overrideFooter: boolean;
            /** The footer as a whole, in HTML. */
            footerText: string;
            /** Number of columns in the footer. */
            footerNumOfCols: number;
            /** Whether the template's own logo and address replace the company's usual ones. */
            overrideLogoAndAddress: boolean;
            /** The logo, as a list of its image files. */
            logo: components["schemas"]["QuoteTemplateLogo"][];
            /** Width of the logo, in a unit that the vendor does not name. */
            logotypeWidth: number;
            /** Where the logo stands, as in `left`; the vendor prints no table. */
            logoPosition: string;
            /** Sender's address as printed on the quote, in HTML. */
            quoteAddress: string;
        };
        /**
         * Quote category
         * A category that the company has set up to sort its quotes by.
         */
        QuoteCategory: {
            /**
             * Id of the quote category.
             */
            _id: string;
            /** Whether the category can still be chosen. */
            isActive: boolean;
            /** What people see the category called. */
            quoteCategoryName: string;
        };
        /**
         * Result unit
         * A unit that the bookkeeping gathers income and cost on, such as an office.
         */
        ResultUnit: {
            /**
             * Id of the result unit.
             */
            _id: string;
            /** Name of the result unit. */
            name: string;
            /** Short code of the result unit. */
            code: string;
            /** Whether the result unit is in use. */
            isActive: boolean;
        };
        /**
         * Supplement order row
         * A priced row of a supplement order.
         */
        SupplementOrderRow: {
            /**
             * Id of the row, null in every sample.
             */
            _id: string | null;
            /** Key of the row within its supplement order, not an object id. */
            itemId: string;
            /** Place of the row among its siblings. */
            itemOrder: number;
            /** Kind of row, a code of the table `ItemType` that invoices have. */
            itemType: string;
            /** Name of the row, empty when an article names it. */
            name: string;
            /** Text of the row. */
            description: string;
            /** Article number. */
            articleNumber: string;
            /**
             * Id of the article on an expense row.
             */
            expenseItem: string | null;
            /** Display copy of the article's name. */
            expenseItemName: string;
            /**
             * Id of the time category on a time log row.
             */
            timeCategory: string | null;
            /** Display copy of the time category's name. */
            categoryName: string;
            /**
             * Id of the machine on a machine time row.
             */
            machine: string | null;
            /** Display copy of the machine's name. */
            machineName: string;
            /**
             * Id of the driver journal type on a driver journal row.
             */
            driverJournalItemType: string | null;
            /** Display copy of the driver journal type's name. */
            driverJournalItemTypeName: string;
            /**
             * Id of the price list that the price comes from.
             */
            priceList: string | null;
            /** Display copy of the price list's name. */
            priceListName: string | null;
            /** Quantity, in `unit`. */
            numberOfItems: number;
            /** Unit that the quantity counts. */
            unit: string;
            /** What one unit costs the company. */
            unitCost: number;
            /** Price of one unit, before VAT. */
            unitPrice: number;
            /** Surcharge on the price in percent; -25 in the samples makes 75 of 100. */
            supplementChargePercent: number;
            /** Discount on the row in percent. */
            discountPercent: number;
            /** Another discount in percent; the vendor does not say how it differs from `discountPercent`. */
            discountInPercent: number;
            /** VAT rate of the row in percent. */
            taxPercent: number;
            /** Net amount of the row, before VAT. */
            totalAmount: number;
            /** VAT of the row, 0 in every sample. */
            totalTaxAmount: number;
            /** Amount of the row including VAT, 0 in every sample. */
            totalAmountInclTax: number;
            /** What the row costs the company. */
            totalCost: number;
            /** Whether the row gives a ROT or RUT deduction. */
            houseWorkFlag: boolean;
            /** Kind of work deducted for, a code of the table `HouseWorkType` that invoices have. */
            houseWorkTypeOfWork: number;
            /** Whether the row is ticked. */
            selectedFlag: boolean;
            /**
             * When the row was added.
             */
            createDate: UtcDateTime | null;
        };
        /**
         * Supplement order
         * A change order, additional work or a deduction agreed on for a project.
         */
        SupplementOrder: {
            /**
             * Id of the supplement order.
             */
            _id: string;
            /** What the supplement order is about. */
            title: string;
            /** The change in words. */
            description: string;
            /** Text that opens the printed supplement order. */
            headerText: string;
            /** Number of the supplement order. */
            supplementOrderNumber: number;
            /** Kind of supplement order; the vendor prints no table of the codes. */
            supplementOrderType: number;
            /**
             * Id of the user who created it.
             */
            createdByUser: string;
            /** Display copy of that user's name. */
            createdByUserName: string;
            /**
             * Id of the project's customer.
             */
            customer: string | null;
            /** Display copy of the customer's name. */
            customerName: string | null;
            /**
             * Id of the project that it changes.
             */
            project: string;
            /** Display copy of the project's name. */
            projectName: string;
            /** Display copy of the project number. */
            projectNumber: string;
            /** Net total, before VAT. */
            totalAmount: number;
            /** VAT total. */
            totalTaxAmount: number;
            /** Total including VAT. */
            totalAmountInclTax: number;
            /** VAT rate in percent. */
            taxPercent: number;
            /** Amount that the contract provides for. */
            contractedAmount: number;
            /**
             * Id of the price list in force.
             */
            priceList: string | null;
            /** Display copy of the price list's name. */
            priceListName: string;
            /** How it is billed, FIXED_PRICE in the samples; the vendor prints no table of its own for it. */
            billingMethod: string;
            /**
             * When the customer accepted it, null until then.
             */
            acceptedDate: UtcDateTime | null;
            /** Whether the customer accepted it by signing. */
            acceptedWithSignature: boolean;
            /** Where the image of the signature is kept, empty without one. */
            signaturePath: string;
            /**
             * Id of the deviation that it grew out of; no operation lists deviations.
             */
            deviation: string | null;
            /** Number of that deviation, 0 without one. */
            deviationNumber: number;
            /** Token of the address under which the customer sees it without logging in. */
            publicLink: string;
            /** Footer of the printed supplement order, in HTML. */
            footerText: string;
            /** Deviations that belong to it. */
            deviations: unknown[];
            /** History of the supplement order. */
            supplementOrderLogEntries: components["schemas"]["LogEntry"][];
            /** Documents and folders attached to the supplement order. */
            documents: components["schemas"]["Document"][];
            /** Ids of the work orders that carry it out. */
            workOrderIds: string[];
            /** Ids of the invoices that bill it. */
            invoiceIds: string[];
            /** Priced rows. */
            invoiceItems: components["schemas"]["SupplementOrderRow"][];
            /**
             * When it was last changed, null until the first change.
             */
            modifiedDate: UtcDateTime | null;
            /**
             * When it was created.
             */
            createDate: UtcDateTime;
            /** Status of the supplement order; the vendor prints no table of the codes. */
            status: number;
        };
        /**
         * Supplier invoice status
         * Where a supplier invoice stands.
         * @enum {integer}
         */
        SupplierInvoiceStatus: 1 | 5 | 7 | 10;
        /**
         * Supplier invoice row
         * One row of a supplier invoice with its amounts.
         */
        SupplierInvoiceRow: {
            /**
             * Id of the row.
             */
            _id: string;
            /**
             * When the row was added.
             */
            createDate: UtcDateTime;
            /** What the row is for; `time` on rows that self-billing makes of time logs. */
            itemType: (components["schemas"]["ItemType"] | (string & {})) | "time";
            /** Key of the row within its invoice; not the id of a record. */
            itemId: string;
            /** Place of the row among the others; rows go from low to high. */
            itemOrder: number;
            /** Number of the article, or empty. */
            articleNumber: string;
            /** Text of the row. */
            description: string;
            /**
             * Id of the time category.
             */
            timeCategory?: string | null;
            /** Display copy of the time category's name. */
            categoryName?: string | null;
            /** Quantity. */
            numberOfItems: number;
            /** Unit that the quantity counts. */
            unit: string;
            /** Purchase price of one unit. */
            unitCost: number;
            /** Price of one unit before VAT. */
            unitPrice: number;
            /** VAT rate of the row in percent. */
            taxPercent: number;
            /** Cost of the whole quantity. */
            totalCost: number;
            /** Net amount of the row, before VAT. */
            totalAmount: number;
            /** VAT on the row. */
            totalTaxAmount: number;
            /** Amount of the row including VAT. */
            totalAmountInclTax: number;
        };
        /**
         * Supplier invoice
         * An invoice from a supplier, or one that the company writes in a subcontractor's stead, a self-billing invoice.
         */
        SupplierInvoice: {
            /**
             * Id of the supplier invoice.
             */
            _id: string;
            /**
             * When the supplier invoice was registered.
             */
            createDate: UtcDateTime;
            /** Number that the supplier gave the invoice. */
            supplierInvoiceNumber?: string;
            /** Number of the supplier invoice, as lists and single reads show it. */
            invoiceNumber?: string;
            /** Where the invoice stands. */
            supplierInvoiceStatus: components["schemas"]["SupplierInvoiceStatus"] | (number & {});
            /**
             * Id of the supplier.
             */
            distributor: string;
            /** Display copy of the supplier's name. */
            distributorName: string;
            /** Person to ask at the supplier. */
            yourReference?: string;
            /**
             * Date on the invoice.
             */
            invoiceDate: UtcDateTime;
            /**
             * Last day to pay.
             */
            dueDate?: UtcDateTime;
            /**
             * When the invoice was paid.
             */
            paymentDate?: UtcDateTime | null;
            /** Payment reference of the supplier, or empty. */
            OCR?: string;
            /**
             * Id of the customer to bill on to.
             */
            customer?: string | null;
            /** Display copy of the customer's name. */
            customerName?: string | null;
            /**
             * Id of the project.
             */
            project?: string | null;
            /** Display copy of the project's name. */
            projectName?: string | null;
            /**
             * Id of the work order.
             */
            workOrder?: string | null;
            /** Display copy of the work order's title. */
            workOrderTitle?: string | null;
            /** Display copy of the work order's number. */
            workOrderNumber?: number | null;
            /**
             * Id of the department.
             */
            department?: string | null;
            /** Display copy of the department's name, empty without one. */
            departmentName?: string;
            /** Whether the cost is billed as a supplement order. */
            supplementOrder?: boolean;
            /**
             * Id of the supplement order.
             */
            supplementOrderId?: string | null;
            /** Display copy of the supplement order's number. */
            supplementOrderNumber?: string | null;
            /** Rows of the invoice. */
            invoiceItems: components["schemas"]["SupplierInvoiceRow"][];
            /** Whether the rows have been booked as expenses. */
            expensesCreatedFromInvoiceItems?: boolean;
            /** VAT rate in percent. */
            taxPercent: number;
            /** Kind of VAT; the vendor prints no table of the codes. */
            taxType?: number;
            /** Net total, before VAT. */
            totalAmount: number;
            /** VAT total. */
            totalTaxAmount: number;
            /** Total including VAT. */
            totalAmountInclTax: number;
            /** Markup in percent when the cost is billed on. */
            markupPercent: number;
            /** Amount to bill on to the customer. */
            totalAmountToInvoice?: number;
            /** Currency of the amounts as an ISO 4217 code. */
            currencyCode?: string;
            /** Rate between SEK and the currency, 1 for SEK. */
            currencyRate?: number;
            /** Whether the cost may be billed on to a customer. */
            isInvoiceable: boolean;
            /** Whether the cost has been billed on. */
            isInvoiced?: boolean;
            /**
             * Id of the customer invoice that bills the cost on.
             */
            invoice?: string | null;
            /** Whether the supplier credits an earlier invoice. */
            isCreditInvoice?: boolean;
            /** Number of the invoice that is credited, or empty. */
            creditForInvoiceNumber?: string;
            /** Whether the company wrote it in the supplier's stead. */
            isSelfBillingInvoice?: boolean;
            /** How far self-billing has come; the vendor prints no table of the codes. */
            selfBillingInvoiceStatus?: number;
            /**
             * Id of the customer invoice whose work the self-billing invoice settles.
             */
            selfBillingInvoice?: string | null;
            /** Display copy of that invoice's number. */
            selfBillingInvoiceNumber?: string | null;
            /** Ids of the time logs that a self-billing invoice pays for. */
            selfBillingTimeLogIds: string[];
            /** Ids of the expenses that a self-billing invoice pays for. */
            selfBillingExpenseIds: string[];
            /** Whether the invoice has been entered in the books. */
            isBooked?: boolean;
            /** Whether the invoice has gone to the accounting system. */
            exportedToEconomy?: boolean;
            /** How the accounting system holds the invoice; the vendor prints no table of the codes. */
            economySystemStatus?: number;
            /** Key of the invoice in the accounting system, or empty. */
            economySystemRef?: string;
            /** System that the invoice was imported from, or empty. */
            importedFrom?: string;
            /** Notes on the supplier invoice. */
            notes?: string;
            /** Text printed below the rows. */
            footerInfoText?: string;
            /** Foot of the printed page; may hold HTML. */
            footerText?: string;
            /** Documents and folders attached to the supplier invoice. */
            documents: components["schemas"]["Document"][];
            /** History of the supplier invoice. */
            supplierInvoiceLogEntries?: components["schemas"]["LogEntry"][];
            /** Our reference on the invoice. */
            ourReference?: string;
            /**
             * Id of the result unit that bears the cost.
             */
            resultUnit?: string | null;
        };
        /**
         * Supplier invoice fields
         * What a create and an update of a supplier invoice may both carry.
         */
        SupplierInvoiceFields: {
            /** Number that the supplier gave the invoice. */
            supplierInvoiceNumber?: string | number;
            /** Where the invoice stands. */
            supplierInvoiceStatus?: components["schemas"]["SupplierInvoiceStatus"];
            /**
             * Id of the supplier.
             */
            distributor?: string;
            /** Person to ask at the company. */
            ourReference?: string;
            /** Person to ask at the supplier. */
            yourReference?: string;
            /** Date on the invoice. */
            invoiceDate?: components["schemas"]["CalendarDate"];
            /** Last day to pay. */
            dueDate?: components["schemas"]["CalendarDate"];
            /** Payment reference of the supplier. */
            OCR?: string | number;
            /**
             * Id of the customer to bill on to.
             */
            customer?: string;
            /**
             * Id of the project.
             */
            project?: string;
            /**
             * Id of the work order, one of the project's when a project is given.
             */
            workOrder?: string;
            /**
             * Id of the result unit.
             */
            resultUnit?: string;
            /** Whether to bill the cost as a supplement order; only where project or work order has a fixed price. */
            supplementOrder?: boolean;
            /**
             * Id of the supplement order.
             */
            supplementOrderId?: string;
            /** Rows of the invoice. */
            invoiceItems?: components["schemas"]["ItemRowFields"][];
            /** Total including VAT. */
            totalAmountInclTax?: number;
            /** VAT rate in percent. */
            taxPercent?: number;
            /** Markup in percent when the cost is billed on. */
            markupPercent?: number;
            /** Currency of the amounts as an ISO 4217 code. */
            currencyCode?: string;
            /** Rate between SEK and the currency; SEK always has 1. */
            currencyRate?: number;
            /** Whether the cost may be billed on to a customer. */
            isInvoiceable?: boolean;
            /** Whether the invoice has gone to the accounting system. */
            exportedToEconomy?: boolean;
            /** Notes on the supplier invoice. */
            notes?: string;
        };
        /**
         * Changes to a supplier invoice
         * What updating a supplier invoice takes; fields left out keep their value.
         */
        SupplierInvoiceUpdate: {
            /** Number that the supplier gave the invoice. */
            supplierInvoiceNumber?: string | number;
            /** Where the invoice stands. */
            supplierInvoiceStatus?: components["schemas"]["SupplierInvoiceStatus"];
            /**
             * Id of the supplier.
             */
            distributor?: string;
            /** Person to ask at the company. */
            ourReference?: string;
            /** Person to ask at the supplier. */
            yourReference?: string;
            /** Date on the invoice. */
            invoiceDate?: components["schemas"]["CalendarDate"];
            /** Last day to pay. */
            dueDate?: components["schemas"]["CalendarDate"];
            /** Payment reference of the supplier. */
            OCR?: string | number;
            /**
             * Id of the customer to bill on to.
             */
            customer?: string;
            /**
             * Id of the project.
             */
            project?: string;
            /**
             * Id of the work order, one of the project's when a project is given.
             */
            workOrder?: string;
            /**
             * Id of the result unit.
             */
            resultUnit?: string;
            /** Whether to bill the cost as a supplement order; only where project or work order has a fixed price. */
            supplementOrder?: boolean;
            /**
             * Id of the supplement order.
             */
            supplementOrderId?: string;
            /** Rows of the invoice. */
            invoiceItems?: components["schemas"]["ItemRowFields"][];
            /** Total including VAT. */
            totalAmountInclTax?: number;
            /** VAT rate in percent. */
            taxPercent?: number;
            /** Markup in percent when the cost is billed on. */
            markupPercent?: number;
            /** Currency of the amounts as an ISO 4217 code. */
            currencyCode?: string;
            /** Rate between SEK and the currency; SEK always has 1. */
            currencyRate?: number;
            /** Whether the cost may be billed on to a customer. */
            isInvoiceable?: boolean;
            /** Whether the invoice has gone to the accounting system. */
            exportedToEconomy?: boolean;
            /** Notes on the supplier invoice. */
            notes?: string;
            /**
             * Id of the supplier invoice to change.
             */
            _id: string;
            /**
             * Id of the user who changes the invoice.
             */
            modifiedByUser: string;
        };
        /**
         * New supplier invoice
         * What creating a supplier invoice takes.
         */
        SupplierInvoiceCreate: {
            /** Number that the supplier gave the invoice. */
            supplierInvoiceNumber: string | number;
            /** Where the invoice stands. */
            supplierInvoiceStatus?: components["schemas"]["SupplierInvoiceStatus"];
            /**
             * Id of the supplier.
             */
            distributor: string;
            /** Person to ask at the company. */
            ourReference?: string;
            /** Person to ask at the supplier. */
            yourReference?: string;
            /** Date on the invoice. */
            invoiceDate?: components["schemas"]["CalendarDate"];
            /** Last day to pay. */
            dueDate?: components["schemas"]["CalendarDate"];
            /** Payment reference of the supplier. */
            OCR?: string | number;
            /**
             * Id of the customer to bill on to.
             */
            customer?: string;
            /**
             * Id of the project.
             */
            project?: string;
            /**
             * Id of the work order, one of the project's when a project is given.
             */
            workOrder?: string;
            /**
             * Id of the result unit.
             */
            resultUnit?: string;
            /** Whether to bill the cost as a supplement order; only where project or work order has a fixed price. */
            supplementOrder?: boolean;
            /**
             * Id of the supplement order.
             */
            supplementOrderId?: string;
            /** Rows of the invoice. */
            invoiceItems?: components["schemas"]["ItemRowFields"][];
            /** Total including VAT. */
            totalAmountInclTax: number;
            /** VAT rate in percent. */
            taxPercent?: number;
            /** Markup in percent when the cost is billed on. */
            markupPercent?: number;
            /** Currency of the amounts as an ISO 4217 code. */
            currencyCode?: string;
            /** Rate between SEK and the currency; SEK always has 1. */
            currencyRate?: number;
            /** Whether the cost may be billed on to a customer. */
            isInvoiceable?: boolean;
            /** Whether the invoice has gone to the accounting system. */
            exportedToEconomy?: boolean;
            /** Notes on the supplier invoice. */
            notes?: string;
            /**
             * Id of the user who registers the invoice.
             */
            createdByUser: string;
        };
        /**
         * Deleted supplier invoice
         * What is left of a deleted supplier invoice.
         */
        SupplierInvoiceDeleted: {
            /**
             * Id of the deleted supplier invoice.
             */
            _id: string;
            /** Number that the supplier had given it. */
            supplierInvoiceNumber: string;
        };
        /**
         * Local date and minute
         * Day and minute of the wall clock at the company, without a zone, as in `2026-01-31 07:30`.
         */
        WallMinute: WallMinute;
        /**
         * Task
         * Something to be done, on its own or as part of a work order, project or the like.
         */
        Task: {
            /**
             * Id of the task.
             */
            _id: string;
            /** What is to be done. */
            title: string;
            /**
             * Id of the status, set by the server; no endpoint lists the statuses.
             */
            taskStatusRef: string;
            /** Sort key that gives the task its place among the others, set by the server. */
            rank: string;
            /**
             * Id of the project.
             */
            project?: string | null;
            /** Display copy of the project's name. */
            projectName?: string | null;
            /**
             * Id of the work order.
             */
            workOrder?: string | null;
            /** Display copy of the work order's title. */
            workOrderTitle?: string | null;
            /** Display copy of the work order's number. */
            workOrderNumber?: number | null;
            /** Tags on the task. */
            tags: unknown[];
            /** Tasks that have to be done before this one. */
            dependsOn: unknown[];
            /** Tasks that wait for this one. */
            dependents: unknown[];
            /** Reminders that are set for the task. */
            reminders: unknown[];
            /** Checklist of the task. */
            todoItems?: unknown[];
            /** Notes that have been added to the task. */
            notes?: unknown[];
            /** Documents and folders attached to the task. */
            documents?: components["schemas"]["Document"][];
            /**
             * Id of the user who created the task.
             */
            createdByUser: string;
            /**
             * When the task was created.
             */
            createDate: UtcDateTime;
            /** Internal version counter of the vendor's database. */
            __v?: number;
            /**
             * Day on which the task begins, as an instant.
             */
            startDate?: UtcDateTime | null;
            /**
             * Day by which the task is due, as an instant.
             */
            dueDate?: UtcDateTime | null;
            /**
             * Id of the user who is to do the task.
             */
            user?: string | null;
            /**
             * Id of the customer that the task is for.
             */
            customer?: string | null;
            /**
             * Id of the quote that the task belongs to.
             */
            quote?: string | null;
            /**
             * Id of the invoice that the task belongs to.
             */
            invoice?: string | null;
            /**
             * Id of the machine that the task is about.
             */
            machine?: string | null;
            /** Whether the task is done. */
            completed?: boolean;
        };
        /**
         * Task fields
         * What a create and an update of a task may both carry.
         */
        TaskFields: {
            /** What is to be done. */
            title?: string;
            /** Day to begin on. */
            startDate?: components["schemas"]["CalendarDate"];
            /** Day to be done by. */
            dueDate?: components["schemas"]["CalendarDate"];
            /**
             * Id of the user who is to do it.
             */
            user?: string;
            /**
             * Id of the work order that the task is part of.
             */
            workOrder?: string;
            /**
             * Id of the project.
             */
            project?: string;
            /**
             * Id of the customer.
             */
            customer?: string;
            /**
             * Id of the quote.
             */
            quote?: string;
            /**
             * Id of the invoice.
             */
            invoice?: string;
            /**
             * Id of the machine.
             */
            machine?: string;
            /** Whether the task is done. */
            completed?: boolean;
        };
        /**
         * Changes to a task
         * What updating a task takes; fields left out keep their value.
         */
        TaskUpdate: {
            /** What is to be done. */
            title?: string;
            /** Day to begin on. */
            startDate?: components["schemas"]["CalendarDate"];
            /** Day to be done by. */
            dueDate?: components["schemas"]["CalendarDate"];
            /**
             * Id of the user who is to do it.
             */
            user?: string;
            /**
             * Id of the work order that the task is part of.
             */
            workOrder?: string;
            /**
             * Id of the project.
             */
            project?: string;
            /**
             * Id of the customer.
             */
            customer?: string;
            /**
             * Id of the quote.
             */
            quote?: string;
            /**
             * Id of the invoice.
             */
            invoice?: string;
            /**
             * Id of the machine.
             */
            machine?: string;
            /** Whether the task is done. */
            completed?: boolean;
            /**
             * Id of the task to change.
             */
            _id: string;
            /**
             * Id of the user who makes the change.
             */
            modifiedByUser: string;
        };
        /**
         * New task
         * What creating a task takes.
         */
        TaskCreate: {
            /** What is to be done. */
            title: string;
            /** Day to begin on. */
            startDate?: components["schemas"]["CalendarDate"];
            /** Day to be done by. */
            dueDate?: components["schemas"]["CalendarDate"];
            /**
             * Id of the user who is to do it.
             */
            user?: string;
            /**
             * Id of the work order that the task is part of.
             */
            workOrder?: string;
            /**
             * Id of the project.
             */
            project?: string;
            /**
             * Id of the customer.
             */
            customer?: string;
            /**
             * Id of the quote.
             */
            quote?: string;
            /**
             * Id of the invoice.
             */
            invoice?: string;
            /**
             * Id of the machine.
             */
            machine?: string;
            /** Whether the task is done. */
            completed?: boolean;
            /**
             * Id of the user who creates the task.
             */
            createdByUser: string;
        };
        /**
         * Supplement for unsocial hours
         * Hours of a time log that earn one supplement, such as evenings.
         */
        UnsocialHoursCost: {
            /**
             * Id of the row.
             */
            _id: string;
            /**
             * Id of the salary type that pays the supplement.
             */
            salaryType: string;
            /** Display copy of the salary type's name. */
            salaryTypeName: string;
            /** What the supplement costs the company for each hour. */
            costPerHour: number;
            /** Decimal hours that earn the supplement. */
            time: number;
        };
        /**
         * Position
         * A GeoJSON point, empty when no position was taken.
         */
        GeoPoint: {
            /**
             * Kind of geometry.
             * @constant
             */
            type: "Point";
            /** Longitude and latitude, or nothing. */
            coordinates: number[];
        };
        /**
         * Time log
         * Time that a user has worked or, with `isAbsence`, has been away.
         */
        TimeLog: {
            /**
             * Id of the time log.
             */
            _id: string;
            /**
             * Id of the user whose time it is.
             */
            user: string;
            /** Display copy of the user's name. */
            userName: string;
            /**
             * When the time starts.
             */
            timestamp: UtcDateTime;
            /**
             * When the time ends.
             */
            endTimestamp: UtcDateTime;
            /**
             * Start as the server keeps it beside `timestamp`; the two are equal on a new time log.
             */
            realTimestamp: UtcDateTime;
            /**
             * End as the server keeps it beside `endTimestamp`; the two are equal on a new time log.
             */
            realEndTimestamp?: UtcDateTime;
            /** Length in decimal hours. */
            time: number;
            /** Decimal hours that are charged to the customer. */
            invoiceableTime: number;
            /** Whether the log stands for the whole day rather than for certain hours. */
            allDay: boolean;
            /** Whether the user was away rather than at work. */
            isAbsence?: boolean;
            /** Whether the time counts as working time. */
            isWorkTime?: boolean;
            /** Code of the status; the vendor prints no table of it. */
            status: number;
            /**
             * Id of the customer.
             */
            customer?: string | null;
            /**
             * Id of the project.
             */
            project?: string | null;
            /**
             * Id of the time category.
             */
            timeCategory?: string | null;
            /** Notes on what was done. */
            description?: string;
            /** Whether the customer is to be charged for the time. */
            isInvoiceable: boolean;
            /** Whether the time is already on an invoice. */
            isInvoiced: boolean;
            /** Price of one hour to the customer. */
            pricePerHour?: number;
            /** Price to the customer as the server works it out. */
            price?: number;
            /** What the time costs the company. */
            cost?: number;
            /** Supplements that the user earns for the hours at unsocial times. */
            unSocialHoursCosts: components["schemas"]["UnsocialHoursCost"][];
            /** Prices of machine time booked together with this time. */
            machineTimePrices: unknown[];
            /** Supplements for machine time booked together with this time. */
            machineTimeSupplements: unknown[];
            /** Where the user was at the start. */
            startLocation: components["schemas"]["GeoPoint"];
            /** Where the user was at the end. */
            stopLocation: components["schemas"]["GeoPoint"];
            /** Values of the company's own fields on the time log. */
            customFields: components["schemas"]["CustomFieldValue"][];
            /**
             * When the time log was created.
             */
            createDate: UtcDateTime;
            /**
             * Id of the work order that the time was spent on.
             */
            workOrder?: string | null;
            /** Notes for the company's own eyes. */
            internalDescription?: string;
            /** Whether the time belongs to a supplement order. */
            supplementOrder?: boolean;
        };
        /**
         * Time log fields
         * What a create and an update of a time log may both carry.
         */
        TimeLogFields: {
            /**
             * Id of the user whose time it is.
             */
            user?: string;
            /** When the time starts. */
            timestamp?: components["schemas"]["WallDateTime"];
            /** When the time ends; without it the end follows from `time`. */
            endTimestamp?: components["schemas"]["WallDateTime"];
            /** Length in decimal hours; without it the length follows from `endTimestamp`. */
            time?: number | string;
            /** Decimal hours to charge to the customer, the same as the length unless sent. */
            invoiceableTime?: number | string;
            /**
             * Id of the customer.
             */
            customer?: string;
            /**
             * Id of the project.
             */
            project?: string;
            /**
             * Id of the time category.
             */
            timeCategory?: string;
            /**
             * Id of the work order.
             */
            workOrder?: string;
            /** Price of one hour; unless sent it comes from user, customer, project, category or work order. */
            pricePerHour?: number;
            /** Notes on what was done. */
            description?: string;
            /** Notes for the company's own eyes. */
            internalDescription?: string;
            /** Whether the time belongs to a supplement order. */
            supplementOrder?: boolean;
            /** Whether the customer is to be charged for the time. */
            isInvoiceable?: boolean;
            /** Whether the user was away rather than at work. */
            isAbsence?: boolean;
        };
        /**
         * Changes to a time log
         * What updating a time log takes; fields left out keep their value.
         */
        TimeLogUpdate: {
            /**
             * Id of the user whose time it is.
             */
            user: string;
            /** When the time starts. */
            timestamp?: components["schemas"]["WallDateTime"];
            /** When the time ends; without it the end follows from `time`. */
            endTimestamp?: components["schemas"]["WallDateTime"];
            /** Length in decimal hours; without it the length follows from `endTimestamp`. */
            time?: number | string;
            /** Decimal hours to charge to the customer, the same as the length unless sent. */
            invoiceableTime?: number | string;
            /**
             * Id of the customer.
             */
            customer?: string;
            /**
             * Id of the project.
             */
            project?: string;
            /**
             * Id of the time category.
             */
            timeCategory?: string;
            /**
             * Id of the work order.
             */
            workOrder?: string;
            /** Price of one hour; unless sent it comes from user, customer, project, category or work order. */
            pricePerHour?: number;
            /** Notes on what was done. */
            description?: string;
            /** Notes for the company's own eyes. */
            internalDescription?: string;
            /** Whether the time belongs to a supplement order. */
            supplementOrder?: boolean;
            /** Whether the customer is to be charged for the time. */
            isInvoiceable?: boolean;
            /** Whether the user was away rather than at work. */
            isAbsence?: boolean;
            /**
             * Id of the time log to change.
             */
            _id: string;
            /**
             * Id of the user who makes the change.
             */
            modifiedByUser: string;
        };
        /**
         * New time log
         * What creating a time log takes; the end or the length has to be among it.
         */
        TimeLogCreate: {
            /**
             * Id of the user whose time it is.
             */
            user: string;
            /** When the time starts. */
            timestamp: components["schemas"]["WallDateTime"];
            /** When the time ends; without it the end follows from `time`. */
            endTimestamp: components["schemas"]["WallDateTime"];
            /** Length in decimal hours; without it the length follows from `endTimestamp`. */
            time?: number | string;
            /** Decimal hours to charge to the customer, the same as the length unless sent. */
            invoiceableTime?: number | string;
            /**
             * Id of the customer.
             */
            customer?: string;
            /**
             * Id of the project.
             */
            project?: string;
            /**
             * Id of the time category.
             */
            timeCategory?: string;
            /**
             * Id of the work order.
             */
            workOrder?: string;
            /** Price of one hour; unless sent it comes from user, customer, project, category or work order. */
            pricePerHour?: number;
            /** Notes on what was done. */
            description?: string;
            /** Notes for the company's own eyes. */
            internalDescription?: string;
            /** Whether the time belongs to a supplement order. */
            supplementOrder?: boolean;
            /** Whether the customer is to be charged for the time. */
            isInvoiceable?: boolean;
            /** Whether the user was away rather than at work. */
            isAbsence?: boolean;
            /**
             * Id of the user who creates the time log.
             */
            createdByUser: string;
        } | {
            /**
             * Id of the user whose time it is.
             */
            user: string;
            /** When the time starts. */
            timestamp: components["schemas"]["WallDateTime"];
            /** When the time ends; without it the end follows from `time`. */
            endTimestamp?: components["schemas"]["WallDateTime"];
            /** Length in decimal hours; without it the length follows from `endTimestamp`. */
            time: number | string;
            /** Decimal hours to charge to the customer, the same as the length unless sent. */
            invoiceableTime?: number | string;
            /**
             * Id of the customer.
             */
            customer?: string;
            /**
             * Id of the project.
             */
            project?: string;
            /**
             * Id of the time category.
             */
            timeCategory?: string;
            /**
             * Id of the work order.
             */
            workOrder?: string;
            /** Price of one hour; unless sent it comes from user, customer, project, category or work order. */
            pricePerHour?: number;
            /** Notes on what was done. */
            description?: string;
            /** Notes for the company's own eyes. */
            internalDescription?: string;
            /** Whether the time belongs to a supplement order. */
            supplementOrder?: boolean;
            /** Whether the customer is to be charged for the time. */
            isInvoiceable?: boolean;
            /** Whether the user was away rather than at work. */
            isAbsence?: boolean;
            /**
             * Id of the user who creates the time log.
             */
            createdByUser: string;
        };
        /**
         * Time category
         * A kind of time, work or absence, that time logs and timers are filed under.
         */
        TimeCategory: {
            /**
             * Id of the time category.
             */
            _id: string;
            /** What the category is called. */
            name: string;
            /** Notes on when to use the category. */
            description: string;
            /** Whether time in it is absence. */
            isAbsenceType: boolean;
            /** Whether it is for work at unsocial hours. */
            isUnsocialHour: boolean;
            /** Whether customers can be charged for time in it. */
            isInvoiceable: boolean;
            /** Price of one hour to the customer. */
            pricePerHour: number;
            /** Number of the article that its hours are invoiced as. */
            articleNumber: string;
            /** Whether time in it counts as working time. */
            isWorkTime: boolean;
            /** Whether the category is in use. */
            isActive: boolean;
            /** Its colour as six hexadecimal digits without a hash sign. */
            color: string;
            /** Whether time in it is vacation. */
            isVacation: boolean;
            /** Code of the presence that goes with the category, empty when there is none. */
            presenceCode: string;
            /** Whether time in it has to be approved beforehand. */
            requirePreAttest: boolean;
            /** Whether it is for the hours of machines. */
            isMachineTime: boolean;
        };
        /**
         * Timer
         * A timer that runs for a user, until it is stopped and becomes a time log.
         */
        Timer: {
            /**
             * Id of the timer.
             */
            _id: string;
            /**
             * Id of the user it runs for.
             */
            user: string;
            /**
             * When the timer was started; the time log made from it calls this `timestamp`.
             */
            startTimestamp: UtcDateTime;
            /**
             * Start as the server keeps it beside `startTimestamp`; the time log calls this `realTimestamp`.
             */
            realStartTimestamp: UtcDateTime;
            /** Where the user was when the timer started. */
            startLocation: components["schemas"]["GeoPoint"];
            /** Supplements for machine time booked together with this time. */
            machineTimeSupplements: unknown[];
            /** Prices of machine time booked together with this time. */
            machineTimePrices: unknown[];
            /**
             * Id of the customer that the time is spent on.
             */
            customer?: string | null;
            /**
             * Id of the project that the time is spent on.
             */
            project?: string | null;
            /**
             * Id of the work order that the time is spent on.
             */
            workOrder?: string | null;
            /**
             * Id of the time category that the time log will have.
             */
            timeCategory?: string | null;
            /**
             * Id of the task that the time is spent on.
             */
            task?: string | null;
        };
        /**
         * Start of a timer
         * For whom a timer starts, and what the time is spent on.
         */
        TimerStart: {
            /**
             * Id of the user it runs for.
             */
            user: string;
            /**
             * Id of the customer.
             */
            customer?: string;
            /**
             * Id of the project.
             */
            project?: string;
            /**
             * Id of the work order.
             */
            workOrder?: string;
            /**
             * Id of the time category.
             */
            timeCategory?: string;
            /**
             * Id of the task.
             */
            task?: string;
        };
        /**
         * Stop of a timer
         * Which timer to stop, named by its own id or by its user.
         */
        TimerStop: {
            /**
             * Id of the timer.
             */
            _id: string;
            /**
             * Id of the user whose timer runs.
             */
            user?: string;
        } | {
            /**
             * Id of the timer.
             */
            _id?: string;
            /**
             * Id of the user whose timer runs.
             */
            user: string;
        };
        /**
         * User work schedule
         * A work schedule that a user has from one day to another.
         */
        UserWorkSchedule: {
            /**
             * Id of the row.
             */
            _id: string;
            /**
             * First day, as midnight UTC.
             */
            startDate: UtcDateTime;
            /**
             * Last day, as midnight UTC, or null while the schedule goes on.
             */
            endDate: UtcDateTime | null;
            /**
             * Id of the work schedule.
             */
            workSchedule: string;
        };
        /**
         * User
         * A person who works at the company and has an account in Seven Time.
         */
        User: {
            /**
             * Id of the user.
             */
            _id: string;
            /** First name. */
            firstName: string;
            /** Last name. */
            lastName: string;
            /** E-mail address. */
            email: string;
            /** Personal number. */
            personalNumber?: string;
            /** Number that the company gives the employee, as text. */
            employeeNumber?: string;
            /** Name that the user signs in with. */
            userName: string;
            /** Telephone number at work. */
            workPhone?: string;
            /** Mobile telephone number. */
            cellPhone?: string;
            /**
             * When the user was created.
             */
            createdDate: UtcDateTime;
            /**
             * When the user was last changed.
             */
            modifiedDate: UtcDateTime;
            /** Number of the user's role. */
            userRoleId: number;
            /** Whether the user counts among those who work at the company now. */
            isActive: boolean;
            /** Whether the user's account has been activated. */
            isActivated: boolean;
            /** Language code in capitals, such as SV or EN. */
            language: string;
            /** Work schedules set for the user, each for a stretch of time. */
            workSchedules?: components["schemas"]["UserWorkSchedule"][];
            /** Whether the user's hours may depart from a fixed schedule. */
            canHaveDynamicSchedule?: boolean;
        };
        /**
         * User fields
         * What a create and an update of a user may both carry.
         */
        UserFields: {
            /** First name. */
            firstName?: string;
            /** Last name. */
            lastName?: string;
            /** E-mail address. */
            email?: string;
            /** Name that the user signs in with. */
            userName?: string;
            /** Number of the user's role. */
            userRoleId?: number;
            /** Number that the company gives the employee, as text. */
            employeeNumber?: string;
            /** Telephone number at work. */
            workPhone?: string;
            /** Mobile telephone number. */
            cellPhone?: string;
            /** Whether the user counts among those who work at the company now. */
            isActive?: boolean;
            /** Whether the user's account is activated. */
            isActivated?: boolean;
            /** Password that the user signs in with. */
            password?: string;
            /** Language code in capitals, such as SV or EN; a new user without one gets SV. */
            language?: string;
        };
        /**
         * Changes to a user
         * What updating a user takes; fields left out keep their value.
         */
        UserUpdate: {
            /** First name. */
            firstName?: string;
            /** Last name. */
            lastName?: string;
            /** E-mail address. */
            email?: string;
            /** Name that the user signs in with. */
            userName?: string;
            /** Number of the user's role. */
            userRoleId?: number;
            /** Number that the company gives the employee, as text. */
            employeeNumber?: string;
            /** Telephone number at work. */
            workPhone?: string;
            /** Mobile telephone number. */
            cellPhone?: string;
            /** Whether the user counts among those who work at the company now. */
            isActive?: boolean;
            /** Whether the user's account is activated. */
            isActivated?: boolean;
            /** Password that the user signs in with. */
            password?: string;
            /** Language code in capitals, such as SV or EN; a new user without one gets SV. */
            language?: string;
            /**
             * Id of the user.
             */
            _id: string;
            /**
             * Id of the user who makes the change.
             */
            modifiedByUser: string;
        };
        /**
         * New user
         * What creating a user takes.
         */
        UserCreate: {
            /** First name. */
            firstName: string;
            /** Last name. */
            lastName: string;
            /** E-mail address. */
            email: string;
            /** Name that the user signs in with. */
            userName: string;
            /** Number of the user's role. */
            userRoleId: number;
            /** Number that the company gives the employee, as text. */
            employeeNumber?: string;
            /** Telephone number at work. */
            workPhone?: string;
            /** Mobile telephone number. */
            cellPhone?: string;
            /** Whether the user counts among those who work at the company now. */
            isActive?: boolean;
            /** Whether the user's account is activated. */
            isActivated?: boolean;
            /** Password that the user signs in with. */
            password?: string;
            /** Language code in capitals, such as SV or EN; a new user without one gets SV. */
            language?: string;
            /**
             * Id of the user who creates the account.
             */
            createdByUser: string;
        };
        /**
         * User role
         * A role that decides what a user may do.
         */
        UserRole: {
            /** Number of the role, which users refer to; the vendor prints no table of it. */
            userRoleId: number;
            /** Name of the role. */
            userRoleName: string;
        };
        /**
         * Salary type
         * A kind of pay, with the code that the payroll system knows it by.
         */
        SalaryType: {
            /**
             * Id of the salary type.
             */
            _id: string;
            /** Name of the salary type. */
            name: string;
            /** Further words on the salary type. */
            description: string;
            /** Code in the payroll system, as text. */
            code: string;
            /** Whether it stands for absence. */
            isAbsenceTimeType: boolean;
            /** Whether a rule gives it rather than a person who registers it. */
            isRuleType: boolean;
            /**
             * Id of the time category of the absence.
             */
            absenceTimeCategory: string | null;
            /** Display copy of the time category's name. */
            absenceTimeCategoryName: string;
            /** Unit that it is counted in; the vendor prints no table of the codes, which are strings here. */
            unitType: string;
            /** Whether users may register it themselves. */
            canBeRegistered: boolean;
            /** Pay for each unit. */
            salaryAmount: number;
            /** Kind of pay in the payroll system; the vendor prints no table of the codes. */
            typeInSalarySystem: number;
        };
        /**
         * User skill
         * A skill that users can have.
         */
        UserSkill: {
            /**
             * Id of the user skill.
             */
            _id: string;
            /** Name of the skill. */
            skillTitle: string;
            /** Ids of the educations that the skill requires, which the API has no list of. */
            requireEducations: string[];
        };
        /**
         * User work type
         * A trade that users work in.
         */
        UserWorkType: {
            /**
             * Id of the user work type.
             */
            _id: string;
            /** Name of the trade. */
            name: string;
            /** Price of an hour's work. */
            pricePerHour: number;
        };
        /**
         * Vehicle
         * A vehicle that journeys are made with.
         */
        Vehicle: {
            /**
             * Id of the vehicle.
             */
            _id: string;
            /** What the vehicle is called, often make and model. */
            name: string;
            /** Number on its licence plate. */
            registrationNumber: string;
            /** Whether the vehicle is in use. */
            isActive: boolean;
            /**
             * When the vehicle was created.
             */
            createDate: UtcDateTime;
        };
        /**
         * Work order reminder
         * A reminder set on a work order.
         */
        WorkOrderReminder: {
            /**
             * Id of the reminder.
             */
            _id: string;
            /** Unit of `reminderTimeValue`; the vendor prints no table of the codes. */
            reminderTimeType: number;
            /** How long before the work the reminder comes. */
            reminderTimeValue: number;
            /** Way of reminding; the vendor prints no table of the codes. */
            reminderType: number;
            /** Key of the reminder within its work order, not an object id. */
            itemId: string;
        };
        /**
         * Work address
         * Where the work is done, as an answer shows it.
         */
        WorkOrderAddress: {
            /** Whether this address counts and not the customer's. */
            useOtherAddress: boolean;
            /** First address line. */
            address: string;
            /** Postal code. */
            zipCode: string;
            /** Town or city. */
            city: string;
        };
        /**
         * Colour of a work order
         * One of the 24 colours that a work order can have, six hexadecimal digits without a hash sign.
         * @enum {string}
         */
        WorkOrderColor: "9c27b0" | "673ab7" | "7C4DFF" | "3F51B5" | "3a87ad" | "2196F3" | "03A9F4" | "00BCD4" | "009688" | "468847" | "4CAF50" | "8BC34A" | "CDDC39" | "FF9800" | "FF5722" | "f44336" | "e91e63" | "795548" | "5D4037" | "999999" | "666666" | "333333" | "000000" | "FAFAFA";
        /**
         * Invoice layout of a work order
         * How time and material of a work order at a running price are laid out on an invoice.
         */
        WorkOrderInvoiceLayout: {
            /** Text when all goes on one row, with placeholders such as `{{workOrderNumber}}`. */
            oneRowText: string;
            /** How machine supplements of a time log show, `nothing` in the sample; no table is printed. */
            timeLogMachineSupplement: string;
            /** Which custom field of a time log shows, `nothing` in the sample; no table is printed. */
            timeLogCustomField: string;
            /** Whether rows show the description. */
            includeDescription: boolean;
            /** Whether rows show first and last day. */
            includeDateRange: boolean;
            /** Whether rows show the day. */
            includeDate: boolean;
            /** Whether rows show who worked. */
            includeUser: boolean;
            /** Whether machines are taken from the time logs. */
            machineFromTimeLog: boolean;
            /** Whether rows show the time category. */
            includeCategory: boolean;
            /** Whether rows show the task. */
            includeTask: boolean;
            /** Whether rows show the work order. */
            includeWorkOrder: boolean;
            /** Whether rows show the project. */
            includeProject: boolean;
            /** How detailed the rows are, `detailedFormat` in the sample; no table is printed. */
            formatType: string;
        };
        /**
         * Invoice status of a work order
         * How far a work order has been invoiced.
         * @enum {integer}
         */
        WorkOrderInvoiceStatus: 0 | 5 | 10 | 20 | 30;
        /**
         * Billing method of a work order
         * How the price of a work order comes about; projects have other methods.
         * @enum {string}
         */
        WorkOrderBillingMethod: "RUNNING" | "FIXED_PRICE" | "ACCORDING_TO_QUOTE";
        /**
         * Work order
         * A piece of work for a customer, planned on users and machines.
         */
        WorkOrder: {
            /**
             * Id of the work order.
             */
            _id: string;
            /** Number of the work order, assigned by the server. */
            workOrderNumber: number;
            /** Display copy of the name of the user who created the work order. */
            createdByUserName: string;
            /**
             * Id of the user who created the work order.
             */
            createdByUser: string;
            /**
             * Id of the work order status.
             */
            statusRef: string;
            /** Status as a number, beside `statusRef`; the vendor prints no table, the samples have 100 and 500. */
            status: number;
            /** Display copy of the customer number. */
            customerNumber?: string;
            /** Display copy of the customer's name. */
            customerName: string;
            /**
             * Id of the customer.
             */
            customer: string;
            /** Time that the work is thought to take; the vendor names no unit, time logs count hours. */
            estimatedTime: number;
            /**
             * When the work is planned to end.
             */
            endDate?: UtcDateTime;
            /**
             * When the work is planned to start.
             */
            startDate?: UtcDateTime;
            /** The work in words. */
            description: string;
            /** What the work order is about. */
            title: string;
            /** Values of the company's own fields on the work order. */
            customFields: components["schemas"]["CustomFieldValue"][];
            /** Ids of the work order's tags. */
            tags: string[];
            /** Trades that the work calls for. */
            workOrderUserWorkTypes: unknown[];
            /** Skills that the work calls for. */
            workOrderUserSkills: unknown[];
            /** Budget of the work order; no sample of it has totals. */
            budgetCalculation?: components["schemas"]["BudgetCalculation"];
            /** Rows to invoice for the work order. */
            invoiceRows: unknown[];
            /** Things to do on the work order. */
            todoItems: unknown[];
            /** Reminders of the work order. */
            reminders: components["schemas"]["WorkOrderReminder"][];
            /** Check lists of the work order. */
            checkLists: unknown[];
            /** Documents and folders attached to the work order. */
            documents: components["schemas"]["Document"][];
            /** Where the work is done, as coordinates. */
            locationCoordinates: unknown[];
            /** Where the work is done. */
            workAddress?: components["schemas"]["WorkOrderAddress"];
            /** Comments on the work order. */
            comments: unknown[];
            /** Who works on it for a part of its time. */
            partTimeResources: unknown[];
            /** Ids of the machines that work on it full time. */
            machines: string[];
            /** Ids of the users who work on it full time. */
            users: string[];
            /**
             * When the work order was created.
             */
            createDate: UtcDateTime;
            /** Records that the work order is tied to; the list leaves them out. */
            relations?: unknown[];
            /** Reference text that the customer wants on the papers. */
            marking?: string;
            /** The customer's own order number. */
            yourOrderNumber?: string;
            /** Colour of the work order in plans. */
            color?: components["schemas"]["WorkOrderColor"] | (string & {});
            /** How work at a running price is laid out on an invoice. */
            runningInvoiceSettings?: components["schemas"]["WorkOrderInvoiceLayout"];
            /**
             * Id of the user who finished the work.
             */
            completedByUser?: string | null;
            /** Display copy of that user's name, empty without one. */
            completedByUserName?: string;
            /**
             * When the work was finished, null until then.
             */
            completedDate?: UtcDateTime | null;
            /**
             * Id of the user who began the work.
             */
            inProgressByUser?: string | null;
            /** Display copy of that user's name, empty without one. */
            inProgressByUserName?: string;
            /**
             * When the work began, null until then.
             */
            inProgressDate?: UtcDateTime | null;
            /**
             * Id of the user who last changed it.
             */
            modifiedByUser?: string;
            /** Display copy of that user's name. */
            modifiedByUserName?: string;
            /**
             * When the work order was last changed.
             */
            modifiedDate?: UtcDateTime;
            /**
             * Id of the project that the work order belongs to.
             */
            project?: string | null;
            /**
             * Id of the contact person at the customer.
             */
            contactPerson?: string | null;
            /**
             * Id of the user who owns the work order now.
             */
            currentOwner?: string | null;
            /**
             * Id of the user who leads the work.
             */
            workLeader?: string | null;
            /**
             * Id of the kind of work order.
             */
            workOrderType?: string | null;
            /**
             * Id of the department.
             */
            department?: string | null;
            /** How far the work order has been invoiced. */
            invoiceStatus?: components["schemas"]["WorkOrderInvoiceStatus"] | (number & {});
            /** How the work is priced. */
            billingMethod?: components["schemas"]["WorkOrderBillingMethod"] | (string & {});
            /** Price of the whole work order under the method FIXED_PRICE. */
            fixedPrice?: number;
            /** Whether the work order is a supplement order. */
            isSupplementOrder?: boolean;
            /** Whether the customer sees the work order in the portal. */
            enablePortalAccess?: boolean;
            /** Whether time can be logged on the work order. */
            allowRegistrationOfTimes?: boolean;
            /** Whether expenses can be booked on the work order. */
            allowRegistrationOfExpenses?: boolean;
        };
        /**
         * Work address fields
         * Where the work is to be done, as a create and an update take it.
         */
        WorkOrderAddressFields: {
            /** Who receives at this address. */
            name?: string;
            /** First address line. */
            address?: string;
            /** Second address line. */
            address2?: string;
            /** Postal code. */
            zipCode?: string;
            /** Town or city. */
            city?: string;
            /** Country code, SE for Sweden. */
            country?: string;
            /** Telephone number. */
            phone?: string;
            /** Whether this address counts and not the customer's; without it the other fields are not used. */
            useOtherAddress: boolean;
        };
        /**
         * Work order fields
         * What a create and an update of a work order may both carry.
         */
        WorkOrderFields: {
            /** What the work order is about. */
            title?: string;
            /**
             * Id of the customer.
             */
            customer?: string;
            /**
             * Id of the work order status.
             */
            statusRef?: string;
            /**
             * Id of the project that the work order belongs to.
             */
            project?: string;
            /** When the work is planned to start. */
            startDate?: components["schemas"]["WallMinute"];
            /** When the work is planned to end. */
            endDate?: components["schemas"]["WallMinute"];
            /**
             * Id of the user who answers for the work order at present.
             */
            currentOwner?: string;
            /** Ids of the users who work on it full time. */
            users?: string[];
            /** Ids of the machines that work on it full time. */
            machines?: string[];
            /** Time that the work is thought to take; the vendor names no unit, time logs count hours. */
            estimatedTime?: number;
            /**
             * Id of the contact person at the customer.
             */
            contactPerson?: string;
            /**
             * Id of the work order type.
             */
            workOrderType?: string;
            /**
             * Id of the department.
             */
            department?: string;
            /**
             * Id of the user who leads the work.
             */
            workLeader?: string;
            /** The work in words. */
            description?: string;
            /** Colour of the work order in plans; it counts only where the company sets colours by hand. */
            color?: components["schemas"]["WorkOrderColor"];
            /** How far the work order has been invoiced. */
            invoiceStatus?: components["schemas"]["WorkOrderInvoiceStatus"];
            /** How the work order is priced. */
            billingMethod?: components["schemas"]["WorkOrderBillingMethod"];
            /** Price of the whole work order, used only with FIXED_PRICE. */
            fixedPrice?: number;
            /** Whether the work order is a supplement order. */
            isSupplementOrder?: boolean;
            /** Where the work is done; the customer's address when it is left out. */
            workAddress?: components["schemas"]["WorkOrderAddressFields"];
            /** Whether customers see it in the customer portal. */
            enablePortalAccess?: boolean;
            /** Whether time can be logged on it. */
            allowRegistrationOfTimes?: boolean;
            /** Whether expenses can be booked on it. */
            allowRegistrationOfExpenses?: boolean;
            /** Reference text that the customer wants on the papers. */
            marking?: string;
            /** The customer's own order number. */
            yourOrderNumber?: string;
            /** Ids of the work order's tags. */
            tags?: string[];
        };
        /**
         * Changes to a work order
         * What updating a work order takes; fields left out keep their value.
         */
        WorkOrderUpdate: {
            /** What the work order is about. */
            title?: string;
            /**
             * Id of the customer.
             */
            customer?: string;
            /**
             * Id of the work order status.
             */
            statusRef?: string;
            /**
             * Id of the project that the work order belongs to.
             */
            project?: string;
            /** When the work is planned to start. */
            startDate?: components["schemas"]["WallMinute"];
            /** When the work is planned to end. */
            endDate?: components["schemas"]["WallMinute"];
            /**
             * Id of the user who answers for the work order at present.
             */
            currentOwner?: string;
            /** Ids of the users who work on it full time. */
            users?: string[];
            /** Ids of the machines that work on it full time. */
            machines?: string[];
            /** Time that the work is thought to take; the vendor names no unit, time logs count hours. */
            estimatedTime?: number;
            /**
             * Id of the contact person at the customer.
             */
            contactPerson?: string;
            /**
             * Id of the work order type.
             */
            workOrderType?: string;
            /**
             * Id of the department.
             */
            department?: string;
            /**
             * Id of the user who leads the work.
             */
            workLeader?: string;
            /** The work in words. */
            description?: string;
            /** Colour of the work order in plans; it counts only where the company sets colours by hand. */
            color?: components["schemas"]["WorkOrderColor"];
            /** How far the work order has been invoiced. */
            invoiceStatus?: components["schemas"]["WorkOrderInvoiceStatus"];
            /** How the work order is priced. */
            billingMethod?: components["schemas"]["WorkOrderBillingMethod"];
            /** Price of the whole work order, used only with FIXED_PRICE. */
            fixedPrice?: number;
            /** Whether the work order is a supplement order. */
            isSupplementOrder?: boolean;
            /** Where the work is done; the customer's address when it is left out. */
            workAddress?: components["schemas"]["WorkOrderAddressFields"];
            /** Whether customers see it in the customer portal. */
            enablePortalAccess?: boolean;
            /** Whether time can be logged on it. */
            allowRegistrationOfTimes?: boolean;
            /** Whether expenses can be booked on it. */
            allowRegistrationOfExpenses?: boolean;
            /** Reference text that the customer wants on the papers. */
            marking?: string;
            /** The customer's own order number. */
            yourOrderNumber?: string;
            /** Ids of the work order's tags. */
            tags?: string[];
            /**
             * Id of the work order.
             */
            _id: string;
            /**
             * Id of the user who changes the work order.
             */
            modifiedByUser: string;
        };
        /**
         * New work order
         * What creating a work order takes; a fixed price has to be named.
         */
        WorkOrderCreate: {
            /** What the work order is about. */
            title: string;
            /**
             * Id of the customer.
             */
            customer: string;
            /**
             * Id of the work order status.
             */
            statusRef?: string;
            /**
             * Id of the project that the work order belongs to.
             */
            project?: string;
            /** When the work is planned to start. */
            startDate?: components["schemas"]["WallMinute"];
            /** When the work is planned to end. */
            endDate?: components["schemas"]["WallMinute"];
            /**
             * Id of the user who answers for the work order at present.
             */
            currentOwner?: string;
            /** Ids of the users who work on it full time. */
            users?: string[];
            /** Ids of the machines that work on it full time. */
            machines?: string[];
            /** Time that the work is thought to take; the vendor names no unit, time logs count hours. */
            estimatedTime?: number;
            /**
             * Id of the contact person at the customer.
             */
            contactPerson?: string;
            /**
             * Id of the work order type.
             */
            workOrderType?: string;
            /**
             * Id of the department.
             */
            department?: string;
            /**
             * Id of the user who leads the work.
             */
            workLeader?: string;
            /** The work in words. */
            description?: string;
            /** Colour of the work order in plans; it counts only where the company sets colours by hand. */
            color?: components["schemas"]["WorkOrderColor"];
            /** How far the work order has been invoiced. */
            invoiceStatus?: components["schemas"]["WorkOrderInvoiceStatus"];
            /** How the work order is priced. */
            billingMethod?: components["schemas"]["WorkOrderBillingMethod"];
            /** Price of the whole work order, used only with FIXED_PRICE. */
            fixedPrice?: number;
            /** Whether the work order is a supplement order. */
            isSupplementOrder?: boolean;
            /** Where the work is done; the customer's address when it is left out. */
            workAddress?: components["schemas"]["WorkOrderAddressFields"];
            /** Whether customers see it in the customer portal. */
            enablePortalAccess?: boolean;
            /** Whether time can be logged on it. */
            allowRegistrationOfTimes?: boolean;
            /** Whether expenses can be booked on it. */
            allowRegistrationOfExpenses?: boolean;
            /** Reference text that the customer wants on the papers. */
            marking?: string;
            /** The customer's own order number. */
            yourOrderNumber?: string;
            /** Ids of the work order's tags. */
            tags?: string[];
            /**
             * Id of the user who creates the work order.
             */
            createdByUser: string;
        };
        /**
         * Work order type
         * A kind of work order that the company has set up to sort its work orders by.
         */
        WorkOrderType: {
            /**
             * Id of the work order type.
             */
            _id: string;
            /** Whether the type can still be chosen. */
            isActive: boolean;
            /** What people see the type called. */
            workOrderTypeName: string;
            /** Colour that marks the type, six hexadecimal digits without a hash sign. */
            color: string;
        };
        /**
         * Work order tag
         * A label that the company can put on its work orders.
         */
        WorkOrderTag: {
            /**
             * Id of the work order tag.
             */
            _id: string;
            /** The words on the tag. */
            tagName: string;
            /** Colour of the tag, six hexadecimal digits without a hash sign. */
            color: string;
        };
        /**
         * Work order status
         * A status that the company has set up for its work orders.
         */
        WorkOrderStatus: {
            /**
             * Id of the work order status.
             */
            _id: string;
            /** What people see the status called. */
            statusName: string;
            /** Colour that marks the status, six hexadecimal digits without a hash sign. */
            color: string;
            /** Whether a work order in this status is under way. */
            inProgressStatus: boolean;
            /** Whether a work order in this status is finished. */
            closedStatus: boolean;
            /** Whether the status can still be chosen. */
            isActive: boolean;
            /** Whether a work order in this status is planned. */
            plannedStatus: boolean;
        };
        /**
         * Break of a work schedule
         * A break in the working day.
         */
        WorkScheduleBreak: {
            /** Hour that the break begins at, counted from midnight. */
            breakStartHour: number;
            /** Hour that the break ends at, counted from midnight. */
            breakEndHour: number;
        };
        /**
         * Day of a work schedule
         * Working hours of one day, all 0 on a day off.
         */
        WorkScheduleDay: {
            /** Breaks in the working day. */
            breaks: components["schemas"]["WorkScheduleBreak"][];
            /** Hours of work in the day, breaks taken off. */
            numberOfWorkHours: number;
            /** Hour that work begins at, counted from midnight. */
            startHour: number;
            /** Hour that work ends at, counted from midnight. */
            endHour: number;
        };
        /**
         * Week of a work schedule
         * The seven days of one week.
         */
        WorkScheduleWeek: {
            /** The days of the week, Monday first and Sunday last. */
            workScheduleDays: components["schemas"]["WorkScheduleDay"][];
            /** Hours of work in the week. */
            numberOfWorkHours: number;
        };
        /**
         * Work schedule
         * Working hours by week and day, which users are given for a stretch of time.
         */
        WorkSchedule: {
            /**
             * Id of the work schedule.
             */
            _id: string;
            /** Name of the work schedule. */
            name: string;
            /** Further words on the schedule, such as how much of full time it is. */
            description: string;
            /** Whether the work schedule is in use. */
            isActive: boolean;
            /** Weeks of the schedule, in order. */
            workScheduleWeeks: components["schemas"]["WorkScheduleWeek"][];
        };
    };
    responses: {
        /** The request is invalid. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** The API key is missing or wrong. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** The resource is open to administrators only. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** No such record. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** More than four requests within a second. */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** The vendor's server failed. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** The vendor is down for maintenance. */
        ServiceUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
    };
    parameters: {
        /**
         * How many records a page holds.
         * @example 100
         */
        Limit: number;
        /**
         * Which page to answer with, counted from 1.
         * @example 1
         */
        Page: number;
        /** Field to sort by. The vendor does not list which fields it sorts, nor its own order. */
        SortBy: string;
        /** Direction of the sort; it counts only together with sortBy. */
        SortDirection: "ascending" | "descending";
        /**
         * Keep what has changed since this local date and time.
         * @example 2026-01-01 00:00
         */
        LastModified: components["schemas"]["WallDateTime"];
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listContactPersons: {
        parameters: {
            query?: {
                /**
                 * How many records a page holds.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * Which page to answer with, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * Keep the people at this customer.
                 * @example 5bb26376c4nj551167
                 */
                customerId?: components["schemas"]["ObjectId"];
                /**
                 * Keep the contact persons whose name matches.
                 * @example Anna
                 */
                name?: string;
                /** Field to sort by. The vendor does not list which fields it sorts, nor its own order. */
                sortBy?: components["parameters"]["SortBy"];
                /** Direction of the sort; it counts only together with sortBy. */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of contact persons. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meta: components["schemas"]["PageMeta"];
                        /** The contact persons on the page. */
                        data: components["schemas"]["ContactPerson"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateContactPerson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactPersonUpdate"];
            };
        };
        responses: {
            /** The contact person after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactPerson"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createContactPerson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactPersonCreate"];
            };
        };
        responses: {
            /** The contact person as created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactPerson"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getContactPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the contact person.
                 * @example 5fb7bcd0ab7bb01d4d798762
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The contact person. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ContactPerson"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listCustomFields: {
        parameters: {
            query?: {
                /**
                 * Keep the fields of this kind of record, time logs unless told.
                 * @example 200
                 */
                entityType?: components["schemas"]["CustomFieldEntityType"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The custom fields of that kind of record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The custom fields. */
                        data: components["schemas"]["CustomField"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listCustomers: {
        parameters: {
            query?: {
                /**
                 * How many records a page holds.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * Which page to answer with, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * Keep the customers whose name matches.
                 * @example Anna Andersson
                 */
                name?: string;
                /**
                 * Keep the customers whose customer number matches.
                 * @example 733352
                 */
                customerNumber?: string;
                /**
                 * Keep the customers whose organisation or personal number matches.
                 * @example 555555-5555
                 */
                organizationNumber?: string;
                /**
                 * Keep the customers whose town or city matches.
                 * @example Stockholm
                 */
                city?: string;
                /**
                 * Keep what has changed since this local date and time.
                 * @example 2026-01-01 00:00
                 */
                lastModified?: components["parameters"]["LastModified"];
                /** Field to sort by. The vendor does not list which fields it sorts, nor its own order. */
                sortBy?: components["parameters"]["SortBy"];
                /** Direction of the sort; it counts only together with sortBy. */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of customers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meta: components["schemas"]["PageMeta"];
                        /** The customers on the page. */
                        data: components["schemas"]["Customer"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerUpdate"];
            };
        };
        responses: {
            /** The customer after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerCreate"];
            };
        };
        responses: {
            /** The customer as created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the customer.
                 * @example 571f61330c7f4124592b
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The customer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Customer"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listDepartments: {
        parameters: {
            query?: {
                /**
                 * How many records a page holds.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * Which page to answer with, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /** Field to sort by. The vendor does not list which fields it sorts, nor its own order. */
                sortBy?: components["parameters"]["SortBy"];
                /** Direction of the sort; it counts only together with sortBy. */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of departments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meta: components["schemas"]["PageMeta"];
                        /** The departments on the page. */
                        data: components["schemas"]["Department"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getDepartment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the department.
                 * @example 59d05abdc471b72e4979135
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The department. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Department"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listDistributors: {
        parameters: {
            query?: {
                /**
                 * How many records a page holds.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * Which page to answer with, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * Keep the distributors whose name matches.
                 * @example UE lev 20200923
                 */
                name?: string;
                /** Field to sort by. The vendor does not list which fields it sorts, nor its own order. */
                sortBy?: components["parameters"]["SortBy"];
                /** Direction of the sort; it counts only together with sortBy. */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of distributors. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meta: components["schemas"]["PageMeta"];
                        /** The distributors on the page. */
                        data: components["schemas"]["Distributor"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateDistributor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DistributorUpdate"];
            };
        };
        responses: {
            /** The distributor after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Distributor"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createDistributor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DistributorCreate"];
            };
        };
        responses: {
            /** The distributor as created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Distributor"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getDistributor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the distributor.
                 * @example 5f6b2e6af24d5d7121b
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The distributor. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Distributor"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listDistributorContactPersons: {
        parameters: {
            query: {
                /**
                 * Keep the people at this distributor.
                 * @example 5f6b2e6af24d5d7121b
                 */
                distributor: components["schemas"]["ObjectId"];
                /** Field to sort by. The vendor does not list which fields it sorts, nor its own order. */
                sortBy?: components["parameters"]["SortBy"];
                /** Direction of the sort; it counts only together with sortBy. */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The people at the distributor. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The distributor contact persons. */
                        data: components["schemas"]["DistributorContactPerson"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    uploadDocument: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DocumentUpload"];
            };
        };
        responses: {
            /** The file was stored, or the folder added. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentUploaded"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listDriverJournals: {
        parameters: {
            query?: {
                /**
                 * How many records a page holds.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * Which page to answer with, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * Keep the driver journals whose project's name matches.
                 * @example Tester
                 */
                projectName?: string;
                /**
                 * Keep the driver journals whose customer's name matches.
                 * @example Company AB
                 */
                customerName?: string;
                /**
                 * Keep the driver journals whose type's name matches.
                 * @example 4 kr/km
                 */
                driverJournalItemTypeName?: string;
                /**
                 * Keep the driver journals that a customer is to be charged for, or with false the others.
                 * @example true
                 */
                isInvoiceable?: boolean;
                /**
                 * Keep the driver journals whose work order's title matches.
                 * @example 20160525
                 */
                workOrderTitle?: string;
                /**
                 * Keep the driver journals whose work order has this number.
                 * @example 1181
                 */
                workOrderNumber?: number;
                /**
                 * Keep the driver journals whose registration number matches.
                 * @example ABC123
                 */
                carRegistrationNumber?: string;
                /**
                 * Keep the driver journals whose start address matches.
                 * @example Östra Gatan 129, Stockholm
                 */
                startAddress?: string;
                /**
                 * Keep the driver journals whose end address matches.
                 * @example Västra Gatan 921, Stockholm
                 */
                endAddress?: string;
                /**
                 * Keep the driver journals registered on this day or later.
                 * @example 2016-06-01
                 */
                fromDate?: components["schemas"]["CalendarDate"];
                /**
                 * Keep the driver journals registered on this day or earlier.
                 * @example 2016-06-30
                 */
                toDate?: components["schemas"]["CalendarDate"];
                /** Field to sort by. The vendor does not list which fields it sorts, nor its own order. */
                sortBy?: components["parameters"]["SortBy"];
                /** Direction of the sort; it counts only together with sortBy. */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of driver journals. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meta: components["schemas"]["PageMeta"];
                        /** The driver journals on the page. */
                        data: components["schemas"]["DriverJournal"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateDriverJournal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DriverJournalUpdate"];
            };
        };
        responses: {
            /** The driver journal after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DriverJournal"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createDriverJournal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DriverJournalCreate"];
            };
        };
        responses: {
            /** The driver journal as created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DriverJournal"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteDriverJournal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Deletion"];
            };
        };
        responses: {
            /** Id of the deleted driver journal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deleted"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getDriverJournal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the driver journal.
                 * @example 5613c0eabed93172591b
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The driver journal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["DriverJournal"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listDriverJournalTypes: {
        parameters: {
            query?: {
                /** Field to sort by. The vendor does not list which fields it sorts, nor its own order. */
                sortBy?: components["parameters"]["SortBy"];
                /** Direction of the sort; it counts only together with sortBy. */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Every driver journal type. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The driver journal types. */
                        data: components["schemas"]["DriverJournalType"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listExpenses: {
        parameters: {
            query?: {
                /**
                 * How many records a page holds.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * Which page to answer with, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * Keep the expenses whose name matches.
                 * @example Arbetsordermodul2
                 */
                name?: string;
                /**
                 * Keep the expenses whose article number matches.
                 * @example 208
                 */
                articleNumber?: string;
                /**
                 * Keep the expenses of this customer.
                 * @example 5bb26376c42fb9929932161
                 */
                customer?: components["schemas"]["ObjectId"];
                /**
                 * Keep the expenses of this project.
                 * @example 516fad2b265135db7801542b
                 */
                project?: components["schemas"]["ObjectId"];
                /**
                 * Keep the expenses bought from this distributor.
                 * @example 573c52cdf609f5692351914b
                 */
                distributor?: components["schemas"]["ObjectId"];
                /**
                 * Keep the expenses registered on this day or later.
                 * @example 2014-06-01
                 */
                fromDate?: components["schemas"]["CalendarDate"];
                /**
                 * Keep the expenses registered on this day or earlier.
                 * @example 2014-06-30
                 */
                toDate?: components["schemas"]["CalendarDate"];
                /**
                 * Keep what has changed since this local date and time.
                 * @example 2026-01-01 00:00
                 */
                lastModified?: components["parameters"]["LastModified"];
                /** Field to sort by. The vendor does not list which fields it sorts, nor its own order. */
                sortBy?: components["parameters"]["SortBy"];
                /** Direction of the sort; it counts only together with sortBy. */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of expenses. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meta: components["schemas"]["PageMeta"];
                        /** The expenses on the page. */
                        data: components["schemas"]["Expense"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateExpense: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExpenseUpdate"];
            };
        };
        responses: {
            /** The expense after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Expense"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createExpense: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExpenseCreate"];
            };
        };
        responses: {
            /** The expense as created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Expense"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteExpense: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExpenseDelete"];
            };
        };
        responses: {
            /** Id of the deleted expense. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deleted"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getExpense: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the expense.
                 * @example 53ad291839f16d23a79348b
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The expense. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Expense"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listExpenseItems: {
        parameters: {
            query?: {
                /**
                 * How many records a page holds.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * Which page to answer with, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * Keep the expense items whose name matches.
                 * @example 10-pack Reaktionsbollar
                 */
                name?: string;
                /**
                 * Keep the expense items whose article number matches.
                 * @example 601310
                 */
                articleNumber?: string;
                /**
                 * Keep the expense items whose distributor's name matches.
                 * @example Lev 4
                 */
                distributorName?: string;
                /**
                 * Keep the expense items whose description matches.
                 * @example Skivhantel av järn
                 */
                description?: string;
                /**
                 * Keep the expense items filed under an item whose name matches.
                 * @example Träning
                 */
                parentExpenseItemName?: string;
                /**
                 * Keep the expense items that customers can be charged for, or with false the others.
                 * @example true
                 */
                isInvoiceable?: boolean;
                /**
                 * Keep the expense items in use, or with false those no longer in use.
                 * @example true
                 */
                isActive?: boolean;
                /**
                 * Keep the expense items that are marked as favourites, or with false the others.
                 * @example true
                 */
                favorite?: boolean;
                /** Field to sort by. The vendor does not list which fields it sorts, nor its own order. */
                sortBy?: components["parameters"]["SortBy"];
                /** Direction of the sort; it counts only together with sortBy. */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of expense items. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meta: components["schemas"]["PageMeta"];
                        /** The expense items on the page. */
                        data: components["schemas"]["ExpenseItem"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getExpenseItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the expense item.
                 * @example 5de78aed1332719192366458
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The expense item. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ExpenseItem"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listInvoices: {
        parameters: {
            query?: {
                /**
                 * How many records a page holds.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * Which page to answer with, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * Keep the invoices with this number.
                 * @example 24481
                 */
                invoiceNumber?: string;
                /**
                 * Keep the invoices with this payment reference.
                 * @example 2448173
                 */
                OCRNumber?: string;
                /**
                 * Keep the invoices to the customer with this number.
                 * @example 3028
                 */
                customerNumber?: string;
                /**
                 * Keep the invoices dated on this day or later.
                 * @example 2020-11-01
                 */
                fromInvoiceDate?: components["schemas"]["CalendarDate"];
                /**
                 * Keep the invoices dated on this day or earlier.
                 * @example 2020-11-30
                 */
                toInvoiceDate?: components["schemas"]["CalendarDate"];
                /**
                 * Keep the invoices due on this day or later.
                 * @example 2020-12-01
                 */
                fromDueDate?: components["schemas"]["CalendarDate"];
                /**
                 * Keep the invoices due on this day or earlier.
                 * @example 2020-12-31
                 */
                toDueDate?: components["schemas"]["CalendarDate"];
                /** Field to sort by. The vendor does not list which fields it sorts, nor its own order. */
                sortBy?: components["parameters"]["SortBy"];
                /** Direction of the sort; it counts only together with sortBy. */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of invoices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meta: components["schemas"]["PageMeta"];
                        /** The invoices on the page. */
                        data: components["schemas"]["Invoice"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvoiceUpdate"];
            };
        };
        responses: {
            /** The invoice after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invoice"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvoiceCreate"];
            };
        };
        responses: {
            /** The invoice as created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invoice"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the invoice.
                 * @example 5fab29b038b7789542665
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The invoice. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Invoice"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listInvoiceTags: {
        parameters: {
            query?: {
                /** Field to sort by. The vendor does not list which fields it sorts, nor its own order. */
                sortBy?: components["parameters"]["SortBy"];
                /** Direction of the sort; it counts only together with sortBy. */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Every invoice tag. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The invoice tags. */
                        data: components["schemas"]["InvoiceTag"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listMachineTimeLogs: {
        parameters: {
            query?: {
                /**
                 * How many records a page holds.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * Which page to answer with, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * Keep the machine time logs registered on this day or later.
                 * @example 2017-10-01
                 */
                fromDate?: components["schemas"]["CalendarDate"];
                /**
                 * Keep the machine time logs registered on this day or earlier.
                 * @example 2017-10-31
                 */
                toDate?: components["schemas"]["CalendarDate"];
                /** Field to sort by. The vendor does not list which fields it sorts, nor its own order. */
                sortBy?: components["parameters"]["SortBy"];
                /** Direction of the sort; it counts only together with sortBy. */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of machine time logs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meta: components["schemas"]["PageMeta"];
                        /** The machine time logs on the page. */
                        data: components["schemas"]["MachineTimeLog"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getMachineTimeLog: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the machine time log.
                 * @example 5a4bc02e40a13d77915827619
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The machine time log. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MachineTimeLog"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listMachines: {
        parameters: {
            query?: {
                /**
                 * How many records a page holds.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * Which page to answer with, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * Keep the machines whose name matches.
                 * @example EWR150E-21
                 */
                name?: string;
                /**
                 * Keep the machines whose number matches.
                 * @example 21
                 */
                machineNumber?: string;
                /**
                 * Keep the machines whose type's name matches.
                 * @example Fordon
                 */
                machineTypeName?: string;
                /**
                 * Keep the machines whose model matches.
                 * @example ME500
                 */
                machineModel?: string;
                /**
                 * Keep the machines whose serial number matches.
                 * @example 846821
                 */
                serialNumber?: string;
                /**
                 * Keep the machines that are serviced at intervals, or with false the others.
                 * @example true
                 */
                serviceable?: boolean;
                /** Field to sort by. The vendor does not list which fields it sorts, nor its own order. */
                sortBy?: components["parameters"]["SortBy"];
                /** Direction of the sort; it counts only together with sortBy. */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of machines. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meta: components["schemas"]["PageMeta"];
                        /** The machines on the page. */
                        data: components["schemas"]["Machine"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getMachine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the machine.
                 * @example 5a4bc02e40a13d71799764283
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The machine. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Machine"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listMachineTypes: {
        parameters: {
            query?: {
                /** Field to sort by. The vendor does not list which fields it sorts, nor its own order. */
                sortBy?: components["parameters"]["SortBy"];
                /** Direction of the sort; it counts only together with sortBy. */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Every machine type. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The machine types. */
                        data: components["schemas"]["MachineType"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listPriceLists: {
        parameters: {
            query?: {
                /**
                 * How many records a page holds.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * Which page to answer with, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /** Field to sort by. The vendor does not list which fields it sorts, nor its own order. */
                sortBy?: components["parameters"]["SortBy"];
                /** Direction of the sort; it counts only together with sortBy. */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of price lists. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meta: components["schemas"]["PageMeta"];
                        /** The price lists on the page. */
                        data: components["schemas"]["PriceList"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getPriceList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the price list.
                 * @example 58c1504a658fb5911d6489528
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The price list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PriceList"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listProjects: {
        parameters: {
            query?: {
                /**
                 * How many records a page holds.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * Which page to answer with, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * Keep the projects whose name matches.
                 * @example App development
                 */
                name?: string;
                /**
                 * Keep the projects whose number matches.
                 * @example 3314
                 */
                projectNumber?: string;
                /**
                 * Keep what has changed since this local date and time.
                 * @example 2026-01-01 00:00
                 */
                lastModified?: components["parameters"]["LastModified"];
                /** Field to sort by. The vendor does not list which fields it sorts, nor its own order. */
                sortBy?: components["parameters"]["SortBy"];
                /** Direction of the sort; it counts only together with sortBy. */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of projects. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meta: components["schemas"]["PageMeta"];
                        /** The projects on the page. */
                        data: components["schemas"]["Project"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateProject: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectUpdate"];
            };
        };
        responses: {
            /** The project after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Project"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createProject: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectCreate"];
            };
        };
        responses: {
            /** The project as created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Project"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the project.
                 * @example 5f924f4f533f102af7879132584
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The project. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Project"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listProjectStatuses: {
        parameters: {
            query?: {
                /** Field to sort by. The vendor does not list which fields it sorts, nor its own order. */
                sortBy?: components["parameters"]["SortBy"];
                /** Direction of the sort; it counts only together with sortBy. */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Every project status. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The project statuses. */
                        data: components["schemas"]["ProjectStatus"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listProjectTypes: {
        parameters: {
            query?: {
                /** Field to sort by. The vendor does not list which fields it sorts, nor its own order. */
                sortBy?: components["parameters"]["SortBy"];
                /** Direction of the sort; it counts only together with sortBy. */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Every project type. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The project types. */
                        data: components["schemas"]["ProjectType"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listProjectTags: {
        parameters: {
            query?: {
                /** Field to sort by. The vendor does not list which fields it sorts, nor its own order. */
                sortBy?: components["parameters"]["SortBy"];
                /** Direction of the sort; it counts only together with sortBy. */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Every project tag. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The project tags. */
                        data: components["schemas"]["ProjectTag"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listPurchaseOrders: {
        parameters: {
            query?: {
                /**
                 * How many records a page holds.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * Which page to answer with, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * Keep the purchase orders with this heading.
                 * @example Beställning
                 */
                purchaseOrderName?: string;
                /**
                 * Keep the purchase orders with this internal name.
                 * @example purchase order info 123
                 */
                purchaseOrderInfoName?: string;
                /**
                 * Keep the purchase orders with this number.
                 * @example 1009
                 */
                purchaseOrderNumber?: string;
                /**
                 * Keep the purchase orders with this status.
                 * @example 4
                 */
                purchaseOrderStatus?: components["schemas"]["PurchaseOrderStatus"];
                /**
                 * Keep the purchase orders to this supplier.
                 * @example 5f6b2e6af24d5df55b69277
                 */
                distributor?: components["schemas"]["ObjectId"];
                /**
                 * Keep the purchase orders of this project.
                 * @example 5b20cce1d59a902e6548795248
                 */
                project?: components["schemas"]["ObjectId"];
                /**
                 * Keep the purchase orders of this work order.
                 * @example 5fb3d3f6d2b1a732b11655248597
                 */
                workOrder?: components["schemas"]["ObjectId"];
                /**
                 * Keep the purchase orders of the work order with this number.
                 * @example 4922
                 */
                workOrderNumber?: string;
                /** Field to sort by. The vendor does not list which fields it sorts, nor its own order. */
                sortBy?: components["parameters"]["SortBy"];
                /** Direction of the sort; it counts only together with sortBy. */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of purchase orders. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meta: components["schemas"]["PageMeta"];
                        /** The purchase orders on the page. */
                        data: components["schemas"]["PurchaseOrder"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updatePurchaseOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurchaseOrderUpdate"];
            };
        };
        responses: {
            /** The purchase order after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurchaseOrder"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createPurchaseOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurchaseOrderCreate"];
            };
        };
        responses: {
            /** The purchase order as created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurchaseOrder"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deletePurchaseOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Deletion"];
            };
        };
        responses: {
            /** What identified the deleted purchase order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurchaseOrderDeleted"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getPurchaseOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the purchase order.
                 * @example 59d6041d5551819581097514
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The purchase order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PurchaseOrder"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listQuotes: {
        parameters: {
            query?: {
                /**
                 * How many records a page holds.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * Which page to answer with, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * Keep the quotes whose name matches.
                 * @example Prisindikation
                 */
                quoteName?: string;
                /**
                 * Keep the quotes whose number matches.
                 * @example 1054
                 */
                quoteNumber?: string;
                /**
                 * Keep the quotes dated on this day or later.
                 * @example 2019-01-01
                 */
                fromQuoteDate?: components["schemas"]["CalendarDate"];
                /**
                 * Keep the quotes dated on this day or earlier.
                 * @example 2019-01-31
                 */
                toQuoteDate?: components["schemas"]["CalendarDate"];
                /**
                 * Keep the quotes that stand until this day or longer.
                 * @example 2019-02-01
                 */
                fromValidToDate?: components["schemas"]["CalendarDate"];
                /**
                 * Keep the quotes that stand until this day at the latest.
                 * @example 2019-02-28
                 */
                toValidToDate?: components["schemas"]["CalendarDate"];
                /** Field to sort by. The vendor does not list which fields it sorts, nor its own order. */
                sortBy?: components["parameters"]["SortBy"];
                /** Direction of the sort; it counts only together with sortBy. */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of quotes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meta: components["schemas"]["PageMeta"];
                        /** The quotes on the page. */
                        data: components["schemas"]["Quote"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getQuote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the quote.
                 * @example 5c33891321361d7d548782561
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The quote. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Quote"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listQuoteTemplates: {
        parameters: {
            query?: {
                /**
                 * Keep the quote templates whose name matches.
                 * @example Standard utan sektioner
                 */
                templateName?: string;
                /** Field to sort by. The vendor does not list which fields it sorts, nor its own order. */
                sortBy?: components["parameters"]["SortBy"];
                /** Direction of the sort; it counts only together with sortBy. */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Every quote template. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The quote templates. */
                        data: components["schemas"]["QuoteTemplate"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listQuoteCategories: {
        parameters: {
            query?: {
                /**
                 * Keep the quote categories whose name matches.
                 * @example Utbildning
                 */
                quoteCategoryName?: string;
                /** Field to sort by. The vendor does not list which fields it sorts, nor its own order. */
                sortBy?: components["parameters"]["SortBy"];
                /** Direction of the sort; it counts only together with sortBy. */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Every quote category. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The quote categories. */
                        data: components["schemas"]["QuoteCategory"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listResultUnits: {
        parameters: {
            query?: {
                /** Field to sort by. The vendor does not list which fields it sorts, nor its own order. */
                sortBy?: components["parameters"]["SortBy"];
                /** Direction of the sort; it counts only together with sortBy. */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Every result unit. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The result units. */
                        data: components["schemas"]["ResultUnit"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getResultUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the result unit.
                 * @example 57076abe8010bd225413654
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The result unit. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ResultUnit"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listSupplementOrders: {
        parameters: {
            query: {
                /**
                 * How many records a page holds.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * Which page to answer with, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * Keep the supplement orders of this project.
                 * @example 5f924f4f533f102a4898752
                 */
                project: components["schemas"]["ObjectId"];
                /** Field to sort by. The vendor does not list which fields it sorts, nor its own order. */
                sortBy?: components["parameters"]["SortBy"];
                /** Direction of the sort; it counts only together with sortBy. */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of supplement orders. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meta: components["schemas"]["PageMeta"];
                        /** The supplement orders on the page. */
                        data: components["schemas"]["SupplementOrder"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getSupplementOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the supplement order.
                 * @example 5ba5619ad77ca879794258752
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The supplement order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SupplementOrder"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listSupplierInvoices: {
        parameters: {
            query?: {
                /**
                 * How many records a page holds.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * Which page to answer with, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * Keep the supplier invoices with this number.
                 * @example 9316
                 */
                supplierInvoiceNumber?: string;
                /**
                 * Keep the supplier invoices with this status.
                 * @example 5
                 */
                supplierInvoiceStatus?: components["schemas"]["SupplierInvoiceStatus"];
                /**
                 * Keep the supplier invoices of this project.
                 * @example 5b20cce1d59a902e28489125b
                 */
                project?: components["schemas"]["ObjectId"];
                /**
                 * Keep the supplier invoices of this customer.
                 * @example 5bb26376c42fb992716598742
                 */
                customer?: components["schemas"]["ObjectId"];
                /**
                 * Keep the supplier invoices of this work order.
                 * @example 5f4df1793751c0916136489752
                 */
                workOrder?: components["schemas"]["ObjectId"];
                /**
                 * Keep the supplier invoices of the work order with this number.
                 * @example 4737
                 */
                workOrderNumber?: number;
                /**
                 * Keep the supplier invoices from this supplier.
                 * @example 5f48eb7105b8ed6934398752
                 */
                distributor?: components["schemas"]["ObjectId"];
                /**
                 * Keep the supplier invoices dated on this day or later.
                 * @example 2020-09-01
                 */
                fromInvoiceDate?: components["schemas"]["CalendarDate"];
                /**
                 * Keep the supplier invoices dated on this day or earlier.
                 * @example 2020-09-30
                 */
                toInvoiceDate?: components["schemas"]["CalendarDate"];
                /**
                 * Keep the supplier invoices whose cost may, or may not, be billed on.
                 * @example true
                 */
                isInvoiceable?: boolean;
                /**
                 * Keep the self-billing invoices, or the others.
                 * @example true
                 */
                isSelfBillingInvoice?: boolean;
                /**
                 * Keep the supplier invoices that have, or have not, gone to the accounting system.
                 * @example false
                 */
                exportedToEconomy?: boolean;
                /**
                 * Keep what has changed since this local date and time.
                 * @example 2026-01-01 00:00
                 */
                lastModified?: components["parameters"]["LastModified"];
                /** Field to sort by. The vendor does not list which fields it sorts, nor its own order. */
                sortBy?: components["parameters"]["SortBy"];
                /** Direction of the sort; it counts only together with sortBy. */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of supplier invoices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meta: components["schemas"]["PageMeta"];
                        /** The supplier invoices on the page. */
                        data: components["schemas"]["SupplierInvoice"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateSupplierInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupplierInvoiceUpdate"];
            };
        };
        responses: {
            /** The supplier invoice after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplierInvoice"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createSupplierInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupplierInvoiceCreate"];
            };
        };
        responses: {
            /** The supplier invoice as created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplierInvoice"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteSupplierInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Deletion"];
            };
        };
        responses: {
            /** What identified the deleted supplier invoice. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplierInvoiceDeleted"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getSupplierInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the supplier invoice.
                 * @example 5f62c528171548657d215a785
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The supplier invoice. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SupplierInvoice"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listTasks: {
        parameters: {
            query?: {
                /**
                 * How many records a page holds.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * Which page to answer with, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * Keep the tasks whose title matches.
                 * @example API task
                 */
                title?: string;
                /**
                 * Keep the tasks that start after this local date and minute.
                 * @example 2024-10-01 00:00
                 */
                fromStartDate?: components["schemas"]["WallMinute"];
                /**
                 * Keep the tasks that start before this local date and minute.
                 * @example 2024-11-01 00:00
                 */
                toStartDate?: components["schemas"]["WallMinute"];
                /**
                 * Keep the tasks that are due after this local date and minute.
                 * @example 2024-10-01 00:00
                 */
                fromDueDate?: components["schemas"]["WallMinute"];
                /**
                 * Keep the tasks that are due before this local date and minute.
                 * @example 2024-11-01 00:00
                 */
                toDueDate?: components["schemas"]["WallMinute"];
                /**
                 * Keep the tasks that this user is to do.
                 * @example 51203146506d961c03036589741
                 */
                user?: components["schemas"]["ObjectId"];
                /**
                 * Keep the tasks of this project.
                 * @example 516fad2b265135db7801542b
                 */
                project?: components["schemas"]["ObjectId"];
                /**
                 * Keep the tasks of this customer.
                 * @example 5bb26376c42fb9929932161
                 */
                customer?: components["schemas"]["ObjectId"];
                /**
                 * Keep the tasks of this quote.
                 * @example 5c33891321361d7d548782561
                 */
                quote?: components["schemas"]["ObjectId"];
                /**
                 * Keep the tasks of this work order.
                 * @example 5bae34dca878bd7d0182b
                 */
                workOrder?: components["schemas"]["ObjectId"];
                /**
                 * Keep the tasks of this invoice.
                 * @example 5fab29b038bd33301751
                 */
                invoice?: components["schemas"]["ObjectId"];
                /**
                 * Keep the tasks of this machine.
                 * @example 5a4bc02e40a13d71799764283
                 */
                machine?: components["schemas"]["ObjectId"];
                /**
                 * Keep the tasks of this object item, a record that no endpoint lists.
                 * @example 5f6b5b15468263005f547932
                 */
                objectItem?: components["schemas"]["ObjectId"];
                /** Field to sort by. The vendor does not list which fields it sorts, nor its own order. */
                sortBy?: components["parameters"]["SortBy"];
                /** Direction of the sort; it counts only together with sortBy. */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of tasks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meta: components["schemas"]["PageMeta"];
                        /** The tasks on the page. */
                        data: components["schemas"]["Task"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateTask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskUpdate"];
            };
        };
        responses: {
            /** The task after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createTask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskCreate"];
            };
        };
        responses: {
            /** The task as created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteTask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Deletion"];
            };
        };
        responses: {
            /** Id of the deleted task. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deleted"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the task.
                 * @example 5dd0i31j238019132k328321k
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Task"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listTimeLogs: {
        parameters: {
            query?: {
                /**
                 * How many records a page holds.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * Which page to answer with, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * Keep the time logs of this user.
                 * @example 51203146506d961c03036589741
                 */
                user?: components["schemas"]["ObjectId"];
                /**
                 * Keep the time logs of this customer.
                 * @example 5bb26376c42fb9929932161
                 */
                customer?: components["schemas"]["ObjectId"];
                /**
                 * Keep the time logs of this project.
                 * @example 516fad2b265135db7801542b
                 */
                project?: components["schemas"]["ObjectId"];
                /**
                 * Keep the time logs of this task.
                 * @example 5dd0i31j238019132k328321k
                 */
                task?: components["schemas"]["ObjectId"];
                /**
                 * Keep the time logs of this time category.
                 * @example 58cd3c4771b8a3c34658974521
                 */
                category?: components["schemas"]["ObjectId"];
                /**
                 * Keep the time logs of this work order.
                 * @example 5bae34dca878bd7d0182b
                 */
                workOrder?: components["schemas"]["ObjectId"];
                /**
                 * Keep the time logs whose work order has this number.
                 * @example 1181
                 */
                workOrderNumber?: number;
                /**
                 * Keep the time logs that start after this local date and time.
                 * @example 2020-10-07 07:00
                 */
                timestamp?: components["schemas"]["WallDateTime"];
                /**
                 * Keep the time logs that end before this local date and time.
                 * @example 2020-10-07 15:00
                 */
                endTimestamp?: components["schemas"]["WallDateTime"];
                /**
                 * Keep the time logs that were invoiced at or after this local date and time.
                 * @example 2020-10-01 00:00
                 */
                invoicedDate?: components["schemas"]["WallDateTime"];
                /**
                 * Keep the absences, or with false all but the absences.
                 * @example true
                 */
                isAbsence?: boolean;
                /**
                 * Keep what has changed since this local date and time.
                 * @example 2026-01-01 00:00
                 */
                lastModified?: components["parameters"]["LastModified"];
                /** Field to sort by. The vendor does not list which fields it sorts, nor its own order. */
                sortBy?: components["parameters"]["SortBy"];
                /** Direction of the sort; it counts only together with sortBy. */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of time logs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meta: components["schemas"]["PageMeta"];
                        /** The time logs on the page. */
                        data: components["schemas"]["TimeLog"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateTimeLog: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TimeLogUpdate"];
            };
        };
        responses: {
            /** The time log after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimeLog"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createTimeLog: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TimeLogCreate"];
            };
        };
        responses: {
            /** The time log as created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimeLog"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteTimeLog: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Deletion"];
            };
        };
        responses: {
            /** Id of the deleted time log. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deleted"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getTimeLog: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the time log.
                 * @example 514959f8733259db45897213548
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The time log. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TimeLog"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listTimeCategories: {
        parameters: {
            query?: {
                /** Field to sort by. The vendor does not list which fields it sorts, nor its own order. */
                sortBy?: components["parameters"]["SortBy"];
                /** Direction of the sort; it counts only together with sortBy. */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Every time category. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The time categories. */
                        data: components["schemas"]["TimeCategory"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getTimeCategory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the time category.
                 * @example 58cd3c4771b8a3c34658974521
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The time category. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TimeCategory"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listTimers: {
        parameters: {
            query?: {
                /**
                 * How many records a page holds.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * Which page to answer with, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * Keep the timer of this user.
                 * @example 51718241fdb7084835249227
                 */
                user?: components["schemas"]["ObjectId"];
                /**
                 * Keep the timers that run for this customer.
                 * @example 5bb26376c42fb9929932161
                 */
                customer?: components["schemas"]["ObjectId"];
                /**
                 * Keep the timers that run on this project.
                 * @example 516fad2b265135db7801542b
                 */
                project?: components["schemas"]["ObjectId"];
                /**
                 * Keep the timers that run on this task.
                 * @example 5dd0i31j238019132k328321k
                 */
                task?: components["schemas"]["ObjectId"];
                /**
                 * Keep the timers of this time category.
                 * @example 58cd3c4771b8a3c34658974521
                 */
                timeCategory?: components["schemas"]["ObjectId"];
                /**
                 * Keep the timers that run on this work order.
                 * @example 5bae34dca878bd7d0182b
                 */
                workOrder?: components["schemas"]["ObjectId"];
                /** Field to sort by. The vendor does not list which fields it sorts, nor its own order. */
                sortBy?: components["parameters"]["SortBy"];
                /** Direction of the sort; it counts only together with sortBy. */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of timers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meta: components["schemas"]["PageMeta"];
                        /** The timers on the page. */
                        data: components["schemas"]["Timer"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    startTimer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TimerStart"];
            };
        };
        responses: {
            /** The running timer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    stopTimer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TimerStop"];
            };
        };
        responses: {
            /** The time log made from the timer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimeLog"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /**
                 * How many records a page holds.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * Which page to answer with, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * Keep the users whose first and last name, with a space between, match.
                 * @example Anna Andersson
                 */
                name?: string;
                /**
                 * Keep the users whose personal number matches.
                 * @example 555555-5555
                 */
                personNumber?: string;
                /**
                 * Keep the users of this department.
                 * @example 59d05abdc471b72e4979135
                 */
                department?: components["schemas"]["ObjectId"];
                /**
                 * Keep the users who have the role of this number.
                 * @example 10
                 */
                userRole?: number;
                /**
                 * Keep the users who are active, or those who are not.
                 * @example true
                 */
                isActive?: boolean;
                /**
                 * Keep the users whose account is activated, or those whose is not.
                 * @example true
                 */
                isActivated?: boolean;
                /**
                 * Keep the users who have this salary type.
                 * @example 5834419c7a27db69365897412
                 */
                defaultSalaryType?: components["schemas"]["ObjectId"];
                /**
                 * Keep the users who have this skill.
                 * @example 59f9d1c53ffd5f93226978451
                 */
                userSkills?: components["schemas"]["ObjectId"];
                /** Field to sort by. The vendor does not list which fields it sorts, nor its own order. */
                sortBy?: components["parameters"]["SortBy"];
                /** Direction of the sort; it counts only together with sortBy. */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meta: components["schemas"]["PageMeta"];
                        /** The users on the page. */
                        data: components["schemas"]["User"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserUpdate"];
            };
        };
        responses: {
            /** The user after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserCreate"];
            };
        };
        responses: {
            /** The user as created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the user.
                 * @example 5f48eb3e65d7ee49469874512
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["User"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listUserRoles: {
        parameters: {
            query?: {
                /** Field to sort by. The vendor does not list which fields it sorts, nor its own order. */
                sortBy?: components["parameters"]["SortBy"];
                /** Direction of the sort; it counts only together with sortBy. */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Every user role. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The user roles. */
                        data: components["schemas"]["UserRole"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listSalaryTypes: {
        parameters: {
            query?: {
                /** Field to sort by. The vendor does not list which fields it sorts, nor its own order. */
                sortBy?: components["parameters"]["SortBy"];
                /** Direction of the sort; it counts only together with sortBy. */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Every salary type. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The salary types. */
                        data: components["schemas"]["SalaryType"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listUserSkills: {
        parameters: {
            query?: {
                /** Field to sort by. The vendor does not list which fields it sorts, nor its own order. */
                sortBy?: components["parameters"]["SortBy"];
                /** Direction of the sort; it counts only together with sortBy. */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Every user skill. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The user skills. */
                        data: components["schemas"]["UserSkill"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listUserWorkTypes: {
        parameters: {
            query?: {
                /** Field to sort by. The vendor does not list which fields it sorts, nor its own order. */
                sortBy?: components["parameters"]["SortBy"];
                /** Direction of the sort; it counts only together with sortBy. */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Every user work type. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The user work types. */
                        data: components["schemas"]["UserWorkType"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listVehicles: {
        parameters: {
            query?: {
                /**
                 * How many records a page holds.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * Which page to answer with, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /** Field to sort by. The vendor does not list which fields it sorts, nor its own order. */
                sortBy?: components["parameters"]["SortBy"];
                /** Direction of the sort; it counts only together with sortBy. */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of vehicles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meta: components["schemas"]["PageMeta"];
                        /** The vehicles on the page. */
                        data: components["schemas"]["Vehicle"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getVehicle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the vehicle.
                 * @example 55782f0382da2f8544689751
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The vehicle. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Vehicle"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listWorkOrders: {
        parameters: {
            query?: {
                /**
                 * How many records a page holds.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * Which page to answer with, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * Keep the work orders whose title matches.
                 * @example Support
                 */
                title?: string;
                /**
                 * Keep the work order with this number.
                 * @example 5555
                 */
                workOrderNumber?: number;
                /**
                 * Keep the work orders of this project.
                 * @example 5fb3c92dd5472a24647985231
                 */
                project?: components["schemas"]["ObjectId"];
                /**
                 * Keep the work orders that this user works on.
                 * @example 5f48eb3e65d7e987513654
                 */
                user?: components["schemas"]["ObjectId"];
                /**
                 * Keep the work orders of this customer.
                 * @example 571f61330c7f498a269751242
                 */
                customer?: components["schemas"]["ObjectId"];
                /**
                 * Keep what has changed since this local date and time.
                 * @example 2026-01-01 00:00
                 */
                lastModified?: components["parameters"]["LastModified"];
                /** Field to sort by. The vendor does not list which fields it sorts, nor its own order. */
                sortBy?: components["parameters"]["SortBy"];
                /** Direction of the sort; it counts only together with sortBy. */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of work orders. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meta: components["schemas"]["PageMeta"];
                        /** The work orders on the page. */
                        data: components["schemas"]["WorkOrder"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateWorkOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkOrderUpdate"];
            };
        };
        responses: {
            /** The work order after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkOrder"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createWorkOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkOrderCreate"];
            };
        };
        responses: {
            /** The work order as created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkOrder"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getWorkOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the work order.
                 * @example 5bae34dca878b5497748
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The work order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WorkOrder"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listWorkOrderTypes: {
        parameters: {
            query?: {
                /** Field to sort by. The vendor does not list which fields it sorts, nor its own order. */
                sortBy?: components["parameters"]["SortBy"];
                /** Direction of the sort; it counts only together with sortBy. */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Every work order type. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The work order types. */
                        data: components["schemas"]["WorkOrderType"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listWorkOrderTags: {
        parameters: {
            query?: {
                /** Field to sort by. The vendor does not list which fields it sorts, nor its own order. */
                sortBy?: components["parameters"]["SortBy"];
                /** Direction of the sort; it counts only together with sortBy. */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Every work order tag. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The work order tags. */
                        data: components["schemas"]["WorkOrderTag"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listWorkOrderStatuses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Every work order status. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The work order statuses. */
                        data: components["schemas"]["WorkOrderStatus"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listWorkSchedules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Every work schedule. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The work schedules. */
                        data: components["schemas"]["WorkSchedule"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getWorkSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the work schedule.
                 * @example 59d05abdc471b72e4979135
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The work schedule. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WorkSchedule"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
}
