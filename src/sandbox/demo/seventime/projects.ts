import { utcText } from "../calendar.ts";
import type { Random } from "../random.ts";
import type { CustomFieldValue } from "./customFields.ts";
import type { Attach } from "./documents.ts";
import { emptyAddress } from "./identity.ts";
import { type IdMaker, type Reference, idMaker } from "./ids.ts";
import type { Lookups } from "./lookups.ts";
import type { ProjectPlan } from "./projectPlans.ts";
import { departmentNames } from "./users.ts";
import { type World, dayLength } from "./world.ts";

const projectCodes = [20, 50, 60, 70, 100];
const statusIndex = { planned: 0, running: 1, inspected: 3, closed: 4 };
const invoiceStatus = { none: 0, ready: 10, partly: 20, fully: 30 };
const hourValue = 1180;

const hoursOf = (plan: ProjectPlan): number =>
  plan.jobs.reduce((total, job) => total + job.shifts.reduce((sum, shift) => sum + shift.hours, 0), 0);

/** Agrees on the fixed prices, by the hours that each project takes; one project takes far more than was thought. */
export const agreeOnPrices = (world: World, plans: readonly ProjectPlan[]): void => {
  const random = world.random("fixed prices");
  for (const plan of plans) {
    if (plan.method !== "FIXED_PRICE") continue;
    const hours = plan.jobs.length === 0 ? random.integer(30, 300) : hoursOf(plan);
    const share = plan.kind === "overBudget" ? 0.5 : random.integer(90, 125) / 100;
    plan.fixedPrice = Math.max(10_000, Math.round((hours * hourValue * share) / 1000) * 1000);
  }
};

/** The hours that were thought to be enough. */
const estimateOf = (random: Random, plan: ProjectPlan): number => {
  const hours = plan.jobs.length === 0 ? random.integer(30, 300) : hoursOf(plan);
  const share = plan.kind === "overBudget" ? 0.5 : random.integer(85, 130) / 100;
  return Math.max(8, Math.round(hours * share));
};

const stageOf = ({ from, to }: ProjectPlan): keyof typeof statusIndex => {
  if (from > 0) return "planned";
  if (to >= 0) return "running";
  return to > -21 ? "inspected" : "closed";
};

const pricePart = (plan: ProjectPlan, lookups: Lookups, nextListId: IdMaker, fixedPriceItem: string) => {
  const isFixed = plan.method === "FIXED_PRICE";
  const invoiced = plan.from < -365 ? plan.fixedPrice : plan.invoiced;
  return {
    billingMethod: plan.method,
    pricePerHour: plan.method === "HOURLY" ? 695 : 0,
    fixedPrice: plan.fixedPrice,
    fixedPriceInvoiced: isFixed && invoiced >= plan.fixedPrice,
    fixedPriceLeftToInvoice: isFixed ? plan.fixedPrice - invoiced : 0,
    fixedPriceExpenseItem: isFixed ? fixedPriceItem : null,
    timeCategoryPriceList: plan.method === "PRICELIST" ? nextListId(plan.created) : null,
    resultUnit: lookups.ResultUnit[plan.department]?._id ?? null,
    resultUnitName: lookups.ResultUnit[plan.department]?.name ?? "",
  };
};

const invoiceStatusOf = (plan: ProjectPlan): number => {
  if (plan.to < -365) return invoiceStatus.fully;
  const invoiced = plan.jobs.filter((job) => job.invoiced).length;
  if (invoiced === 0) return plan.jobs.length === 0 ? invoiceStatus.none : invoiceStatus.ready;
  return invoiced === plan.jobs.length && plan.to < 0 ? invoiceStatus.fully : invoiceStatus.partly;
};

const referencePart = (
  { customer, contact, leader, quote, department }: ProjectPlan,
  departments: readonly string[],
) => ({
  customer: customer.record._id,
  customerName: customer.record.name,
  contactPerson: contact?._id ?? null,
  contactPersonName: contact?.name ?? null,
  projectLeader: leader.record._id,
  projectLeaderName: leader.name,
  quote: (quote?._id ?? null) as Reference,
  quoteNumber: quote?.number ?? null,
  department: departments[department] ?? null,
  departmentName: departmentNames[department] ?? "",
});

