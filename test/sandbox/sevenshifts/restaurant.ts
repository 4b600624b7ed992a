import { afterEach } from "vitest";
import { type SevenShifts, createSevenShifts } from "../../../src/apis/sevenshifts.ts";
import { type Sandbox, type Seed, createSandbox } from "../../../src/sandbox/index.ts";

/** The moment at which the tests begin. */
export const opening = "2026-03-02 17:00:00";

/** The zero date, which stands for no time. */
export const noTime = "0000-00-00 00:00:00";

const entered = { created: "2026-01-01 00:00:00", modified: "2026-01-01 00:00:00" };

/** Somebody who is assigned to the first location as a cook. */
const person = (id: number, firstname: string, employeeId: string, more: Seed[string][number] = {}) => ({
  id,
  company_id: 1,
  firstname,
  lastname: "Marsh",
  user_type_id: 1,
  email: `${firstname.toLowerCase()}@example.com`,
  photo: `https://photos.example.com/${id}.jpg`,
  employee_id: employeeId,
  active: true,
  location: [{ id: 10 }],
  department: [{ id: 20 }],
  role: [{ id: 30, skill_level: 2, hourly_wage: 21.5, primary: 1 }],
  ...entered,
  ...more,
});

const location = (id: number, hash: string) => ({
  id,
  address: `${id} Pier St`,
  country: "US",
  timezone: "America/Chicago",
  hash,
  ...entered,
});

const records = (): Seed => ({
  Company: [{ id: 1, name: "Pier", country: "US", photo: "", ...entered }],
  Location: [location(10, "hash-of-ten"), location(11, "hash-of-eleven")],
  Department: [{ id: 20, name: "Kitchen", location_id: 10, ...entered }],
  Role: [
    { id: 30, name: "Cook", color: "00ff00", location_id: 10, department_id: 20, ...entered },
    { id: 31, name: "Host", color: "ff0000", location_id: 10, department_id: 0, ...entered },
  ],
  User: [person(1, "Ada", "0123"), person(2, "Bo", "4567"), person(3, "Cy", "8910", { active: false })],
});

/** A restaurant with two locations, and a client of it. */
export interface Restaurant {
  sandbox: Sandbox;
  client: SevenShifts;
}

const opened: Sandbox[] = [];

afterEach(async () => {
  await Promise.all(opened.splice(0).map((sandbox) => sandbox.close()));
});

/** Opens a restaurant with two people who work at its first location, and one who has left. */
export function openRestaurant(): Restaurant {
  const clock = `${opening.replace(" ", "T")}Z`;
  const sandbox = createSandbox({ seed: "empty", rateLimit: false, clock });
  opened.push(sandbox);
  sandbox.load("sevenshifts", records());
  const { key, baseUrl } = sandbox.apis.sevenshifts;
  const client = createSevenShifts({
    apiKey: key,
    baseUrl,
    fetch: sandbox.fetch,
    rateLimit: false,
    retry: false,
  });
  return { sandbox, client };
}
