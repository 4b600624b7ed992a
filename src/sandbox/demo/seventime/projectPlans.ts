import type { Random } from "../random.ts";
import { type ContactPerson } from "./contactPersons.ts";
import type { Customer } from "./customers.ts";
import { idMaker } from "./ids.ts";
import type { Job } from "./jobs.ts";
import type { Person } from "./users.ts";
import type { World } from "./world.ts";

const projectCount = 600;
const firstNumber = 1401;
const bigProjectAge = 330;
const bigCrew = 15;

/** How a project is priced. */
export type BillingMethod =
  "ACCORDING_TO_CUSTOMER" | "HOURLY" | "PERUSER" | "HOURLY_PER_TIMECATEGORY" | "FIXED_PRICE" | "PRICELIST";

const methods: readonly BillingMethod[] = [
  "HOURLY",
  "HOURLY",
  "HOURLY",
  "FIXED_PRICE",
  "FIXED_PRICE",
  "HOURLY_PER_TIMECATEGORY",
  "PERUSER",
  "PRICELIST",
];

const works = [
  ["Ny elcentral", "Belysning trapphus", "Laddplatser garage", "Solceller", "Stambyte el", "Nätverk kontor"],
  ["Stambyte", "Badrumsrenovering", "Ny undercentral", "Avloppsrelining", "Kök och bad", "Vattenmätare"],
  [
    "Bergvärme",
    "Byte fjärrvärmecentral",
    "Injustering värme",
    "Kylanläggning",
    "Frånluftsvärmepump",
    "Pannbyte",
  ],
] as const;

/** A project before its record is made, with the work that was put into it. */
export interface ProjectPlan {
  _id: string;
  number: string;
  name: string;
  created: number;
  customer: Customer;
  contact: ContactPerson | undefined;
  department: number;
  leader: Person;
  method: BillingMethod;
  /** First and last day of work, counted from today. */
  from: number;
  to: number;
  crew: Person[];
  kind: "usual" | "big" | "overBudget";
  quote: { _id: string; number: string } | undefined;
  jobs: Job[];
  fixedPrice: number;
  invoiced: number;
}

interface Sources {
  people: readonly Person[];
  pickCustomer: (random: Random, instant: number) => Customer;
  contacts: ReadonlyMap<string, ContactPerson[]>;
}

const methodFor = (random: Random, customer: Customer): BillingMethod =>
  customer.record.billingMethod === "HOURLY" && random.chance(0.5)
    ? "ACCORDING_TO_CUSTOMER"
    : random.pick(methods);

const crewFor = (random: Random, people: readonly Person[], department: number, isBig: boolean): Person[] => {
  const workers = people.filter((person) => person.duty === "field" && person.leftDaysAgo === undefined);
  if (isBig) return workers.filter((_, index) => index % 8 !== 7).slice(0, bigCrew);
  return random
    .shuffle(workers.filter((person) => person.department === department))
    .slice(0, random.integer(1, 2));
};

const leaderFor = (
  random: Random,
  people: readonly Person[],
  department: number,
  created: number,
): Person => {
  const leaders = people.filter((person) => person.duty === "leader" && person.hired < created);
  return random.pick(leaders.filter((person) => person.department === department));
};

const planOf = (
  world: World,
  random: Random,
  sources: Sources,
  age: number,
  created: number,
  kind: ProjectPlan["kind"],
) => {
  const department = kind === "big" ? 1 : random.integer(0, 2);
  const customer = sources.pickCustomer(random, created);
  const from = -age + random.integer(2, 18);
  const length = kind === "big" ? 400 : random.integer(12, 140);
  const work = random.pick(works[department] ?? works[0]);
  return {
    created,
    customer,
    contact: sources.contacts.get(customer.record._id)?.[0],
    department,
    leader: leaderFor(random, sources.people, department, created),
    method: kind === "usual" ? methodFor(random, customer) : "FIXED_PRICE",
    name: kind === "big" ? "Kvarnsjö skola, ombyggnad" : `${work}, ${customer.record.address}`,
    from,
    to: from + length,
    crew: crewFor(random, sources.people, department, kind === "big"),
    kind,
    quote: undefined,
    jobs: [],
    fixedPrice: 0,
    invoiced: 0,
  } satisfies Omit<ProjectPlan, "_id" | "number">;
};

/** The projects of three years, the oldest first; one is big, and one costs more than was thought. */
export const planProjects = (world: World, sources: Sources): ProjectPlan[] => {
  const random = world.random("projects");
  const nextId = idMaker("Project");
  const ages = Array.from({ length: projectCount - 2 }, () => random.integer(1, 1090));
  const drafts = [
    ...ages.map((age) => ({ age, kind: "usual" as const })),
    { age: bigProjectAge, kind: "big" as const },
    { age: 150, kind: "overBudget" as const },
  ].map((draft) => ({ ...draft, created: world.officeTime(random, draft.age) }));
  return drafts
    .toSorted((first, second) => first.created - second.created)
    .map(({ age, kind, created }, index) => ({
      _id: nextId(created),
      number: String(firstNumber + index),
      ...planOf(world, random, sources, age, created, kind),
    }));
};
