import type { Day } from "../calendar.ts";
import type { DriverJournalEntry } from "./driverJournals.ts";
import type { ExpenseEntry } from "./expenses.ts";
import { groupBy } from "../../../openapi/groupBy.ts";
import type { Job, Shift } from "./jobs.ts";
import type { MachineTimeEntry } from "./machineTimeLogs.ts";
import type { ProjectPlan } from "./projectPlans.ts";
import type { TimeLog } from "./timeLogs.ts";
import type { World } from "./world.ts";

/** What has been registered on a job at some time. */
export interface Entries {
  logs: { job: Job; shift: Shift; record: TimeLog }[];
  expenses: ExpenseEntry[];
  journals: DriverJournalEntry[];
  machineLogs: MachineTimeEntry[];
}

/** What an invoice is going to charge for, before it is made. */
export interface Bill {
  day: Day;
  jobs: Job[];
  project: ProjectPlan | undefined;
  entries: Entries;
  /** The sum agreed on, for an instalment of a fixed price. */
  instalment: number;
}

interface DayEntry {
  job: Job;
  shift: Shift;
  record: { isInvoiceable: boolean };
}

/** The first weekday from so many days after a day on. */
const weekdayAfter = (world: World, day: Day, days: number): Day => {
  const found = world.calendar.day(day.number - world.calendar.today.number + days);
  return found.weekday > 5
    ? world.calendar.day(found.number - world.calendar.today.number + 8 - found.weekday)
    : found;
};

const quarterOf = (day: Day): string =>
  `${day.date.slice(0, 4)} ${Math.floor((Number(day.date.slice(5, 7)) - 1) / 3)}`;

/** People are billed by the job; firms and societies get one invoice for the jobs of three months. */
const keyOf = (job: Job, last: Day): string =>
  job.customer.kind === "private" ? job._id : `${job.customer.record._id} ${quarterOf(last)}`;

const chosen = <Entry extends DayEntry>(entries: readonly Entry[], jobs: ReadonlySet<Job>): Entry[] =>
  entries.filter(({ job, record }) => jobs.has(job) && record.isInvoiceable);

/** The entries of some jobs that are to be charged. */
const entriesFor = (byJob: ReadonlyMap<Job, Entries>, jobs: readonly Job[]): Entries => {
  const wanted = new Set(jobs);
  const all = jobs.flatMap((job) => byJob.get(job) ?? []);
  return {
    logs: all.flatMap(({ logs }) => chosen(logs, wanted)),
    expenses: all.flatMap(({ expenses }) => chosen(expenses, wanted)),
    journals: all.flatMap(({ journals }) => chosen(journals, wanted)),
    machineLogs: all.flatMap(({ machineLogs }) => chosen(machineLogs, wanted)),
  };
};

/** All entries by the job that they were registered on. */
export const entriesByJob = (all: Entries): Map<Job, Entries> => {
  const byJob = new Map<Job, Entries>();
  const of = (job: Job): Entries => {
    const found = byJob.get(job) ?? { logs: [], expenses: [], journals: [], machineLogs: [] };
    byJob.set(job, found);
    return found;
  };
  for (const entry of all.logs) of(entry.job).logs.push(entry);
  for (const entry of all.expenses) of(entry.job).expenses.push(entry);
  for (const entry of all.journals) of(entry.job).journals.push(entry);
  for (const entry of all.machineLogs) of(entry.job).machineLogs.push(entry);
  return byJob;
};

const lastDay = (job: Job): Day | undefined => job.shifts.at(-1)?.day;

/** Bills for finished jobs outside projects. */
export const serviceBills = (
  world: World,
  jobs: readonly Job[],
  byJob: ReadonlyMap<Job, Entries>,
): Bill[] => {
  const random = world.random("service bills");
  const finished = jobs.flatMap((job) => {
    const last = lastDay(job);
    return job.stage === "ready" && job.project === undefined && last !== undefined ? [{ job, last }] : [];
  });
  return [...groupBy(finished, ({ job, last }) => keyOf(job, last)).values()].map((group) => {
    const latest = group.reduce(
      (found, { last }) => (last.number > found.number ? last : found),
      group[0]?.last ?? world.calendar.today,
    );
    const own = group.map(({ job }) => job);
    return {
      day: weekdayAfter(world, latest, random.integer(2, 12)),
      jobs: own,
      project: undefined,
      entries: entriesFor(byJob, own),
      instalment: 0,
    };
  });
};

const within = <Entry extends DayEntry>(entries: readonly Entry[], months: string): Entry[] =>
  entries.filter(({ shift }) => quarterOf(shift.day) === months);

const runningBill = (world: World, plan: ProjectPlan, all: Entries, months: string): Bill => {
  const entries = {
    logs: within(all.logs, months),
    expenses: within(all.expenses, months),
    journals: within(all.journals, months),
    machineLogs: within(all.machineLogs, months),
  };
  const jobs = [...new Set(entries.logs.map(({ job }) => job))];
  const last = entries.logs.at(-1)?.shift.day ?? world.calendar.today;
  return { day: weekdayAfter(world, last, 6), jobs, project: plan, entries, instalment: 0 };
};

const nothing = (): Entries => ({ logs: [], expenses: [], journals: [], machineLogs: [] });

/** Instalments of a fixed price: by the hours of three months each, the rest when the project is over. */
const instalments = (world: World, plan: ProjectPlan): Bill[] => {
  const shifts = plan.jobs
    .flatMap((job) => job.shifts)
    .toSorted((first, second) => first.day.number - second.day.number);
  const periods = [...groupBy(shifts, ({ day }) => quarterOf(day)).values()];
  const expected = plan.to >= 0 ? shifts.length * 1.3 : shifts.length;
  let left = plan.fixedPrice;
  return periods.map((period, index) => {
    const isLast = plan.to < 0 && index === periods.length - 1;
    const instalment = isLast ? left : Math.round((plan.fixedPrice * period.length) / expected / 500) * 500;
    left -= instalment;
    const last = period.at(-1)?.day ?? world.calendar.today;
    const jobs = [...new Set(period.flatMap(({ job }) => job ?? []))];
    return { day: weekdayAfter(world, last, 6), jobs, project: plan, entries: nothing(), instalment };
  });
};

/** Bills for projects: every three months for hours and material, or instalments of a fixed price. */
export const projectBills = (
  world: World,
  plans: readonly ProjectPlan[],
  byJob: ReadonlyMap<Job, Entries>,
): Bill[] =>
  plans.flatMap((plan) => {
    if (plan.method === "FIXED_PRICE")
      return instalments(world, plan).filter(({ instalment }) => instalment > 0);
    const all = entriesFor(byJob, plan.jobs);
    const periods = new Set(all.logs.map(({ shift }) => quarterOf(shift.day)));
    return [...periods]
      .map((months) => runningBill(world, plan, all, months))
      .filter(({ jobs }) => jobs.length > 0);
  });
