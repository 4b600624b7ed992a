import { utcText } from "../calendar.ts";
import type { Random } from "../random.ts";
import type { Attach } from "./documents.ts";
import type { ExpenseItem } from "./expenseItems.ts";
import { linkToken } from "./identity.ts";
import { idMaker } from "./ids.ts";
import { logEntry } from "./logEntries.ts";
import { offerRows, offerTotals } from "./offerRows.ts";
import type { ProjectPlan } from "./projectPlans.ts";
import type { TimeCategory } from "./timeCategories.ts";
import { type World, dayLength } from "./world.ts";

const orderCount = 150;
const bigOrders = 14;
const status = { sent: 20, accepted: 60 };
const titles = [
  "Extra uttag",
  "Flytt av radiator",
  "Tillkommande belysning",
  "Ändrad rördragning",
  "Byte av blandare",
  "Extra golvbrunn",
  "Rivning av gammal anläggning",
];

interface Sources {
  goods: readonly ExpenseItem[];
  categories: readonly TimeCategory[];
  attach: Attach;
}

const plainPart = {
  headerText: "",
  supplementOrderType: 1,
  contractedAmount: 0,
  priceList: null,
  priceListName: "",
  acceptedWithSignature: false,
  signaturePath: "",
  deviation: null,
  deviationNumber: 0,
  footerText: "",
  deviations: [],
  modifiedDate: null,
};

interface Draft {
  plan: ProjectPlan;
  created: number;
}

/** Which projects get supplement orders, and when; the big one gets many. */
const draftOrders = (world: World, random: Random, projects: readonly ProjectPlan[]): Draft[] => {
  const today = world.calendar.today.start;
  const begun = projects.filter((plan) => plan.jobs.length > 0 && plan.created < today - 12 * dayLength);
  const big = begun.find(({ kind }) => kind === "big");
  return Array.from({ length: orderCount }, (_, index) => {
    const plan = big !== undefined && index < bigOrders ? big : random.pick(begun);
    const age = Math.floor((today - plan.created) / dayLength);
    return { plan, created: world.officeTime(random, random.integer(1, Math.min(age - 10, 360))) };
  }).toSorted((first, second) => first.created - second.created);
};

/** Changes that customers ordered on projects, numbered within each project. */
export const makeSupplementOrders = (world: World, projects: readonly ProjectPlan[], sources: Sources) => {
  const random = world.random("supplement orders");
  const ids = { id: idMaker("SupplementOrder"), log: idMaker("SupplementOrderLogEntry") };
  const today = world.calendar.today.start;
  const drafts = draftOrders(world, random, projects);
  const counts = new Map<ProjectPlan, number>();
  return drafts.map(({ plan, created }) => {
    const number = (counts.get(plan) ?? 0) + 1;
    counts.set(plan, number);
    const invoiceItems = offerRows(
      random,
      sources.goods,
      sources.categories[plan.department],
      random.integer(1, 16),
    );
    const totals = offerTotals(invoiceItems);
    const isAccepted = today - created > 15 * dayLength;
    const job = plan.jobs.find((candidate) => candidate.created < created) ?? plan.jobs[0];
    return {
      _id: ids.id(created),
      title: random.pick(titles),
      description: "",
      supplementOrderNumber: number,
      ...plainPart,
      createdByUser: plan.leader.record._id,
      createdByUserName: plan.leader.name,
      customer: plan.customer.record._id,
      customerName: plan.customer.record.name,
      project: plan._id,
      projectName: plan.name,
      projectNumber: plan.number,
      ...totals,
      totalAmountInclTax: Math.round(totals.totalAmountInclTax),
      billingMethod: random.chance(0.7) ? "FIXED_PRICE" : "RUNNING",
      acceptedDate: isAccepted ? `${utcText(created + 4 * dayLength).slice(0, 10)}T00:00:00.000Z` : null,
      publicLink: linkToken(random),
      supplementOrderLogEntries: [logEntry(ids.log, created, 1, plan.leader)],
      documents: random.chance(0.1) ? sources.attach(["ata.pdf"], created, plan.leader) : [],
      workOrderIds: job === undefined ? [] : [job._id],
      invoiceIds: new Array<string>(),
      invoiceItems,
      createDate: utcText(created),
      status: isAccepted ? status.accepted : status.sent,
    };
  });
};

/** A change that a customer ordered on a project. */
export type SupplementOrder = ReturnType<typeof makeSupplementOrders>[number];
