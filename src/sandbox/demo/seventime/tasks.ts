import { utcText } from "../calendar.ts";
import type { Random } from "../random.ts";
import { ascending } from "./ascending.ts";
import { type Reference, idMaker } from "./ids.ts";
import type { Job, Shift } from "./jobs.ts";
import type { Machine } from "./machines.ts";
import type { QuotePlan } from "./quotePlans.ts";
import type { Person } from "./users.ts";
import { type World, dayLength } from "./world.ts";

const jobShare = 0.36;
const quoteTasks = 200;
const machineTasks = 60;
const titles = {
  job: [
    "Boka tid med kund",
    "Beställ material",
    "Fotografera före och efter",
    "Skriv egenkontroll",
    "Hämta nyckel",
    "Informera boende",
  ],
  quote: ["Följ upp offert", "Mät upp på plats", "Räkna om material"],
  machine: ["Boka service", "Besikta", "Byt filter"],
};

interface Draft {
  title: string;
  created: number;
  creator: Person;
  user: Person | undefined;
  job?: Job;
  quote?: QuotePlan;
  machine?: Machine;
}

const jobDrafts = (random: Random, jobs: readonly Job[]): Draft[] =>
  jobs
    .filter((job) => job.stage !== "cancelled")
    .flatMap((job) =>
      Array.from({ length: random.chance(jobShare) ? random.integer(1, 2) : 0 }, () => ({
        title: random.pick(titles.job),
        created: job.created + random.integer(1, 240) * 1000,
        creator: job.creator,
        user: [...job.people][0],
        job,
      })),
    );

const otherDrafts = (world: World, random: Random, sources: TaskSources): Draft[] => {
  const { quotes, machines, people } = sources;
  const office = people.filter(({ duty }) => duty === "office" || duty === "leader").slice(0, 8);
  const recent = quotes.filter(({ created }) => created > world.calendar.today.start - 365 * dayLength);
  return [
    ...random
      .shuffle(recent)
      .slice(0, quoteTasks)
      .map((quote): Draft => ({
        title: random.pick(titles.quote),
        created: quote.created + 900_000,
        creator: random.pick(office),
        user: random.pick(office),
        quote,
      })),
    ...Array.from({ length: machineTasks }, (): Draft => ({
      title: random.pick(titles.machine),
      created: world.officeTime(random, random.integer(1, 360)),
      creator: random.pick(office),
      user: random.pick(office),
      machine: random.pick(machines),
    })),
  ];
};

/** What tasks are made from. */
export interface TaskSources {
  jobs: readonly Job[];
  quotes: readonly QuotePlan[];
  machines: readonly Machine[];
  people: readonly Person[];
}

const rankOf = (index: number): string => `0|i${(index + 46_656).toString(36).padStart(5, "0")}:`;

const statuses = (nextId: (instant: number) => string, founded: number) => ({
  open: nextId(founded),
  done: nextId(founded),
});

const emptyLists = {
  tags: [],
  dependsOn: [],
  dependents: [],
  reminders: [],
  todoItems: [],
  notes: [],
  documents: [],
};

const isOver = (draft: Draft, dueDate: number, today: number): boolean =>
  draft.job === undefined
    ? dueDate < today - 5 * dayLength
    : ["done", "ready", "closed"].includes(draft.job.stage);

/** The days that a task is to be begun and done on, each at its midnight in Sweden. */
const datesOf = ({ calendar }: World, random: Random, draft: Draft) => {
  const begun = Math.floor((draft.created - calendar.today.start) / dayLength);
  const due = calendar.day(begun + random.integer(1, 14)).start;
  return { startDate: utcText(calendar.day(begun).start), due };
};

/** Things to do for jobs, quotes and machines, the oldest first. */
export const makeTasks = (world: World, sources: TaskSources, founded: number) => {
  const random = world.random("tasks");
  const ids = { id: idMaker("Task"), status: idMaker("TaskStatus"), object: idMaker("ObjectItem") };
  const status = statuses(ids.status, founded);
  const objects = Array.from({ length: 20 }, (_, index) => ids.object(founded + index * 60_000));
  const after = ascending(1);
  const today = world.calendar.today.start;
  const drafts = [...jobDrafts(random, sources.jobs), ...otherDrafts(world, random, sources)].toSorted(
    (first, second) => first.created - second.created,
  );
  return drafts.map((draft, index) => {
    const { job, quote, machine, creator, user } = draft;
    const created = after(draft.created);
    const { startDate, due } = datesOf(world, random, draft);
    const completed = isOver(draft, due, today);
    return {
      _id: ids.id(created),
      title: draft.title,
      taskStatusRef: completed ? status.done : status.open,
      rank: rankOf(index),
      project: job?.project?._id ?? null,
      projectName: job?.project?.name ?? null,
      workOrder: job?._id ?? null,
      workOrderTitle: job?.title ?? null,
      workOrderNumber: job?.number ?? null,
      ...emptyLists,
      createdByUser: creator.record._id,
      createDate: utcText(created),
      __v: 0,
      startDate,
      dueDate: utcText(due),
      user: user?.record._id ?? null,
      customer: (job ?? quote)?.customer.record._id ?? null,
      quote: quote?._id ?? null,
      invoice: null,
      machine: machine?._id ?? null,
      completed,
      objectItem: random.chance(0.05) ? random.pick(objects) : null,
    };
  });
};

/** Tells which task of a job someone's hours were for. */
export const taskFinder = (tasks: ReturnType<typeof makeTasks>): ((shift: Shift) => Reference) => {
  const byKey = new Map(tasks.map((task) => [`${task.workOrder} ${task.user}`, task._id]));
  return ({ job, person }) =>
    job === undefined ? null : (byKey.get(`${job._id} ${person.record._id}`) ?? null);
};
