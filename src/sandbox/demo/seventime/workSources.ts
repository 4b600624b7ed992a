import type { Random } from "../random.ts";
import type { Customer } from "./customers.ts";
import type { Job, Shift } from "./jobs.ts";
import type { ProjectPlan } from "./projectPlans.ts";
import type { Person } from "./users.ts";

/** What the year's work is made from. */
export interface WorkSources {
  people: readonly Person[];
  projects: readonly ProjectPlan[];
  pickCustomer: (random: Random, instant: number) => Customer;
}

/** The year's work: its jobs, in no order, and everybody's hours, day by day. */
export interface Work {
  jobs: Job[];
  shifts: Shift[];
}
