import { type Day, instantAt } from "../calendar.ts";
import type { Random } from "../random.ts";
import { type Absences, absencesOf } from "./absences.ts";
import { swedishHolidays } from "./holidays.ts";
import { type Job, type Shift, isHeatingSeason, jobOf, titleFor } from "./jobs.ts";
import type { ProjectPlan } from "./projectPlans.ts";
import { categoryIndex } from "./timeCategories.ts";
import type { Person } from "./users.ts";
import type { Work, WorkSources } from "./workSources.ts";
import type { World } from "./world.ts";

const daysWorked = 365;
const projectShare = 0.5;
const shiftsPerStage = 60;

interface Worker {
  person: Person;
  absences: Absences;
  projects: ProjectPlan[];
  job: Job | undefined;
  left: number;
}

interface Scene extends Work {
  random: Random;
  sources: WorkSources;
  office: Person[];
  world: World;
}

const book = (scene: Scene, shift: Shift): void => {
  scene.shifts.push(shift);
  shift.job?.shifts.push(shift);
  shift.job?.people.add(shift.person);
};

/** A call that comes in some days before it is dealt with, or on the morning itself. */
const newService = (scene: Scene, worker: Worker, day: Day, hour: number): Job => {
  const { random, world, sources } = scene;
  const lead = random.pick([0, 0, 1, 2, 3, 5, 8, 13]);
  const offset = day.number - world.calendar.today.number - lead;
  const created =
    lead === 0 ? instantAt(day, hour, -random.integer(15, 90)) : world.officeTime(random, -offset);
  const { department } = worker.person;
  const customer = sources.pickCustomer(random, created);
  const creator = random.pick(scene.office);
  const job = jobOf({
    kind: "service",
    title: titleFor(random, department, day),
    created,
    creator,
    department,
    customer,
  });
  scene.jobs.push(job);
  return job;
};

const projectJob = (scene: Scene, plan: ProjectPlan, department: number, day: Day): Job => {
  const current = plan.jobs.findLast((job) => job.department === department);
  if (current !== undefined && current.shifts.length < shiftsPerStage) return current;
  const stage = plan.jobs.filter((job) => job.department === department).length + 1;
  const job = jobOf({
    kind: "project",
    title: `${plan.name.split(",")[0] ?? plan.name}, etapp ${stage}`,
    created: Math.max(plan.created + 3_600_000, instantAt(day, 6, scene.random.integer(20, 50))),
    creator: plan.leader,
    department,
    customer: plan.customer,
    project: plan,
  });
  plan.jobs.push(job);
  scene.jobs.push(job);
  return job;
};

const nextJob = (scene: Scene, worker: Worker, day: Day, hour: number): Job => {
  if (worker.job === undefined || worker.left === 0) {
    worker.job = newService(scene, worker, day, hour);
    worker.left = scene.random.pick([1, 1, 1, 2, 2, 3]);
  }
  worker.left -= 1;
  return worker.job;
};

const halves = [
  { start: 7, hours: 5 },
  { start: 12.5, hours: 3 },
];

const workDay = (scene: Scene, worker: Worker, day: Day): void => {
  const { person } = worker;
  const offset = day.number - scene.world.calendar.today.number;
  const active = worker.projects.filter((plan) => plan.from <= offset && offset <= plan.to);
  const plan = active.length > 0 && scene.random.chance(projectShare) ? scene.random.pick(active) : undefined;
  for (const { start, hours } of halves) {
    const job =
      plan === undefined
        ? nextJob(scene, worker, day, start)
        : projectJob(scene, plan, person.department, day);
    book(scene, { person, day, start, hours, category: person.department, job });
  }
};

/** Someone on call goes out in the evening, more often when heating fails in the cold. */
const onCall = (scene: Scene, workers: readonly Worker[], day: Day): void => {
  const { random, sources } = scene;
  if (!random.chance(isHeatingSeason(day) ? 0.85 : 0.4)) return;
  const { person } = random.pick(workers);
  const hours = random.integer(2, 8) / 2;
  const start = random.integer(34, 38) / 2;
  const created = instantAt(day, 16, random.integer(0, 50));
  const job = jobOf({
    kind: "onCall",
    title: `Jour: ${titleFor(random, person.department, day).toLowerCase()}`,
    created,
    creator: person,
    department: person.department,
    customer: sources.pickCustomer(random, created),
  });
  scene.jobs.push(job);
  book(scene, { person, day, start, hours, category: categoryIndex.onCall, job });
};

const officeFriday = (scene: Scene, leaders: readonly Person[], day: Day): void => {
  const offset = day.number - scene.world.calendar.today.number;
  for (const person of leaders) {
    const plan = scene.sources.projects.findLast(
      ({ leader, from, to, jobs }) => leader === person && jobs.length > 0 && from <= offset && offset <= to,
    );
    const job = plan?.jobs.at(-1);
    book(scene, {
      person,
      day,
      start: 8,
      hours: 4,
      category: job === undefined ? categoryIndex.internal : categoryIndex.leading,
      job,
    });
  }
};

const isEmployed = (person: Person, day: Day, today: Day): boolean =>
  person.hired < day.start &&
  (person.leftDaysAgo === undefined || day.number < today.number - person.leftDaysAgo);

const weekday = (scene: Scene, workers: readonly Worker[], day: Day): Worker[] => {
  const present: Worker[] = [];
  for (const worker of workers) {
    const category = worker.absences.get(day.number);
    if (day.weekday === 5 && worker.person.partTime) continue;
    if (category === undefined) present.push(worker);
    else book(scene, { person: worker.person, day, start: 7, hours: 8, category, job: undefined });
  }
  for (const worker of present) workDay(scene, worker, day);
  return present;
};

const workersOf = (world: World, random: Random, sources: WorkSources): Worker[] =>
  sources.people
    .filter((person) => person.duty === "field")
    .map((person, index) => ({
      person,
      absences: absencesOf(world, random, person, index),
      projects: sources.projects.filter((plan) => plan.crew.includes(person) && plan.to >= -daysWorked),
      job: undefined,
      left: 0,
    }));

/** Lets the firm work for a year, until yesterday. */
export const workTheYear = (world: World, sources: WorkSources): Work => {
  const random = world.random("work");
  const { today, day: dayAt } = world.calendar;
  const office = sources.people.filter(
    (person) => person.duty === "office" && person.hired < today.start - 400 * 86_400_000,
  );
  const scene: Scene = { jobs: [], shifts: [], random, sources, office, world };
  const workers = workersOf(world, random, sources);
  const leaders = sources.people.filter((person) => person.duty === "leader");
  const year = Number(today.date.slice(0, 4));
  const holidays = swedishHolidays(year - 1, year);
  for (let offset = -daysWorked; offset < 0; offset += 1) {
    const day = dayAt(offset);
    const employed = workers.filter(({ person }) => isEmployed(person, day, today));
    const isFree = day.weekday > 5 || holidays.has(day.number);
    const present = isFree
      ? employed.filter(({ absences }) => !absences.has(day.number))
      : weekday(scene, employed, day);
    if (!isFree && day.weekday === 5) officeFriday(scene, leaders, day);
    if (present.length > 0) onCall(scene, present, day);
  }
  for (const { job, left } of workers) if (job !== undefined && left > 0) job.stage = "running";
  return { jobs: scene.jobs, shifts: scene.shifts };
};
