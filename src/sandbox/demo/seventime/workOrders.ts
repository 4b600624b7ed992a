import { instantAt, utcText } from "../calendar.ts";
import type { Random } from "../random.ts";
import type { ContactPerson } from "./contactPersons.ts";
import type { CustomFieldValue } from "./customFields.ts";
import type { Attach } from "./documents.ts";
import { type Reference } from "./ids.ts";
import type { Job, Shift } from "./jobs.ts";
import { type Lookups, type WorkOrderStage, workOrderCodes } from "./lookups.ts";
import type { Machine } from "./machines.ts";
import type { Person } from "./users.ts";
import type { World } from "./world.ts";

const invoiceStatus = { none: 0, notInvoiceable: 5, ready: 10, partly: 20, fully: 30 };
const stages: readonly WorkOrderStage[] = [
  "unplanned",
  "planned",
  "running",
  "done",
  "ready",
  "closed",
  "cancelled",
];

/** What the records of work orders are made from. */
export interface WorkOrderSources {
  lookups: Lookups;
  departments: readonly string[];
  contacts: ReadonlyMap<string, ContactPerson[]>;
  machines: readonly Machine[];
  portCode: (instant: number, value: string) => CustomFieldValue;
  attach: Attach;
  clerk: Person;
}

const endOf = (shift: Shift): number => instantAt(shift.day, 0, (shift.start + shift.hours) * 60);

const datesOf = ({ shifts, planned }: Job): { startDate?: string; endDate?: string } => {
  const [first] = shifts;
  const last = shifts.at(-1);
  if (first !== undefined && last !== undefined)
    return { startDate: utcText(instantAt(first.day, 0, first.start * 60)), endDate: utcText(endOf(last)) };
  return planned === undefined
    ? {}
    : { startDate: utcText(instantAt(planned, 7)), endDate: utcText(instantAt(planned, 12)) };
};

const eventPart = (shift: Shift | undefined, instant: number): [Reference, string, Reference] =>
  shift === undefined ? [null, "", null] : [shift.person.record._id, shift.person.name, utcText(instant)];

const historyOf = (job: Job, stage: WorkOrderStage, clerk: Person) => {
  const [first] = job.shifts;
  const last = job.shifts.at(-1);
  const isOver = stage === "done" || stage === "ready" || stage === "closed";
  const [inProgressByUser, inProgressByUserName, inProgressDate] = eventPart(
    first,
    first === undefined ? 0 : instantAt(first.day, 0, first.start * 60),
  );
  const [completedByUser, completedByUserName, completedDate] = eventPart(
    isOver ? last : undefined,
    last === undefined ? 0 : endOf(last),
  );
  const changer = last?.person ?? clerk;
  return {
    completedByUser,
    completedByUserName,
    completedDate,
    inProgressByUser,
    inProgressByUserName,
    inProgressDate,
    modifiedByUser: changer.record._id,
    modifiedByUserName: changer.name,
    modifiedDate: utcText(last === undefined ? job.created : endOf(last)),
  };
};

const emptyLists = {
  workOrderUserWorkTypes: [],
  workOrderUserSkills: [],
  budgetCalculation: { invoiceItems: [] },
  invoiceRows: [],
  todoItems: [],
  reminders: [],
  checkLists: [],
  locationCoordinates: [],
  comments: [],
  partTimeResources: [],
  relations: [],
};

const billingOf = (job: Job, stage: WorkOrderStage) => ({
  invoiceStatus: job.invoiced
    ? stage === "running"
      ? invoiceStatus.partly
      : invoiceStatus.fully
    : stage === "ready"
      ? invoiceStatus.ready
      : stage === "cancelled"
        ? invoiceStatus.notInvoiceable
        : invoiceStatus.none,
  billingMethod: "RUNNING",
  fixedPrice: 0,
  marking: "",
  yourOrderNumber: "",
  isSupplementOrder: false,
  enablePortalAccess: false,
  allowRegistrationOfTimes: stage !== "closed" && stage !== "cancelled",
  allowRegistrationOfExpenses: stage !== "closed" && stage !== "cancelled",
});

const typeIndex = { service: 0, project: 2, onCall: 4 };

const peoplePart = (job: Job) => ({
  users: [...job.people].filter(({ duty }) => duty === "field").map(({ record }) => record._id),
  currentOwner: job.creator.record._id,
  workLeader: job.project?.leader.record._id ?? null,
});

const tagsFor = (random: Random, job: Job, lookups: Lookups): string[] => {
  const [urgent, ...others] = lookups.WorkOrderTag;
  if (job.kind === "onCall") return urgent === undefined ? [] : [urgent._id];
  return random.chance(0.12) ? [random.pick(others)._id] : [];
};

const customerPart = ({ customer: { record } }: Job, contact: ContactPerson | undefined) => ({
  customer: record._id,
  customerName: record.name,
  customerNumber: record.customerNumber,
  contactPerson: contact?._id ?? null,
  workAddress: {
    useOtherAddress: false,
    address: record.address,
    zipCode: record.zipCode,
    city: record.city,
  },
});

const extrasPart = (random: Random, job: Job, sources: WorkOrderSources) => ({
  tags: tagsFor(random, job, sources.lookups),
  customFields: random.chance(0.15)
    ? [sources.portCode(job.created, String(random.integer(1000, 9999)))]
    : [],
  machines: job.kind === "project" && random.chance(0.3) ? [random.pick(sources.machines)._id] : [],
  documents: random.chance(0.05)
    ? sources.attach(["foto.jpg", "egenkontroll.pdf"], job.created + 1000, job.creator, "Dokumentation")
    : [],
});

const estimateOf = (job: Job): number => {
  const hours = job.shifts.reduce((total, shift) => total + shift.hours, 0);
  return Math.max(2, Math.round(hours * 0.9));
};

/** The work orders, as they stand once everything has been invoiced. */
export const makeWorkOrders = (world: World, jobs: readonly Job[], sources: WorkOrderSources) => {
  const random = world.random("work orders");
  return jobs.map((job) => {
    const stage = job.invoiced && job.stage === "ready" ? "closed" : job.stage;
    const status = sources.lookups.WorkOrderStatus[stages.indexOf(stage)];
    return {
      _id: job._id,
      workOrderNumber: job.number,
      title: job.title,
      description: "",
      createdByUser: job.creator.record._id,
      createdByUserName: job.creator.name,
      statusRef: status?._id ?? "",
      status: workOrderCodes[stage],
      color: status?.color ?? "FAFAFA",
      ...customerPart(job, sources.contacts.get(job.customer.record._id)?.[0]),
      project: job.project?._id ?? null,
      department: sources.departments[job.department] ?? null,
      workOrderType: sources.lookups.WorkOrderType[typeIndex[job.kind]]?._id ?? null,
      estimatedTime: estimateOf(job),
      ...datesOf(job),
      ...emptyLists,
      ...billingOf(job, stage),
      ...peoplePart(job),
      ...extrasPart(random, job, sources),
      ...historyOf(job, stage, sources.clerk),
      createDate: utcText(job.created),
    };
  });
};
