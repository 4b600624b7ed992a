import { instantAt, utcText } from "../calendar.ts";
import { ascending } from "./ascending.ts";
import { type Reference, idMaker } from "./ids.ts";
import type { Job, Shift } from "./jobs.ts";
import { type TimeCategory, categoryIndex } from "./timeCategories.ts";
import type { World } from "./world.ts";

/** Days after which the office has approved somebody's hours. */
const attestedAfter = 8;
const status = { registered: 1, attested: 2 };

interface Lists {
  categories: readonly TimeCategory[];
  salaryTypes: readonly { _id: string; name: string }[];
  /** The task that someone worked on, if any. */
  taskFor: (shift: Shift) => Reference;
}

const nowhere = { type: "Point", coordinates: [] };
const emptyParts = {
  machineTimePrices: [],
  machineTimeSupplements: [],
  startLocation: nowhere,
  stopLocation: nowhere,
  customFields: [],
};

/** Whether hours and articles on a job are charged by the piece rather than covered by a fixed price. */
export const isCharged = (job: Job | undefined): job is Job =>
  job !== undefined && job.project?.method !== "FIXED_PRICE";

const unsocialCost = (
  nextId: (instant: number) => string,
  shift: Shift,
  created: number,
  types: Lists["salaryTypes"],
) => {
  const isWeekend = shift.day.weekday > 5;
  const type = types.find(({ name }) => name === (isWeekend ? "OB helg" : "OB kväll"));
  return {
    _id: nextId(created),
    salaryType: type?._id ?? "",
    salaryTypeName: type?.name ?? "",
    costPerHour: isWeekend ? 124 : 68,
    time: shift.hours,
  };
};

const pricesOf = ({ job, hours, person }: Shift, category: TimeCategory | undefined) => {
  const isInvoiceable = isCharged(job) && (category?.pricePerHour ?? 0) > 0;
  const usual = job?.customer.record.pricePerHour ?? 0;
  const pricePerHour = isInvoiceable ? (usual > 0 ? usual : (category?.pricePerHour ?? 0)) : 0;
  const invoiceableTime = isInvoiceable ? hours : 0;
  return {
    isInvoiceable,
    invoiceableTime,
    pricePerHour,
    price: pricePerHour * invoiceableTime,
    cost: person.hourlyCost * hours,
  };
};

const placeOf = (job: Job | undefined) => ({
  customer: job?.customer.record._id ?? null,
  project: job?.project?._id ?? null,
  workOrder: job?._id ?? null,
  workOrderNumber: job?.number ?? null,
  supplementOrder: false,
});

const noDate = (): { invoicedDate: Reference } => ({ invoicedDate: null });

const spanOf = (shift: Shift) => {
  const begin = instantAt(shift.day, 0, shift.start * 60);
  const timestamp = utcText(begin);
  const endTimestamp = utcText(begin + shift.hours * 3_600_000);
  return {
    timestamp,
    endTimestamp,
    realTimestamp: timestamp,
    realEndTimestamp: endTimestamp,
    time: shift.hours,
  };
};

const kindOf = (category: TimeCategory | undefined) => ({
  allDay: category?.isAbsenceType === true,
  isAbsence: category?.isAbsenceType === true,
  isWorkTime: category?.isWorkTime === true,
  timeCategory: category?._id ?? null,
});

/** Everybody's hours as time logs, in the order of the shifts; a log is written when its day's work is over. */
export const makeTimeLogs = (world: World, shifts: readonly Shift[], lists: Lists) => {
  const nextId = idMaker("TimeLog");
  const nextRowId = idMaker("UnsocialHoursCost");
  const after = ascending(11);
  return shifts.map((shift) => {
    const category = lists.categories[shift.category];
    const over = Math.max(16, shift.start + shift.hours) * 60 + 2;
    const created = after(instantAt(shift.day, 0, over));
    const createDate = utcText(created);
    return {
      _id: nextId(created),
      user: shift.person.record._id,
      userName: shift.person.name,
      ...spanOf(shift),
      ...kindOf(category),
      status:
        world.calendar.today.number - shift.day.number > attestedAfter ? status.attested : status.registered,
      ...placeOf(shift.job),
      description: shift.job?.title ?? "",
      internalDescription: "",
      ...pricesOf(shift, category),
      isInvoiced: false,
      unSocialHoursCosts:
        shift.category === categoryIndex.onCall
          ? [unsocialCost(nextRowId, shift, created, lists.salaryTypes)]
          : [],
      ...emptyParts,
      createDate,
      modifiedDate: createDate,
      task: lists.taskFor(shift),
      ...noDate(),
    };
  });
};

/** A time log with what its filters need. */
export type TimeLog = ReturnType<typeof makeTimeLogs>[number];

/** Timers that run: somebody forgot to stop them when they last went home. */
export const makeTimers = (world: World, jobs: readonly Job[], categories: readonly TimeCategory[]) => {
  const nextId = idMaker("Timer");
  const random = world.random("timers");
  const weekday = world.calendar.today.weekday;
  const lastDay = world.calendar.day(weekday === 1 ? -3 : weekday === 7 ? -2 : -1);
  const running = jobs.filter((job) => job.stage === "running" && job.kind === "service");
  const byPerson = new Map(running.flatMap((job) => [...job.people].map((person) => [person, job] as const)));
  return [...byPerson].slice(0, 3).map(([person, job], index) => {
    const started = instantAt(lastDay, 15, 4 + index * 7) + random.integer(0, 59) * 1000;
    return {
      _id: nextId(started),
      user: person.record._id,
      startTimestamp: utcText(started),
      realStartTimestamp: utcText(started),
      startLocation: nowhere,
      machineTimeSupplements: [],
      machineTimePrices: [],
      customer: job.customer.record._id,
      project: null,
      workOrder: job._id,
      timeCategory: categories[job.department]?._id ?? null,
      task: null,
    };
  });
};
