import type { Day } from "../calendar.ts";
import type { RolePlace, Worker } from "./model.ts";

/** Finds people for the plan, those first who have waited the longest for a shift in the role. */
export interface Crew {
  /** Begins a new week, in which nobody is planned yet. */
  startWeek(): void;
  /** The person who suits best, or undefined where nobody can; the person is free no more that day. */
  assign(role: RolePlace, day: Day): Worker | undefined;
  /** Somebody who has the role, whether free or not, and was employed on the day. */
  anyone(role: RolePlace, day: Day): Worker | undefined;
}

const isEmployed = ({ firstDay, left }: Worker, { number }: Day): boolean =>
  firstDay <= number && number < left;

const isFree = (worker: Worker, day: Day): boolean =>
  isEmployed(worker, day) &&
  worker.plannedDays.size < worker.mostShiftsAWeek &&
  !worker.plannedDays.has(day.number);

/** How badly a shift suits a person: a day off weighs less than a role that is not the main one. */
const cost = (candidate: Candidate, day: Day): number =>
  (candidate.isMain ? 0 : 2) + (candidate.worker.daysOff.includes(day.weekday) ? 1 : 0);

interface Candidate {
  readonly worker: Worker;
  readonly isMain: boolean;
}

/** Whoever can work in a role, the one whose turn it is first. */
type Queue = Candidate[];

function queuesOf(workers: readonly Worker[]): Map<number, Queue> {
  const queues = new Map<number, Queue>();
  for (const worker of workers) {
    const main = worker.skills.find(({ primary }) => primary)?.role.name;
    for (const { role } of worker.skills) {
      const queue = queues.get(role.id) ?? [];
      queue.push({ worker, isMain: role.name === main });
      queues.set(role.id, queue);
    }
  }
  return queues;
}

/** Puts the one whose turn has been at the end. */
function moveBack(queue: Queue, candidate: Candidate): void {
  queue.splice(queue.indexOf(candidate), 1);
  queue.push(candidate);
}

function bestOf(queue: Queue, day: Day): Candidate | undefined {
  let best: Candidate | undefined;
  let lowest = Number.POSITIVE_INFINITY;
  for (const candidate of queue) {
    if (!isFree(candidate.worker, day)) continue;
    const costs = cost(candidate, day);
    if (costs < lowest) [best, lowest] = [candidate, costs];
    if (costs === 0) break;
  }
  return best;
}

/** Makes the crew of all houses. */
export function crewOf(workers: readonly Worker[]): Crew {
  const queues = queuesOf(workers);
  return {
    startWeek: () => {
      for (const { plannedDays } of workers) plannedDays.clear();
    },
    assign: (role, day) => {
      const queue = queues.get(role.id) ?? [];
      const best = bestOf(queue, day);
      if (best === undefined) return undefined;
      moveBack(queue, best);
      best.worker.plannedDays.add(day.number);
      return best.worker;
    },
    anyone: (role, day) => queues.get(role.id)?.find(({ worker }) => isEmployed(worker, day))?.worker,
  };
}
