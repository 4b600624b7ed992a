import { randomBytes } from "node:crypto";
import { seventimeDemo } from "../demo/seventime.ts";
import type { Refusal, RefusalReason } from "../refusal.ts";
import type { Behaviours, ErrorAnswer } from "./behaviours.ts";
import { customFieldRules } from "./seventime/customFields.ts";
import { uploadDocument } from "./seventime/documents.ts";
import { driverJournalRules } from "./seventime/driverJournals.ts";
import { expenseRules } from "./seventime/expenses.ts";
import { invoiceRules } from "./seventime/invoices.ts";
import { contactPersonRules, customerRules, distributorRules, userRules } from "./seventime/people.ts";
import { projectRules } from "./seventime/projects.ts";
import { purchaseOrderRules } from "./seventime/purchaseOrders.ts";
import { requestFields } from "./seventime/requestFields.ts";
import { ruled } from "./seventime/rules.ts";
import { supplierInvoiceRules } from "./seventime/supplierInvoices.ts";
import { taskRules } from "./seventime/tasks.ts";
import { timeLogRules } from "./seventime/timeLogs.ts";
import { startTimer, stopTimer, timerRules } from "./seventime/timers.ts";
import { stockholmTimes } from "./seventime/times.ts";
import { workOrderRules } from "./seventime/workOrders.ts";

const statuses: Record<RefusalReason, number> = {
  malformed: 400,
  tooLarge: 400,
  invalid: 400,
  impossible: 400,
  unauthorized: 401,
  forbidden: 403,
  unknownRecord: 404,
  unknownOperation: 404,
};

const refuse = ({ reason, message, details }: Refusal): ErrorAnswer => ({
  status: details.status ?? statuses[reason],
  body: { errorMessage: message },
});

/** A new id as MongoDB makes them: seconds, then what nobody else has. */
function newId(): string {
  const seconds = Math.floor(Date.now() / 1000);
  return seconds.toString(16).padStart(8, "0") + randomBytes(8).toString("hex");
}

/** What the server of Seven Time does that its contract's data cannot say. */
export const seventime: Behaviours = {
  demo: seventimeDemo,
  refuse,
  times: stockholmTimes,
  newId,
  sentFields: requestFields,
  entities: {
    ContactPerson: ruled(contactPersonRules),
    CustomField: customFieldRules,
    Customer: ruled(customerRules),
    Distributor: ruled(distributorRules),
    DriverJournal: ruled(driverJournalRules),
    Expense: ruled(expenseRules),
    Invoice: ruled(invoiceRules),
    Project: ruled(projectRules),
    PurchaseOrder: ruled(purchaseOrderRules),
    SupplierInvoice: ruled(supplierInvoiceRules),
    Task: ruled(taskRules),
    TimeLog: ruled(timeLogRules),
    Timer: ruled(timerRules),
    User: ruled(userRules),
    WorkOrder: ruled(workOrderRules),
  },
  operations: { startTimer, stopTimer, uploadDocument },
};
