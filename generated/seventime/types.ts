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
         * @description TODO
         */
        get: operations["listContactPersons"];
        /**
         * Update a contact person
         * @description TODO
         */
        put: operations["updateContactPerson"];
        /**
         * Create a contact person
         * @description TODO
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
                 * @description Id of the contact person.
                 * @example 5fb7bcd0ab7bb01d4d798762
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        /**
         * Read a contact person
         * @description TODO
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
         * @description TODO
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
         * @description TODO
         */
        get: operations["listCustomers"];
        /**
         * Update a customer
         * @description TODO
         */
        put: operations["updateCustomer"];
        /**
         * Create a customer
         * @description TODO
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
                 * @description Id of the customer.
                 * @example 571f61330c7f4124592b
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        /**
         * Read a customer
         * @description TODO
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
         * @description TODO
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
                 * @description Id of the department.
                 * @example 59d05abdc471b72e4979135
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        /**
         * Read a department
         * @description TODO
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
         * @description TODO
         */
        get: operations["listDistributors"];
        /**
         * Update a distributor
         * @description TODO
         */
        put: operations["updateDistributor"];
        /**
         * Create a distributor
         * @description TODO
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
                 * @description Id of the distributor.
                 * @example 5f6b2e6af24d5d7121b
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        /**
         * Read a distributor
         * @description TODO
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
         * @description TODO
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
         * @description TODO
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
         * @description TODO
         */
        get: operations["listDriverJournals"];
        /**
         * Update a driver journal
         * @description TODO
         */
        put: operations["updateDriverJournal"];
        /**
         * Create a driver journal
         * @description TODO
         */
        post: operations["createDriverJournal"];
        /**
         * Delete a driver journal
         * @description TODO
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
                 * @description Id of the driver journal.
                 * @example 5613c0eabed93172591b
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        /**
         * Read a driver journal
         * @description TODO
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
         * @description TODO
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
         * @description TODO
         */
        get: operations["listExpenses"];
        /**
         * Update an expense
         * @description TODO
         */
        put: operations["updateExpense"];
        /**
         * Create an expense
         * @description TODO
         */
        post: operations["createExpense"];
        /**
         * Delete an expense
         * @description TODO
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
                 * @description Id of the expense.
                 * @example 53ad291839f16d23a79348b
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        /**
         * Read an expense
         * @description TODO
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
         * @description TODO
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
                 * @description Id of the expense item.
                 * @example 5de78aed1332719192366458
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        /**
         * Read an expense item
         * @description TODO
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
         * @description TODO
         */
        get: operations["listInvoices"];
        /**
         * Update an invoice
         * @description TODO
         */
        put: operations["updateInvoice"];
        /**
         * Create an invoice
         * @description TODO
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
                 * @description Id of the invoice.
                 * @example 5fab29b038b7789542665
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        /**
         * Read an invoice
         * @description TODO
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
         * @description TODO
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
         * @description TODO
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
                 * @description Id of the machine time log.
                 * @example 5a4bc02e40a13d77915827619
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        /**
         * Read a machine time log
         * @description TODO
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
         * @description TODO
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
                 * @description Id of the machine.
                 * @example 5a4bc02e40a13d71799764283
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        /**
         * Read a machine
         * @description TODO
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
         * @description TODO
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
         * @description TODO
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
                 * @description Id of the price list.
                 * @example 58c1504a658fb5911d6489528
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        /**
         * Read a price list
         * @description TODO
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
         * @description TODO
         */
        get: operations["listProjects"];
        /**
         * Update a project
         * @description TODO
         */
        put: operations["updateProject"];
        /**
         * Create a project
         * @description TODO
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
                 * @description Id of the project.
                 * @example 5f924f4f533f102af7879132584
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        /**
         * Read a project
         * @description TODO
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
         * @description TODO
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
         * @description TODO
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
         * @description TODO
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
         * @description TODO
         */
        get: operations["listPurchaseOrders"];
        /**
         * Update a purchase order
         * @description TODO
         */
        put: operations["updatePurchaseOrder"];
        /**
         * Create a purchase order
         * @description TODO
         */
        post: operations["createPurchaseOrder"];
        /**
         * Delete a purchase order
         * @description TODO
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
                 * @description Id of the purchase order.
                 * @example 59d6041d5551819581097514
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        /**
         * Read a purchase order
         * @description TODO
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
         * @description TODO
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
                 * @description Id of the quote.
                 * @example 5c33891321361d7d548782561
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        /**
         * Read a quote
         * @description TODO
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
         * @description TODO
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
         * @description TODO
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
         * @description TODO
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
                 * @description Id of the result unit.
                 * @example 57076abe8010bd225413654
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        /**
         * Read a result unit
         * @description TODO
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
         * @description TODO
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
                 * @description Id of the supplement order.
                 * @example 5ba5619ad77ca879794258752
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        /**
         * Read a supplement order
         * @description TODO
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
         * @description TODO
         */
        get: operations["listSupplierInvoices"];
        /**
         * Update a supplier invoice
         * @description TODO
         */
        put: operations["updateSupplierInvoice"];
        /**
         * Create a supplier invoice
         * @description TODO
         */
        post: operations["createSupplierInvoice"];
        /**
         * Delete a supplier invoice
         * @description TODO
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
                 * @description Id of the supplier invoice.
                 * @example 5f62c528171548657d215a785
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        /**
         * Read a supplier invoice
         * @description TODO
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
         * @description TODO
         */
        get: operations["listTasks"];
        /**
         * Update a task
         * @description TODO
         */
        put: operations["updateTask"];
        /**
         * Create a task
         * @description TODO
         */
        post: operations["createTask"];
        /**
         * Delete a task
         * @description TODO
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
                 * @description Id of the task.
                 * @example 5dd0i31j238019132k328321k
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        /**
         * Read a task
         * @description TODO
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
         * @description TODO
         */
        get: operations["listTimeLogs"];
        /**
         * Update a time log
         * @description TODO
         */
        put: operations["updateTimeLog"];
        /**
         * Create a time log
         * @description TODO
         */
        post: operations["createTimeLog"];
        /**
         * Delete a time log
         * @description TODO
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
                 * @description Id of the time log.
                 * @example 514959f8733259db45897213548
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        /**
         * Read a time log
         * @description TODO
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
         * @description TODO
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
                 * @description Id of the time category.
                 * @example 58cd3c4771b8a3c34658974521
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        /**
         * Read a time category
         * @description TODO
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
         * @description TODO
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
         * @description TODO
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
         * @description TODO
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
         * @description TODO
         */
        get: operations["listUsers"];
        /**
         * Update a user
         * @description TODO
         */
        put: operations["updateUser"];
        /**
         * Create a user
         * @description TODO
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
                 * @description Id of the user.
                 * @example 5f48eb3e65d7ee49469874512
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        /**
         * Read a user
         * @description TODO
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
         * @description TODO
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
         * @description TODO
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
         * @description TODO
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
         * @description TODO
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
         * @description TODO
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
                 * @description Id of the vehicle.
                 * @example 55782f0382da2f8544689751
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        /**
         * Read a vehicle
         * @description TODO
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
         * @description TODO
         */
        get: operations["listWorkOrders"];
        /**
         * Update a work order
         * @description TODO
         */
        put: operations["updateWorkOrder"];
        /**
         * Create a work order
         * @description TODO
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
                 * @description Id of the work order.
                 * @example 5bae34dca878b5497748
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        /**
         * Read a work order
         * @description TODO
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
         * @description TODO
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
         * @description TODO
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
         * @description TODO
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
         * @description TODO
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
                 * @description Id of the work schedule.
                 * @example 59d05abdc471b72e4979135
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        /**
         * Read a work schedule
         * @description TODO
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
         * Page numbers
         * @description Where a page stands among all that match.
         */
        PageMeta: {
            /** @description Records that match, over all pages. */
            totalResources: number;
            /** @description Pages at the limit in force. */
            totalPages: number;
            /** @description Number of this page, counted from 1. */
            currentPage: number;
        };
        /**
         * Contact person
         * @description TODO
         */
        ContactPerson: {
            /**
             * Format: object-id
             * @description Id of the contact person.
             */
            _id: string;
            /** @description TODO */
            name: string;
            /** @description TODO */
            title: string;
            /** @description TODO */
            workPhone: string;
            /** @description TODO */
            cellPhone: string;
            /** @description E-mail address. */
            email: string;
            /**
             * Format: object-id
             * @description Id of the customer.
             */
            customer: string;
            /** @description Display copy kept beside the reference. */
            customerName: string;
            /** @description TODO */
            mainContact: boolean;
            /** @description Whether the contact person is in use. */
            isActive: boolean;
            /**
             * Format: date-time
             * @description When the contact person was created.
             */
            createdDate: UtcDateTime;
            /**
             * Format: date-time
             * @description When the contact person was last changed.
             */
            modifiedDate: UtcDateTime;
        };
        /**
         * Error body
         * @description Body of an answer that is not a success.
         */
        ErrorBody: {
            /** @description What went wrong, in words, when the vendor has something to say. */
            errorMessage?: string;
        };
        /**
         * Contact person fields
         * @description What a create and an update of a contact person may both carry.
         */
        ContactPersonFields: {
            /**
             * Format: object-id
             * @description Id of the customer.
             */
            customer?: string;
            /** @description TODO Name of the contact person */
            name?: string;
            /** @description TODO Title */
            title?: string;
            /** @description TODO Work phone */
            workPhone?: string;
            /** @description TODO Cell phone */
            cellPhone?: string;
            /** @description E-mail address. */
            email?: string;
            /** @description Whether the contact person is in use. */
            isActive?: boolean;
            /** @description TODO Main contact */
            mainContact?: boolean;
        };
        /**
         * Changes to a contact person
         * @description What updating a contact person takes; fields left out keep their value.
         */
        ContactPersonUpdate: {
            /**
             * Format: object-id
             * @description Id of the customer.
             */
            customer?: string;
            /** @description TODO Name of the contact person */
            name?: string;
            /** @description TODO Title */
            title?: string;
            /** @description TODO Work phone */
            workPhone?: string;
            /** @description TODO Cell phone */
            cellPhone?: string;
            /** @description E-mail address. */
            email?: string;
            /** @description Whether the contact person is in use. */
            isActive?: boolean;
            /** @description TODO Main contact */
            mainContact?: boolean;
            /**
             * Format: object-id
             * @description Id of the contact person.
             */
            _id: string;
        };
        /**
         * New contact person
         * @description What creating a contact person takes.
         */
        ContactPersonCreate: {
            /**
             * Format: object-id
             * @description Id of the customer.
             */
            customer: string;
            /** @description TODO Name of the contact person */
            name: string;
            /** @description TODO Title */
            title?: string;
            /** @description TODO Work phone */
            workPhone?: string;
            /** @description TODO Cell phone */
            cellPhone?: string;
            /** @description E-mail address. */
            email?: string;
            /** @description Whether the contact person is in use. */
            isActive?: boolean;
            /** @description TODO Main contact */
            mainContact?: boolean;
        };
        /**
         * Object id
         * Format: object-id
         * @description Id of a record, a string that the vendor chooses and that an app only passes on.
         */
        ObjectId: string;
        /**
         * Custom field
         * @description TODO
         */
        CustomField: {
            /**
             * Format: object-id
             * @description Id of the custom field.
             */
            _id: string;
            /** @description TODO */
            selectFieldData: unknown[];
            /** @description TODO */
            fieldType: number;
            /** @description TODO */
            fieldName: string;
            /** @description TODO */
            include: boolean;
            /** @description TODO */
            required: boolean;
        };
        /**
         * Local date and time
         * Format: wall-date-time
         * @description Day and time of the wall clock at the company, without a zone: `2026-01-31 07:30`, `2026-01-31 07:30:00`, or either with a `T` for the space. It is not an instant; the vendor reads it as Swedish time and answers in UTC.
         */
        WallDateTime: WallDateTime;
        /**
         * Document
         * @description A file or folder attached to a record, found in the `documents` array of that record.
         */
        Document: {
            /**
             * Format: object-id
             * @description Id of the document.
             */
            _id: string;
            /**
             * Format: date-time
             * @description When the document was stored.
             */
            createDate?: UtcDateTime;
            /**
             * Format: date-time
             * @description When the document was last changed.
             */
            modifiedDate?: UtcDateTime;
            /** @description File name in Seven Time. */
            name: string;
            /** @description Address to download the file from. */
            path?: string;
            /** @description Media type of the file. */
            contentType?: string;
            /** @description Size of the file in bytes. */
            size?: number;
            /**
             * Format: object-id
             * @description Id of the user who stored the document.
             */
            user?: string;
            /** @description Display copy of the user's name. */
            userName?: string;
            /** @description Whether the entry is a link to a file kept elsewhere. */
            isLink?: boolean;
            /** @description Whether the entry is a folder. */
            isFolder: boolean;
            /**
             * Format: object-id
             * @description Id of the folder that holds the document.
             */
            folderId?: string | null;
            /** @description Whether people outside the company can see the document. */
            isPublic?: boolean;
        };
        /**
         * Customer
         * @description TODO
         */
        Customer: {
            /**
             * Format: object-id
             * @description Id of the customer.
             */
            _id: string;
            /** @description Display copy kept beside the reference. */
            customerNumber: string;
            /** @description TODO */
            vatNumber?: string;
            /** @description TODO */
            organizationNumber: string;
            /** @description E-mail address. */
            email: string;
            /** @description Telephone number. */
            phone: string;
            /** @description Town or city. */
            city: string;
            /** @description Postal code. */
            zipCode: string;
            /** @description First address line. */
            address: string;
            /** @description TODO */
            name: string;
            /** @description Documents and folders attached to the customer. */
            documents: components["schemas"]["Document"][];
            /** @description TODO */
            billingSettings: {
                /** @description TODO */
                useSeparateBillingAddress?: boolean;
                /** @description First address line. */
                address?: string;
                /** @description Second address line. */
                address2?: string;
                /** @description Postal code. */
                zipCode?: string;
                /** @description Town or city. */
                city?: string;
                /** @description TODO */
                useSeparateBillingEmail?: boolean;
                /** @description TODO */
                invoiceEmail?: string;
                /** @description TODO */
                invoiceDeliveryType?: number;
                /** @description TODO */
                defaultEmailSubject?: string;
                /** @description TODO */
                isConstructionCompany?: boolean;
                /** @description TODO */
                isROTCustomer?: boolean;
                /** @description TODO */
                isRUTCustomer?: boolean;
                /** @description TODO */
                typeOfProperty?: number;
                /** @description TODO */
                propertyDescription?: string;
                /** @description TODO */
                housingSocietyNumber?: string;
                /** @description TODO */
                apartmentNumber?: string;
                /** @description TODO */
                personalNumber?: string;
                /** @description TODO */
                deductionDistribution: {
                    /**
                     * Format: object-id
                     * @description Id of the customer.
                     */
                    _id: string;
                    /**
                     * Format: object-id
                     * @description TODO
                     */
                    itemId: string;
                    /** @description Display copy kept beside the reference. */
                    userName: string;
                    /** @description TODO */
                    personalNumber: string;
                    /** @description TODO */
                    distributionPercent: number;
                }[];
                /** @description TODO */
                expenseDiscount?: number;
                /** @description TODO */
                expenseCustomProfitMargin?: number;
                /** @description TODO */
                markupPercentSupplierInvoice?: number;
                /**
                 * Format: object-id
                 * @description Id of the price list.
                 */
                priceList?: string | null;
                /** @description Display copy kept beside the reference. */
                priceListName?: string;
            };
            /**
             * Format: date-time
             * @description When the customer was last changed.
             */
            modifiedDate: UtcDateTime;
            /**
             * Format: date-time
             * @description When the customer was created.
             */
            createdDate: UtcDateTime;
            /** @description Second address line. */
            address2?: string;
            /** @description Country. */
            country?: string;
            /** @description TODO */
            billingMethod?: string;
            /** @description TODO */
            pricePerHour?: number;
            /** @description TODO */
            paymentDays?: number;
            /** @description Notes on the customer. */
            notes?: string;
            /** @description Whether the customer is in use. */
            isActive: boolean;
        };
        /**
         * Customer fields
         * @description What a create and an update of a customer may both carry.
         */
        CustomerFields: {
            /** @description TODO Name of the customer */
            name?: string;
            /** @description TODO Customer number. If specified it has to be unique otherwise an error will be returned. If not specified it will be set automatically. */
            customerNumber?: string;
            /** @description TODO Type of customer. 10 for company, 20 for private */
            typeOfCustomer?: string;
            /** @description First address line. */
            address?: string;
            /** @description Second address line. */
            address2?: string;
            /** @description Postal code. */
            zipCode?: string;
            /** @description Town or city. */
            city?: string;
            /** @description Country. */
            country?: string;
            /** @description Telephone number. */
            phone?: string;
            /** @description E-mail address. */
            email?: string;
            /** @description TODO Organization number or Personal number */
            organizationNumber?: string;
            /** @description TODO VAT number */
            vatNumber?: string;
            /** @description TODO Payment days for the user */
            paymentDays?: number;
            /** @description TODO Contains attributes specific for delivery. See below for details. */
            deliveryAddress?: Record<string, never>;
            /** @description TODO Contains attributes specific for billing. See below for details. */
            billingSettings?: Record<string, never>;
        };
        /**
         * Changes to a customer
         * @description What updating a customer takes; fields left out keep their value.
         */
        CustomerUpdate: {
            /** @description TODO Name of the customer */
            name?: string;
            /** @description TODO Customer number. If specified it has to be unique otherwise an error will be returned. If not specified it will be set automatically. */
            customerNumber?: string;
            /** @description TODO Type of customer. 10 for company, 20 for private */
            typeOfCustomer?: string;
            /** @description First address line. */
            address?: string;
            /** @description Second address line. */
            address2?: string;
            /** @description Postal code. */
            zipCode?: string;
            /** @description Town or city. */
            city?: string;
            /** @description Country. */
            country?: string;
            /** @description Telephone number. */
            phone?: string;
            /** @description E-mail address. */
            email?: string;
            /** @description TODO Organization number or Personal number */
            organizationNumber?: string;
            /** @description TODO VAT number */
            vatNumber?: string;
            /** @description TODO Payment days for the user */
            paymentDays?: number;
            /** @description TODO Contains attributes specific for delivery. See below for details. */
            deliveryAddress?: Record<string, never>;
            /** @description TODO Contains attributes specific for billing. See below for details. */
            billingSettings?: Record<string, never>;
            /**
             * Format: object-id
             * @description Id of the customer.
             */
            _id: string;
            /**
             * Format: object-id
             * @description Id of the user who changes the customer.
             */
            modifiedByUser: string;
        };
        /**
         * New customer
         * @description What creating a customer takes.
         */
        CustomerCreate: {
            /** @description TODO Name of the customer */
            name: string;
            /** @description TODO Customer number. If specified it has to be unique otherwise an error will be returned. If not specified it will be set automatically. */
            customerNumber?: string;
            /** @description TODO Type of customer. 10 for company, 20 for private */
            typeOfCustomer?: string;
            /** @description First address line. */
            address?: string;
            /** @description Second address line. */
            address2?: string;
            /** @description Postal code. */
            zipCode?: string;
            /** @description Town or city. */
            city?: string;
            /** @description Country. */
            country?: string;
            /** @description Telephone number. */
            phone?: string;
            /** @description E-mail address. */
            email?: string;
            /** @description TODO Organization number or Personal number */
            organizationNumber?: string;
            /** @description TODO VAT number */
            vatNumber?: string;
            /** @description TODO Payment days for the user */
            paymentDays?: number;
            /** @description TODO Contains attributes specific for delivery. See below for details. */
            deliveryAddress?: Record<string, never>;
            /** @description TODO Contains attributes specific for billing. See below for details. */
            billingSettings?: Record<string, never>;
            /**
             * Format: object-id
             * @description Id of the user who creates the customer.
             */
            createdByUser: string;
        };
        /**
         * Department
         * @description TODO
         */
        Department: {
            /**
             * Format: object-id
             * @description Id of the department.
             */
            _id: string;
            /** @description TODO */
            name: string;
            /** @description TODO */
            departmentNumber: string;
            /** @description Whether the department is in use. */
            isActive: boolean;
            /** @description TODO */
            managerIds: unknown[];
        };
        /**
         * Distributor
         * @description TODO
         */
        Distributor: {
            /**
             * Format: object-id
             * @description Id of the distributor.
             */
            _id: string;
            /** @description TODO */
            name: string;
            /** @description TODO */
            distributorNumber: string;
            /** @description First address line. */
            address: string;
            /** @description Postal code. */
            zipCode: string;
            /** @description Town or city. */
            city: string;
            /** @description Country. */
            country: string;
            /** @description Telephone number. */
            phone: string;
            /** @description E-mail address. */
            email: string;
            /** @description TODO */
            organizationNumber: string;
            /** @description Notes on the distributor. */
            notes: string;
            /** @description TODO */
            purchaseOrderEmail: string;
            /** @description TODO */
            ourCustomerNumber: string;
            /** @description TODO */
            paymentDays: number;
            /** @description TODO */
            hasSelfBilling: boolean;
            /** @description TODO */
            selfBillingSettings: {
                /** @description TODO */
                invoiceDeduction: number;
                /** @description TODO */
                deductionExpenseItem?: string;
                /** @description TODO */
                invoiceNumberSeries: string;
                /** @description TODO */
                invoiceCounter: number;
                /** @description TODO */
                emailForSelfBilling: string;
            };
            /** @description Whether the distributor is in use. */
            isActive: boolean;
            /** @description TODO */
            isSubContractor: boolean;
            /**
             * Format: date-time
             * @description When the distributor was created.
             */
            createdDate: UtcDateTime;
            /**
             * Format: date-time
             * @description When the distributor was last changed.
             */
            modifiedDate: UtcDateTime;
            /** @description TODO */
            vatNumber?: string;
            /** @description TODO */
            bankgiro?: string;
            /** @description TODO */
            plusgiro?: string;
            /** @description Documents and folders attached to the distributor. */
            documents?: components["schemas"]["Document"][];
            /** @description Internal version counter of the vendor's database. */
            __v?: number;
        };
        /**
         * Distributor fields
         * @description What a create and an update of a distributor may both carry.
         */
        DistributorFields: {
            /** @description TODO Name of the distributor */
            name?: string;
            /** @description TODO Distributor number */
            distributorNumber?: string;
            /** @description First address line. */
            address?: string;
            /** @description Postal code. */
            zipCode?: string;
            /** @description Town or city. */
            city?: string;
            /** @description Country. */
            country?: string;
            /** @description E-mail address. */
            email?: number;
            /** @description TODO Organization number for the distributor */
            organizationNumber?: string;
            /** @description TODO VAT number for the distributor */
            vatNumber?: string;
            /** @description TODO Bankgiro for distributor */
            bankgiro?: string;
            /** @description TODO Plusgiro for distributor */
            plusgiro?: string;
            /** @description Notes on the distributor. */
            notes?: string;
            /** @description TODO The purchase order email */
            purchaseOrderEmail?: string;
            /** @description TODO Your customer number for the distributor */
            ourCustomerNumber?: string;
            /** @description TODO Number of payment days */
            paymentDays?: number;
            /** @description TODO Is it a sub contractor? */
            isSubContractor?: boolean;
            /** @description TODO Should the distributor have self billing? */
            hasSelfBilling?: boolean;
            /** @description TODO Array containing information about self billing. See below for more details. */
            selfBillingSettings?: unknown[];
            /** @description Whether the distributor is in use. */
            isActive?: boolean;
        };
        /**
         * Changes to a distributor
         * @description What updating a distributor takes; fields left out keep their value.
         */
        DistributorUpdate: {
            /** @description TODO Name of the distributor */
            name?: string;
            /** @description TODO Distributor number */
            distributorNumber?: string;
            /** @description First address line. */
            address?: string;
            /** @description Postal code. */
            zipCode?: string;
            /** @description Town or city. */
            city?: string;
            /** @description Country. */
            country?: string;
            /** @description E-mail address. */
            email?: number;
            /** @description TODO Organization number for the distributor */
            organizationNumber?: string;
            /** @description TODO VAT number for the distributor */
            vatNumber?: string;
            /** @description TODO Bankgiro for distributor */
            bankgiro?: string;
            /** @description TODO Plusgiro for distributor */
            plusgiro?: string;
            /** @description Notes on the distributor. */
            notes?: string;
            /** @description TODO The purchase order email */
            purchaseOrderEmail?: string;
            /** @description TODO Your customer number for the distributor */
            ourCustomerNumber?: string;
            /** @description TODO Number of payment days */
            paymentDays?: number;
            /** @description TODO Is it a sub contractor? */
            isSubContractor?: boolean;
            /** @description TODO Should the distributor have self billing? */
            hasSelfBilling?: boolean;
            /** @description TODO Array containing information about self billing. See below for more details. */
            selfBillingSettings?: unknown[];
            /** @description Whether the distributor is in use. */
            isActive?: boolean;
            /**
             * Format: object-id
             * @description Id of the distributor.
             */
            _id: string;
        };
        /**
         * New distributor
         * @description What creating a distributor takes.
         */
        DistributorCreate: {
            /** @description TODO Name of the distributor */
            name: string;
            /** @description TODO Distributor number */
            distributorNumber?: string;
            /** @description First address line. */
            address?: string;
            /** @description Postal code. */
            zipCode?: string;
            /** @description Town or city. */
            city?: string;
            /** @description Country. */
            country?: string;
            /** @description E-mail address. */
            email?: number;
            /** @description TODO Organization number for the distributor */
            organizationNumber?: string;
            /** @description TODO VAT number for the distributor */
            vatNumber?: string;
            /** @description TODO Bankgiro for distributor */
            bankgiro?: string;
            /** @description TODO Plusgiro for distributor */
            plusgiro?: string;
            /** @description Notes on the distributor. */
            notes?: string;
            /** @description TODO The purchase order email */
            purchaseOrderEmail?: string;
            /** @description TODO Your customer number for the distributor */
            ourCustomerNumber?: string;
            /** @description TODO Number of payment days */
            paymentDays?: number;
            /** @description TODO Is it a sub contractor? */
            isSubContractor?: boolean;
            /** @description TODO Should the distributor have self billing? */
            hasSelfBilling?: boolean;
            /** @description TODO Array containing information about self billing. See below for more details. */
            selfBillingSettings?: unknown[];
            /** @description Whether the distributor is in use. */
            isActive?: boolean;
        };
        /**
         * Distributor contact person
         * @description TODO
         */
        DistributorContactPerson: {
            /**
             * Format: object-id
             * @description Id of the distributor contact person.
             */
            _id: string;
            /** @description TODO */
            name: string;
            /** @description TODO */
            title: string;
            /** @description TODO */
            workPhone: string;
            /** @description TODO */
            cellPhone: string;
            /** @description E-mail address. */
            email: string;
            /**
             * Format: object-id
             * @description Id of the distributor.
             */
            distributor: string | null;
            /** @description Display copy kept beside the reference. */
            distributorName: string;
            /** @description TODO */
            mainContact: boolean;
            /** @description Whether the distributor contact person is in use. */
            isActive: boolean;
            /**
             * Format: date-time
             * @description When the distributor contact person was created.
             */
            createdDate: UtcDateTime;
            /**
             * Format: date-time
             * @description When the distributor contact person was last changed.
             */
            modifiedDate: UtcDateTime;
        };
        /**
         * Upload document
         * @description TODO
         */
        DocumentUpload: {
            /**
             * Format: object-id
             * @description TODO Id of the user who uploaded the file
             */
            uploadedBy: string;
            /**
             * Format: object-id
             * @description TODO Id of the parent object, e.g. id of a work order.
             */
            entityId?: string;
            /** @description TODO Entity type of the parent. See table below for available types and corresponding code. */
            entityType?: number;
            /** @description TODO Object containing the file and information about the file. See below for more details */
            file: Record<string, never>;
            /** @description TODO Folder id in which the document will be placed in */
            folderId: string;
        };
        /**
         * Uploaded
         * @description Whether it worked.
         */
        DocumentUploaded: {
            /** @description Whether. */
            success: boolean;
        };
        /**
         * Date
         * Format: date
         * @description A plain day, as in `2026-01-31`.
         */
        CalendarDate: CalendarDate;
        /**
         * Driver journal
         * @description TODO
         */
        DriverJournal: {
            /**
             * Format: object-id
             * @description Id of the driver journal.
             */
            _id: string;
            /** @description TODO */
            name?: string;
            /**
             * Format: object-id
             * @description Id of the driver journal type.
             */
            driverJournalItemType: string | null;
            /** @description TODO */
            driverJournalItemTypeName: string;
            /**
             * Format: object-id
             * @description Id of the vehicle.
             */
            car?: string | null;
            /** @description TODO */
            carRegistrationNumber: string;
            /** @description Description of the driver journal. */
            description?: string;
            /**
             * Format: object-id
             * @description Id of the user.
             */
            user: string;
            /** @description Display copy kept beside the reference. */
            userName: string;
            /**
             * Format: object-id
             * @description Id of the customer.
             */
            customer?: string;
            /** @description Display copy kept beside the reference. */
            customerName?: string;
            /**
             * Format: object-id
             * @description Id of the project.
             */
            project?: string | null;
            /** @description Display copy kept beside the reference. */
            projectName?: string;
            /**
             * Format: object-id
             * @description Id of the work order.
             */
            workOrder?: string | null;
            /** @description Display copy kept beside the reference. */
            workOrderTitle?: string;
            /** @description Display copy kept beside the reference. */
            workOrderNumber?: number;
            /** @description TODO */
            startAddress: string;
            /** @description TODO */
            endAddress: string;
            /** @description TODO */
            travelPurpose: string;
            /** @description TODO */
            startOdometer: number;
            /** @description TODO */
            endOdometer: number;
            /** @description TODO */
            totalDistance: number;
            /** @description TODO */
            price: number;
            /** @description Net total, before VAT. */
            totalAmount: number;
            /** @description TODO */
            isInvoiced?: boolean;
            /**
             * Format: object-id
             * @description Id of the invoice.
             */
            invoice?: string | null;
            /**
             * Format: date-time
             * @description When the driver journal was last changed.
             */
            modifiedDate: UtcDateTime;
            /**
             * Format: date-time
             * @description When the driver journal was created.
             */
            createDate: UtcDateTime;
            /** @description TODO */
            isInvoiceable: boolean;
            /**
             * Format: date-time
             * @description TODO
             */
            timestamp: UtcDateTime;
            /** @description TODO */
            isSalaryCompensated?: boolean;
            /** @description TODO */
            cost?: number;
            /** @description TODO */
            totalCost?: number;
        };
        /**
         * Driver journal fields
         * @description What a create and an update of a driver journal may both carry.
         */
        DriverJournalFields: {
            /**
             * Format: object-id
             * @description Id of the user.
             */
            user?: string;
            /**
             * Format: object-id
             * @description Id of the vehicle.
             */
            vehicle?: string;
            /** @description TODO Car registration number. *Required if vehicle is not specified. This will not be used if vehicle is specified */
            carRegistrationNumber?: string;
            /** @description Id of the driver journal type. */
            driverJournalItemType?: string;
            /** @description TODO Start address of the driver journal */
            startAddress?: string;
            /** @description TODO End address of the driver journal */
            endAddress?: string;
            /** @description TODO Errand/position/Company/Contact person */
            travelPurpose?: string;
            /** @description TODO Odometer reading at the start */
            startOdometer?: number;
            /** @description TODO Odometer reading at the end */
            endOdometer?: number;
            /**
             * Format: object-id
             * @description Id of the customer.
             */
            customer?: string;
            /**
             * Format: object-id
             * @description Id of the project.
             */
            project?: string;
            /**
             * Format: object-id
             * @description Id of the work order.
             */
            workOrder?: string;
            /** @description TODO Price/km */
            price?: number;
            /** @description TODO Cost/km */
            cost?: number;
            /** @description Description of the driver journal. */
            description?: string;
            /** @description TODO Is the driver jounal invoiceable? */
            isInvoiceable?: boolean;
            /** @description TODO Is the driver jounal salary compensated? */
            isSalaryCompensated?: boolean;
        };
        /**
         * Changes to a driver journal
         * @description What updating a driver journal takes; fields left out keep their value.
         */
        DriverJournalUpdate: {
            /**
             * Format: object-id
             * @description Id of the user.
             */
            user: string;
            /**
             * Format: object-id
             * @description Id of the vehicle.
             */
            vehicle?: string;
            /** @description TODO Car registration number. *Required if vehicle is not specified. This will not be used if vehicle is specified */
            carRegistrationNumber?: string;
            /** @description Id of the driver journal type. */
            driverJournalItemType?: string;
            /** @description TODO Start address of the driver journal */
            startAddress?: string;
            /** @description TODO End address of the driver journal */
            endAddress?: string;
            /** @description TODO Errand/position/Company/Contact person */
            travelPurpose?: string;
            /** @description TODO Odometer reading at the start */
            startOdometer?: number;
            /** @description TODO Odometer reading at the end */
            endOdometer?: number;
            /**
             * Format: object-id
             * @description Id of the customer.
             */
            customer?: string;
            /**
             * Format: object-id
             * @description Id of the project.
             */
            project?: string;
            /**
             * Format: object-id
             * @description Id of the work order.
             */
            workOrder?: string;
            /** @description TODO Price/km */
            price?: number;
            /** @description TODO Cost/km */
            cost?: number;
            /** @description Description of the driver journal. */
            description?: string;
            /** @description TODO Is the driver jounal invoiceable? */
            isInvoiceable?: boolean;
            /** @description TODO Is the driver jounal salary compensated? */
            isSalaryCompensated?: boolean;
            /**
             * Format: object-id
             * @description Id of the driver journal.
             */
            _id: string;
            /**
             * Format: object-id
             * @description Id of the user who changes the driver journal.
             */
            modifiedByUser: string;
        };
        /**
         * New driver journal
         * @description What creating a driver journal takes.
         */
        DriverJournalCreate: {
            /**
             * Format: object-id
             * @description Id of the user.
             */
            user: string;
            /**
             * Format: object-id
             * @description Id of the vehicle.
             */
            vehicle?: string;
            /** @description TODO Car registration number. *Required if vehicle is not specified. This will not be used if vehicle is specified */
            carRegistrationNumber?: string;
            /** @description Id of the driver journal type. */
            driverJournalItemType: string;
            /** @description TODO Start address of the driver journal */
            startAddress: string;
            /** @description TODO End address of the driver journal */
            endAddress: string;
            /** @description TODO Errand/position/Company/Contact person */
            travelPurpose: string;
            /** @description TODO Odometer reading at the start */
            startOdometer: number;
            /** @description TODO Odometer reading at the end */
            endOdometer: number;
            /**
             * Format: object-id
             * @description Id of the customer.
             */
            customer?: string;
            /**
             * Format: object-id
             * @description Id of the project.
             */
            project?: string;
            /**
             * Format: object-id
             * @description Id of the work order.
             */
            workOrder?: string;
            /** @description TODO Price/km */
            price?: number;
            /** @description TODO Cost/km */
            cost?: number;
            /** @description Description of the driver journal. */
            description?: string;
            /** @description TODO Is the driver jounal invoiceable? */
            isInvoiceable?: boolean;
            /** @description TODO Is the driver jounal salary compensated? */
            isSalaryCompensated?: boolean;
            /**
             * Format: object-id
             * @description Id of the user who creates the driver journal.
             */
            createdByUser: string;
        };
        /**
         * Deletion
         * @description Which record to delete, and who deletes it.
         */
        Deletion: {
            /**
             * Format: object-id
             * @description Id of the record to delete.
             */
            _id: string;
            /**
             * Format: object-id
             * @description Id of the user who deletes it.
             */
            deletedByUser?: string;
        };
        /**
         * Deleted record
         * @description What is left of a deleted record.
         */
        Deleted: {
            /**
             * Format: object-id
             * @description Id of the deleted record.
             */
            _id: string;
        };
        /**
         * Driver journal type
         * @description TODO
         */
        DriverJournalType: {
            /**
             * Format: object-id
             * @description Id of the driver journal type.
             */
            _id: string;
            /** @description TODO */
            name: string;
            /** @description TODO */
            articleNumber: string;
            /** @description TODO */
            cost: number;
            /** @description TODO */
            price: number;
            /** @description TODO */
            isInvoiceable: boolean;
            /** @description TODO */
            isDefault: boolean;
            /** @description TODO */
            salaryCompensationType: number;
            /**
             * Format: object-id
             * @description Id of the salary type.
             */
            salaryType: string | null;
            /** @description TODO */
            salaryTypeName: string;
            /**
             * Format: date-time
             * @description When the driver journal type was created.
             */
            createDate: UtcDateTime;
            /** @description Whether the driver journal type is in use. */
            isActive: boolean;
            /** @description TODO */
            salaryCode: string;
        };
        /**
         * Custom field value
         * @description What one of the company's own fields holds on a record.
         */
        CustomFieldValue: {
            /**
             * Format: object-id
             * @description Id of this value.
             */
            _id: string;
            /**
             * Format: object-id
             * @description Id of the custom field.
             */
            fieldId: string;
            /** @description The value; its type follows the kind of field. */
            value: string | number | boolean | Record<string, never> | unknown[] | null;
        };
        /**
         * Expense
         * @description TODO
         */
        Expense: {
            /**
             * Format: object-id
             * @description Id of the expense.
             */
            _id: string;
            /**
             * Format: object-id
             * @description Id of the user.
             */
            attestedBy?: string | null;
            /**
             * Format: date-time
             * @description When the expense was created.
             */
            createDate: UtcDateTime;
            /**
             * Format: object-id
             * @description Id of the customer.
             */
            customer?: string | null;
            /** @description Display copy kept beside the reference. */
            customerName?: string;
            /** @description Description of the expense. */
            description: string;
            /** @description Documents and folders attached to the expense. */
            documents: components["schemas"]["Document"][];
            /**
             * Format: object-id
             * @description Id of the expense item.
             */
            expenseItem: string | null;
            /** @description TODO */
            isAttested?: boolean;
            /** @description TODO */
            isInvoiceable: boolean;
            /** @description TODO */
            isInvoiced?: boolean;
            /** @description TODO */
            name: string;
            /** @description TODO */
            numberOfItems: number;
            /**
             * Format: object-id
             * @description Id of the project.
             */
            project?: string | null;
            /** @description Display copy kept beside the reference. */
            projectName?: string;
            /** @description Id of the supplement order. */
            supplementOrder?: boolean | null;
            /**
             * Format: date-time
             * @description TODO
             */
            timestamp: UtcDateTime;
            /** @description Net total, before VAT. */
            totalAmount: number;
            /** @description TODO */
            totalAmountAfterDiscount: number;
            /** @description Total including VAT. */
            totalAmountInclTax?: number;
            /** @description VAT total. */
            totalTaxAmount: number;
            /** @description Unit that the quantity counts. */
            unit: string;
            /** @description TODO */
            unitCost: number;
            /** @description TODO */
            unitPrice: number;
            /** @description TODO */
            unitPriceInclTax: number;
            /** @description TODO */
            unitTax: number;
            /**
             * Format: object-id
             * @description Id of the user.
             */
            user: string;
            /** @description Display copy kept beside the reference. */
            userName: string;
            /**
             * Format: object-id
             * @description Id of the work order.
             */
            workOrder?: string | null;
            /** @description Display copy kept beside the reference. */
            workOrderNumber?: number;
            /** @description Display copy kept beside the reference. */
            workOrderTitle?: string;
            /** @description TODO */
            unitPriceAfterDiscount: number;
            /** @description TODO */
            discountPercent: number;
            /** @description TODO */
            unitTaxPercent: number;
            /** @description TODO */
            doReimburse?: boolean;
            /** @description TODO */
            salaryCompilation?: string | null;
            /** @description TODO */
            verificationNumber?: string;
            /**
             * Format: object-id
             * @description Id of the distributor.
             */
            distributor: string | null;
            /** @description Display copy kept beside the reference. */
            distributorName: string;
            /** @description TODO */
            totalCost: number;
            /** @description TODO */
            articleNumber: string;
            /** @description TODO */
            bundledArticles?: unknown[];
            /** @description Values of the company's own fields on the expense. */
            customFields?: components["schemas"]["CustomFieldValue"][];
        };
        /**
         * Expense fields
         * @description What a create and an update of an expense may both carry.
         */
        ExpenseFields: {
            /**
             * Format: object-id
             * @description Id of the user.
             */
            user?: string;
            /**
             * Format: object-id
             * @description Id of the expense item.
             */
            expenseItem?: string;
            /** @description TODO Name of the article. *Required if expenseItem is not specified. This will set the article to freetext and is only possible if the setting for this is enabled. */
            name?: string;
            /**
             * Format: object-id
             * @description Id of the work order.
             */
            workOrder?: string;
            /**
             * Format: object-id
             * @description Id of the customer.
             */
            customer?: string;
            /**
             * Format: object-id
             * @description Id of the project.
             */
            project?: string;
            /**
             * Format: object-id
             * @description Id of the distributor.
             */
            distributor?: string;
            /** @description TODO Number of items */
            numberOfItems?: string;
            /** @description Unit that the quantity counts. */
            unit?: string;
            /** @description TODO Cost per unit. If not specified, the cost on the expense item will be used. *Required if expenseItem is not specified */
            unitCost?: number;
            /** @description TODO Price per unit. If not specified, the price from the price list set on the customer will be used. If no price list is set, the price will be calculated from the cost and the 'Mark up on purchase price' on the customer. If 'Mark up on purchase price' is 0, the price will be set to the expense item price. *Required if expenseItem is not specified */
            unitPrice?: number;
            /** @description TODO Discount percent on the unit price. *Required if expenseItem is not specified */
            discountPercent?: number;
            /** @description TODO Tax percent on the unit price. *Required if expenseItem is not specified */
            taxPercent?: number;
            /** @description TODO Time stamp of expense */
            timestamp?: string;
            /** @description Description of the expense. */
            description?: string;
            /** @description TODO Is the expense invoiceable? */
            isInvoiceable?: boolean;
            /** @description TODO Is the expense an own expense? */
            doReimburse?: boolean;
        };
        /**
         * Changes to an expense
         * @description What updating an expense takes; fields left out keep their value.
         */
        ExpenseUpdate: {
            /**
             * Format: object-id
             * @description Id of the user.
             */
            user: string;
            /**
             * Format: object-id
             * @description Id of the expense item.
             */
            expenseItem?: string;
            /** @description TODO Name of the article. *Required if expenseItem is not specified. This will set the article to freetext and is only possible if the setting for this is enabled. */
            name?: string;
            /**
             * Format: object-id
             * @description Id of the work order.
             */
            workOrder?: string;
            /**
             * Format: object-id
             * @description Id of the customer.
             */
            customer?: string;
            /**
             * Format: object-id
             * @description Id of the project.
             */
            project?: string;
            /**
             * Format: object-id
             * @description Id of the distributor.
             */
            distributor?: string;
            /** @description TODO Number of items */
            numberOfItems?: string;
            /** @description Unit that the quantity counts. */
            unit?: string;
            /** @description TODO Cost per unit. If not specified, the cost on the expense item will be used. *Required if expenseItem is not specified */
            unitCost?: number;
            /** @description TODO Price per unit. If not specified, the price from the price list set on the customer will be used. If no price list is set, the price will be calculated from the cost and the 'Mark up on purchase price' on the customer. If 'Mark up on purchase price' is 0, the price will be set to the expense item price. *Required if expenseItem is not specified */
            unitPrice?: number;
            /** @description TODO Discount percent on the unit price. *Required if expenseItem is not specified */
            discountPercent?: number;
            /** @description TODO Tax percent on the unit price. *Required if expenseItem is not specified */
            taxPercent?: number;
            /** @description TODO Time stamp of expense */
            timestamp?: string;
            /** @description Description of the expense. */
            description?: string;
            /** @description TODO Is the expense invoiceable? */
            isInvoiceable?: boolean;
            /** @description TODO Is the expense an own expense? */
            doReimburse?: boolean;
            /**
             * Format: object-id
             * @description Id of the expense.
             */
            _id: string;
            /**
             * Format: object-id
             * @description Id of the user who changes the expense.
             */
            modifiedByUser: string;
        };
        /**
         * New expense
         * @description What creating an expense takes.
         */
        ExpenseCreate: {
            /**
             * Format: object-id
             * @description Id of the user.
             */
            user: string;
            /**
             * Format: object-id
             * @description Id of the expense item.
             */
            expenseItem?: string;
            /** @description TODO Name of the article. *Required if expenseItem is not specified. This will set the article to freetext and is only possible if the setting for this is enabled. */
            name?: string;
            /**
             * Format: object-id
             * @description Id of the work order.
             */
            workOrder?: string;
            /**
             * Format: object-id
             * @description Id of the customer.
             */
            customer?: string;
            /**
             * Format: object-id
             * @description Id of the project.
             */
            project?: string;
            /**
             * Format: object-id
             * @description Id of the distributor.
             */
            distributor?: string;
            /** @description TODO Number of items */
            numberOfItems?: string;
            /** @description Unit that the quantity counts. */
            unit?: string;
            /** @description TODO Cost per unit. If not specified, the cost on the expense item will be used. *Required if expenseItem is not specified */
            unitCost?: number;
            /** @description TODO Price per unit. If not specified, the price from the price list set on the customer will be used. If no price list is set, the price will be calculated from the cost and the 'Mark up on purchase price' on the customer. If 'Mark up on purchase price' is 0, the price will be set to the expense item price. *Required if expenseItem is not specified */
            unitPrice?: number;
            /** @description TODO Discount percent on the unit price. *Required if expenseItem is not specified */
            discountPercent?: number;
            /** @description TODO Tax percent on the unit price. *Required if expenseItem is not specified */
            taxPercent?: number;
            /** @description TODO Time stamp of expense */
            timestamp?: string;
            /** @description Description of the expense. */
            description?: string;
            /** @description TODO Is the expense invoiceable? */
            isInvoiceable?: boolean;
            /** @description TODO Is the expense an own expense? */
            doReimburse?: boolean;
            /**
             * Format: object-id
             * @description Id of the user who creates the expense.
             */
            createdByUser: string;
        };
        /**
         * Expense item
         * @description TODO
         */
        ExpenseItem: {
            /**
             * Format: object-id
             * @description Id of the expense item.
             */
            _id: string;
            /** @description Description of the expense item. */
            description: string;
            /** @description TODO */
            tax: number;
            /** @description TODO */
            articleNumber: string;
            /** @description TODO */
            name: string;
            /** @description TODO */
            unitPrice: number;
            /** @description TODO */
            unitCost: number;
            /** @description Unit that the quantity counts. */
            unit: string;
            /** @description TODO */
            isInvoiceable: boolean;
            /** @description TODO */
            isCategory: boolean;
            /**
             * Format: object-id
             * @description Id of the expense item.
             */
            parentExpenseItem: string | null;
            /** @description Display copy kept beside the reference. */
            parentExpenseItemName: string;
            /**
             * Format: date-time
             * @description When the expense item was created.
             */
            createDate: UtcDateTime;
            /** @description TODO */
            bundledArticles: unknown[];
            /** @description TODO */
            alwaysReimburse: boolean;
            /** @description Whether the expense item is in use. */
            isActive: boolean;
            /** @description TODO */
            categoryGroupNumber: string;
            /** @description TODO */
            articleGroupNumber: string;
            /**
             * Format: object-id
             * @description Id of the distributor.
             */
            distributor: string | null;
            /** @description Display copy kept beside the reference. */
            distributorName: string;
            /** @description TODO */
            isInventoryItem: boolean;
            /** @description TODO */
            unitPriceInclTax: number;
        };
        /**
         * Invoice
         * @description TODO
         */
        Invoice: {
            /**
             * Format: object-id
             * @description Id of the invoice.
             */
            _id: string;
            /** @description TODO */
            deliveryAddress?: {
                /** @description TODO */
                name: string;
                /** @description First address line. */
                address: string;
                /** @description Second address line. */
                address2: string;
                /** @description Postal code. */
                zipCode: string;
                /** @description Town or city. */
                city: string;
                /** @description Country. */
                country: string;
                /** @description Telephone number. */
                phone: string;
            };
            /** @description TODO */
            houseProperties?: {
                /** @description TODO */
                typeOfProperty: number;
                /** @description TODO */
                propertyDescription: string;
                /** @description TODO */
                housingSocietyNumber: string;
                /** @description TODO */
                apartmentNumber: string;
                /** @description TODO */
                maxDeductionAmount: number;
                /** @description TODO */
                personalNumber: string;
                /** @description TODO */
                deductionDistribution: {
                    /**
                     * Format: object-id
                     * @description Id of the invoice.
                     */
                    _id: string;
                    /** @description Display copy kept beside the reference. */
                    userName: string;
                    /** @description TODO */
                    personalNumber: string;
                    /** @description TODO */
                    distributionPercent: number;
                }[];
            };
            /** @description TODO */
            workOrderIds: string[];
            /** @description TODO */
            tags: string[];
            /**
             * Format: date-time
             * @description When the invoice was created.
             */
            createDate: UtcDateTime;
            /** @description TODO */
            invoiceItems: {
                /**
                 * Format: object-id
                 * @description Id of the invoice.
                 */
                _id: string;
                /**
                 * Format: date-time
                 * @description When the invoice was created.
                 */
                createDate: UtcDateTime;
                /** @description TODO */
                houseWorkTypeOfWork: number;
                /** @description TODO */
                name: string;
                /** @description Description of the invoice. */
                description: string;
                /**
                 * Format: object-id
                 * @description Id of the expense item.
                 */
                expenseItem: string | null;
                /** @description Display copy kept beside the reference. */
                expenseItemName: string;
                /** @description TODO */
                itemType: string;
                /** @description TODO */
                numberOfItems: number;
                /** @description Unit that the quantity counts. */
                unit: string;
                /** @description TODO */
                unitCost: number;
                /** @description TODO */
                totalCost: number;
                /** @description TODO */
                discountPercent: number;
                /** @description TODO */
                taxPercent: number;
                /** @description TODO */
                unitPrice: number;
                /** @description Net total, before VAT. */
                totalAmount: number;
                /** @description VAT total. */
                totalTaxAmount: number;
                /** @description Total including VAT. */
                totalAmountInclTax: number;
                /**
                 * Format: object-id
                 * @description TODO
                 */
                itemId: string;
                /** @description TODO */
                itemOrder: number;
                /** @description TODO */
                houseWorkFlag: boolean;
            }[];
            /** @description TODO */
            invoiceLogEntries: {
                /**
                 * Format: object-id
                 * @description Id of the invoice.
                 */
                _id: string;
                /**
                 * Format: date-time
                 * @description TODO
                 */
                logDate: UtcDateTime;
                /** @description TODO */
                logType: number;
                /** @description Description of the invoice. */
                description: string;
                /**
                 * Format: object-id
                 * @description Id of the user.
                 */
                user: string;
                /** @description Display copy kept beside the reference. */
                userName: string;
                /** @description TODO */
                additionalData: string;
            }[];
            /** @description TODO */
            invoiceName: string;
            /** @description TODO */
            marking: string;
            /** @description TODO */
            yourOrderNumber: string;
            /** @description Notes on the invoice. */
            notes: string;
            /** @description TODO */
            taxPercent: number;
            /** @description TODO */
            invoiceStatus: number;
            /**
             * Format: date-time
             * @description TODO
             */
            invoiceDate: UtcDateTime;
            /**
             * Format: object-id
             * @description Id of the user who creates the invoice.
             */
            createdByUser: string;
            /** @description Display name of the user who created the invoice. */
            createdByUserName: string;
            /**
             * Format: object-id
             * @description Id of the customer.
             */
            customer: string;
            /** @description Display copy kept beside the reference. */
            customerName: string;
            /**
             * Format: date-time
             * @description TODO
             */
            dueDate: UtcDateTime;
            /** @description TODO */
            language: string;
            /**
             * Format: object-id
             * @description Id of the project.
             */
            project?: string | null;
            /** @description Display copy kept beside the reference. */
            projectName?: string;
            /**
             * Format: object-id
             * @description Id of the contact person.
             */
            contactPerson?: string | null;
            /** @description Display copy kept beside the reference. */
            contactPersonName?: string;
            /**
             * Format: object-id
             * @description Id of the user.
             */
            ourReference?: string | null;
            /** @description Display copy kept beside the reference. */
            ourReferenceName?: string;
            /**
             * Format: object-id
             * @description Id of the work order.
             */
            workOrder?: string | null;
            /** @description Display copy kept beside the reference. */
            workOrderNumber?: string;
            /** @description TODO */
            invoiceType: number;
            /**
             * Format: object-id
             * @description Id of the result unit.
             */
            resultUnit?: string | null;
            /** @description Display copy kept beside the reference. */
            resultUnitName?: string;
            /**
             * Format: object-id
             * @description Id of the price list.
             */
            priceList?: string | null;
            /** @description Display copy kept beside the reference. */
            priceListName?: string;
            /** @description TODO */
            multipleTaxesOnRows?: boolean;
            /** @description Currency as an ISO 4217 code, SEK unless told otherwise. */
            currencyCode?: string;
            /** @description Net total, before VAT. */
            totalAmount: number;
            /** @description VAT total. */
            totalTaxAmount: number;
            /** @description Total including VAT. */
            totalAmountInclTax: number;
            /** @description TODO */
            totalAmountRounding: number;
            /**
             * Format: date-time
             * @description TODO
             */
            sentDate: UtcDateTime;
            /** @description TODO */
            invoiceNumber: string;
            /** @description TODO */
            OCRNumber: string;
            /** @description TODO */
            archived?: boolean;
            /**
             * Format: date-time
             * @description TODO
             */
            archivedDate?: UtcDateTime | null;
            /**
             * Format: object-id
             * @description Id of the invoice.
             */
            creditForInvoice?: string | null;
            /** @description TODO */
            creditForInvoiceNumber?: string;
            /**
             * Format: object-id
             * @description Id of the invoice.
             */
            creditInvoice?: string | null;
            /** @description TODO */
            creditInvoiceNumber?: string;
            /** @description TODO */
            currencyRate?: number;
            /** @description TODO */
            customerAddress?: string;
            /** @description TODO */
            customerEmail?: string;
            /** @description Display copy kept beside the reference. */
            customerNumber?: string;
            /** @description TODO */
            customerOrgNo?: string;
            /** @description TODO */
            customerVAT?: string;
            /** @description Description of the invoice. */
            description?: string | null;
            /** @description TODO */
            discountInPercent?: number;
            /** @description TODO */
            exportedToEconomy?: boolean;
            /** @description TODO */
            footerInfoText?: string | null;
            /** @description TODO */
            footerText?: string;
            /** @description TODO */
            headerText?: string | null;
            /** @description TODO */
            houseDeductionAmount?: number;
            /** @description TODO */
            houseDeductionBasisAmount?: number;
            /** @description TODO */
            isCreditInvoice?: boolean;
            /** @description TODO */
            isCredited?: boolean;
            /** @description TODO */
            partiallyPaid?: boolean;
            /**
             * Format: date-time
             * @description TODO
             */
            paymentDate?: UtcDateTime | null;
            /** @description TODO */
            paymentPlan?: string | null;
            /**
             * Format: object-id
             * @description TODO
             */
            paymentPlanRowId?: string;
            /**
             * Format: object-id
             * @description Id of the quote.
             */
            quote?: string | null;
            /** @description Display copy kept beside the reference. */
            quoteNumber?: string;
            /**
             * Format: date-time
             * @description TODO
             */
            reminderDate?: UtcDateTime | null;
            /** @description TODO */
            showPriceInclTaxesOnRows?: boolean;
            /**
             * Format: object-id
             * @description Id of the supplement order.
             */
            supplementOrder?: string | null;
            /** @description TODO */
            supplementOrderNumber?: string;
            /** @description TODO */
            totalCost: number;
            /** @description TODO */
            timeLogIds?: unknown[];
            /** @description TODO */
            expenseIds?: unknown[];
            /** @description TODO */
            driverJournalIds?: unknown[];
            /** @description TODO */
            machineTimeLogIds?: unknown[];
            /** @description TODO */
            supplierInvoiceIds?: unknown[];
            /** @description TODO */
            externalSystemExport?: unknown[];
            /** @description Documents and folders attached to the invoice. */
            documents?: components["schemas"]["Document"][];
            /** @description TODO */
            partialPayments?: unknown[];
            /** @description TODO */
            checkLists?: unknown[];
            /** @description TODO */
            supplementOrders?: unknown[];
            /** @description Values of the company's own fields on the invoice. */
            customFields?: components["schemas"]["CustomFieldValue"][];
        };
        /**
         * Invoice fields
         * @description What a create and an update of an invoice may both carry.
         */
        InvoiceFields: {
            /** @description Id of the customer. */
            customer?: string;
            /** @description TODO Language of the invoice given as a language code, e.g. SV for Swedish */
            language?: string;
            /** @description TODO Name of the invoice. If not specified, this will be set to 'Invoice' translated to the selected language */
            name?: string;
            /** @description TODO Invoice date. Has to be in the format YYYY-MM-DD. If not specified, this will be set to the current date */
            invoiceDate?: components["schemas"]["CalendarDate"];
            /** @description TODO Due date. Has to be in the format YYYY-MM-DD. If not specified, this will be set to the invoice date + the default payment terms */
            dueDate?: components["schemas"]["CalendarDate"];
            /**
             * Format: object-id
             * @description Id of the project.
             */
            project?: string;
            /** @description TODO Marking on the invoice */
            marking?: string;
            /** @description TODO Your order number */
            yourOrderNumber?: string;
            /** @description TODO Status of the invoice. 1 for 'Draft' and 2 for 'Sent' */
            invoiceStatus?: number;
            /**
             * Format: object-id
             * @description Id of the contact person.
             */
            contactPerson?: string;
            /** @description Id of the user. */
            ourReference?: number;
            /** @description TODO Contains attributes for delivery address. See below for details */
            deliveryAddress?: Record<string, never>;
            /**
             * Format: object-id
             * @description Id of the work order.
             */
            workOrder?: string;
            /**
             * Format: object-id
             * @description Id of the result unit.
             */
            resultUnit?: string;
            /** @description TODO Type of invoice. 0 for Normal, 1 for ROT, 2 for RUT and 3 for construction */
            invoiceType?: number;
            /** @description TODO *Required if invoiceType is set to 1 or 2. See below for details */
            houseProperties?: Record<string, never>;
            /**
             * Format: object-id
             * @description Id of the price list.
             */
            priceList?: string;
            /** @description TODO Should it be possible to set different taxes on invoice items? If set to false, all invoice items will use the same tax percent */
            multipleTaxesOnRows?: boolean;
            /** @description TODO Tax percent which will be used if multipleTaxesOnRows is set to false. This must be 0, 6, 12 or 25% and if not specified will be set to 25%. */
            taxPercent?: number;
            /** @description Currency as an ISO 4217 code, SEK unless told otherwise. */
            currencyCode?: string;
            /** @description TODO Currency rate between SEK and the selected currency */
            currencyRate?: number;
            /** @description Notes on the invoice. */
            notes?: string;
            /** @description TODO Array containing objects with invoice items. See below for details. */
            invoiceItems?: unknown[];
            /** @description TODO Array of tag ids */
            tags?: unknown[];
            /** @description TODO Do you want to use the footer that's specified in the settings? */
            useFooterFromSettings?: boolean;
            /** @description TODO Footer text which will be used if useFooterFromSettings is set to false */
            footerText?: string;
        };
        /**
         * Changes to an invoice
         * @description What updating an invoice takes; fields left out keep their value.
         */
        InvoiceUpdate: {
            /** @description Id of the customer. */
            customer?: string;
            /** @description TODO Language of the invoice given as a language code, e.g. SV for Swedish */
            language?: string;
            /** @description TODO Name of the invoice. If not specified, this will be set to 'Invoice' translated to the selected language */
            name?: string;
            /** @description TODO Invoice date. Has to be in the format YYYY-MM-DD. If not specified, this will be set to the current date */
            invoiceDate?: components["schemas"]["CalendarDate"];
            /** @description TODO Due date. Has to be in the format YYYY-MM-DD. If not specified, this will be set to the invoice date + the default payment terms */
            dueDate?: components["schemas"]["CalendarDate"];
            /**
             * Format: object-id
             * @description Id of the project.
             */
            project?: string;
            /** @description TODO Marking on the invoice */
            marking?: string;
            /** @description TODO Your order number */
            yourOrderNumber?: string;
            /** @description TODO Status of the invoice. 1 for 'Draft' and 2 for 'Sent' */
            invoiceStatus?: number;
            /**
             * Format: object-id
             * @description Id of the contact person.
             */
            contactPerson?: string;
            /** @description Id of the user. */
            ourReference?: number;
            /** @description TODO Contains attributes for delivery address. See below for details */
            deliveryAddress?: Record<string, never>;
            /**
             * Format: object-id
             * @description Id of the work order.
             */
            workOrder?: string;
            /**
             * Format: object-id
             * @description Id of the result unit.
             */
            resultUnit?: string;
            /** @description TODO Type of invoice. 0 for Normal, 1 for ROT, 2 for RUT and 3 for construction */
            invoiceType?: number;
            /** @description TODO *Required if invoiceType is set to 1 or 2. See below for details */
            houseProperties?: Record<string, never>;
            /**
             * Format: object-id
             * @description Id of the price list.
             */
            priceList?: string;
            /** @description TODO Should it be possible to set different taxes on invoice items? If set to false, all invoice items will use the same tax percent */
            multipleTaxesOnRows: boolean;
            /** @description TODO Tax percent which will be used if multipleTaxesOnRows is set to false. This must be 0, 6, 12 or 25% and if not specified will be set to 25%. */
            taxPercent?: number;
            /** @description Currency as an ISO 4217 code, SEK unless told otherwise. */
            currencyCode?: string;
            /** @description TODO Currency rate between SEK and the selected currency */
            currencyRate?: number;
            /** @description Notes on the invoice. */
            notes?: string;
            /** @description TODO Array containing objects with invoice items. See below for details. */
            invoiceItems: unknown[];
            /** @description TODO Array of tag ids */
            tags?: unknown[];
            /** @description TODO Do you want to use the footer that's specified in the settings? */
            useFooterFromSettings?: boolean;
            /** @description TODO Footer text which will be used if useFooterFromSettings is set to false */
            footerText?: string;
            /**
             * Format: object-id
             * @description Id of the invoice.
             */
            _id: string;
            /**
             * Format: object-id
             * @description Id of the user who changes the invoice.
             */
            modifiedByUser: string;
        };
        /**
         * New invoice
         * @description What creating an invoice takes.
         */
        InvoiceCreate: {
            /** @description Id of the customer. */
            customer: string;
            /** @description TODO Language of the invoice given as a language code, e.g. SV for Swedish */
            language: string;
            /** @description TODO Name of the invoice. If not specified, this will be set to 'Invoice' translated to the selected language */
            name?: string;
            /** @description TODO Invoice date. Has to be in the format YYYY-MM-DD. If not specified, this will be set to the current date */
            invoiceDate?: components["schemas"]["CalendarDate"];
            /** @description TODO Due date. Has to be in the format YYYY-MM-DD. If not specified, this will be set to the invoice date + the default payment terms */
            dueDate?: components["schemas"]["CalendarDate"];
            /**
             * Format: object-id
             * @description Id of the project.
             */
            project?: string;
            /** @description TODO Marking on the invoice */
            marking?: string;
            /** @description TODO Your order number */
            yourOrderNumber?: string;
            /** @description TODO Status of the invoice. 1 for 'Draft' and 2 for 'Sent' */
            invoiceStatus?: number;
            /**
             * Format: object-id
             * @description Id of the contact person.
             */
            contactPerson?: string;
            /** @description Id of the user. */
            ourReference?: number;
            /** @description TODO Contains attributes for delivery address. See below for details */
            deliveryAddress?: Record<string, never>;
            /**
             * Format: object-id
             * @description Id of the work order.
             */
            workOrder?: string;
            /**
             * Format: object-id
             * @description Id of the result unit.
             */
            resultUnit?: string;
            /** @description TODO Type of invoice. 0 for Normal, 1 for ROT, 2 for RUT and 3 for construction */
            invoiceType?: number;
            /** @description TODO *Required if invoiceType is set to 1 or 2. See below for details */
            houseProperties?: Record<string, never>;
            /**
             * Format: object-id
             * @description Id of the price list.
             */
            priceList?: string;
            /** @description TODO Should it be possible to set different taxes on invoice items? If set to false, all invoice items will use the same tax percent */
            multipleTaxesOnRows?: boolean;
            /** @description TODO Tax percent which will be used if multipleTaxesOnRows is set to false. This must be 0, 6, 12 or 25% and if not specified will be set to 25%. */
            taxPercent?: number;
            /** @description Currency as an ISO 4217 code, SEK unless told otherwise. */
            currencyCode?: string;
            /** @description TODO Currency rate between SEK and the selected currency */
            currencyRate?: number;
            /** @description Notes on the invoice. */
            notes?: string;
            /** @description TODO Array containing objects with invoice items. See below for details. */
            invoiceItems?: unknown[];
            /** @description TODO Array of tag ids */
            tags?: unknown[];
            /** @description TODO Do you want to use the footer that's specified in the settings? */
            useFooterFromSettings?: boolean;
            /** @description TODO Footer text which will be used if useFooterFromSettings is set to false */
            footerText?: string;
            /**
             * Format: object-id
             * @description Id of the user who creates the invoice.
             */
            createdByUser: string;
        };
        /**
         * Invoice tag
         * @description TODO
         */
        InvoiceTag: {
            /**
             * Format: object-id
             * @description Id of the invoice tag.
             */
            _id: string;
            /** @description TODO */
            tagName: string;
            /** @description Colour of the invoice tag, six hexadecimal digits without a hash sign. */
            color: string;
        };
        /**
         * Machine time log
         * @description TODO
         */
        MachineTimeLog: {
            /**
             * Format: object-id
             * @description Id of the machine time log.
             */
            _id: string;
            /** @description TODO */
            time: number;
            /** @description TODO */
            invoiceableTime: number;
            /** @description Description of the machine time log. */
            description: string;
            /** @description TODO */
            internalDescription: string;
            /**
             * Format: object-id
             * @description Id of the user.
             */
            attestedBy: string | null;
            /**
             * Format: object-id
             * @description Id of the invoice.
             */
            invoice: string | null;
            /**
             * Format: object-id
             * @description Id of the machine.
             */
            machine: string | null;
            /** @description TODO */
            machineName: string;
            /**
             * Format: object-id
             * @description Id of the user.
             */
            user: string;
            /** @description Display copy kept beside the reference. */
            userName: string;
            /**
             * Format: object-id
             * @description Id of the department.
             */
            department: string | null;
            /** @description Display copy kept beside the reference. */
            departmentName: string;
            /**
             * Format: object-id
             * @description Id of the customer.
             */
            customer: string | null;
            /** @description Display copy kept beside the reference. */
            customerName: string | null;
            /**
             * Format: object-id
             * @description Id of the project.
             */
            project: string | null;
            /** @description Display copy kept beside the reference. */
            projectName: string | null;
            /**
             * Format: object-id
             * @description Id of the work order.
             */
            workOrder: string | null;
            /** @description Display copy kept beside the reference. */
            workOrderTitle: string;
            /** @description Display copy kept beside the reference. */
            workOrderNumber: number;
            /** @description TODO */
            pricePerHour: number;
            /** @description TODO */
            price: number;
            /** @description TODO */
            cost: number;
            /**
             * Format: date-time
             * @description When the machine time log was created.
             */
            createDate: UtcDateTime;
            /** @description TODO */
            isInvoiced: boolean;
            /** @description TODO */
            isInvoiceable: boolean;
            /** @description TODO */
            status: number;
            /**
             * Format: date-time
             * @description TODO
             */
            timestamp: UtcDateTime;
        };
        /**
         * Machine
         * @description TODO
         */
        Machine: {
            /**
             * Format: object-id
             * @description Id of the machine.
             */
            _id: string;
            /**
             * Format: date-time
             * @description TODO
             */
            lastHoursUsedRegDate: UtcDateTime;
            /** @description TODO */
            hoursUsed: number;
            /**
             * Format: date-time
             * @description TODO
             */
            lastMileageRegDate: UtcDateTime;
            /** @description TODO */
            mileage: number;
            /** @description Whether the machine is in use. */
            isActive: boolean;
            /** @description Display name of the user who created the machine. */
            createdByUserName: string;
            /**
             * Format: object-id
             * @description Id of the user who creates the machine.
             */
            createdByUser: string;
            /** @description TODO */
            hoursCanBeRegistered: boolean;
            /** @description TODO */
            canBePlanned: boolean;
            /** @description TODO */
            isInvoiceable: boolean;
            /** @description TODO */
            serialNumber: string;
            /** @description TODO */
            machineModel: string;
            /** @description TODO */
            machineNumber: string;
            /** @description TODO */
            machineName: string;
            /** @description TODO */
            trackunitData: {
                /** @description TODO */
                id: string;
            };
            /**
             * Format: date-time
             * @description When the machine was last changed.
             */
            modifiedDate: UtcDateTime;
            /**
             * Format: date-time
             * @description When the machine was created.
             */
            createDate: UtcDateTime;
            /** @description TODO */
            machineLog: unknown[];
            /** @description Documents and folders attached to the machine. */
            documents: components["schemas"]["Document"][];
            /** @description TODO */
            articleNumber: string;
            /**
             * Format: object-id
             * @description Id of the machine type.
             */
            machineType: string | null;
            /** @description TODO */
            machineTypeName: string;
            /** @description TODO */
            machineGroup: string;
            /**
             * Format: date-time
             * @description TODO
             */
            purchaseDate: UtcDateTime | null;
            /** @description TODO */
            serviceable: boolean;
            /** @description TODO */
            serviceIntervalInKm: number;
            /** @description TODO */
            serviceIntervalInHours: number;
            /** @description TODO */
            serviceIntervalInMonths: number;
            /** @description TODO */
            mileageLastService: number;
            /** @description TODO */
            hoursLastService: number;
            /**
             * Format: date-time
             * @description TODO
             */
            lastServiceDate: UtcDateTime | null;
            /** @description TODO */
            unitPrice: number;
            /** @description TODO */
            unitCost: number;
            /**
             * Format: object-id
             * @description Id of the distributor.
             */
            distributor: string | null;
            /** @description Display copy kept beside the reference. */
            distributorName: string;
            /** @description Values of the company's own fields on the machine. */
            customFields: components["schemas"]["CustomFieldValue"][];
            /** @description TODO */
            debitManualRegistrationPrices: unknown[];
            /** @description TODO */
            debitMinimiPrices: unknown[];
            /** @description TODO */
            debitSchedulePrices: unknown[];
            /** @description TODO */
            isSupplementForMachines: unknown[];
        };
        /**
         * Machine type
         * @description TODO
         */
        MachineType: {
            /**
             * Format: object-id
             * @description Id of the machine type.
             */
            _id: string;
            /** @description TODO */
            name: string;
            /** @description Whether the machine type is in use. */
            isActive: boolean;
            /**
             * Format: date-time
             * @description When the machine type was created.
             */
            createDate: UtcDateTime;
        };
        /**
         * Price list
         * @description TODO
         */
        PriceList: {
            /**
             * Format: object-id
             * @description Id of the price list.
             */
            _id: string;
            /** @description TODO */
            name: string;
            /** @description Whether the price list is in use. */
            isActive: boolean;
        };
        /**
         * Project
         * @description TODO
         */
        Project: {
            /**
             * Format: object-id
             * @description Id of the project.
             */
            _id: string;
            /** @description TODO */
            permissions: {
                /** @description TODO */
                permUsers: unknown[];
                /** @description TODO */
                permRoles: unknown[];
                /** @description TODO */
                permissionFlag?: number;
                /** @description TODO */
                permDepartments?: unknown[];
            };
            /** @description TODO */
            tags: unknown[];
            /** @description TODO */
            name: string;
            /** @description Display copy kept beside the reference. */
            projectNumber: string;
            /** @description TODO */
            projectStatus?: number;
            /**
             * Format: object-id
             * @description Id of the project status.
             */
            projectStatusRef?: string | null;
            /**
             * Format: object-id
             * @description Id of the project type.
             */
            projectType?: string | null;
            /** @description TODO */
            projectTypeName?: string | null;
            /** @description TODO */
            billingMethod?: string;
            /** @description TODO */
            pricePerHour?: number;
            /** @description TODO */
            fixedPrice?: number;
            /** @description TODO */
            fixedPriceInvoiced?: boolean;
            /** @description TODO */
            fixedPriceLeftToInvoice?: number;
            /** @description TODO */
            fixedPriceExpenseItem?: string | null;
            /** @description TODO */
            timeCategoryPriceList?: string | null;
            /** @description TODO */
            estimatedTime?: number;
            /** @description TODO */
            recurringBudgetType?: number;
            /** @description TODO */
            recurringBudget?: {
                /** @description TODO */
                budgetTime: number;
                /** @description TODO */
                budgetAmount: number;
                /** @description TODO */
                budgetType: number;
            };
            /**
             * Format: object-id
             * @description Id of the result unit.
             */
            resultUnit?: string | null;
            /** @description Display copy kept beside the reference. */
            resultUnitName?: string;
            /**
             * Format: object-id
             * @description Id of the customer.
             */
            customer?: string;
            /** @description Display copy kept beside the reference. */
            customerName?: string;
            /**
             * Format: object-id
             * @description Id of the contact person.
             */
            contactPerson?: string | null;
            /** @description Display copy kept beside the reference. */
            contactPersonName?: string | null;
            /**
             * Format: object-id
             * @description Id of the user.
             */
            projectLeader?: string | null;
            /** @description Display copy kept beside the reference. */
            projectLeaderName?: string | null;
            /**
             * Format: object-id
             * @description Id of the quote.
             */
            quote?: string | null;
            /** @description Display copy kept beside the reference. */
            quoteNumber?: string;
            /**
             * Format: object-id
             * @description Id of the department.
             */
            department?: string | null;
            /** @description Display copy kept beside the reference. */
            departmentName?: string;
            /** @description TODO */
            marking?: string;
            /** @description TODO */
            yourOrderNumber?: string;
            /** @description TODO */
            deliveryAddress?: {
                /** @description TODO */
                name: string;
                /** @description First address line. */
                address: string;
                /** @description Second address line. */
                address2: string;
                /** @description Postal code. */
                zipCode: string;
                /** @description Town or city. */
                city: string;
                /** @description Country. */
                country: string;
                /** @description Telephone number. */
                phone: string;
            };
            /** @description TODO */
            invoiceStatus?: number;
            /** @description Notes on the project. */
            notes?: string;
            /** @description Documents and folders attached to the project. */
            documents: components["schemas"]["Document"][];
            /**
             * Format: date-time
             * @description TODO
             */
            startDate?: UtcDateTime | null;
            /**
             * Format: date-time
             * @description TODO
             */
            endDate?: UtcDateTime | null;
            /** @description TODO */
            budget: {
                /** @description TODO */
                typeOfBenefitCalc?: number;
                /** @description TODO */
                benefits: unknown[];
                /** @description TODO */
                benefitTotal?: number;
                /** @description TODO */
                typeOfCostCalc?: number;
                /** @description TODO */
                costs: unknown[];
                /** @description TODO */
                costTotal?: number;
            };
            /** @description TODO */
            budgetCalculation: {
                /** @description TODO */
                invoiceItems: unknown[];
                /** @description TODO */
                totalBenefitAmount?: number;
                /** @description TODO */
                totalCostAmount?: number;
            };
            /** @description TODO */
            enableConstructionDiary?: boolean;
            /** @description TODO */
            enablePaymentPlans?: boolean;
            /** @description TODO */
            timeCategoryItems: unknown[];
            /** @description TODO */
            expenseItemItems: unknown[];
            /** @description TODO */
            staffLedger?: {
                /** @description TODO */
                workPlaceIDNumber: string;
                /** @description TODO */
                developerName: string;
                /** @description TODO */
                developerOrgNumber: string;
            };
            /** @description TODO */
            projectTimeNotification?: {
                /** @description TODO */
                sent: boolean;
                /** @description TODO */
                notifyAtPercent: number;
            };
            /** @description TODO */
            workRuleStartOfDay?: string | null;
            /** @description TODO */
            workRuleEndOfDay?: string | null;
            /** @description TODO */
            timeLogRegistrationMethods: unknown[];
            /** @description TODO */
            timeShouldNotBeWorkTime?: boolean;
            /** @description TODO */
            enablePortalAccess?: boolean;
            /** @description TODO */
            projectResources: unknown[];
            /** @description TODO */
            checkLists: unknown[];
            /** @description Colour of the project, six hexadecimal digits without a hash sign. */
            color?: string;
            /** @description Whether the project is in use. */
            isActive?: boolean;
            /** @description TODO */
            comments: unknown[];
            /** @description Values of the company's own fields on the project. */
            customFields: components["schemas"]["CustomFieldValue"][];
            /**
             * Format: date-time
             * @description When the project was created.
             */
            createdDate: UtcDateTime;
            /**
             * Format: date-time
             * @description When the project was last changed.
             */
            modifiedDate: UtcDateTime;
        };
        /**
         * Project fields
         * @description What a create and an update of a project may both carry.
         */
        ProjectFields: {
            /** @description TODO Name of the project */
            name?: string;
            /** @description TODO Project number must be unique if specified. If not specified, it will be automatically assigned */
            projectNumber?: number;
            /**
             * Format: object-id
             * @description Id of the project status.
             */
            projectStatusRef?: string;
            /**
             * Format: object-id
             * @description Id of the customer.
             */
            customer?: string;
            /**
             * Format: object-id
             * @description Id of the contact person.
             */
            contactPerson?: string;
            /** @description TODO Invoice status of the project. See below for available statuses */
            invoiceStatus?: number;
            /**
             * Format: object-id
             * @description Id of the user.
             */
            projectLeader?: string;
            /**
             * Format: object-id
             * @description Id of the project type.
             */
            projectType?: string;
            /**
             * Format: object-id
             * @description Id of the department.
             */
            department?: string;
            /** @description TODO Start date of the project in the format YYYY-MM-DD */
            startDate?: components["schemas"]["CalendarDate"];
            /** @description TODO End date of the project in the format YYYY-MM-DD */
            endDate?: components["schemas"]["CalendarDate"];
            /** @description Notes on the project. */
            notes?: string;
            /**
             * Format: object-id
             * @description Id of the result unit.
             */
            resultUnit?: string;
            /** @description TODO Billing method of the project. See below for available billing methods */
            billingMethod?: string;
            /** @description TODO Required if billingMethod is set to HOURLY */
            pricePerHour?: number;
            /** @description TODO Required if billingMethod is set to FIXED_PRICE */
            fixedPrice?: number;
            /** @description TODO Required if billingMethod is set to PRICELIST */
            timeCategoryPriceList?: string;
            /** @description TODO Array containing ids of tags */
            projectTags?: unknown[];
            /** @description TODO Marking on project */
            marking?: string;
            /** @description TODO Your order number */
            yourOrderNumber?: string;
            /** @description TODO Contains attributes for delivery address. See below for details */
            deliveryAddress?: Record<string, never>;
        };
        /**
         * Changes to a project
         * @description What updating a project takes; fields left out keep their value.
         */
        ProjectUpdate: {
            /** @description TODO Name of the project */
            name?: string;
            /** @description TODO Project number must be unique if specified. If not specified, it will be automatically assigned */
            projectNumber?: number;
            /**
             * Format: object-id
             * @description Id of the project status.
             */
            projectStatusRef?: string;
            /**
             * Format: object-id
             * @description Id of the customer.
             */
            customer?: string;
            /**
             * Format: object-id
             * @description Id of the contact person.
             */
            contactPerson?: string;
            /** @description TODO Invoice status of the project. See below for available statuses */
            invoiceStatus?: number;
            /**
             * Format: object-id
             * @description Id of the user.
             */
            projectLeader?: string;
            /**
             * Format: object-id
             * @description Id of the project type.
             */
            projectType?: string;
            /**
             * Format: object-id
             * @description Id of the department.
             */
            department?: string;
            /** @description TODO Start date of the project in the format YYYY-MM-DD */
            startDate?: components["schemas"]["CalendarDate"];
            /** @description TODO End date of the project in the format YYYY-MM-DD */
            endDate?: components["schemas"]["CalendarDate"];
            /** @description Notes on the project. */
            notes?: string;
            /**
             * Format: object-id
             * @description Id of the result unit.
             */
            resultUnit?: string;
            /** @description TODO Billing method of the project. See below for available billing methods */
            billingMethod?: string;
            /** @description TODO Required if billingMethod is set to HOURLY */
            pricePerHour?: number;
            /** @description TODO Required if billingMethod is set to FIXED_PRICE */
            fixedPrice?: number;
            /** @description TODO Required if billingMethod is set to PRICELIST */
            timeCategoryPriceList?: string;
            /** @description TODO Array containing ids of tags */
            projectTags?: unknown[];
            /** @description TODO Marking on project */
            marking?: string;
            /** @description TODO Your order number */
            yourOrderNumber?: string;
            /** @description TODO Contains attributes for delivery address. See below for details */
            deliveryAddress?: Record<string, never>;
            /**
             * Format: object-id
             * @description Id of the project.
             */
            _id: string;
            /**
             * Format: object-id
             * @description Id of the user who changes the project.
             */
            modifiedByUser: string;
        };
        /**
         * New project
         * @description What creating a project takes.
         */
        ProjectCreate: {
            /** @description TODO Name of the project */
            name: string;
            /** @description TODO Project number must be unique if specified. If not specified, it will be automatically assigned */
            projectNumber?: number;
            /**
             * Format: object-id
             * @description Id of the project status.
             */
            projectStatusRef?: string;
            /**
             * Format: object-id
             * @description Id of the customer.
             */
            customer?: string;
            /**
             * Format: object-id
             * @description Id of the contact person.
             */
            contactPerson?: string;
            /** @description TODO Invoice status of the project. See below for available statuses */
            invoiceStatus?: number;
            /**
             * Format: object-id
             * @description Id of the user.
             */
            projectLeader?: string;
            /**
             * Format: object-id
             * @description Id of the project type.
             */
            projectType?: string;
            /**
             * Format: object-id
             * @description Id of the department.
             */
            department?: string;
            /** @description TODO Start date of the project in the format YYYY-MM-DD */
            startDate?: components["schemas"]["CalendarDate"];
            /** @description TODO End date of the project in the format YYYY-MM-DD */
            endDate?: components["schemas"]["CalendarDate"];
            /** @description Notes on the project. */
            notes?: string;
            /**
             * Format: object-id
             * @description Id of the result unit.
             */
            resultUnit?: string;
            /** @description TODO Billing method of the project. See below for available billing methods */
            billingMethod?: string;
            /** @description TODO Required if billingMethod is set to HOURLY */
            pricePerHour?: number;
            /** @description TODO Required if billingMethod is set to FIXED_PRICE */
            fixedPrice?: number;
            /** @description TODO Required if billingMethod is set to PRICELIST */
            timeCategoryPriceList?: string;
            /** @description TODO Array containing ids of tags */
            projectTags?: unknown[];
            /** @description TODO Marking on project */
            marking?: string;
            /** @description TODO Your order number */
            yourOrderNumber?: string;
            /** @description TODO Contains attributes for delivery address. See below for details */
            deliveryAddress?: Record<string, never>;
            /**
             * Format: object-id
             * @description Id of the user who creates the project.
             */
            createdByUser: string;
        };
        /**
         * Project status
         * @description TODO
         */
        ProjectStatus: {
            /**
             * Format: object-id
             * @description Id of the project status.
             */
            _id: string;
            /** @description TODO */
            statusName: string;
            /** @description Colour of the project status, six hexadecimal digits without a hash sign. */
            color: string;
            /** @description TODO */
            inProgressStatus: boolean;
            /** @description TODO */
            closedStatus: boolean;
            /** @description Whether the project status is in use. */
            isActive: boolean;
        };
        /**
         * Project type
         * @description TODO
         */
        ProjectType: {
            /**
             * Format: object-id
             * @description Id of the project type.
             */
            _id: string;
            /** @description TODO */
            projectTypeName: string;
            /** @description Whether the project type is in use. */
            isActive: boolean;
        };
        /**
         * Project tag
         * @description TODO
         */
        ProjectTag: {
            /**
             * Format: object-id
             * @description Id of the project tag.
             */
            _id: string;
            /** @description TODO */
            tagName: string;
            /** @description Colour of the project tag, six hexadecimal digits without a hash sign. */
            color: string;
        };
        /**
         * Purchase order
         * @description TODO
         */
        PurchaseOrder: {
            /**
             * Format: object-id
             * @description Id of the purchase order.
             */
            _id: string;
            /** @description TODO */
            purchaseOrderNumber: string;
            /** @description TODO */
            purchaseOrderName: string;
            /** @description TODO */
            purchaseOrderInfoName: string;
            /** @description TODO */
            language: string;
            /** @description TODO */
            headerText: string;
            /** @description TODO */
            footerText: string;
            /** @description TODO */
            footerInfoText: string;
            /**
             * Format: object-id
             * @description Id of the user who creates the purchase order.
             */
            createdByUser: string;
            /** @description Display name of the user who created the purchase order. */
            createdByUserName: string;
            /**
             * Format: object-id
             * @description Id of the user.
             */
            ourReference: string | null;
            /** @description Display copy kept beside the reference. */
            ourReferenceName: string;
            /**
             * Format: object-id
             * @description Id of the user.
             */
            approvedBy?: string | null;
            /**
             * Format: object-id
             * @description Id of the distributor.
             */
            distributor: string | null;
            /** @description Display copy kept beside the reference. */
            distributorName: string;
            /** @description TODO */
            distributorAddress: string;
            /** @description TODO */
            distributorVAT: string;
            /** @description TODO */
            ourCustomerNumber: string;
            /**
             * Format: object-id
             * @description Id of the distributor contact person.
             */
            contactPersonDistributor: string | null;
            /** @description TODO */
            contactPersonDistributorName: string | null;
            /**
             * Format: object-id
             * @description Id of the project.
             */
            project: string | null;
            /** @description Display copy kept beside the reference. */
            projectName: string | null;
            /**
             * Format: object-id
             * @description Id of the work order.
             */
            workOrder: string | null;
            /** @description Display copy kept beside the reference. */
            workOrderName: string;
            /** @description Display copy kept beside the reference. */
            workOrderNumber: string;
            /**
             * Format: date-time
             * @description TODO
             */
            purchaseOrderDate: UtcDateTime;
            /** @description Net total, before VAT. */
            totalAmount?: number;
            /** @description VAT total. */
            totalTaxAmount?: number;
            /** @description Total including VAT. */
            totalAmountInclTax?: number;
            /** @description TODO */
            taxPercent?: number;
            /** @description TODO */
            totalCost?: number;
            /** @description Currency as an ISO 4217 code, SEK unless told otherwise. */
            currencyCode?: string;
            /** @description TODO */
            currencyRate?: number;
            /** @description TODO */
            purchaseOrderStatus: number;
            /** @description TODO */
            archived?: boolean;
            /**
             * Format: date-time
             * @description TODO
             */
            archivedDate?: UtcDateTime | null;
            /**
             * Format: date-time
             * @description TODO
             */
            sentDate: UtcDateTime;
            /**
             * Format: date-time
             * @description TODO
             */
            confirmationDate?: UtcDateTime;
            /**
             * Format: date-time
             * @description TODO
             */
            desiredDeliveryDate: UtcDateTime | null;
            /**
             * Format: date-time
             * @description TODO
             */
            expectedDeliveryDate?: UtcDateTime;
            /** @description TODO */
            paymentDays: number;
            /** @description TODO */
            marking: string;
            /** @description TODO */
            deliveryAttention: string;
            /** @description TODO */
            deliveryPhone: string;
            /** @description TODO */
            publicLink: string;
            /** @description TODO */
            approvedByName?: string | null;
            /** @description TODO */
            invoiceAddress: {
                /** @description First address line. */
                address: string;
                /** @description Second address line. */
                address2: string;
                /** @description Postal code. */
                zipCode: string;
                /** @description Town or city. */
                city: string;
                /** @description Country. */
                country: string;
                /** @description E-mail address. */
                email: string;
                /** @description TODO */
                name: string;
            };
            /** @description TODO */
            deliveryAddress: {
                /** @description TODO */
                name: string;
                /** @description First address line. */
                address: string;
                /** @description Second address line. */
                address2: string;
                /** @description Postal code. */
                zipCode: string;
                /** @description Town or city. */
                city: string;
                /** @description Country. */
                country: string;
                /** @description Telephone number. */
                phone?: string;
            };
            /** @description Documents and folders attached to the purchase order. */
            documents: components["schemas"]["Document"][];
            /** @description TODO */
            purchaseOrderLogEntries: {
                /**
                 * Format: object-id
                 * @description Id of the purchase order.
                 */
                _id: string;
                /** @description TODO */
                logType: number;
                /** @description Description of the purchase order. */
                description: string;
                /**
                 * Format: object-id
                 * @description Id of the user.
                 */
                user: string;
                /** @description Display copy kept beside the reference. */
                userName: string;
                /**
                 * Format: date-time
                 * @description TODO
                 */
                logDate: UtcDateTime;
            }[];
            /** @description TODO */
            invoiceItems: unknown[];
            /**
             * Format: date-time
             * @description When the purchase order was created.
             */
            createDate: UtcDateTime;
            /** @description Display copy kept beside the reference. */
            projectNumber?: string;
        };
        /**
         * Purchase order fields
         * @description What a create and an update of a purchase order may both carry.
         */
        PurchaseOrderFields: {
            /**
             * Format: object-id
             * @description Id of the distributor.
             */
            distributor?: string;
            /** @description TODO Language of the purchase order as a language code, e.g 'SV' for Swedish */
            language?: string;
            /** @description TODO Name of the purchase order. If not specified, this will be set according to the settings */
            purchaseOrderName?: string;
            /** @description TODO Name of the info box on the purchase order. This will not be shown on the purchase order when sent */
            purchaseOrderInfoName?: string;
            /** @description TODO Purchase order status. See below for available statuses */
            purchaseOrderStatus?: string;
            /**
             * Format: object-id
             * @description Id of the distributor contact person.
             */
            contactPersonDistributor?: string;
            /** @description TODO Purchase order date in the format 'YYYY-MM-DD' */
            purchaseOrderDate?: components["schemas"]["CalendarDate"];
            /**
             * Format: object-id
             * @description Id of the work order.
             */
            workOrder?: string;
            /**
             * Format: object-id
             * @description Id of the project.
             */
            project?: string;
            /** @description TODO Desired delivery date */
            desiredDeliveryDate?: string;
            /** @description TODO Contains attributes for delivery address. See below for details */
            deliveryAddress?: Record<string, never>;
            /**
             * Format: object-id
             * @description TODO Id of the delivery attention
             */
            deliveryAttention?: string;
            /** @description TODO Phone number of the delivery */
            deliveryPhone?: string;
            /** @description TODO Contains attributes for invoice address. See below for details */
            invoiceAddress?: Record<string, never>;
            /** @description TODO Marking on the purchase order */
            marking?: string;
            /** @description TODO Number of payment days */
            paymentDays?: number;
            /** @description TODO Array of objects which describe the invoice items on the purchase order. See below for details */
            invoiceItems?: unknown[];
            /** @description TODO Header text that will be shown above the invoice rows */
            headerText?: string;
            /** @description TODO Footer text that will be shown in the footer */
            footerText?: string;
            /** @description TODO Fotter info text that will be shown below the invoice rows */
            footerInfoText?: string;
        };
        /**
         * Changes to a purchase order
         * @description What updating a purchase order takes; fields left out keep their value.
         */
        PurchaseOrderUpdate: {
            /**
             * Format: object-id
             * @description Id of the distributor.
             */
            distributor?: string;
            /** @description TODO Language of the purchase order as a language code, e.g 'SV' for Swedish */
            language?: string;
            /** @description TODO Name of the purchase order. If not specified, this will be set according to the settings */
            purchaseOrderName?: string;
            /** @description TODO Name of the info box on the purchase order. This will not be shown on the purchase order when sent */
            purchaseOrderInfoName?: string;
            /** @description TODO Purchase order status. See below for available statuses */
            purchaseOrderStatus?: string;
            /**
             * Format: object-id
             * @description Id of the distributor contact person.
             */
            contactPersonDistributor?: string;
            /** @description TODO Purchase order date in the format 'YYYY-MM-DD' */
            purchaseOrderDate?: components["schemas"]["CalendarDate"];
            /**
             * Format: object-id
             * @description Id of the work order.
             */
            workOrder?: string;
            /**
             * Format: object-id
             * @description Id of the project.
             */
            project?: string;
            /** @description TODO Desired delivery date */
            desiredDeliveryDate?: string;
            /** @description TODO Contains attributes for delivery address. See below for details */
            deliveryAddress?: Record<string, never>;
            /**
             * Format: object-id
             * @description TODO Id of the delivery attention
             */
            deliveryAttention?: string;
            /** @description TODO Phone number of the delivery */
            deliveryPhone?: string;
            /** @description TODO Contains attributes for invoice address. See below for details */
            invoiceAddress?: Record<string, never>;
            /** @description TODO Marking on the purchase order */
            marking?: string;
            /** @description TODO Number of payment days */
            paymentDays?: number;
            /** @description TODO Array of objects which describe the invoice items on the purchase order. See below for details */
            invoiceItems?: unknown[];
            /** @description TODO Header text that will be shown above the invoice rows */
            headerText?: string;
            /** @description TODO Footer text that will be shown in the footer */
            footerText?: string;
            /** @description TODO Fotter info text that will be shown below the invoice rows */
            footerInfoText?: string;
            /**
             * Format: object-id
             * @description Id of the purchase order.
             */
            _id: string;
            /**
             * Format: object-id
             * @description Id of the user who changes the purchase order.
             */
            modifiedByUser: string;
        };
        /**
         * New purchase order
         * @description What creating a purchase order takes.
         */
        PurchaseOrderCreate: {
            /**
             * Format: object-id
             * @description Id of the distributor.
             */
            distributor: string;
            /** @description TODO Language of the purchase order as a language code, e.g 'SV' for Swedish */
            language?: string;
            /** @description TODO Name of the purchase order. If not specified, this will be set according to the settings */
            purchaseOrderName?: string;
            /** @description TODO Name of the info box on the purchase order. This will not be shown on the purchase order when sent */
            purchaseOrderInfoName?: string;
            /** @description TODO Purchase order status. See below for available statuses */
            purchaseOrderStatus?: string;
            /**
             * Format: object-id
             * @description Id of the distributor contact person.
             */
            contactPersonDistributor?: string;
            /** @description TODO Purchase order date in the format 'YYYY-MM-DD' */
            purchaseOrderDate?: components["schemas"]["CalendarDate"];
            /**
             * Format: object-id
             * @description Id of the work order.
             */
            workOrder?: string;
            /**
             * Format: object-id
             * @description Id of the project.
             */
            project?: string;
            /** @description TODO Desired delivery date */
            desiredDeliveryDate?: string;
            /** @description TODO Contains attributes for delivery address. See below for details */
            deliveryAddress?: Record<string, never>;
            /**
             * Format: object-id
             * @description TODO Id of the delivery attention
             */
            deliveryAttention?: string;
            /** @description TODO Phone number of the delivery */
            deliveryPhone?: string;
            /** @description TODO Contains attributes for invoice address. See below for details */
            invoiceAddress?: Record<string, never>;
            /** @description TODO Marking on the purchase order */
            marking?: string;
            /** @description TODO Number of payment days */
            paymentDays?: number;
            /** @description TODO Array of objects which describe the invoice items on the purchase order. See below for details */
            invoiceItems?: unknown[];
            /** @description TODO Header text that will be shown above the invoice rows */
            headerText?: string;
            /** @description TODO Footer text that will be shown in the footer */
            footerText?: string;
            /** @description TODO Fotter info text that will be shown below the invoice rows */
            footerInfoText?: string;
            /**
             * Format: object-id
             * @description Id of the user who creates the purchase order.
             */
            createdByUser: string;
        };
        /**
         * Quote
         * @description TODO
         */
        Quote: {
            /**
             * Format: object-id
             * @description Id of the quote.
             */
            _id: string;
            /** @description Display copy kept beside the reference. */
            quoteNumber: string;
            /** @description TODO */
            quoteType: number;
            /** @description TODO */
            quoteName: string;
            /** @description TODO */
            quoteInfoName: string;
            /**
             * Format: object-id
             * @description Id of the quote category.
             */
            quoteCategory: string | null;
            /** @description TODO */
            quoteCategoryName: string | null;
            /** @description TODO */
            language: string;
            /** @description Description of the quote. */
            description: string | null;
            /** @description TODO */
            headerText: string | null;
            /** @description TODO */
            footerInfoText: string | null;
            /** @description TODO */
            footerText: string;
            /**
             * Format: object-id
             * @description Id of the user who creates the quote.
             */
            createdByUser: string;
            /** @description Display name of the user who created the quote. */
            createdByUserName: string;
            /**
             * Format: object-id
             * @description Id of the user.
             */
            ourReference: string | null;
            /** @description Display copy kept beside the reference. */
            ourReferenceName: string;
            /**
             * Format: object-id
             * @description Id of the user.
             */
            salesAgent: string | null;
            /** @description TODO */
            salesAgentName: string;
            /**
             * Format: object-id
             * @description Id of the customer.
             */
            customer: string;
            /** @description Display copy kept beside the reference. */
            customerName: string;
            /** @description Display copy kept beside the reference. */
            customerNumber: string;
            /** @description TODO */
            customerAddress: string;
            /** @description TODO */
            customerVAT: string;
            /**
             * Format: object-id
             * @description Id of the contact person.
             */
            contactPerson: string | null;
            /** @description Display copy kept beside the reference. */
            contactPersonName: string | null;
            /**
             * Format: object-id
             * @description Id of the project.
             */
            project: string | null;
            /** @description Display copy kept beside the reference. */
            projectName: string | null;
            /**
             * Format: object-id
             * @description Id of the work order.
             */
            workOrder: string | null;
            /** @description Display copy kept beside the reference. */
            workOrderName: string;
            /** @description Display copy kept beside the reference. */
            workOrderNumber: string;
            /**
             * Format: date-time
             * @description TODO
             */
            quoteDate: UtcDateTime;
            /**
             * Format: date-time
             * @description TODO
             */
            validToDate: UtcDateTime;
            /** @description TODO */
            discountInPercent: number;
            /** @description Net total, before VAT. */
            totalAmount: number;
            /** @description VAT total. */
            totalTaxAmount: number;
            /** @description Total including VAT. */
            totalAmountInclTax: number;
            /** @description TODO */
            taxPercent: number;
            /** @description TODO */
            totalCost: number;
            /** @description TODO */
            useQuoteValue: boolean;
            /** @description TODO */
            quoteValue: number;
            /** @description TODO */
            useQuoteCost: boolean;
            /** @description TODO */
            quoteCost: number;
            /** @description Currency as an ISO 4217 code, SEK unless told otherwise. */
            currencyCode: string;
            /** @description TODO */
            currencyRate: number;
            /** @description TODO */
            quoteStatus: number;
            /** @description TODO */
            archived: boolean;
            /**
             * Format: date-time
             * @description TODO
             */
            archivedDate: UtcDateTime | null;
            /**
             * Format: date-time
             * @description TODO
             */
            deliveryDate: UtcDateTime | null;
            /** @description TODO */
            deliveryDateEnd: string | null;
            /**
             * Format: date-time
             * @description TODO
             */
            sentDate: UtcDateTime;
            /**
             * Format: date-time
             * @description TODO
             */
            acceptedDate: UtcDateTime;
            /**
             * Format: date-time
             * @description TODO
             */
            rejectedDate: UtcDateTime | null;
            /**
             * Format: object-id
             * @description Id of the invoice.
             */
            invoice: string | null;
            /** @description TODO */
            invoiceNumber: string;
            /**
             * Format: date-time
             * @description TODO
             */
            invoicedDate: UtcDateTime | null;
            /**
             * Format: object-id
             * @description Id of the price list.
             */
            priceList: string | null;
            /** @description Display copy kept beside the reference. */
            priceListName: string;
            /** @description TODO */
            marking: string;
            /** @description TODO */
            houseDeductionBasisAmount: number;
            /** @description TODO */
            houseDeductionAmount: number;
            /** @description TODO */
            enableQuoteConditions: boolean;
            /** @description TODO */
            quoteConditionsContent: string;
            /** @description TODO */
            multipleTaxesOnRows: boolean;
            /** @description TODO */
            showPriceInclTaxesOnRows: boolean;
            /**
             * Format: date-time
             * @description TODO
             */
            confirmationDate: UtcDateTime | null;
            /** @description TODO */
            confirmationHeaderText: string;
            /** @description TODO */
            confirmationFooterInfoText: string;
            /** @description TODO */
            confirmationTitle: string;
            /** @description TODO */
            publicLink: string;
            /** @description TODO */
            useBudgetCalculation: boolean;
            /** @description TODO */
            quoteAcceptReason: string | null;
            /** @description TODO */
            quoteAcceptReasonName: string | null;
            /** @description TODO */
            quoteDeclineReason: string | null;
            /** @description TODO */
            quoteDeclineReasonName: string | null;
            /** @description Notes on the quote. */
            notes: string;
            /** @description TODO */
            openNotificationSent: boolean;
            /**
             * Format: object-id
             * @description Id of the quote template.
             */
            quoteTemplate: string | null;
            /** @description TODO */
            stockReservationIsDone: boolean;
            /** @description TODO */
            quoteElements: {
                /**
                 * Format: object-id
                 * @description Id of the quote.
                 */
                _id: string;
                /** @description TODO */
                content: {
                    /** @description TODO */
                    text?: string;
                    /** @description TODO */
                    confirmationText?: string;
                    /** @description TODO */
                    invoiceItems?: {
                        /**
                         * Format: object-id
                         * @description Id of the quote.
                         */
                        _id: string | null;
                        /** @description TODO */
                        stockLocation: string;
                        /** @description TODO */
                        selectedFlag: boolean;
                        /** @description TODO */
                        houseWorkTypeOfWork: number;
                        /** @description TODO */
                        houseWorkFlag: boolean;
                        /** @description TODO */
                        totalCost: number;
                        /** @description Total including VAT. */
                        totalAmountInclTax: number;
                        /** @description VAT total. */
                        totalTaxAmount: number;
                        /** @description Net total, before VAT. */
                        totalAmount: number;
                        /** @description TODO */
                        taxPercent: number;
                        /** @description TODO */
                        discountPercent: number;
                        /** @description TODO */
                        supplementChargePercent: number;
                        /** @description TODO */
                        discountInPercent: number;
                        /** @description TODO */
                        unitCost: number;
                        /** @description Unit that the quantity counts. */
                        unit: string;
                        /** @description Display copy kept beside the reference. */
                        priceListName: string | null;
                        /**
                         * Format: object-id
                         * @description Id of the price list.
                         */
                        priceList: string | null;
                        /** @description TODO */
                        unitPrice: number;
                        /** @description TODO */
                        numberOfItems: string;
                        /** @description TODO */
                        machineName: string;
                        /**
                         * Format: object-id
                         * @description Id of the machine.
                         */
                        machine: string | null;
                        /** @description TODO */
                        driverJournalItemTypeName: string;
                        /**
                         * Format: object-id
                         * @description Id of the driver journal type.
                         */
                        driverJournalItemType: string | null;
                        /** @description Display copy kept beside the reference. */
                        expenseItemName: string;
                        /**
                         * Format: object-id
                         * @description Id of the expense item.
                         */
                        expenseItem: string | null;
                        /** @description TODO */
                        categoryName: string;
                        /**
                         * Format: object-id
                         * @description Id of the time category.
                         */
                        timeCategory: string | null;
                        /** @description TODO */
                        itemType: string;
                        /**
                         * Format: date-time
                         * @description When the quote was created.
                         */
                        createDate: UtcDateTime | null;
                        /** @description TODO */
                        articleNumber: string;
                        /** @description TODO */
                        itemOrder: number;
                        /**
                         * Format: object-id
                         * @description TODO
                         */
                        itemId: string;
                        /** @description Description of the quote. */
                        description: string;
                        /** @description TODO */
                        name: string;
                    }[];
                    /** @description Net total, before VAT. */
                    totalAmount?: number;
                    /** @description VAT total. */
                    totalTaxAmount?: number;
                    /** @description Total including VAT. */
                    totalAmountInclTax?: number;
                    /** @description TODO */
                    taxPercent?: number;
                    /** @description TODO */
                    totalCost?: number;
                    /** @description TODO */
                    houseDeductionBasisAmount?: number;
                    /** @description TODO */
                    houseDeductionAmount?: number;
                    /** @description TODO */
                    selectableRows?: boolean;
                    /** @description TODO */
                    showOnlyTotalPrice?: boolean;
                    /** @description TODO */
                    hiddenColumns?: string[];
                };
                /** @description TODO */
                backgroundColor: string;
                /** @description TODO */
                bottomMargin: number;
                /** @description TODO */
                topMargin: number;
                /** @description TODO */
                elementTypeId: number;
                /**
                 * Format: object-id
                 * @description TODO
                 */
                itemId: string;
            }[];
            /** @description TODO */
            budgetCalculation: {
                /** @description TODO */
                invoiceItems: unknown[];
                /** @description TODO */
                totalBenefitAmount: number;
                /** @description TODO */
                totalCostAmount: number;
            };
            /** @description TODO */
            houseProperties: {
                /** @description TODO */
                typeOfProperty: number;
                /** @description TODO */
                propertyDescription: string;
                /** @description TODO */
                housingSocietyNumber: string;
                /** @description TODO */
                apartmentNumber: string;
                /** @description TODO */
                maxDeductionAmount: number;
                /** @description TODO */
                personalNumber: string;
                /** @description TODO */
                deductionDistribution: unknown[];
            };
            /** @description TODO */
            deliveryAddress: {
                /** @description TODO */
                name: string;
                /** @description First address line. */
                address: string;
                /** @description Second address line. */
                address2: string;
                /** @description Postal code. */
                zipCode: string;
                /** @description Town or city. */
                city: string;
                /** @description Country. */
                country: string;
                /** @description Telephone number. */
                phone: string;
            };
            /** @description Documents and folders attached to the quote. */
            documents: components["schemas"]["Document"][];
            /** @description TODO */
            quoteLogEntries: {
                /**
                 * Format: object-id
                 * @description Id of the quote.
                 */
                _id: string;
                /**
                 * Format: date-time
                 * @description TODO
                 */
                logDate: UtcDateTime;
                /** @description Display copy kept beside the reference. */
                userName: string;
                /**
                 * Format: object-id
                 * @description Id of the user.
                 */
                user: string;
                /** @description Description of the quote. */
                description: string;
                /** @description TODO */
                logType: number;
                /**
                 * Format: object-id
                 * @description TODO
                 */
                entryId: string;
            }[];
            /** @description TODO */
            invoiceItems: unknown[];
            /**
             * Format: date-time
             * @description When the quote was created.
             */
            createDate: UtcDateTime;
        };
        /**
         * Quote template
         * @description TODO
         */
        QuoteTemplate: {
            /**
             * Format: object-id
             * @description Id of the quote template.
             */
            _id: string;
            /** @description TODO */
            columnContents: string[];
            /** @description TODO */
            templateName: string;
            /** @description TODO */
            quoteType: number;
            /** @description TODO */
            language: string;
            /**
             * Format: object-id
             * @description Id of the user who creates the quote template.
             */
            createdByUser: string;
            /** @description Display name of the user who created the quote template. */
            createdByUserName: string;
            /**
             * Format: date-time
             * @description When the quote template was created.
             */
            createDate: UtcDateTime;
            /** @description Documents and folders attached to the quote template. */
            documents: components["schemas"]["Document"][];
            /** @description TODO */
            quoteElements: {
                /**
                 * Format: object-id
                 * @description Id of the quote template.
                 */
                _id: string;
                /**
                 * Format: object-id
                 * @description TODO
                 */
                itemId: string;
                /** @description TODO */
                elementTypeId: number;
                /** @description TODO */
                topMargin: number;
                /** @description TODO */
                bottomMargin: number;
                /** @description TODO */
                backgroundColor: string;
                /** @description TODO */
                content: string | null;
            }[];
            /** @description TODO */
            overrideFooter: boolean;
            /** @description TODO */
            footerText: string;
            /** @description TODO */
            footerNumOfCols: number;
            /** @description TODO */
            overrideLogoAndAddress: boolean;
            /** @description TODO */
            logo: {
                /**
                 * Format: object-id
                 * @description Id of the quote template.
                 */
                _id: string;
                /**
                 * Format: date-time
                 * @description When the quote template was created.
                 */
                createDate: UtcDateTime;
                /**
                 * Format: date-time
                 * @description When the quote template was last changed.
                 */
                modifiedDate: UtcDateTime;
                /** @description TODO */
                name: string;
                /** @description TODO */
                contentType: string;
                /** @description TODO */
                size: number;
                /**
                 * Format: object-id
                 * @description Id of the user.
                 */
                user: string;
                /** @description Display copy kept beside the reference. */
                userName: string;
            }[];
            /** @description TODO */
            logotypeWidth: number;
            /** @description TODO */
            logoPosition: string;
            /** @description TODO */
            quoteAddress: string;
        };
        /**
         * Quote category
         * @description TODO
         */
        QuoteCategory: {
            /**
             * Format: object-id
             * @description Id of the quote category.
             */
            _id: string;
            /** @description Whether the quote category is in use. */
            isActive: boolean;
            /** @description TODO */
            quoteCategoryName: string;
        };
        /**
         * Result unit
         * @description TODO
         */
        ResultUnit: {
            /**
             * Format: object-id
             * @description Id of the result unit.
             */
            _id: string;
            /** @description TODO */
            name: string;
            /** @description TODO */
            code: string;
            /** @description Whether the result unit is in use. */
            isActive: boolean;
        };
        /**
         * Supplement order
         * @description TODO
         */
        SupplementOrder: {
            /**
             * Format: object-id
             * @description Id of the supplement order.
             */
            _id: string;
            /** @description TODO */
            title: string;
            /** @description Description of the supplement order. */
            description: string;
            /** @description TODO */
            headerText: string;
            /** @description TODO */
            supplementOrderNumber: number;
            /** @description TODO */
            supplementOrderType: number;
            /**
             * Format: object-id
             * @description Id of the user who creates the supplement order.
             */
            createdByUser: string;
            /** @description Display name of the user who created the supplement order. */
            createdByUserName: string;
            /**
             * Format: object-id
             * @description Id of the customer.
             */
            customer: string;
            /** @description Display copy kept beside the reference. */
            customerName: string;
            /**
             * Format: object-id
             * @description Id of the project.
             */
            project: string | null;
            /** @description Display copy kept beside the reference. */
            projectName: string;
            /** @description Display copy kept beside the reference. */
            projectNumber: string;
            /** @description Net total, before VAT. */
            totalAmount: number;
            /** @description VAT total. */
            totalTaxAmount: number;
            /** @description Total including VAT. */
            totalAmountInclTax: number;
            /** @description TODO */
            taxPercent: number;
            /** @description TODO */
            contractedAmount: number;
            /**
             * Format: object-id
             * @description Id of the price list.
             */
            priceList: string | null;
            /** @description Display copy kept beside the reference. */
            priceListName: string;
            /** @description TODO */
            billingMethod: string;
            /**
             * Format: date-time
             * @description TODO
             */
            acceptedDate: UtcDateTime | null;
            /** @description TODO */
            acceptedWithSignature: boolean;
            /** @description TODO */
            signaturePath: string;
            /** @description TODO */
            deviation: string | null;
            /** @description TODO */
            deviationNumber: number;
            /** @description TODO */
            publicLink: string;
            /** @description TODO */
            footerText: string;
            /** @description TODO */
            deviations: unknown[];
            /** @description TODO */
            supplementOrderLogEntries: {
                /**
                 * Format: object-id
                 * @description Id of the supplement order.
                 */
                _id: string;
                /** @description TODO */
                logType: number;
                /** @description Description of the supplement order. */
                description: string;
                /**
                 * Format: object-id
                 * @description Id of the user.
                 */
                user: string;
                /** @description Display copy kept beside the reference. */
                userName: string;
                /**
                 * Format: date-time
                 * @description TODO
                 */
                logDate: UtcDateTime;
            }[];
            /** @description Documents and folders attached to the supplement order. */
            documents: components["schemas"]["Document"][];
            /** @description TODO */
            workOrderIds: string[];
            /** @description TODO */
            invoiceIds: string[];
            /** @description TODO */
            invoiceItems: {
                /**
                 * Format: object-id
                 * @description Id of the supplement order.
                 */
                _id: string | null;
                /** @description TODO */
                name: string;
                /** @description Description of the supplement order. */
                description: string;
                /**
                 * Format: object-id
                 * @description TODO
                 */
                itemId: string;
                /** @description TODO */
                itemOrder: number;
                /** @description TODO */
                articleNumber: string;
                /** @description TODO */
                itemType: string;
                /**
                 * Format: object-id
                 * @description Id of the time category.
                 */
                timeCategory: string | null;
                /** @description TODO */
                categoryName: string;
                /**
                 * Format: object-id
                 * @description Id of the expense item.
                 */
                expenseItem: string | null;
                /** @description Display copy kept beside the reference. */
                expenseItemName: string;
                /**
                 * Format: object-id
                 * @description Id of the driver journal type.
                 */
                driverJournalItemType: string | null;
                /** @description TODO */
                driverJournalItemTypeName: string;
                /**
                 * Format: object-id
                 * @description Id of the machine.
                 */
                machine: string | null;
                /** @description TODO */
                machineName: string;
                /** @description TODO */
                numberOfItems: number;
                /** @description TODO */
                unitPrice: number;
                /**
                 * Format: object-id
                 * @description Id of the price list.
                 */
                priceList: string | null;
                /** @description Display copy kept beside the reference. */
                priceListName: string | null;
                /** @description Unit that the quantity counts. */
                unit: string;
                /** @description TODO */
                unitCost: number;
                /** @description TODO */
                discountInPercent: number;
                /** @description TODO */
                supplementChargePercent: number;
                /** @description TODO */
                discountPercent: number;
                /** @description TODO */
                taxPercent: number;
                /** @description Net total, before VAT. */
                totalAmount: number;
                /** @description VAT total. */
                totalTaxAmount: number;
                /** @description Total including VAT. */
                totalAmountInclTax: number;
                /** @description TODO */
                totalCost: number;
                /** @description TODO */
                houseWorkFlag: boolean;
                /** @description TODO */
                houseWorkTypeOfWork: number;
                /** @description TODO */
                selectedFlag: boolean;
                /**
                 * Format: date-time
                 * @description When the supplement order was created.
                 */
                createDate: UtcDateTime | null;
            }[];
            /**
             * Format: date-time
             * @description When the supplement order was last changed.
             */
            modifiedDate: UtcDateTime | null;
            /**
             * Format: date-time
             * @description When the supplement order was created.
             */
            createDate: UtcDateTime;
            /** @description TODO */
            status: number;
        };
        /**
         * Supplier invoice
         * @description TODO
         */
        SupplierInvoice: {
            /**
             * Format: object-id
             * @description Id of the supplier invoice.
             */
            _id: string;
            /** @description TODO */
            isInvoiceable: boolean;
            /** @description TODO */
            isInvoiced?: boolean;
            /** @description TODO */
            selfBillingTimeLogIds: string[];
            /** @description TODO */
            selfBillingExpenseIds: string[];
            /** @description TODO */
            invoiceItems: {
                /**
                 * Format: object-id
                 * @description Id of the supplier invoice.
                 */
                _id: string;
                /**
                 * Format: date-time
                 * @description When the supplier invoice was created.
                 */
                createDate: UtcDateTime;
                /** @description TODO */
                articleNumber: string;
                /** @description Description of the supplier invoice. */
                description: string;
                /**
                 * Format: object-id
                 * @description TODO
                 */
                itemId: string;
                /** @description TODO */
                itemOrder: number;
                /** @description TODO */
                unitCost: number;
                /** @description TODO */
                unitPrice: number;
                /** @description TODO */
                numberOfItems: number;
                /** @description Net total, before VAT. */
                totalAmount: number;
                /** @description Unit that the quantity counts. */
                unit: string;
                /** @description TODO */
                taxPercent: number;
                /** @description Total including VAT. */
                totalAmountInclTax: number;
                /** @description VAT total. */
                totalTaxAmount: number;
                /** @description TODO */
                totalCost: number;
                /** @description TODO */
                itemType: string;
                /**
                 * Format: object-id
                 * @description Id of the time category.
                 */
                timeCategory: string | null;
                /** @description TODO */
                categoryName: string;
            }[];
            /** @description Documents and folders attached to the supplier invoice. */
            documents: components["schemas"]["Document"][];
            /**
             * Format: object-id
             * @description Id of the distributor.
             */
            distributor: string | null;
            /** @description Display copy kept beside the reference. */
            distributorName: string;
            /** @description TODO */
            yourReference?: string;
            /**
             * Format: date-time
             * @description When the supplier invoice was created.
             */
            createDate: UtcDateTime;
            /**
             * Format: date-time
             * @description TODO
             */
            invoiceDate: UtcDateTime;
            /**
             * Format: date-time
             * @description TODO
             */
            paymentDate?: UtcDateTime | null;
            /** @description Net total, before VAT. */
            totalAmount: number;
            /** @description VAT total. */
            totalTaxAmount: number;
            /** @description Total including VAT. */
            totalAmountInclTax: number;
            /** @description TODO */
            taxPercent: number;
            /** @description TODO */
            taxType?: number;
            /** @description TODO */
            markupPercent: number;
            /** @description Currency as an ISO 4217 code, SEK unless told otherwise. */
            currencyCode?: string;
            /** @description TODO */
            currencyRate?: number;
            /** @description TODO */
            OCR?: string;
            /** @description TODO */
            economySystemStatus?: number;
            /** @description TODO */
            expensesCreatedFromInvoiceItems?: boolean;
            /** @description Notes on the supplier invoice. */
            notes?: string;
            /** @description TODO */
            isCreditInvoice?: boolean;
            /** @description TODO */
            creditForInvoiceNumber?: string;
            /** @description TODO */
            isBooked?: boolean;
            /**
             * Format: object-id
             * @description TODO
             */
            economySystemRef?: string;
            /** @description TODO */
            importedFrom?: string;
            /** @description TODO */
            supplierInvoiceStatus: number;
            /**
             * Format: object-id
             * @description Id of the work order.
             */
            workOrder?: string | null;
            /** @description Display copy kept beside the reference. */
            workOrderTitle?: string;
            /** @description Display copy kept beside the reference. */
            workOrderNumber?: number;
            /**
             * Format: object-id
             * @description Id of the project.
             */
            project?: string | null;
            /** @description Display copy kept beside the reference. */
            projectName?: string | null;
            /**
             * Format: object-id
             * @description TODO
             */
            supplementOrderId?: string | null;
            /** @description TODO */
            supplementOrderNumber?: string | null;
            /**
             * Format: object-id
             * @description Id of the customer.
             */
            customer?: string;
            /** @description Display copy kept beside the reference. */
            customerName?: string;
            /**
             * Format: object-id
             * @description Id of the department.
             */
            department?: string | null;
            /** @description Display copy kept beside the reference. */
            departmentName?: string;
            /** @description Id of the supplement order. */
            supplementOrder?: boolean | null;
            /**
             * Format: object-id
             * @description Id of the invoice.
             */
            invoice?: string | null;
            /** @description TODO */
            invoiceNumber?: string;
            /** @description TODO */
            isSelfBillingInvoice?: boolean;
            /** @description TODO */
            selfBillingInvoiceStatus?: number;
            /** @description TODO */
            exportedToEconomy?: boolean;
            /** @description TODO */
            selfBillingInvoice?: string;
            /** @description TODO */
            selfBillingInvoiceNumber?: string;
            /** @description TODO */
            footerText?: string;
            /** @description TODO */
            footerInfoText?: string;
            /** @description TODO */
            supplierInvoiceLogEntries?: {
                /**
                 * Format: object-id
                 * @description Id of the supplier invoice.
                 */
                _id: string;
                /** @description TODO */
                logType: number;
                /** @description Description of the supplier invoice. */
                description: string;
                /**
                 * Format: object-id
                 * @description Id of the user.
                 */
                user: string;
                /** @description Display copy kept beside the reference. */
                userName: string;
                /**
                 * Format: date-time
                 * @description TODO
                 */
                logDate: UtcDateTime;
            }[];
            /** @description TODO */
            supplierInvoiceNumber?: string;
            /**
             * Format: date-time
             * @description TODO
             */
            dueDate?: UtcDateTime;
            /** @description TODO */
            totalAmountToInvoice?: number;
        };
        /**
         * Supplier invoice fields
         * @description What a create and an update of a supplier invoice may both carry.
         */
        SupplierInvoiceFields: {
            /** @description TODO Number of  the supplier invoice */
            supplierInvoiceNumber?: number;
            /**
             * Format: object-id
             * @description Id of the distributor.
             */
            distributor?: string;
            /** @description Total including VAT. */
            totalAmountInclTax?: number;
            /**
             * Format: object-id
             * @description Id of the customer.
             */
            customer?: string;
            /**
             * Format: object-id
             * @description Id of the project.
             */
            project?: string;
            /**
             * Format: object-id
             * @description Id of the work order.
             */
            workOrder?: string;
            /**
             * Format: object-id
             * @description Id of the result unit.
             */
            resultUnit?: string;
            /** @description TODO Status of the supplier invoice. 1 for 'Registered', 5 for 'Draft', 7 for 'Sent' and 10 for 'Invoiced' */
            supplierInvoiceStatus?: number;
            /** @description TODO Tax on the supplier invoice as a percentage. Ex: 25 for 25% tax */
            taxPercent?: number;
            /** @description TODO Markup on the supplier invoice as a percentage. Ex: 10 for 10% markup */
            markupPercent?: number;
            /** @description TODO Invoice date in the format 'YYYY-MM-DD' */
            invoiceDate?: components["schemas"]["CalendarDate"];
            /** @description TODO Due date in the format 'YYYY-MM-DD' */
            dueDate?: components["schemas"]["CalendarDate"];
            /** @description TODO Is the supplier invoice exported to a economy system? */
            exportedToEconomy?: boolean;
            /** @description TODO OCR number of the invoice */
            OCR?: number;
            /** @description Currency as an ISO 4217 code, SEK unless told otherwise. */
            currencyCode?: string;
            /** @description TODO Currency rate between SEK and the selected currency. *Required if currencyCode is not 'SEK'. This will always be set to 1 if currencyCode is 'SEK' */
            currencyRate?: number;
            /** @description Id of the supplement order. */
            supplementOrder?: boolean;
            /**
             * Format: object-id
             * @description TODO Id of the supplement order
             */
            supplementOrderId?: string;
            /** @description Id of the user. */
            ourReference?: string;
            /** @description TODO Your reference */
            yourReference?: string;
            /** @description Notes on the supplier invoice. */
            notes?: string;
            /** @description TODO Is the supplier invoice invoiceable? */
            isInvoiceable?: boolean;
            /** @description TODO Array containing objects with invoice items. See below for details. */
            invoiceItems?: unknown[];
        };
        /**
         * Changes to a supplier invoice
         * @description What updating a supplier invoice takes; fields left out keep their value.
         */
        SupplierInvoiceUpdate: {
            /** @description TODO Number of  the supplier invoice */
            supplierInvoiceNumber?: number;
            /**
             * Format: object-id
             * @description Id of the distributor.
             */
            distributor?: string;
            /** @description Total including VAT. */
            totalAmountInclTax?: number;
            /**
             * Format: object-id
             * @description Id of the customer.
             */
            customer?: string;
            /**
             * Format: object-id
             * @description Id of the project.
             */
            project?: string;
            /**
             * Format: object-id
             * @description Id of the work order.
             */
            workOrder?: string;
            /**
             * Format: object-id
             * @description Id of the result unit.
             */
            resultUnit?: string;
            /** @description TODO Status of the supplier invoice. 1 for 'Registered', 5 for 'Draft', 7 for 'Sent' and 10 for 'Invoiced' */
            supplierInvoiceStatus?: number;
            /** @description TODO Tax on the supplier invoice as a percentage. Ex: 25 for 25% tax */
            taxPercent?: number;
            /** @description TODO Markup on the supplier invoice as a percentage. Ex: 10 for 10% markup */
            markupPercent?: number;
            /** @description TODO Invoice date in the format 'YYYY-MM-DD' */
            invoiceDate?: components["schemas"]["CalendarDate"];
            /** @description TODO Due date in the format 'YYYY-MM-DD' */
            dueDate?: components["schemas"]["CalendarDate"];
            /** @description TODO Is the supplier invoice exported to a economy system? */
            exportedToEconomy?: boolean;
            /** @description TODO OCR number of the invoice */
            OCR?: number;
            /** @description Currency as an ISO 4217 code, SEK unless told otherwise. */
            currencyCode?: string;
            /** @description TODO Currency rate between SEK and the selected currency. *Required if currencyCode is not 'SEK'. This will always be set to 1 if currencyCode is 'SEK' */
            currencyRate?: number;
            /** @description Id of the supplement order. */
            supplementOrder?: boolean;
            /**
             * Format: object-id
             * @description TODO Id of the supplement order
             */
            supplementOrderId?: string;
            /** @description Id of the user. */
            ourReference?: string;
            /** @description TODO Your reference */
            yourReference?: string;
            /** @description Notes on the supplier invoice. */
            notes?: string;
            /** @description TODO Is the supplier invoice invoiceable? */
            isInvoiceable?: boolean;
            /** @description TODO Array containing objects with invoice items. See below for details. */
            invoiceItems?: unknown[];
            /**
             * Format: object-id
             * @description Id of the supplier invoice.
             */
            _id: string;
            /**
             * Format: object-id
             * @description Id of the user who changes the supplier invoice.
             */
            modifiedByUser: string;
        };
        /**
         * New supplier invoice
         * @description What creating a supplier invoice takes.
         */
        SupplierInvoiceCreate: {
            /** @description TODO Number of  the supplier invoice */
            supplierInvoiceNumber: number;
            /**
             * Format: object-id
             * @description Id of the distributor.
             */
            distributor: string;
            /** @description Total including VAT. */
            totalAmountInclTax: number;
            /**
             * Format: object-id
             * @description Id of the customer.
             */
            customer?: string;
            /**
             * Format: object-id
             * @description Id of the project.
             */
            project?: string;
            /**
             * Format: object-id
             * @description Id of the work order.
             */
            workOrder?: string;
            /**
             * Format: object-id
             * @description Id of the result unit.
             */
            resultUnit?: string;
            /** @description TODO Status of the supplier invoice. 1 for 'Registered', 5 for 'Draft', 7 for 'Sent' and 10 for 'Invoiced' */
            supplierInvoiceStatus?: number;
            /** @description TODO Tax on the supplier invoice as a percentage. Ex: 25 for 25% tax */
            taxPercent?: number;
            /** @description TODO Markup on the supplier invoice as a percentage. Ex: 10 for 10% markup */
            markupPercent?: number;
            /** @description TODO Invoice date in the format 'YYYY-MM-DD' */
            invoiceDate?: components["schemas"]["CalendarDate"];
            /** @description TODO Due date in the format 'YYYY-MM-DD' */
            dueDate?: components["schemas"]["CalendarDate"];
            /** @description TODO Is the supplier invoice exported to a economy system? */
            exportedToEconomy?: boolean;
            /** @description TODO OCR number of the invoice */
            OCR?: number;
            /** @description Currency as an ISO 4217 code, SEK unless told otherwise. */
            currencyCode?: string;
            /** @description TODO Currency rate between SEK and the selected currency. *Required if currencyCode is not 'SEK'. This will always be set to 1 if currencyCode is 'SEK' */
            currencyRate?: number;
            /** @description Id of the supplement order. */
            supplementOrder?: boolean;
            /**
             * Format: object-id
             * @description TODO Id of the supplement order
             */
            supplementOrderId?: string;
            /** @description Id of the user. */
            ourReference?: string;
            /** @description TODO Your reference */
            yourReference?: string;
            /** @description Notes on the supplier invoice. */
            notes?: string;
            /** @description TODO Is the supplier invoice invoiceable? */
            isInvoiceable?: boolean;
            /** @description TODO Array containing objects with invoice items. See below for details. */
            invoiceItems?: unknown[];
            /**
             * Format: object-id
             * @description Id of the user who creates the supplier invoice.
             */
            createdByUser: string;
        };
        /**
         * Local date and minute
         * Format: wall-minute
         * @description Day and minute of the wall clock at the company, without a zone, as in `2026-01-31 07:30`.
         */
        WallMinute: WallMinute;
        /**
         * Task
         * @description TODO
         */
        Task: {
            /**
             * Format: object-id
             * @description Id of the task.
             */
            _id: string;
            /** @description TODO */
            title: string;
            /** @description TODO */
            tags: unknown[];
            /** @description TODO */
            dependsOn: unknown[];
            /** @description TODO */
            dependents: unknown[];
            /** @description TODO */
            reminders: unknown[];
            /**
             * Format: date-time
             * @description When the task was created.
             */
            createDate: UtcDateTime;
            /**
             * Format: object-id
             * @description Id of the user who creates the task.
             */
            createdByUser: string;
            /** @description Internal version counter of the vendor's database. */
            __v?: number;
            /**
             * Format: object-id
             * @description TODO
             */
            taskStatusRef: string;
            /** @description TODO */
            rank: string;
            /** @description TODO */
            todoItems?: unknown[];
            /** @description Documents and folders attached to the task. */
            documents?: components["schemas"]["Document"][];
            /** @description Notes on the task. */
            notes?: unknown[];
            /**
             * Format: object-id
             * @description Id of the project.
             */
            project?: string | null;
            /** @description Display copy kept beside the reference. */
            projectName?: string | null;
            /**
             * Format: object-id
             * @description Id of the work order.
             */
            workOrder?: string | null;
            /** @description Display copy kept beside the reference. */
            workOrderTitle?: string | null;
            /** @description Display copy kept beside the reference. */
            workOrderNumber?: string | null;
        };
        /**
         * Task fields
         * @description What a create and an update of a task may both carry.
         */
        TaskFields: {
            /** @description TODO Title of the task */
            title?: string;
            /** @description TODO Starting date for the task. This must be in the format 'YYYY-MM-DD' */
            startDate?: components["schemas"]["CalendarDate"];
            /** @description TODO Due date for the tasks. This must be in the format 'YYYY-MM-DD' */
            dueDate?: components["schemas"]["CalendarDate"];
            /**
             * Format: object-id
             * @description Id of the work order.
             */
            workOrder?: string;
            /**
             * Format: object-id
             * @description Id of the user.
             */
            user?: string;
            /**
             * Format: object-id
             * @description Id of the project.
             */
            project?: string;
            /**
             * Format: object-id
             * @description Id of the customer.
             */
            customer?: string;
            /**
             * Format: object-id
             * @description Id of the quote.
             */
            quote?: string;
            /**
             * Format: object-id
             * @description Id of the invoice.
             */
            invoice?: string;
            /**
             * Format: object-id
             * @description Id of the machine.
             */
            machine?: string;
            /** @description TODO Set if the task is completed or not */
            completed?: boolean;
        };
        /**
         * Changes to a task
         * @description What updating a task takes; fields left out keep their value.
         */
        TaskUpdate: {
            /** @description TODO Title of the task */
            title?: string;
            /** @description TODO Starting date for the task. This must be in the format 'YYYY-MM-DD' */
            startDate?: components["schemas"]["CalendarDate"];
            /** @description TODO Due date for the tasks. This must be in the format 'YYYY-MM-DD' */
            dueDate?: components["schemas"]["CalendarDate"];
            /**
             * Format: object-id
             * @description Id of the work order.
             */
            workOrder?: string;
            /**
             * Format: object-id
             * @description Id of the user.
             */
            user?: string;
            /**
             * Format: object-id
             * @description Id of the project.
             */
            project?: string;
            /**
             * Format: object-id
             * @description Id of the customer.
             */
            customer?: string;
            /**
             * Format: object-id
             * @description Id of the quote.
             */
            quote?: string;
            /**
             * Format: object-id
             * @description Id of the invoice.
             */
            invoice?: string;
            /**
             * Format: object-id
             * @description Id of the machine.
             */
            machine?: string;
            /** @description TODO Set if the task is completed or not */
            completed?: boolean;
            /**
             * Format: object-id
             * @description Id of the task.
             */
            _id: string;
            /**
             * Format: object-id
             * @description Id of the user who changes the task.
             */
            modifiedByUser: string;
        };
        /**
         * New task
         * @description What creating a task takes.
         */
        TaskCreate: {
            /** @description TODO Title of the task */
            title: string;
            /** @description TODO Starting date for the task. This must be in the format 'YYYY-MM-DD' */
            startDate?: components["schemas"]["CalendarDate"];
            /** @description TODO Due date for the tasks. This must be in the format 'YYYY-MM-DD' */
            dueDate?: components["schemas"]["CalendarDate"];
            /**
             * Format: object-id
             * @description Id of the work order.
             */
            workOrder?: string;
            /**
             * Format: object-id
             * @description Id of the user.
             */
            user?: string;
            /**
             * Format: object-id
             * @description Id of the project.
             */
            project?: string;
            /**
             * Format: object-id
             * @description Id of the customer.
             */
            customer?: string;
            /**
             * Format: object-id
             * @description Id of the quote.
             */
            quote?: string;
            /**
             * Format: object-id
             * @description Id of the invoice.
             */
            invoice?: string;
            /**
             * Format: object-id
             * @description Id of the machine.
             */
            machine?: string;
            /** @description TODO Set if the task is completed or not */
            completed?: boolean;
            /**
             * Format: object-id
             * @description Id of the user who creates the task.
             */
            createdByUser: string;
        };
        /**
         * Position
         * @description A GeoJSON point, empty when no position was taken.
         */
        GeoPoint: {
            /**
             * @description Kind of geometry.
             * @constant
             */
            type: "Point";
            /** @description Longitude and latitude, or nothing. */
            coordinates: number[];
        };
        /**
         * Time log
         * @description TODO
         */
        TimeLog: {
            /**
             * Format: object-id
             * @description Id of the time log.
             */
            _id: string;
            /** @description TODO */
            allDay: boolean;
            /** @description TODO */
            cost?: number;
            /**
             * Format: date-time
             * @description When the time log was created.
             */
            createDate: UtcDateTime;
            /**
             * Format: object-id
             * @description Id of the customer.
             */
            customer?: string | null;
            /** @description Description of the time log. */
            description?: string;
            /**
             * Format: date-time
             * @description TODO
             */
            endTimestamp: UtcDateTime;
            /** @description TODO */
            isWorkTime?: boolean;
            /**
             * Format: object-id
             * @description Id of the project.
             */
            project?: string | null;
            /** @description TODO */
            status: number;
            /** @description TODO */
            time: number;
            /**
             * Format: object-id
             * @description Id of the time category.
             */
            timeCategory?: string | null;
            /**
             * Format: date-time
             * @description TODO
             */
            timestamp: UtcDateTime;
            /**
             * Format: object-id
             * @description Id of the user.
             */
            user: string;
            /** @description Display copy kept beside the reference. */
            userName: string;
            /** @description TODO */
            invoiceableTime: number;
            /** @description Values of the company's own fields on the time log. */
            customFields: components["schemas"]["CustomFieldValue"][];
            /** @description TODO */
            isInvoiceable: boolean;
            /** @description TODO */
            isInvoiced: boolean;
            /** @description TODO */
            machineTimePrices: unknown[];
            /** @description TODO */
            machineTimeSupplements: unknown[];
            /**
             * Format: date-time
             * @description TODO
             */
            realTimestamp: UtcDateTime;
            startLocation: components["schemas"]["GeoPoint"];
            stopLocation: components["schemas"]["GeoPoint"];
            /** @description TODO */
            unSocialHoursCosts: {
                /**
                 * Format: object-id
                 * @description Id of the time log.
                 */
                _id: string;
                /**
                 * Format: object-id
                 * @description Id of the salary type.
                 */
                salaryType: string | null;
                /** @description TODO */
                salaryTypeName: string;
                /** @description TODO */
                costPerHour: number;
                /** @description TODO */
                time: number;
            }[];
            /** @description TODO */
            isAbsence?: boolean;
            /**
             * Format: date-time
             * @description TODO
             */
            realEndTimestamp?: UtcDateTime;
            /** @description TODO */
            pricePerHour?: number;
            /** @description TODO */
            price?: number;
        };
        /**
         * Time log fields
         * @description What a create and an update of a time log may both carry.
         */
        TimeLogFields: {
            /**
             * Format: object-id
             * @description Id of the user.
             */
            user?: string;
            /** @description TODO Starting date and time for the time log. Accepted formats: 'YYYY-MM-HH HH:MM', 'YYYY-MM-HH HH:MM:SS', 'YYYY-MM-HHTHH:MM', 'YYYY-MM-HHTHH:MM:SS' */
            timestamp?: components["schemas"]["WallDateTime"];
            /** @description TODO Starting date and time for the time log. Accepted formats: 'YYYY-MM-HH HH:MM', 'YYYY-MM-HH HH:MM:SS', 'YYYY-MM-HHTHH:MM', 'YYYY-MM-HHTHH:MM:SS'. *This is required if field 'time' is not specified */
            endTimestamp?: components["schemas"]["WallDateTime"];
            /** @description TODO Time of the time log in hours. *This is required if field 'endTimestamp' is not specified */
            time?: string;
            /** @description TODO Invoiceable time. If not specified, this will be set to the time of the time log */
            invoiceableTime?: string;
            /**
             * Format: object-id
             * @description Id of the customer.
             */
            customer?: string;
            /**
             * Format: object-id
             * @description Id of the project.
             */
            project?: string;
            /**
             * Format: object-id
             * @description Id of the time category.
             */
            timeCategory?: string;
            /**
             * Format: object-id
             * @description Id of the work order.
             */
            workOrder?: string;
            /** @description TODO price per hour of the time log. If not specified, the price will be set according to the user, customer, project, time category or work order. */
            pricePerHour?: number;
            /** @description Description of the time log. */
            description?: string;
            /** @description TODO Internal description/notes of the time log */
            internalDescription?: string;
            /** @description Id of the supplement order. */
            supplementOrder?: boolean;
            /** @description TODO Invoiceable or not */
            isInvoiceable?: boolean;
            /** @description TODO Should be set to true if it is an absence */
            isAbsence?: boolean;
        };
        /**
         * Changes to a time log
         * @description What updating a time log takes; fields left out keep their value.
         */
        TimeLogUpdate: {
            /**
             * Format: object-id
             * @description Id of the user.
             */
            user: string;
            /** @description TODO Starting date and time for the time log. Accepted formats: 'YYYY-MM-HH HH:MM', 'YYYY-MM-HH HH:MM:SS', 'YYYY-MM-HHTHH:MM', 'YYYY-MM-HHTHH:MM:SS' */
            timestamp?: components["schemas"]["WallDateTime"];
            /** @description TODO Starting date and time for the time log. Accepted formats: 'YYYY-MM-HH HH:MM', 'YYYY-MM-HH HH:MM:SS', 'YYYY-MM-HHTHH:MM', 'YYYY-MM-HHTHH:MM:SS'. *This is required if field 'time' is not specified */
            endTimestamp?: components["schemas"]["WallDateTime"];
            /** @description TODO Time of the time log in hours. *This is required if field 'endTimestamp' is not specified */
            time?: string;
            /** @description TODO Invoiceable time. If not specified, this will be set to the time of the time log */
            invoiceableTime?: string;
            /**
             * Format: object-id
             * @description Id of the customer.
             */
            customer?: string;
            /**
             * Format: object-id
             * @description Id of the project.
             */
            project?: string;
            /**
             * Format: object-id
             * @description Id of the time category.
             */
            timeCategory?: string;
            /**
             * Format: object-id
             * @description Id of the work order.
             */
            workOrder?: string;
            /** @description TODO price per hour of the time log. If not specified, the price will be set according to the user, customer, project, time category or work order. */
            pricePerHour?: number;
            /** @description Description of the time log. */
            description?: string;
            /** @description TODO Internal description/notes of the time log */
            internalDescription?: string;
            /** @description Id of the supplement order. */
            supplementOrder?: boolean;
            /** @description TODO Invoiceable or not */
            isInvoiceable?: boolean;
            /** @description TODO Should be set to true if it is an absence */
            isAbsence?: boolean;
            /**
             * Format: object-id
             * @description Id of the time log.
             */
            _id: string;
            /**
             * Format: object-id
             * @description Id of the user who changes the time log.
             */
            modifiedByUser: string;
        };
        /**
         * New time log
         * @description What creating a time log takes.
         */
        TimeLogCreate: {
            /**
             * Format: object-id
             * @description Id of the user.
             */
            user: string;
            /** @description TODO Starting date and time for the time log. Accepted formats: 'YYYY-MM-HH HH:MM', 'YYYY-MM-HH HH:MM:SS', 'YYYY-MM-HHTHH:MM', 'YYYY-MM-HHTHH:MM:SS' */
            timestamp: components["schemas"]["WallDateTime"];
            /** @description TODO Starting date and time for the time log. Accepted formats: 'YYYY-MM-HH HH:MM', 'YYYY-MM-HH HH:MM:SS', 'YYYY-MM-HHTHH:MM', 'YYYY-MM-HHTHH:MM:SS'. *This is required if field 'time' is not specified */
            endTimestamp?: components["schemas"]["WallDateTime"];
            /** @description TODO Time of the time log in hours. *This is required if field 'endTimestamp' is not specified */
            time?: string;
            /** @description TODO Invoiceable time. If not specified, this will be set to the time of the time log */
            invoiceableTime?: string;
            /**
             * Format: object-id
             * @description Id of the customer.
             */
            customer?: string;
            /**
             * Format: object-id
             * @description Id of the project.
             */
            project?: string;
            /**
             * Format: object-id
             * @description Id of the time category.
             */
            timeCategory?: string;
            /**
             * Format: object-id
             * @description Id of the work order.
             */
            workOrder?: string;
            /** @description TODO price per hour of the time log. If not specified, the price will be set according to the user, customer, project, time category or work order. */
            pricePerHour?: number;
            /** @description Description of the time log. */
            description?: string;
            /** @description TODO Internal description/notes of the time log */
            internalDescription?: string;
            /** @description Id of the supplement order. */
            supplementOrder?: boolean;
            /** @description TODO Invoiceable or not */
            isInvoiceable?: boolean;
            /** @description TODO Should be set to true if it is an absence */
            isAbsence?: boolean;
            /**
             * Format: object-id
             * @description Id of the user who creates the time log.
             */
            createdByUser: string;
        };
        /**
         * Time category
         * @description TODO
         */
        TimeCategory: {
            /**
             * Format: object-id
             * @description Id of the time category.
             */
            _id: string;
            /** @description TODO */
            name: string;
            /** @description Description of the time category. */
            description: string;
            /** @description TODO */
            isAbsenceType: boolean;
            /** @description TODO */
            isUnsocialHour: boolean;
            /** @description TODO */
            isInvoiceable: boolean;
            /** @description TODO */
            pricePerHour: number;
            /** @description TODO */
            articleNumber: string;
            /** @description TODO */
            isWorkTime: boolean;
            /** @description Whether the time category is in use. */
            isActive: boolean;
            /** @description Colour of the time category, six hexadecimal digits without a hash sign. */
            color: string;
            /** @description TODO */
            isVacation: boolean;
            /** @description TODO */
            presenceCode: string;
            /** @description TODO */
            requirePreAttest: boolean;
            /** @description TODO */
            isMachineTime: boolean;
        };
        /**
         * Timer
         * @description TODO
         */
        Timer: {
            /**
             * Format: object-id
             * @description Id of the timer.
             */
            _id: string;
            startLocation: components["schemas"]["GeoPoint"];
            /**
             * Format: date-time
             * @description TODO
             */
            startTimestamp: UtcDateTime;
            /**
             * Format: date-time
             * @description TODO
             */
            realStartTimestamp: UtcDateTime;
            /** @description TODO */
            machineTimeSupplements: unknown[];
            /** @description TODO */
            machineTimePrices: unknown[];
            /**
             * Format: object-id
             * @description Id of the user.
             */
            user: string;
        };
        /**
         * Start timer
         * @description TODO
         */
        TimerStart: {
            /**
             * Format: object-id
             * @description Id of the user.
             */
            user: string;
            /**
             * Format: object-id
             * @description Id of the customer.
             */
            customer?: string;
            /**
             * Format: object-id
             * @description Id of the project.
             */
            project?: string;
            /**
             * Format: object-id
             * @description Id of the work order.
             */
            workOrder?: string;
            /**
             * Format: object-id
             * @description Id of the time category.
             */
            timeCategory?: string;
            /**
             * Format: object-id
             * @description Id of the task.
             */
            task?: string;
        };
        /**
         * Stop timer
         * @description TODO
         */
        TimerStop: {
            /**
             * Format: object-id
             * @description Id of the timer.
             */
            _id?: string;
            /**
             * Format: object-id
             * @description Id of the user.
             */
            user?: string;
        };
        /**
         * User
         * @description TODO
         */
        User: {
            /**
             * Format: object-id
             * @description Id of the user.
             */
            _id: string;
            /** @description TODO */
            firstName: string;
            /** @description TODO */
            lastName: string;
            /** @description E-mail address. */
            email: string;
            /** @description TODO */
            personalNumber?: string;
            /** @description TODO */
            employeeNumber?: string;
            /** @description Display copy kept beside the reference. */
            userName: string;
            /** @description TODO */
            workPhone?: string;
            /** @description TODO */
            cellPhone?: string;
            /**
             * Format: date-time
             * @description When the user was created.
             */
            createdDate: UtcDateTime;
            /**
             * Format: date-time
             * @description When the user was last changed.
             */
            modifiedDate: UtcDateTime;
            /** @description TODO */
            userRoleId: number;
            /** @description Whether the user is in use. */
            isActive: boolean;
            /** @description TODO */
            isActivated: boolean;
            /** @description TODO */
            language: string;
            /** @description TODO */
            workSchedules?: {
                /**
                 * Format: object-id
                 * @description Id of the user.
                 */
                _id: string;
                /**
                 * Format: date-time
                 * @description TODO
                 */
                startDate: UtcDateTime;
                /**
                 * Format: date-time
                 * @description TODO
                 */
                endDate: UtcDateTime | null;
                /**
                 * Format: object-id
                 * @description Id of the work schedule.
                 */
                workSchedule: string | null;
            }[];
            /** @description TODO */
            canHaveDynamicSchedule?: boolean;
        };
        /**
         * User fields
         * @description What a create and an update of a user may both carry.
         */
        UserFields: {
            /** @description TODO First name of the user */
            firstName?: string;
            /** @description TODO Last name of the user */
            lastName?: string;
            /** @description E-mail address. */
            email?: string;
            /** @description TODO Username */
            userName?: string;
            /** @description TODO User role id */
            userRoleId?: string;
            /** @description TODO EmployeeNumber */
            employeeNumber?: string;
            /** @description TODO Work phone number */
            workPhone?: string;
            /** @description TODO Cell phone number */
            cellPhone?: string;
            /** @description Whether the user is in use. */
            isActive?: boolean;
            /** @description TODO Should the user be activated? */
            isActivated?: boolean;
            /** @description TODO Password of the user */
            password?: string;
            /** @description TODO Language of the user as a language code (e.g SV for Swedish). If not specified, this will we set to SV. */
            language?: string;
        };
        /**
         * Changes to a user
         * @description What updating a user takes; fields left out keep their value.
         */
        UserUpdate: {
            /** @description TODO First name of the user */
            firstName?: string;
            /** @description TODO Last name of the user */
            lastName?: string;
            /** @description E-mail address. */
            email?: string;
            /** @description TODO Username */
            userName?: string;
            /** @description TODO User role id */
            userRoleId?: string;
            /** @description TODO EmployeeNumber */
            employeeNumber?: string;
            /** @description TODO Work phone number */
            workPhone?: string;
            /** @description TODO Cell phone number */
            cellPhone?: string;
            /** @description Whether the user is in use. */
            isActive?: boolean;
            /** @description TODO Should the user be activated? */
            isActivated?: boolean;
            /** @description TODO Password of the user */
            password?: string;
            /** @description TODO Language of the user as a language code (e.g SV for Swedish). If not specified, this will we set to SV. */
            language?: string;
            /**
             * Format: object-id
             * @description Id of the user.
             */
            _id: string;
            /**
             * Format: object-id
             * @description Id of the user who changes the user.
             */
            modifiedByUser: string;
        };
        /**
         * New user
         * @description What creating a user takes.
         */
        UserCreate: {
            /** @description TODO First name of the user */
            firstName: string;
            /** @description TODO Last name of the user */
            lastName: string;
            /** @description E-mail address. */
            email: string;
            /** @description TODO Username */
            userName: string;
            /** @description TODO User role id */
            userRoleId: string;
            /** @description TODO EmployeeNumber */
            employeeNumber?: string;
            /** @description TODO Work phone number */
            workPhone?: string;
            /** @description TODO Cell phone number */
            cellPhone?: string;
            /** @description Whether the user is in use. */
            isActive?: boolean;
            /** @description TODO Should the user be activated? */
            isActivated?: boolean;
            /** @description TODO Password of the user */
            password?: string;
            /** @description TODO Language of the user as a language code (e.g SV for Swedish). If not specified, this will we set to SV. */
            language?: string;
            /**
             * Format: object-id
             * @description Id of the user who creates the user.
             */
            createdByUser: string;
        };
        /**
         * User role
         * @description TODO
         */
        UserRole: {
            /** @description TODO */
            userRoleId: number;
            /** @description TODO */
            userRoleName: string;
        };
        /**
         * Salary type
         * @description TODO
         */
        SalaryType: {
            /**
             * Format: object-id
             * @description Id of the salary type.
             */
            _id: string;
            /** @description TODO */
            name: string;
            /** @description Description of the salary type. */
            description: string;
            /** @description TODO */
            code: string;
            /** @description TODO */
            isAbsenceTimeType: boolean;
            /** @description TODO */
            isRuleType: boolean;
            /**
             * Format: object-id
             * @description Id of the time category.
             */
            absenceTimeCategory: string | null;
            /** @description TODO */
            absenceTimeCategoryName: string;
            /** @description TODO */
            unitType: string;
            /** @description TODO */
            canBeRegistered: boolean;
            /** @description TODO */
            salaryAmount: number;
            /** @description TODO */
            typeInSalarySystem: number;
        };
        /**
         * User skill
         * @description TODO
         */
        UserSkill: {
            /**
             * Format: object-id
             * @description Id of the user skill.
             */
            _id: string;
            /** @description TODO */
            skillTitle: string;
            /** @description TODO */
            requireEducations: string[];
        };
        /**
         * User work type
         * @description TODO
         */
        UserWorkType: {
            /**
             * Format: object-id
             * @description Id of the user work type.
             */
            _id: string;
            /** @description TODO */
            name: string;
            /** @description TODO */
            pricePerHour: number;
        };
        /**
         * Vehicle
         * @description TODO
         */
        Vehicle: {
            /**
             * Format: object-id
             * @description Id of the vehicle.
             */
            _id: string;
            /** @description TODO */
            name: string;
            /** @description TODO */
            registrationNumber: string;
            /** @description Whether the vehicle is in use. */
            isActive: boolean;
            /**
             * Format: date-time
             * @description When the vehicle was created.
             */
            createDate: UtcDateTime;
        };
        /**
         * Work order
         * @description TODO
         */
        WorkOrder: {
            /**
             * Format: object-id
             * @description Id of the work order.
             */
            _id: string;
            /** @description Display copy kept beside the reference. */
            workOrderNumber: number;
            /** @description Display name of the user who created the work order. */
            createdByUserName: string;
            /**
             * Format: object-id
             * @description Id of the user who creates the work order.
             */
            createdByUser: string;
            /**
             * Format: object-id
             * @description Id of the work order status.
             */
            statusRef: string | null;
            /** @description TODO */
            status: number;
            /** @description Display copy kept beside the reference. */
            customerNumber?: string;
            /** @description Display copy kept beside the reference. */
            customerName: string;
            /**
             * Format: object-id
             * @description Id of the customer.
             */
            customer: string;
            /** @description TODO */
            estimatedTime: number;
            /**
             * Format: date-time
             * @description TODO
             */
            endDate?: UtcDateTime;
            /**
             * Format: date-time
             * @description TODO
             */
            startDate?: UtcDateTime;
            /** @description Description of the work order. */
            description: string;
            /** @description TODO */
            title: string;
            /** @description Values of the company's own fields on the work order. */
            customFields: components["schemas"]["CustomFieldValue"][];
            /** @description TODO */
            tags: unknown[];
            /** @description TODO */
            workOrderUserWorkTypes: unknown[];
            /** @description TODO */
            workOrderUserSkills: unknown[];
            /** @description TODO */
            budgetCalculation?: {
                /** @description TODO */
                invoiceItems: unknown[];
            };
            /** @description TODO */
            invoiceRows: unknown[];
            /** @description TODO */
            todoItems: unknown[];
            /** @description TODO */
            reminders: {
                /**
                 * Format: object-id
                 * @description Id of the work order.
                 */
                _id: string;
                /** @description TODO */
                reminderTimeType: number;
                /** @description TODO */
                reminderTimeValue: number;
                /** @description TODO */
                reminderType: number;
                /**
                 * Format: object-id
                 * @description TODO
                 */
                itemId: string;
            }[];
            /** @description TODO */
            checkLists: unknown[];
            /** @description Documents and folders attached to the work order. */
            documents: components["schemas"]["Document"][];
            /** @description TODO */
            locationCoordinates: unknown[];
            /** @description TODO */
            workAddress?: {
                /** @description TODO */
                useOtherAddress: boolean;
                /** @description First address line. */
                address: string;
                /** @description Postal code. */
                zipCode: string;
                /** @description Town or city. */
                city: string;
            };
            /** @description TODO */
            comments: unknown[];
            /** @description TODO */
            partTimeResources: unknown[];
            /** @description TODO */
            machines: unknown[];
            /** @description TODO */
            users: unknown[];
            /**
             * Format: date-time
             * @description When the work order was created.
             */
            createDate: UtcDateTime;
            /** @description TODO */
            relations?: unknown[];
            /** @description TODO */
            marking?: string;
            /** @description TODO */
            yourOrderNumber?: string;
            /** @description Colour of the work order, six hexadecimal digits without a hash sign. */
            color?: string;
            /** @description TODO */
            runningInvoiceSettings?: {
                /** @description TODO */
                oneRowText: string;
                /** @description TODO */
                timeLogMachineSupplement: string;
                /** @description TODO */
                timeLogCustomField: string;
                /** @description TODO */
                includeDescription: boolean;
                /** @description TODO */
                includeDateRange: boolean;
                /** @description TODO */
                includeDate: boolean;
                /** @description TODO */
                includeUser: boolean;
                /** @description TODO */
                machineFromTimeLog: boolean;
                /** @description TODO */
                includeCategory: boolean;
                /** @description TODO */
                includeTask: boolean;
                /** @description TODO */
                includeWorkOrder: boolean;
                /** @description TODO */
                includeProject: boolean;
                /** @description TODO */
                formatType: string;
            };
            /** @description TODO */
            completedByUser?: string | null;
            /** @description TODO */
            completedByUserName?: string;
            /**
             * Format: date-time
             * @description TODO
             */
            completedDate?: UtcDateTime | null;
            /** @description TODO */
            inProgressByUser?: string | null;
            /** @description TODO */
            inProgressByUserName?: string;
            /**
             * Format: date-time
             * @description TODO
             */
            inProgressDate?: UtcDateTime | null;
            /**
             * Format: object-id
             * @description Id of the user who changes the work order.
             */
            modifiedByUser?: string | null;
            /** @description Display name of the user who last changed the work order. */
            modifiedByUserName?: string;
            /**
             * Format: date-time
             * @description When the work order was last changed.
             */
            modifiedDate?: UtcDateTime;
        };
        /**
         * Work order fields
         * @description What a create and an update of a work order may both carry.
         */
        WorkOrderFields: {
            /** @description TODO Title of the work order */
            title?: string;
            /** @description Id of the customer. */
            customer?: string;
            /**
             * Format: object-id
             * @description Id of the work order status.
             */
            statusRef?: string;
            /** @description TODO Project id for the project which the work order should belong to */
            Project?: string;
            /** @description TODO Start date for the work order. The format must be YYYY-MM-DD HH:MM */
            startDate?: components["schemas"]["WallMinute"];
            /** @description TODO End date for the work order. The format must be YYYY-MM-DD HH:MM */
            endDate?: components["schemas"]["WallMinute"];
            /**
             * Format: object-id
             * @description Id of the user.
             */
            currentOwner?: string;
            /** @description TODO Array containing the ids of users who are working full time on the work order */
            users?: unknown[];
            /** @description TODO Array containing the ids of the machines which are working full time on the work order */
            machines?: unknown[];
            /** @description TODO Estimated time required to finish the work order */
            estimatedTime?: number;
            /**
             * Format: object-id
             * @description Id of the contact person.
             */
            contactPerson?: string;
            /**
             * Format: object-id
             * @description Id of the work order type.
             */
            workOrderType?: string;
            /**
             * Format: object-id
             * @description Id of the department.
             */
            department?: string;
            /**
             * Format: object-id
             * @description Id of the user.
             */
            workLeader?: string;
            /** @description Description of the work order. */
            description?: string;
            /** @description Colour of the work order, six hexadecimal digits without a hash sign. */
            color?: string;
            /** @description TODO Invoice status of the work order. See below for available statuses */
            invoiceStatus?: number;
            /** @description TODO Billing method of work order. See below for available billing methods */
            billingMethod?: string;
            /** @description TODO *Only if Billing method is set to FIXED_PRICE */
            fixedPrice?: number;
            /** @description TODO Should the work order be set as supplement order? */
            isSupplementOrder?: boolean;
            /** @description TODO Contains attributes for work address. If not specified, the customers address will be set as work address. See below for details */
            workAddress?: Record<string, never>;
            /** @description TODO Should the work order be available in the customer portal? */
            enablePortalAccess?: boolean;
            /** @description TODO Should it be possible to register times on the work order? */
            allowRegistrationOfTimes?: boolean;
            /** @description TODO Should it be possible to register expenses on the work order? */
            allowRegistrationOfExpenses?: boolean;
            /** @description TODO Marking on the work order */
            marking?: string;
            /** @description TODO Your order number of the work order */
            yourOrderNumber?: string;
            /** @description TODO Array containing the ids of the tags */
            tags?: unknown[];
        };
        /**
         * Changes to a work order
         * @description What updating a work order takes; fields left out keep their value.
         */
        WorkOrderUpdate: {
            /** @description TODO Title of the work order */
            title?: string;
            /** @description Id of the customer. */
            customer?: string;
            /**
             * Format: object-id
             * @description Id of the work order status.
             */
            statusRef?: string;
            /** @description TODO Project id for the project which the work order should belong to */
            Project?: string;
            /** @description TODO Start date for the work order. The format must be YYYY-MM-DD HH:MM */
            startDate?: components["schemas"]["WallMinute"];
            /** @description TODO End date for the work order. The format must be YYYY-MM-DD HH:MM */
            endDate?: components["schemas"]["WallMinute"];
            /**
             * Format: object-id
             * @description Id of the user.
             */
            currentOwner?: string;
            /** @description TODO Array containing the ids of users who are working full time on the work order */
            users?: unknown[];
            /** @description TODO Array containing the ids of the machines which are working full time on the work order */
            machines?: unknown[];
            /** @description TODO Estimated time required to finish the work order */
            estimatedTime?: number;
            /**
             * Format: object-id
             * @description Id of the contact person.
             */
            contactPerson?: string;
            /**
             * Format: object-id
             * @description Id of the work order type.
             */
            workOrderType?: string;
            /**
             * Format: object-id
             * @description Id of the department.
             */
            department?: string;
            /**
             * Format: object-id
             * @description Id of the user.
             */
            workLeader?: string;
            /** @description Description of the work order. */
            description?: string;
            /** @description Colour of the work order, six hexadecimal digits without a hash sign. */
            color?: string;
            /** @description TODO Invoice status of the work order. See below for available statuses */
            invoiceStatus?: number;
            /** @description TODO Billing method of work order. See below for available billing methods */
            billingMethod?: string;
            /** @description TODO *Only if Billing method is set to FIXED_PRICE */
            fixedPrice?: number;
            /** @description TODO Should the work order be set as supplement order? */
            isSupplementOrder?: boolean;
            /** @description TODO Contains attributes for work address. If not specified, the customers address will be set as work address. See below for details */
            workAddress?: Record<string, never>;
            /** @description TODO Should the work order be available in the customer portal? */
            enablePortalAccess?: boolean;
            /** @description TODO Should it be possible to register times on the work order? */
            allowRegistrationOfTimes?: boolean;
            /** @description TODO Should it be possible to register expenses on the work order? */
            allowRegistrationOfExpenses?: boolean;
            /** @description TODO Marking on the work order */
            marking?: string;
            /** @description TODO Your order number of the work order */
            yourOrderNumber?: string;
            /** @description TODO Array containing the ids of the tags */
            tags?: unknown[];
            /**
             * Format: object-id
             * @description Id of the work order.
             */
            _id: string;
            /**
             * Format: object-id
             * @description Id of the user who changes the work order.
             */
            modifiedByUser: string;
        };
        /**
         * New work order
         * @description What creating a work order takes.
         */
        WorkOrderCreate: {
            /** @description TODO Title of the work order */
            title: string;
            /** @description Id of the customer. */
            customer: string;
            /**
             * Format: object-id
             * @description Id of the work order status.
             */
            statusRef?: string;
            /** @description TODO Project id for the project which the work order should belong to */
            Project?: string;
            /** @description TODO Start date for the work order. The format must be YYYY-MM-DD HH:MM */
            startDate?: components["schemas"]["WallMinute"];
            /** @description TODO End date for the work order. The format must be YYYY-MM-DD HH:MM */
            endDate?: components["schemas"]["WallMinute"];
            /**
             * Format: object-id
             * @description Id of the user.
             */
            currentOwner?: string;
            /** @description TODO Array containing the ids of users who are working full time on the work order */
            users?: unknown[];
            /** @description TODO Array containing the ids of the machines which are working full time on the work order */
            machines?: unknown[];
            /** @description TODO Estimated time required to finish the work order */
            estimatedTime?: number;
            /**
             * Format: object-id
             * @description Id of the contact person.
             */
            contactPerson?: string;
            /**
             * Format: object-id
             * @description Id of the work order type.
             */
            workOrderType?: string;
            /**
             * Format: object-id
             * @description Id of the department.
             */
            department?: string;
            /**
             * Format: object-id
             * @description Id of the user.
             */
            workLeader?: string;
            /** @description Description of the work order. */
            description?: string;
            /** @description Colour of the work order, six hexadecimal digits without a hash sign. */
            color?: string;
            /** @description TODO Invoice status of the work order. See below for available statuses */
            invoiceStatus?: number;
            /** @description TODO Billing method of work order. See below for available billing methods */
            billingMethod?: string;
            /** @description TODO *Only if Billing method is set to FIXED_PRICE */
            fixedPrice?: number;
            /** @description TODO Should the work order be set as supplement order? */
            isSupplementOrder?: boolean;
            /** @description TODO Contains attributes for work address. If not specified, the customers address will be set as work address. See below for details */
            workAddress?: Record<string, never>;
            /** @description TODO Should the work order be available in the customer portal? */
            enablePortalAccess?: boolean;
            /** @description TODO Should it be possible to register times on the work order? */
            allowRegistrationOfTimes?: boolean;
            /** @description TODO Should it be possible to register expenses on the work order? */
            allowRegistrationOfExpenses?: boolean;
            /** @description TODO Marking on the work order */
            marking?: string;
            /** @description TODO Your order number of the work order */
            yourOrderNumber?: string;
            /** @description TODO Array containing the ids of the tags */
            tags?: unknown[];
            /**
             * Format: object-id
             * @description Id of the user who creates the work order.
             */
            createdByUser: string;
        };
        /**
         * Work order type
         * @description TODO
         */
        WorkOrderType: {
            /**
             * Format: object-id
             * @description Id of the work order type.
             */
            _id: string;
            /** @description Whether the work order type is in use. */
            isActive: boolean;
            /** @description TODO */
            workOrderTypeName: string;
            /** @description Colour of the work order type, six hexadecimal digits without a hash sign. */
            color: string;
        };
        /**
         * Work order tag
         * @description TODO
         */
        WorkOrderTag: {
            /**
             * Format: object-id
             * @description Id of the work order tag.
             */
            _id: string;
            /** @description TODO */
            tagName: string;
            /** @description Colour of the work order tag, six hexadecimal digits without a hash sign. */
            color: string;
        };
        /**
         * Work order status
         * @description TODO
         */
        WorkOrderStatus: {
            /**
             * Format: object-id
             * @description Id of the work order status.
             */
            _id: string;
            /** @description TODO */
            statusName: string;
            /** @description Colour of the work order status, six hexadecimal digits without a hash sign. */
            color: string;
            /** @description TODO */
            inProgressStatus: boolean;
            /** @description TODO */
            closedStatus: boolean;
            /** @description Whether the work order status is in use. */
            isActive: boolean;
            /** @description TODO */
            plannedStatus: boolean;
        };
        /**
         * Work schedule
         * @description TODO
         */
        WorkSchedule: {
            /**
             * Format: object-id
             * @description Id of the work schedule.
             */
            _id: string;
            /** @description TODO */
            name: string;
            /** @description Description of the work schedule. */
            description: string;
            /** @description Whether the work schedule is in use. */
            isActive: boolean;
            /** @description TODO */
            workScheduleWeeks: {
                /** @description TODO */
                workScheduleDays: {
                    /** @description TODO */
                    breaks: {
                        /** @description TODO */
                        breakStartHour: number;
                        /** @description TODO */
                        breakEndHour: number;
                    }[];
                    /** @description TODO */
                    numberOfWorkHours: number;
                    /** @description TODO */
                    startHour: number;
                    /** @description TODO */
                    endHour: number;
                }[];
                /** @description TODO */
                numberOfWorkHours: number;
            }[];
        };
    };
    responses: {
        /** @description The request is invalid. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The API key is missing or wrong. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The resource is open to administrators only. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description No such record. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description More than four requests within a second. */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The vendor's server failed. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The vendor is down for maintenance. */
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
         * @description How many records a page holds.
         * @example 100
         */
        Limit: number;
        /**
         * @description Which page to answer with, counted from 1.
         * @example 1
         */
        Page: number;
        /** @description Field to sort by. The vendor does not list which fields it sorts, nor its own order. */
        SortBy: string;
        /** @description Direction of the sort; it counts only together with sortBy. */
        SortDirection: "ascending" | "descending";
        /**
         * @description Keep what has changed since this local date and time.
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
                 * @description How many records a page holds.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Which page to answer with, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description TODO The id of the customer which the contact persons belong to. If not specified, all contact persons will be retrivied, regardless of which customer they belong to
                 * @example 5bb26376c4nj551167
                 */
                customerId?: string;
                /** @description TODO The name of the contact persons */
                name?: string;
                /** @description Field to sort by. The vendor does not list which fields it sorts, nor its own order. */
                sortBy?: components["parameters"]["SortBy"];
                /** @description Direction of the sort; it counts only together with sortBy. */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of contact persons. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meta: components["schemas"]["PageMeta"];
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
            /** @description The contact person after the change. */
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
            /** @description The contact person as created. */
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
                 * @description Id of the contact person.
                 * @example 5fb7bcd0ab7bb01d4d798762
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact person. */
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
                 * @description TODO Number corresponding to entity type. See table below for available types.
                 * @example 200
                 */
                entityType?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every custom field. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
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
                 * @description How many records a page holds.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Which page to answer with, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /** @description Keep the customers whose name matches. */
                name?: string;
                /** @description Keep the customers whose customer number matches. */
                customerNumber?: string;
                /**
                 * @description Keep the customers whose organization number matches.
                 * @example 555555-5555
                 */
                organizationNumber?: string;
                /** @description Keep the customers whose city matches. */
                city?: string;
                /**
                 * @description Keep what has changed since this local date and time.
                 * @example 2026-01-01 00:00
                 */
                lastModified?: components["parameters"]["LastModified"];
                /** @description Field to sort by. The vendor does not list which fields it sorts, nor its own order. */
                sortBy?: components["parameters"]["SortBy"];
                /** @description Direction of the sort; it counts only together with sortBy. */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of customers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meta: components["schemas"]["PageMeta"];
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
            /** @description The customer after the change. */
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
            /** @description The customer as created. */
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
                 * @description Id of the customer.
                 * @example 571f61330c7f4124592b
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customer. */
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
                 * @description How many records a page holds.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Which page to answer with, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /** @description Field to sort by. The vendor does not list which fields it sorts, nor its own order. */
                sortBy?: components["parameters"]["SortBy"];
                /** @description Direction of the sort; it counts only together with sortBy. */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of departments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meta: components["schemas"]["PageMeta"];
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
                 * @description Id of the department.
                 * @example 59d05abdc471b72e4979135
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The department. */
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
                 * @description How many records a page holds.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Which page to answer with, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /** @description Keep the distributors whose name matches. */
                name?: string;
                /** @description Field to sort by. The vendor does not list which fields it sorts, nor its own order. */
                sortBy?: components["parameters"]["SortBy"];
                /** @description Direction of the sort; it counts only together with sortBy. */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of distributors. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meta: components["schemas"]["PageMeta"];
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
            /** @description The distributor after the change. */
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
            /** @description The distributor as created. */
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
                 * @description Id of the distributor.
                 * @example 5f6b2e6af24d5d7121b
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The distributor. */
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
                 * @description TODO Id of the distributor. This field must be included
                 * @example 5f6b2e6af24d5d7121b
                 */
                distributor: components["schemas"]["ObjectId"];
                /** @description Field to sort by. The vendor does not list which fields it sorts, nor its own order. */
                sortBy?: components["parameters"]["SortBy"];
                /** @description Direction of the sort; it counts only together with sortBy. */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every distributor contact person. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
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
            /** @description The file was stored. */
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
                 * @description How many records a page holds.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Which page to answer with, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /** @description Keep the driver journals whose project name matches. */
                projectName?: string;
                /** @description Keep the driver journals whose customer name matches. */
                customerName?: string;
                /** @description Keep the driver journals whose driver journal item type name matches. */
                driverJournalItemTypeName?: string;
                /** @description Keep the driver journals whose is invoiceable matches. */
                isInvoiceable?: boolean;
                /** @description Keep the driver journals whose work order title matches. */
                workOrderTitle?: string;
                /** @description Keep the driver journals whose work order number matches. */
                workOrderNumber?: string;
                /** @description Keep the driver journals whose car registration number matches. */
                carRegistrationNumber?: string;
                /** @description Keep the driver journals whose start address matches. */
                startAddress?: string;
                /** @description Keep the driver journals whose end address matches. */
                endAddress?: string;
                /** @description TODO If specified, driver journals registered after or on this date will be included. The date has to be in the format 'YYYY-MM-DD' */
                fromDate?: components["schemas"]["CalendarDate"];
                /** @description TODO If specified, driver journals registered before or on this date will be included. The date has to be in the format 'YYYY-MM-DD' */
                toDate?: components["schemas"]["CalendarDate"];
                /** @description Field to sort by. The vendor does not list which fields it sorts, nor its own order. */
                sortBy?: components["parameters"]["SortBy"];
                /** @description Direction of the sort; it counts only together with sortBy. */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of driver journals. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meta: components["schemas"]["PageMeta"];
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
            /** @description The driver journal after the change. */
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
            /** @description The driver journal as created. */
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
            /** @description What identified the deleted driver journal. */
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
                 * @description Id of the driver journal.
                 * @example 5613c0eabed93172591b
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The driver journal. */
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
                /** @description Field to sort by. The vendor does not list which fields it sorts, nor its own order. */
                sortBy?: components["parameters"]["SortBy"];
                /** @description Direction of the sort; it counts only together with sortBy. */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every driver journal type. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
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
                 * @description How many records a page holds.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Which page to answer with, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /** @description Keep the expenses whose name matches. */
                name?: string;
                /** @description Keep the expenses whose article number matches. */
                articleNumber?: string;
                /** @description Keep the expenses of this customer. */
                customer?: components["schemas"]["ObjectId"];
                /** @description Keep the expenses of this project. */
                project?: components["schemas"]["ObjectId"];
                /** @description Keep the expenses of this distributor. */
                distributor?: components["schemas"]["ObjectId"];
                /** @description TODO If specified, expenses registered after or on this date will be included. The date has to be in the format 'YYYY-MM-DD' */
                fromDate?: components["schemas"]["CalendarDate"];
                /** @description TODO If specified, expenses registered before or on this date will be included. The date has to be in the format 'YYYY-MM-DD' */
                toDate?: components["schemas"]["CalendarDate"];
                /**
                 * @description Keep what has changed since this local date and time.
                 * @example 2026-01-01 00:00
                 */
                lastModified?: components["parameters"]["LastModified"];
                /** @description Field to sort by. The vendor does not list which fields it sorts, nor its own order. */
                sortBy?: components["parameters"]["SortBy"];
                /** @description Direction of the sort; it counts only together with sortBy. */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of expenses. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meta: components["schemas"]["PageMeta"];
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
            /** @description The expense after the change. */
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
            /** @description The expense as created. */
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
                "application/json": components["schemas"]["Deletion"];
            };
        };
        responses: {
            /** @description What identified the deleted expense. */
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
                 * @description Id of the expense.
                 * @example 53ad291839f16d23a79348b
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The expense. */
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
                 * @description How many records a page holds.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Which page to answer with, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /** @description Keep the expense items whose name matches. */
                name?: string;
                /** @description Keep the expense items whose article number matches. */
                articleNumber?: string;
                /** @description Keep the expense items whose distributor name matches. */
                distributorName?: string;
                /** @description Keep the expense items whose description matches. */
                description?: string;
                /** @description Keep the expense items whose parent expense item name matches. */
                parentExpenseItemName?: string;
                /** @description Keep the expense items whose is invoiceable matches. */
                isInvoiceable?: boolean;
                /** @description Keep the expense items whose is active matches. */
                isActive?: boolean;
                /** @description Keep the expense items whose favorite matches. */
                favorite?: string;
                /** @description Field to sort by. The vendor does not list which fields it sorts, nor its own order. */
                sortBy?: components["parameters"]["SortBy"];
                /** @description Direction of the sort; it counts only together with sortBy. */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of expense items. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meta: components["schemas"]["PageMeta"];
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
                 * @description Id of the expense item.
                 * @example 5de78aed1332719192366458
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The expense item. */
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
                 * @description How many records a page holds.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Which page to answer with, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Keep the invoices whose invoice number matches.
                 * @example 24481
                 */
                invoiceNumber?: string;
                /** @description Keep the invoices whose  o c r number matches. */
                OCRNumber?: string;
                /** @description Keep the invoices whose customer number matches. */
                customerNumber?: string;
                /** @description TODO If specified, invoices with invoice date after or on this date will be included. The date has to be in the format 'YYYY-MM-DD' */
                fromInvoiceDate?: components["schemas"]["CalendarDate"];
                /** @description TODO If specified, invoices with invoice date before or on this date will be included. The date has to be in the format 'YYYY-MM-DD' */
                toInvoiceDate?: components["schemas"]["CalendarDate"];
                /** @description TODO If specified, invoices with due date after or on this date will be included. The date has to be in the format 'YYYY-MM-DD' */
                fromDueDate?: components["schemas"]["CalendarDate"];
                /** @description TODO If specified, invoices with due date before or on this date will be included. The date has to be in the format 'YYYY-MM-DD' */
                toDueDate?: components["schemas"]["CalendarDate"];
                /** @description Field to sort by. The vendor does not list which fields it sorts, nor its own order. */
                sortBy?: components["parameters"]["SortBy"];
                /** @description Direction of the sort; it counts only together with sortBy. */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of invoices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meta: components["schemas"]["PageMeta"];
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
            /** @description The invoice after the change. */
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
            /** @description The invoice as created. */
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
                 * @description Id of the invoice.
                 * @example 5fab29b038b7789542665
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invoice. */
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
                /** @description Field to sort by. The vendor does not list which fields it sorts, nor its own order. */
                sortBy?: components["parameters"]["SortBy"];
                /** @description Direction of the sort; it counts only together with sortBy. */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every invoice tag. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
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
                 * @description How many records a page holds.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Which page to answer with, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /** @description TODO If specified, machine time logs registered after or on this date will be included. The date has to be in the format 'YYYY-MM-DD' */
                fromDate?: components["schemas"]["CalendarDate"];
                /** @description TODO If specified, machine time logs registered before or on this date will be included. The date has to be in the format 'YYYY-MM-DD' */
                toDate?: components["schemas"]["CalendarDate"];
                /** @description Field to sort by. The vendor does not list which fields it sorts, nor its own order. */
                sortBy?: components["parameters"]["SortBy"];
                /** @description Direction of the sort; it counts only together with sortBy. */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of machine time logs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meta: components["schemas"]["PageMeta"];
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
                 * @description Id of the machine time log.
                 * @example 5a4bc02e40a13d77915827619
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The machine time log. */
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
                 * @description How many records a page holds.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Which page to answer with, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /** @description Keep the machines whose name matches. */
                name?: string;
                /**
                 * @description Keep the machines whose machine number matches.
                 * @example 21
                 */
                machineNumber?: string;
                /** @description Keep the machines whose machine type name matches. */
                machineTypeName?: string;
                /** @description Keep the machines whose machine model matches. */
                machineModel?: string;
                /** @description Keep the machines whose serial number matches. */
                serialNumber?: string;
                /** @description Keep the machines whose serviceable matches. */
                serviceable?: string;
                /** @description Field to sort by. The vendor does not list which fields it sorts, nor its own order. */
                sortBy?: components["parameters"]["SortBy"];
                /** @description Direction of the sort; it counts only together with sortBy. */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of machines. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meta: components["schemas"]["PageMeta"];
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
                 * @description Id of the machine.
                 * @example 5a4bc02e40a13d71799764283
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The machine. */
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
                /** @description Field to sort by. The vendor does not list which fields it sorts, nor its own order. */
                sortBy?: components["parameters"]["SortBy"];
                /** @description Direction of the sort; it counts only together with sortBy. */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every machine type. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
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
                 * @description How many records a page holds.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Which page to answer with, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /** @description Field to sort by. The vendor does not list which fields it sorts, nor its own order. */
                sortBy?: components["parameters"]["SortBy"];
                /** @description Direction of the sort; it counts only together with sortBy. */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of price lists. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meta: components["schemas"]["PageMeta"];
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
                 * @description Id of the price list.
                 * @example 58c1504a658fb5911d6489528
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The price list. */
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
                 * @description How many records a page holds.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Which page to answer with, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /** @description Keep the projects whose name matches. */
                name?: string;
                /**
                 * @description Keep the projects whose project number matches.
                 * @example 3314
                 */
                projectNumber?: string;
                /**
                 * @description Keep what has changed since this local date and time.
                 * @example 2026-01-01 00:00
                 */
                lastModified?: components["parameters"]["LastModified"];
                /** @description Field to sort by. The vendor does not list which fields it sorts, nor its own order. */
                sortBy?: components["parameters"]["SortBy"];
                /** @description Direction of the sort; it counts only together with sortBy. */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of projects. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meta: components["schemas"]["PageMeta"];
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
            /** @description The project after the change. */
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
            /** @description The project as created. */
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
                 * @description Id of the project.
                 * @example 5f924f4f533f102af7879132584
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The project. */
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
                /** @description Field to sort by. The vendor does not list which fields it sorts, nor its own order. */
                sortBy?: components["parameters"]["SortBy"];
                /** @description Direction of the sort; it counts only together with sortBy. */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every project status. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
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
                /** @description Field to sort by. The vendor does not list which fields it sorts, nor its own order. */
                sortBy?: components["parameters"]["SortBy"];
                /** @description Direction of the sort; it counts only together with sortBy. */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every project type. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
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
                /** @description Field to sort by. The vendor does not list which fields it sorts, nor its own order. */
                sortBy?: components["parameters"]["SortBy"];
                /** @description Direction of the sort; it counts only together with sortBy. */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every project tag. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
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
                 * @description How many records a page holds.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Which page to answer with, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /** @description Keep the purchase orders whose purchase order name matches. */
                purchaseOrderName?: string;
                /** @description Keep the purchase orders whose purchase order info name matches. */
                purchaseOrderInfoName?: string;
                /** @description Keep the purchase orders whose purchase order number matches. */
                purchaseOrderNumber?: string;
                /** @description Keep the purchase orders whose purchase order status matches. */
                purchaseOrderStatus?: string;
                /** @description Keep the purchase orders of this distributor. */
                distributor?: components["schemas"]["ObjectId"];
                /** @description Keep the purchase orders of this project. */
                project?: components["schemas"]["ObjectId"];
                /** @description Keep the purchase orders of this work order. */
                workOrder?: components["schemas"]["ObjectId"];
                /** @description Keep the purchase orders whose work order number matches. */
                workOrderNumber?: string;
                /** @description Field to sort by. The vendor does not list which fields it sorts, nor its own order. */
                sortBy?: components["parameters"]["SortBy"];
                /** @description Direction of the sort; it counts only together with sortBy. */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of purchase orders. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meta: components["schemas"]["PageMeta"];
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
            /** @description The purchase order after the change. */
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
            /** @description The purchase order as created. */
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
            /** @description What identified the deleted purchase order. */
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
    getPurchaseOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the purchase order.
                 * @example 59d6041d5551819581097514
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The purchase order. */
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
                 * @description How many records a page holds.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Which page to answer with, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /** @description Keep the quotes whose quote name matches. */
                quoteName?: string;
                /** @description Keep the quotes whose quote number matches. */
                quoteNumber?: string;
                /** @description TODO If specified, invoices with quote date after or on this date will be included. The date has to be in the format 'YYYY-MM-DD' */
                fromQuoteDate?: components["schemas"]["CalendarDate"];
                /** @description TODO If specified, invoices with quote date before or on this date will be included. The date has to be in the format 'YYYY-MM-DD' */
                toQuoteDate?: components["schemas"]["CalendarDate"];
                /** @description TODO If specified, invoices with valid to date after or on this date will be included. The date has to be in the format 'YYYY-MM-DD' */
                fromValidToDate?: components["schemas"]["CalendarDate"];
                /** @description TODO If specified, invoices with valid to date before or on this date will be included. The date has to be in the format 'YYYY-MM-DD' */
                toValidToDate?: components["schemas"]["CalendarDate"];
                /** @description Field to sort by. The vendor does not list which fields it sorts, nor its own order. */
                sortBy?: components["parameters"]["SortBy"];
                /** @description Direction of the sort; it counts only together with sortBy. */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of quotes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meta: components["schemas"]["PageMeta"];
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
                 * @description Id of the quote.
                 * @example 5c33891321361d7d548782561
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The quote. */
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
                /** @description Keep the quote templates whose template name matches. */
                templateName?: string;
                /** @description Field to sort by. The vendor does not list which fields it sorts, nor its own order. */
                sortBy?: components["parameters"]["SortBy"];
                /** @description Direction of the sort; it counts only together with sortBy. */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every quote template. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
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
                /** @description Keep the quote categories whose quote category name matches. */
                quoteCategoryName?: string;
                /** @description Field to sort by. The vendor does not list which fields it sorts, nor its own order. */
                sortBy?: components["parameters"]["SortBy"];
                /** @description Direction of the sort; it counts only together with sortBy. */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every quote category. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
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
                /** @description Field to sort by. The vendor does not list which fields it sorts, nor its own order. */
                sortBy?: components["parameters"]["SortBy"];
                /** @description Direction of the sort; it counts only together with sortBy. */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every result unit. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
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
                 * @description Id of the result unit.
                 * @example 57076abe8010bd225413654
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result unit. */
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
                 * @description How many records a page holds.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Which page to answer with, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description TODO Id of the project that supplement orders will be retrieved from. This parameter is required
                 * @example 5f924f4f533f102a4898752
                 */
                project: components["schemas"]["ObjectId"];
                /** @description Field to sort by. The vendor does not list which fields it sorts, nor its own order. */
                sortBy?: components["parameters"]["SortBy"];
                /** @description Direction of the sort; it counts only together with sortBy. */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of supplement orders. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meta: components["schemas"]["PageMeta"];
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
                 * @description Id of the supplement order.
                 * @example 5ba5619ad77ca879794258752
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The supplement order. */
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
                 * @description How many records a page holds.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Which page to answer with, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Keep the supplier invoices whose supplier invoice number matches.
                 * @example 9316
                 */
                supplierInvoiceNumber?: string;
                /** @description Keep the supplier invoices whose supplier invoice status matches. */
                supplierInvoiceStatus?: string;
                /** @description Keep the supplier invoices of this project. */
                project?: components["schemas"]["ObjectId"];
                /** @description Keep the supplier invoices of this customer. */
                customer?: components["schemas"]["ObjectId"];
                /** @description Keep the supplier invoices of this work order. */
                workOrder?: components["schemas"]["ObjectId"];
                /** @description Keep the supplier invoices whose work order number matches. */
                workOrderNumber?: string;
                /** @description Keep the supplier invoices of this distributor. */
                distributor?: components["schemas"]["ObjectId"];
                /** @description Keep the supplier invoices whose from invoice date matches. */
                fromInvoiceDate?: string;
                /** @description Keep the supplier invoices whose to invoice date matches. */
                toInvoiceDate?: string;
                /** @description Keep the supplier invoices whose is invoiceable matches. */
                isInvoiceable?: boolean;
                /** @description Keep the supplier invoices whose is self billing invoice matches. */
                isSelfBillingInvoice?: boolean;
                /** @description Keep the supplier invoices whose exported to economy matches. */
                exportedToEconomy?: string;
                /**
                 * @description Keep what has changed since this local date and time.
                 * @example 2026-01-01 00:00
                 */
                lastModified?: components["parameters"]["LastModified"];
                /** @description Field to sort by. The vendor does not list which fields it sorts, nor its own order. */
                sortBy?: components["parameters"]["SortBy"];
                /** @description Direction of the sort; it counts only together with sortBy. */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of supplier invoices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meta: components["schemas"]["PageMeta"];
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
            /** @description The supplier invoice after the change. */
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
            /** @description The supplier invoice as created. */
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
            /** @description What identified the deleted supplier invoice. */
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
    getSupplierInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the supplier invoice.
                 * @example 5f62c528171548657d215a785
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The supplier invoice. */
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
                 * @description How many records a page holds.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Which page to answer with, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /** @description Keep the tasks whose title matches. */
                title?: string;
                /** @description TODO If specified, tasks that start after this date will be included. The date has to be in the format 'YYYY-MM-HH HH:MM'. */
                fromStartDate?: components["schemas"]["WallMinute"];
                /** @description TODO If specified, tasks that start before this date will be included. The date has to be in the format 'YYYY-MM-HH HH:MM'. */
                toStartDate?: components["schemas"]["WallMinute"];
                /** @description TODO If specified, tasks that are due after this date will be included. The date has to be in the format 'YYYY-MM-HH HH:MM'. */
                fromDueDate?: components["schemas"]["WallMinute"];
                /** @description TODO If specified, tasks that are due before this date will be included. The date has to be in the format 'YYYY-MM-HH HH:MM'. */
                toDueDate?: components["schemas"]["WallMinute"];
                /** @description Keep the tasks of this user. */
                user?: components["schemas"]["ObjectId"];
                /** @description Keep the tasks of this project. */
                project?: components["schemas"]["ObjectId"];
                /** @description Keep the tasks of this customer. */
                customer?: components["schemas"]["ObjectId"];
                /** @description Keep the tasks of this quote. */
                quote?: components["schemas"]["ObjectId"];
                /** @description Keep the tasks of this work order. */
                workOrder?: components["schemas"]["ObjectId"];
                /** @description Keep the tasks of this invoice. */
                invoice?: components["schemas"]["ObjectId"];
                /** @description Keep the tasks of this machine. */
                machine?: components["schemas"]["ObjectId"];
                /** @description Keep the tasks whose object item matches. */
                objectItem?: string;
                /** @description Field to sort by. The vendor does not list which fields it sorts, nor its own order. */
                sortBy?: components["parameters"]["SortBy"];
                /** @description Direction of the sort; it counts only together with sortBy. */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of tasks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meta: components["schemas"]["PageMeta"];
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
            /** @description The task after the change. */
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
            /** @description The task as created. */
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
            /** @description What identified the deleted task. */
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
                 * @description Id of the task.
                 * @example 5dd0i31j238019132k328321k
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task. */
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
                 * @description How many records a page holds.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Which page to answer with, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /** @description Keep the time logs of this user. */
                user?: components["schemas"]["ObjectId"];
                /** @description Keep the time logs of this customer. */
                customer?: components["schemas"]["ObjectId"];
                /** @description Keep the time logs of this project. */
                project?: components["schemas"]["ObjectId"];
                /** @description Keep the time logs of this task. */
                task?: components["schemas"]["ObjectId"];
                /** @description Keep the time logs whose category matches. */
                category?: string;
                /** @description Keep the time logs of this work order. */
                workOrder?: components["schemas"]["ObjectId"];
                /** @description Keep the time logs whose work order number matches. */
                workOrderNumber?: string;
                /** @description TODO If specified, time logs that start after the given date and time will be included. Accepted formats: 'YYYY-MM-HH HH:MM', 'YYYY-MM-HH HH:MM:SS', 'YYYY-MM-HHTHH:MM', 'YYYY-MM-HHTHH:MM:SS' */
                timestamp?: components["schemas"]["WallDateTime"];
                /** @description TODO If specified, time logs that end before the given date and time will be included. Accepted formats: 'YYYY-MM-HH HH:MM', 'YYYY-MM-HH HH:MM:SS', 'YYYY-MM-HHTHH:MM', 'YYYY-MM-HHTHH:MM:SS' */
                endTimestamp?: components["schemas"]["WallDateTime"];
                /** @description TODO If specified, time logs with invoice date since the specified timestamp will be included. Accepted formats: 'YYYY-MM-HH HH:MM', 'YYYY-MM-HH HH:MM:SS', 'YYYY-MM-HHTHH:MM', 'YYYY-MM-HHTHH:MM:SS' */
                invoicedDate?: components["schemas"]["WallDateTime"];
                /** @description TODO If specified, time logs that is of "absence type" will be included. */
                isAbsence?: boolean;
                /**
                 * @description Keep what has changed since this local date and time.
                 * @example 2026-01-01 00:00
                 */
                lastModified?: components["parameters"]["LastModified"];
                /** @description Field to sort by. The vendor does not list which fields it sorts, nor its own order. */
                sortBy?: components["parameters"]["SortBy"];
                /** @description Direction of the sort; it counts only together with sortBy. */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of time logs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meta: components["schemas"]["PageMeta"];
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
            /** @description The time log after the change. */
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
            /** @description The time log as created. */
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
            /** @description What identified the deleted time log. */
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
                 * @description Id of the time log.
                 * @example 514959f8733259db45897213548
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The time log. */
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
                /** @description Field to sort by. The vendor does not list which fields it sorts, nor its own order. */
                sortBy?: components["parameters"]["SortBy"];
                /** @description Direction of the sort; it counts only together with sortBy. */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every time category. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
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
                 * @description Id of the time category.
                 * @example 58cd3c4771b8a3c34658974521
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The time category. */
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
                 * @description How many records a page holds.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Which page to answer with, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /** @description Keep the timers of this user. */
                user?: components["schemas"]["ObjectId"];
                /** @description Keep the timers of this customer. */
                customer?: components["schemas"]["ObjectId"];
                /** @description Keep the timers of this project. */
                project?: components["schemas"]["ObjectId"];
                /** @description Keep the timers of this task. */
                task?: components["schemas"]["ObjectId"];
                /** @description Keep the timers of this time category. */
                timeCategory?: components["schemas"]["ObjectId"];
                /** @description Keep the timers of this work order. */
                workOrder?: components["schemas"]["ObjectId"];
                /** @description Field to sort by. The vendor does not list which fields it sorts, nor its own order. */
                sortBy?: components["parameters"]["SortBy"];
                /** @description Direction of the sort; it counts only together with sortBy. */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of timers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meta: components["schemas"]["PageMeta"];
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
            /** @description The running timer. */
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
            /** @description The time log made from the timer. */
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
                 * @description How many records a page holds.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Which page to answer with, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Keep the users whose name matches.
                 * @example Anna Andersson
                 */
                name?: string;
                /** @description Keep the users whose person number matches. */
                personNumber?: string;
                /** @description Keep the users of this department. */
                department?: components["schemas"]["ObjectId"];
                /** @description Keep the users whose user role matches. */
                userRole?: string;
                /** @description Keep the users whose is active matches. */
                isActive?: boolean;
                /** @description Keep the users whose is activated matches. */
                isActivated?: boolean;
                /** @description Keep the users whose default salary type matches. */
                defaultSalaryType?: string;
                /** @description Keep the users whose user skills matches. */
                userSkills?: string;
                /** @description Field to sort by. The vendor does not list which fields it sorts, nor its own order. */
                sortBy?: components["parameters"]["SortBy"];
                /** @description Direction of the sort; it counts only together with sortBy. */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meta: components["schemas"]["PageMeta"];
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
            /** @description The user after the change. */
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
            /** @description The user as created. */
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
                 * @description Id of the user.
                 * @example 5f48eb3e65d7ee49469874512
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
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
                /** @description Field to sort by. The vendor does not list which fields it sorts, nor its own order. */
                sortBy?: components["parameters"]["SortBy"];
                /** @description Direction of the sort; it counts only together with sortBy. */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every user role. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
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
                /** @description Field to sort by. The vendor does not list which fields it sorts, nor its own order. */
                sortBy?: components["parameters"]["SortBy"];
                /** @description Direction of the sort; it counts only together with sortBy. */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every salary type. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
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
                /** @description Field to sort by. The vendor does not list which fields it sorts, nor its own order. */
                sortBy?: components["parameters"]["SortBy"];
                /** @description Direction of the sort; it counts only together with sortBy. */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every user skill. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
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
                /** @description Field to sort by. The vendor does not list which fields it sorts, nor its own order. */
                sortBy?: components["parameters"]["SortBy"];
                /** @description Direction of the sort; it counts only together with sortBy. */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every user work type. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
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
                 * @description How many records a page holds.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Which page to answer with, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /** @description Field to sort by. The vendor does not list which fields it sorts, nor its own order. */
                sortBy?: components["parameters"]["SortBy"];
                /** @description Direction of the sort; it counts only together with sortBy. */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of vehicles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meta: components["schemas"]["PageMeta"];
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
                 * @description Id of the vehicle.
                 * @example 55782f0382da2f8544689751
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The vehicle. */
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
                 * @description How many records a page holds.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Which page to answer with, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /** @description Keep the work orders whose title matches. */
                title?: string;
                /**
                 * @description Keep the work orders whose work order number matches.
                 * @example 5555
                 */
                workOrderNumber?: string;
                /** @description Keep the work orders of this project. */
                project?: components["schemas"]["ObjectId"];
                /** @description Keep the work orders of this user. */
                user?: components["schemas"]["ObjectId"];
                /** @description Keep the work orders of this customer. */
                customer?: components["schemas"]["ObjectId"];
                /**
                 * @description Keep what has changed since this local date and time.
                 * @example 2026-01-01 00:00
                 */
                lastModified?: components["parameters"]["LastModified"];
                /** @description Field to sort by. The vendor does not list which fields it sorts, nor its own order. */
                sortBy?: components["parameters"]["SortBy"];
                /** @description Direction of the sort; it counts only together with sortBy. */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of work orders. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meta: components["schemas"]["PageMeta"];
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
            /** @description The work order after the change. */
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
            /** @description The work order as created. */
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
                 * @description Id of the work order.
                 * @example 5bae34dca878b5497748
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The work order. */
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
                /** @description Field to sort by. The vendor does not list which fields it sorts, nor its own order. */
                sortBy?: components["parameters"]["SortBy"];
                /** @description Direction of the sort; it counts only together with sortBy. */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every work order type. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
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
                /** @description Field to sort by. The vendor does not list which fields it sorts, nor its own order. */
                sortBy?: components["parameters"]["SortBy"];
                /** @description Direction of the sort; it counts only together with sortBy. */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every work order tag. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
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
            /** @description Every work order status. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
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
            /** @description Every work schedule. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
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
                 * @description Id of the work schedule.
                 * @example 59d05abdc471b72e4979135
                 */
                _id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The work schedule. */
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
