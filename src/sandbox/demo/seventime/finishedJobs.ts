import type { Random } from "../random.ts";
import { idMaker } from "./ids.ts";
import { type Job, jobOf, titleFor } from "./jobs.ts";
import type { WorkOrderStage } from "./lookups.ts";
import type { Person } from "./users.ts";
import type { Work, WorkSources } from "./workSources.ts";
import type { World } from "./world.ts";

const firstNumber = 4102;
const plannedJobs = 75;
const unplannedJobs = 65;
const cancelledJobs = 28;
const daysOfRest = 9;

/** Jobs that nobody has begun: planned for the weeks to come, waiting, or called off. */
const waitingJobs = (world: World, random: Random, sources: WorkSources): Job[] => {
  const office = sources.people.filter((person) => person.duty === "office").slice(0, 3);
  const workers = sources.people.filter(
    (person) => person.duty === "field" && person.leftDaysAgo === undefined,
  );
  const make = (age: number, stage: WorkOrderStage): Job => {
    const person = random.pick(workers);
    const created = world.officeTime(random, age);
    const { department } = person;
    const title = titleFor(random, department, world.calendar.day(-age));
    const customer = sources.pickCustomer(random, created);
    const job = jobOf({
      kind: "service",
      title,
      created,
      creator: random.pick(office),
      department,
      customer,
    });
    job.stage = stage;
    if (stage === "planned") plan(world, random, job, person);
    return job;
  };
  return [
    ...Array.from({ length: plannedJobs }, () => make(random.integer(1, 20), "planned")),
    ...Array.from({ length: unplannedJobs }, () => make(random.integer(1, 30), "unplanned")),
    ...Array.from({ length: cancelledJobs }, () => make(random.integer(10, 360), "cancelled")),
  ];
};

const plan = (world: World, random: Random, job: Job, person: Person): void => {
  const workdays = world.calendar.days.filter(({ number, weekday }) => {
    const ahead = number - world.calendar.today.number;
    return ahead >= 0 && ahead <= 35 && weekday <= 5;
  });
  job.planned = random.pick(workdays);
  job.people.add(person);
};

const stageOf = (job: Job, today: number): WorkOrderStage => {
  const last = job.shifts.at(-1)?.day.number;
  if (last === undefined || job.stage !== "unplanned") return job.stage;
  if (job.project !== undefined && job.project.to >= 0 && today - last < 3 * daysOfRest) return "running";
  return today - last < daysOfRest ? "done" : "ready";
};

/** All jobs in the order in which they came in, numbered and with their stage. */
export const numberJobs = (world: World, work: Work, sources: WorkSources): Job[] => {
  const nextId = idMaker("WorkOrder");
  const jobs = [...work.jobs, ...waitingJobs(world, world.random("waiting jobs"), sources)];
  jobs.sort((first, second) => first.created - second.created);
  for (const [index, job] of jobs.entries()) {
    job._id = nextId(job.created);
    job.number = firstNumber + index;
    job.stage = stageOf(job, world.calendar.today.number);
  }
  return jobs;
};
