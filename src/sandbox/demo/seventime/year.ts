import { entriesByJob, projectBills, serviceBills } from "./bills.ts";
import { finishInvoices } from "./credits.ts";
import { valueMaker } from "./customFields.ts";
import { attacher } from "./documents.ts";
import { makeDriverJournals } from "./driverJournals.ts";
import { itemIndex } from "./expenseItems.ts";
import { makeExpenses } from "./expenses.ts";
import { numberJobs } from "./finishedJobs.ts";
import { makeInvoices } from "./invoices.ts";
import type { Job, Shift } from "./jobs.ts";
import { linkQuotes, linkSelfBilling, linkSupplementOrders } from "./links.ts";
import { makeMachineTimeLogs } from "./machineTimeLogs.ts";
import { planProjects } from "./projectPlans.ts";
import { agreeOnPrices, makeProjects } from "./projects.ts";
import { makePurchaseOrders } from "./purchaseOrders.ts";
import { planQuotes } from "./quotePlans.ts";
import { makeQuoteTemplates } from "./quoteTemplates.ts";
import { makeQuotes } from "./quotes.ts";
import type { Register } from "./register.ts";
import { makeSupplementOrders } from "./supplementOrders.ts";
import { makeSupplierInvoices } from "./supplierInvoices.ts";
import { makeTasks, taskFinder } from "./tasks.ts";
import { makeTimeLogs, makeTimers } from "./timeLogs.ts";
import { workTheYear } from "./work.ts";
import { makeWorkOrders } from "./workOrders.ts";
import { groupBy } from "../../../openapi/groupBy.ts";
import type { World } from "./world.ts";

const attach = (world: World, kind: string) => attacher(world.random(`documents of ${kind}`), kind);

/** The plans that the year follows: projects, the quotes before them, and the jobs that were done. */
const makePlans = (world: World, register: Register) => {
  const projects = planProjects(world, register);
  const quotes = planQuotes(world, projects, register.pickCustomer);
  const sources = { people: register.people, projects, pickCustomer: register.pickCustomer };
  const work = workTheYear(world, sources);
  const jobs = numberJobs(world, work, sources);
  agreeOnPrices(world, projects);
  const tasks = makeTasks(
    world,
    { jobs, quotes, machines: register.machines, people: register.people },
    register.founded,
  );
  return { projects, quotes, jobs, shifts: work.shifts, tasks };
};

type Plans = ReturnType<typeof makePlans>;

const makeEntries = (world: World, register: Register, { shifts, tasks }: Plans) => ({
  timeLogs: makeTimeLogs(world, shifts, {
    categories: register.categories,
    salaryTypes: register.salaryTypes,
    taskFor: taskFinder(tasks),
  }),
  expenses: makeExpenses(world, shifts, {
    items: register.expenseItems,
    approver: register.approver,
    attach: attach(world, "Expense"),
    fieldValue: valueMaker(register.customFields, "Kvitto inlämnat"),
  }),
  journals: makeDriverJournals(world, shifts, register.vehicles, register.journalTypes),
  machineLogs: makeMachineTimeLogs(world, shifts, register.machines, register.approver),
});

type EntryLists = ReturnType<typeof makeEntries>;

const jobEntries = (shifts: readonly Shift[], { timeLogs, expenses, journals, machineLogs }: EntryLists) => {
  const logs = shifts.flatMap((shift, index) => {
    const record = timeLogs[index];
    return shift.job === undefined || record === undefined ? [] : [{ job: shift.job, shift, record }];
  });
  return entriesByJob({ logs, expenses, journals, machineLogs });
};

const makeEconomy = (world: World, register: Register, plans: Plans, entries: EntryLists) => {
  const { jobs, projects, quotes: quotePlans } = plans;
  const { clerk, contacts, categories, lookups, goods, distributors } = register;
  const byJob = jobEntries(plans.shifts, entries);
  const templates = makeQuoteTemplates(world, register.founded, register.approver);
  const sellers = register.people.filter(({ duty }) => duty === "leader");
  const quotes = makeQuotes(world, quotePlans, {
    goods,
    categories,
    lookups,
    templates,
    sellers,
    contacts,
    attach: attach(world, "Quote"),
  });
  const supplements = makeSupplementOrders(world, projects, {
    goods,
    categories,
    attach: attach(world, "SupplementOrder"),
  });
  const supplierInvoices = makeSupplierInvoices(world, {
    jobs,
    distributors,
    clerk,
    attach: attach(world, "SupplierInvoice"),
  });
  const [fixedPriceItem] = register.expenseItems.slice(itemIndex.fixedPrice);
  if (fixedPriceItem === undefined) throw new RangeError("There is no article for fixed prices.");
  const bills = [...serviceBills(world, jobs, byJob), ...projectBills(world, projects, byJob)];
  const fieldValue = valueMaker(register.customFields, "Kostnadsställe");
  const sources = {
    categories,
    fixedPriceItem,
    clerk,
    contacts,
    lookups,
    supplierInvoices,
    attach: attach(world, "Invoice"),
    fieldValue,
  };
  const invoices = finishInvoices(world, makeInvoices(world, bills, sources));
  linkQuotes(quotes, invoices);
  linkSupplementOrders(supplements, invoices);
  linkSelfBilling(supplierInvoices, entries.timeLogs, invoices);
  return { templates, quotes, supplements, supplierInvoices, invoices, fixedPriceItem };
};

const makeOrders = (world: World, register: Register, jobs: readonly Job[]) => {
  const contacts = groupBy(register.distributorContacts, ({ distributor }) => distributor);
  return makePurchaseOrders(world, { ...register, contacts, jobs, attach: attach(world, "PurchaseOrder") });
};

/** The entities whose records come from a year of work. */
export const yearEntities = [
  "Project",
  "WorkOrder",
  "Task",
  "Timer",
  "TimeLog",
  "Expense",
  "DriverJournal",
  "MachineTimeLog",
  "Invoice",
  "SupplierInvoice",
  "PurchaseOrder",
  "Quote",
  "QuoteTemplate",
  "SupplementOrder",
] as const;

/** What a year of work leaves behind, by entity. */
export const makeYear = (world: World, register: Register) => {
  const plans = makePlans(world, register);
  const entries = makeEntries(world, register, plans);
  const economy = makeEconomy(world, register, plans, entries);
  const portCode = valueMaker(register.customFields, "Portkod");
  const contractForm = valueMaker(register.customFields, "Entreprenadform");
  const projectSources = {
    ...register,
    fixedPriceItem: economy.fixedPriceItem._id,
    contractForm,
    attach: attach(world, "Project"),
  };
  return {
    Project: makeProjects(world, plans.projects, projectSources),
    WorkOrder: makeWorkOrders(world, plans.jobs, {
      ...register,
      portCode,
      attach: attach(world, "WorkOrder"),
    }),
    Task: plans.tasks,
    Timer: makeTimers(world, plans.jobs, register.categories),
    TimeLog: entries.timeLogs,
    Expense: entries.expenses.map(({ record }) => record),
    DriverJournal: entries.journals.map(({ record }) => record),
    MachineTimeLog: entries.machineLogs.map(({ record }) => record),
    Invoice: economy.invoices,
    SupplierInvoice: economy.supplierInvoices,
    PurchaseOrder: makeOrders(world, register, plans.jobs),
    Quote: economy.quotes,
    QuoteTemplate: economy.templates,
    SupplementOrder: economy.supplements,
  };
};
