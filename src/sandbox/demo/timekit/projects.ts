import type { Seed } from "../seed.ts";
import { idMaker } from "./ids.ts";
import type { Site, Sites } from "./sites.ts";
import { type Bookable, type ProjectKey, createdAt } from "./staff.ts";

type Row = Seed[string][number];

/** The ways in which the clinic is booked. */
export type ProjectGraph =
  "instant" | "confirm_decline" | "instant_payment" | "group_customer" | "group_customer_payment";

/** What is booked, and how. */
export interface Project {
  readonly id: string;
  readonly key: ProjectKey | "team";
  readonly name: string;
  readonly slug: string;
  readonly graph: ProjectGraph;
  readonly mode: string;
  /** Minutes that a booking takes, and minutes from one start to the next. */
  readonly length: number;
  readonly step: number;
  readonly what: string;
  readonly site: Site;
  readonly service: string;
}

type Plan = readonly [
  key: Project["key"],
  place: keyof Sites,
  name: string,
  slug: string,
  graph: ProjectGraph,
  mode: string,
  length: number,
  step: number,
  service: string,
];

const plans: readonly Plan[] = [
  [
    "physio",
    "stockholm",
    "Besök hos fysioterapeut",
    "fysioterapi",
    "instant",
    "roundrobin_random",
    45,
    60,
    "Fysioterapi",
  ],
  ["doctor", "stockholm", "Läkarbesök", "lakare", "confirm_decline", "exclusive", 30, 30, "Läkarbesök"],
  [
    "nurse",
    "stockholm",
    "Vaccination och provtagning",
    "vaccination",
    "instant",
    "roundrobin_prioritized",
    20,
    30,
    "Vaccination",
  ],
  [
    "hall",
    "stockholm",
    "Egen träning i rehabsalen",
    "rehabsalen",
    "instant",
    "roundrobin_prioritized",
    60,
    60,
    "Träning",
  ],
  [
    "school",
    "stockholm",
    "Ryggskola",
    "ryggskola",
    "group_customer",
    "roundrobin_prioritized",
    60,
    60,
    "Träning",
  ],
  [
    "pilates",
    "stockholm",
    "Pilates i grupp",
    "pilates",
    "group_customer_payment",
    "roundrobin_prioritized",
    60,
    60,
    "Träning",
  ],
  [
    "london",
    "london",
    "Sports physiotherapy",
    "sports-physio",
    "instant_payment",
    "roundrobin_prioritized",
    60,
    60,
    "Physiotherapy",
  ],
  [
    "newYork",
    "newYork",
    "Initial consultation",
    "consultation",
    "instant",
    "roundrobin_random",
    60,
    60,
    "Consultation",
  ],
  ["team", "stockholm", "Teambedömning", "team", "instant", "mutual", 60, 60, "Läkarbesök"],
];

/** All projects. */
export function projectsOf(sites: Sites): Project[] {
  const nextId = idMaker("project");
  return plans.map(([key, place, name, slug, graph, mode, length, step, service]) => ({
    id: nextId(),
    key,
    name,
    slug,
    graph,
    mode,
    length,
    step,
    service,
    what: name,
    site: sites[place],
  }));
}

/** The resources of a project; those of a team are its first physiotherapist and its first doctor. */
export function resourcesOf({ key }: Project, bookables: readonly Bookable[]): Bookable[] {
  const of = (project: ProjectKey): Bookable[] => bookables.filter((one) => one.project === project);
  if (key === "team") return [...of("physio").slice(0, 1), ...of("doctor").slice(0, 1)];
  return of(key === "pilates" ? "school" : key);
}

const customerFields = {
  name: { title: "Name", required: true },
  email: { title: "E-mail", format: "email", required: true },
  phone: { title: "Phone", format: "phone" },
};

const reminder = {
  type: "email",
  settings: { recipient: "customer", subject: "Your visit tomorrow" },
  when: { type: "before", unit: "hours", time: 24 },
};

/** What projects of the demo data are related to. */
export interface Relations {
  readonly bookables: readonly Bookable[];
  readonly locationIds: ReadonlyMap<Site, string>;
  readonly serviceIds: ReadonlyMap<string, string>;
}

function rowOf(project: Project, place: number, relations: Relations): Row {
  const { id, name, slug, graph, mode, length, step, what, site, service, key } = project;
  const created = createdAt(site, 30 + place);
  const idOf = <Key>(ids: ReadonlyMap<Key, string>, of: Key): string[] => [ids.get(of) ?? []].flat();
  return {
    id,
    name,
    slug,
    availability: {
      mode,
      length: `${length} minutes`,
      timeslot_increments: `${step} minutes`,
      from: "1 hour",
      to: "4 weeks",
      round_to_nearest_hour: step === 60,
    },
    availability_constraints: key === "doctor" ? [{ block_hours: { start: 16, end: 17 } }] : [],
    booking: { graph, what, where: site.where, description: `${name}, ${length} min.` },
    customer_fields: customerFields,
    reminders: [reminder],
    ui: { display_name: site.name, availability_view: "listing", show_credits: false, timezone: site.zone },
    meta: { site: site.name },
    allow_double_bookings: false,
    reservation_time: 120,
    created_at: created,
    updated_at: created,
    resource_ids: resourcesOf(project, relations.bookables).map((one) => one.id),
    location_ids: idOf(relations.locationIds, site),
    service_ids: idOf(relations.serviceIds, service),
  };
}

/** The records of projects. */
export const projectRows = (projects: readonly Project[], relations: Relations): Row[] =>
  projects.map((project, place) => rowOf(project, place, relations));
