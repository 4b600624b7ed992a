import { createSevenTime } from "timepact/seventime";

const seventime = createSevenTime({ clientSecret: "key" });

/** Uses 30 operations, and one field of what each of them answers. */
export const use = async (): Promise<unknown[]> => [
  (await seventime.users.list({ limit: 10 })).data[0]?.firstName,
  (await seventime.users.get("1")).firstName,
  (await seventime.customers.list({ limit: 10 })).data[0]?.name,
  (await seventime.customers.get("1")).name,
  (await seventime.customers.create({ name: "Anna", createdByUser: "1" })).name,
  (await seventime.customers.update({ _id: "1", name: "Anna", modifiedByUser: "1" })).name,
  (await seventime.projects.list({ limit: 10 })).data[0]?.name,
  (await seventime.projects.get("1")).name,
  (await seventime.projects.create({ name: "House", createdByUser: "1" })).name,
  (await seventime.workOrders.list({ limit: 10 })).data[0]?.title,
  (await seventime.workOrders.get("1")).title,
  (await seventime.workOrders.create({ title: "Paint", customer: "1", createdByUser: "1" })).title,
  (await seventime.timeLogs.list({ limit: 10 })).data[0]?.user,
  (await seventime.timeLogs.get("1")).user,
  (await seventime.timeLogs.update({ _id: "1", user: "1", modifiedByUser: "1" })).user,
  (await seventime.timers.list({ limit: 10 })).data[0]?.user,
  (await seventime.timers.start({ user: "1" })).user,
  (await seventime.timers.stop({ user: "1" })).user,
  (await seventime.tasks.list({ limit: 10 })).data[0]?.title,
  (await seventime.tasks.get("1")).title,
  (await seventime.tasks.create({ title: "Call", createdByUser: "1" })).title,
  (await seventime.invoices.list({ limit: 10 })).data[0]?.invoiceName,
  (await seventime.invoices.get("1")).invoiceName,
  (await seventime.expenses.list({ limit: 10 })).data[0]?.description,
  (await seventime.expenses.get("1")).description,
  (await seventime.contactPersons.list({ limit: 10 })).data[0]?.name,
  (await seventime.contactPersons.create({ customer: "1", name: "Anna" })).name,
  (await seventime.vehicles.list()).data[0]?.registrationNumber,
  (await seventime.departments.list({ limit: 10 })).data[0]?.name,
  (await seventime.machines.list({ limit: 10 })).data[0]?.machineName,
];