const emptyPart = {
  permissions: { permUsers: [], permRoles: [], permDepartments: [], permissionFlag: 1 },
  recurringBudgetType: 10,
  recurringBudget: { budgetTime: 0, budgetAmount: 0, budgetType: 10 },
  marking: "",
  yourOrderNumber: "",
  deliveryAddress: emptyAddress,
  budgetCalculation: { invoiceItems: [], totalBenefitAmount: 0, totalCostAmount: 0 },
  enablePaymentPlans: false,
  timeCategoryItems: [],
  expenseItemItems: [],
  workRuleStartOfDay: null,
  workRuleEndOfDay: null,
  timeLogRegistrationMethods: [],
  timeShouldNotBeWorkTime: false,
  enablePortalAccess: false,
  projectResources: [],
  checkLists: [],
  comments: [],
};

const budgetOf = (plan: ProjectPlan, estimatedTime: number) => ({
  typeOfBenefitCalc: 1,
  benefits: [],
  benefitTotal: plan.fixedPrice > 0 ? plan.fixedPrice : estimatedTime * hourValue,
  typeOfCostCalc: 1,
  costs: [],
  costTotal: estimatedTime * 780,
});

interface Sources {
  lookups: Lookups;
  departments: readonly string[];
  fixedPriceItem: string;
  contractForm: (instant: number, value: string) => CustomFieldValue;
  attach: Attach;
}

const sitePart = ({ kind, customer }: ProjectPlan) => ({
  enableConstructionDiary: kind === "big",
  staffLedger: {
    workPlaceIDNumber: kind === "big" ? "PL-000-101" : "",
    developerName: kind === "big" ? customer.record.name : "",
    developerOrgNumber: kind === "big" ? customer.record.organizationNumber : "",
  },
});

const extrasPart = (random: Random, plan: ProjectPlan, sources: Sources) => {
  const { lookups } = sources;
  const type = random.chance(0.85) ? random.pick(lookups.ProjectType) : undefined;
  const names =
    plan.kind === "big"
      ? ["kontrakt.pdf", "ritning-plan-1.pdf", "ritning-plan-2.pdf", "tidplan.pdf"]
      : ["avtal.pdf"];
  return {
    tags: random.chance(0.25) ? [random.pick(lookups.ProjectTag)._id] : [],
    projectType: type?._id ?? null,
    projectTypeName: type?.projectTypeName ?? null,
    customFields: random.chance(0.3)
      ? [sources.contractForm(plan.created, random.pick(["Total", "Utförande", "Löpande"]))]
      : [],
    documents:
      plan.kind === "big" || random.chance(0.1)
        ? sources.attach(
            names,
            plan.created + 1000,
            plan.leader,
            plan.kind === "big" ? "Ritningar" : undefined,
          )
        : [],
  };
};

/** The projects, as they stand once everything has been invoiced. */
export const makeProjects = (world: World, plans: readonly ProjectPlan[], sources: Sources) => {
  const random = world.random("project records");
  const nextListId = idMaker("TimeCategoryPriceList");
  return plans.map((plan) => {
    const place = statusIndex[stageOf(plan)];
    const status = sources.lookups.ProjectStatus[place];
    const estimatedTime = estimateOf(random, plan);
    const last =
      plan.jobs.at(-1)?.shifts.at(-1)?.day.start ??
      Math.min(plan.created + 30 * dayLength, world.calendar.today.start);
    return {
      _id: plan._id,
      name: plan.name,
      projectNumber: plan.number,
      projectStatus: projectCodes[place] ?? 0,
      projectStatusRef: status?._id ?? null,
      ...emptyPart,
      ...extrasPart(random, plan, sources),
      ...pricePart(plan, sources.lookups, nextListId, sources.fixedPriceItem),
      estimatedTime,
      ...referencePart(plan, sources.departments),
      invoiceStatus: invoiceStatusOf(plan),
      notes: plan.kind === "overBudget" ? "Budgeten är överskriden, ta upp på nästa byggmöte." : "",
      startDate: utcText(world.calendar.day(Math.max(plan.from, -1100)).start),
      endDate: plan.to > 55 ? null : utcText(world.calendar.day(plan.to).start),
      budget: budgetOf(plan, estimatedTime),
      ...sitePart(plan),
      projectTimeNotification: { sent: plan.kind === "overBudget", notifyAtPercent: 80 },
      color: status?.color ?? "FAFAFA",
      isActive: place !== statusIndex.closed,
      createdDate: utcText(plan.created),
      modifiedDate: utcText(Math.max(last, plan.created)),
    };
  });
};
