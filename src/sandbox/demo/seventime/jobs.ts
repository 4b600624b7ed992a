import type { Day } from "../calendar.ts";
import type { Random } from "../random.ts";
import type { Customer } from "./customers.ts";
import type { WorkOrderStage } from "./lookups.ts";
import type { ProjectPlan } from "./projectPlans.ts";
import type { Person } from "./users.ts";

/** Hours that someone spent on a job or was away for. */
export interface Shift {
  person: Person;
  day: Day;
  /** Hour of the day at which it began; half an hour is a half. */
  start: number;
  hours: number;
  category: number;
  job: Job | undefined;
}

/** A work order before its record is made, with the work that was put into it. */
export interface Job {
  _id: string;
  number: number;
  kind: "service" | "project" | "onCall";
  title: string;
  created: number;
  creator: Person;
  department: number;
  customer: Customer;
  project: ProjectPlan | undefined;
  people: Set<Person>;
  shifts: Shift[];
  stage: WorkOrderStage;
  /** The day it is planned for, when nobody has begun. */
  planned: Day | undefined;
  invoiced: boolean;
}

const seasons = {
  winter: [
    "Ingen värme i radiatorer",
    "Värmepump larmar",
    "Byte cirkulationspump",
    "Luftning och injustering",
    "Läckande radiator",
    "Fruset vattenrör",
  ],
  summer: [
    "Service värmepump",
    "Byte expansionskärl",
    "Installation luft/luft-värmepump",
    "Läckage kylanläggning",
    "Byte termostater",
    "Service undercentral",
  ],
};

const titles = [
  [
    "Byte vägguttag",
    "Felsökning jordfelsbrytare",
    "Installation laddbox",
    "Byte armaturer",
    "Ny grupp till kök",
    "Elbesiktning",
    "Byte elcentral",
    "Nödljus batteribyte",
  ],
  [
    "Stopp i avlopp",
    "Byte blandare",
    "Droppande kran",
    "Läckage under diskbänk",
    "Byte WC-stol",
    "Inkoppling diskmaskin",
    "Spolning stam",
    "Byte golvbrunn",
  ],
];

const heatingMonths = ["10", "11", "12", "01", "02", "03"];

/** Whether heating is what everybody calls about on a day. */
export const isHeatingSeason = (day: Day): boolean => heatingMonths.includes(day.date.slice(5, 7));

/** What a customer calls a department about on a day. */
export const titleFor = (random: Random, department: number, day: Day): string =>
  random.pick(titles[department] ?? (isHeatingSeason(day) ? seasons.winter : seasons.summer));

/** A job that nobody has worked on; its number and id are given once all jobs are known. */
export const jobOf = (
  basis: Pick<Job, "kind" | "title" | "created" | "creator" | "department" | "customer"> & {
    project?: ProjectPlan;
  },
): Job => ({
  _id: "",
  number: 0,
  people: new Set(),
  shifts: [],
  stage: "unplanned",
  planned: undefined,
  invoiced: false,
  project: undefined,
  ...basis,
});
