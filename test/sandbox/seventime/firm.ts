import { afterEach } from "vitest";
import { type SevenTime, createSevenTime } from "../../../src/apis/seventime.ts";
import type { Fields } from "../../../src/openapi/fields.ts";
import { type Sandbox, type Seed, createSandbox } from "../../../src/sandbox/index.ts";

/** The moment at which the tests begin, 09:00 in Sweden. */
export const morning = "2026-03-02T08:00:00.000Z";

const entered = { createdDate: "2026-01-01T00:00:00.000Z", modifiedDate: "2026-01-01T00:00:00.000Z" };
const noon = "2026-01-01T12:00:00.000Z";

const user = (_id: string, firstName: string): Fields => ({
  _id,
  firstName,
  lastName: "Ek",
  email: `${_id}@example.se`,
  userName: _id,
  userRoleId: 1,
  isActive: true,
  isActivated: true,
  language: "SV",
  ...entered,
});

const customer = (_id: string, customerNumber: string, more: Fields): Fields => ({
  _id,
  name: `Kund ${customerNumber}`,
  customerNumber,
  organizationNumber: "",
  email: "",
  phone: "",
  address: "Hamngatan 1",
  zipCode: "990 10",
  city: "Norrvik",
  documents: [],
  billingSettings: { deductionDistribution: [], expenseCustomProfitMargin: 0 },
  isActive: true,
  ...entered,
  ...more,
});

const contact = (_id: string, of: string): Fields => ({ _id, customer: of, name: _id, mainContact: true });

const workOrder = (_id: string, workOrderNumber: number, more: Fields): Fields => ({
  _id,
  workOrderNumber,
  title: `Jobb ${workOrderNumber}`,
  customer: "anna-kund",
  project: null,
  statusRef: "waiting",
  status: 500,
  documents: [],
  ...more,
});

const item = (_id: string, more: Fields): Fields => ({
  _id,
  name: "Propp",
  description: "10 A",
  articleNumber: "100",
  unit: "st",
  unitCost: 80,
  unitPrice: 100,
  tax: 25,
  isInvoiceable: true,
  distributor: "grossist",
  ...more,
});

const category = (_id: string, isAbsenceType: boolean): Fields => ({
  _id,
  name: _id,
  isAbsenceType,
  isInvoiceable: !isAbsenceType,
  isWorkTime: !isAbsenceType,
  pricePerHour: isAbsenceType ? 0 : 500,
});

const status = (_id: string, flag: string): Fields => ({
  _id,
  statusName: _id,
  color: "FF5722",
  isActive: true,
  plannedStatus: false,
  inProgressStatus: false,
  closedStatus: false,
  [flag]: true,
});

/** A firm in small, as the store keeps it. */
const records = (): Seed => ({
  UserRole: [{ userRoleId: 1, name: "Admin" }],
  User: [user("anna", "Anna"), user("bo", "Bo")],
  Customer: [
    customer("anna-kund", "1001", { paymentDays: 20 }),
    customer("dyr-kund", "1002", {
      pricePerHour: 900,
      billingMethod: "HOURLY",
      billingSettings: { deductionDistribution: [], expenseCustomProfitMargin: 50, expenseDiscount: 10 },
    }),
  ],
  ContactPerson: [contact("karin", "anna-kund"), contact("sven", "dyr-kund")],
  Project: [
    {
      _id: "loft",
      name: "Loft",
      projectNumber: "11",
      customer: "dyr-kund",
      billingMethod: "HOURLY",
      pricePerHour: 650,
    },
    { _id: "bad", name: "Bad", projectNumber: "12", customer: "anna-kund", billingMethod: "FIXED_PRICE" },
  ],
  WorkOrderStatus: [
    status("planned", "plannedStatus"),
    status("waiting", "isActive"),
    status("closed", "closedStatus"),
  ],
  WorkOrder: [
    workOrder("lamp", 4900, {}),
    workOrder("tak", 4901, { customer: "dyr-kund", project: "loft" }),
    workOrder("klart", 4902, { allowRegistrationOfTimes: false, allowRegistrationOfExpenses: false }),
  ],
  TimeCategory: [category("el", false), category("semester", true)],
  Distributor: [
    {
      _id: "grossist",
      name: "Grossisten",
      address: "Kajen 2",
      zipCode: "990 11",
      city: "Norrvik",
      paymentDays: 30,
    },
  ],
  DistributorContactPerson: [{ _id: "per", distributor: "grossist", name: "Per" }],
  ExpenseItem: [item("propp", {}), item("lampa", { name: "Lampa", unitPrice: 40, unitCost: 30 })],
  Vehicle: [{ _id: "bil", name: "Bil 1", registrationNumber: "ABC123", isActive: true, createDate: noon }],
  DriverJournalType: [{ _id: "egen", name: "Egen bil", price: 4, cost: 2.5, isInvoiceable: true }],
});

/** A firm and a client of it. */
export interface Firm {
  sandbox: Sandbox;
  client: SevenTime;
}

const opened: Sandbox[] = [];

afterEach(async () => {
  await Promise.all(opened.splice(0).map((sandbox) => sandbox.close()));
});

/** Opens a firm with two users, two customers and some work. */
export function openFirm(): Firm {
  const sandbox = createSandbox({ seed: "empty", rateLimit: false, clock: morning });
  opened.push(sandbox);
  sandbox.load("seventime", records());
  const { key, baseUrl } = sandbox.apis.seventime;
  const client = createSevenTime({
    clientSecret: key,
    baseUrl,
    fetch: sandbox.fetch,
    rateLimit: false,
    retry: false,
  });
  return { sandbox, client };
}

/** Who is behind the requests of the tests. */
export const by = { createdByUser: "anna" };
export const changedBy = { modifiedByUser: "anna" };

/** The id of a record. */
export const idOf = ({ _id }: { _id: string }): string => _id;
