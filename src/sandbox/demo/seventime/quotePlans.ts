import type { Random } from "../random.ts";
import type { Customer } from "./customers.ts";
import { idMaker } from "./ids.ts";
import type { ProjectPlan } from "./projectPlans.ts";
import { type World, dayLength } from "./world.ts";

const quoteCount = 400;
const oldest = 700;
const firstNumber = 1054;

/** A quote before its record is made. */
export interface QuotePlan {
  _id: string;
  number: string;
  created: number;
  customer: Customer;
  project: ProjectPlan | undefined;
  department: number;
}

/** The quotes of two years: those that became projects, some weeks before, and as many that did not. */
export const planQuotes = (
  world: World,
  projects: readonly ProjectPlan[],
  pickCustomer: (random: Random, instant: number) => Customer,
): QuotePlan[] => {
  const random = world.random("quotes");
  const nextId = idMaker("Quote");
  const begin = world.calendar.today.start - oldest * dayLength;
  const won = projects
    .filter((project) => project.created > begin && random.chance(0.4))
    .map((project) => ({
      created: project.created - random.integer(3, 30) * dayLength,
      customer: project.customer,
      project,
      department: project.department,
    }))
    .filter(({ created, customer }) => created > customer.created + dayLength);
  const others = world
    .officeTimes(random, Math.max(0, quoteCount - won.length), oldest, 1)
    .map((created) => ({
      created,
      customer: pickCustomer(random, created),
      project: undefined,
      department: random.integer(0, 2),
    }));
  const plans = [...won, ...others]
    .toSorted((first, second) => first.created - second.created)
    .map((draft, index) => ({ _id: nextId(draft.created), number: String(firstNumber + index), ...draft }));
  for (const { _id, number, project } of plans) if (project !== undefined) project.quote = { _id, number };
  return plans;
};
