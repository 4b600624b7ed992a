import { createHash } from "node:crypto";
import { calendarOf } from "../calendar.ts";
import type { House, RoleName, RolePlace, StoredRecord } from "./model.ts";
import { dayLength, minuteLength, timestamp } from "./timestamp.ts";

const companyId = 3184;
const firstLocationId = 5210;
const firstDepartmentId = 18_402;
const firstRoleId = 61_027;

/** How far the plan reaches, in days before and after the moment. */
export const reach = { before: 400, after: 70 } as const;

const addresses = [
  {
    name: "River North",
    address: "Harbor & Grain River North, 418 W Millrace St, Chicago",
    city: "Chicago",
    state: "IL",
    postalCode: "60654",
    areaCode: "312",
    zone: "America/Chicago",
    large: true,
    patio: true,
    age: 2380,
  },
  {
    name: "Logan Square",
    address: "Harbor & Grain Logan Square, 2907 N Lanternwick Ave, Chicago",
    city: "Chicago",
    state: "IL",
    postalCode: "60647",
    areaCode: "773",
    zone: "America/Chicago",
    large: false,
    patio: false,
    age: 1590,
  },
  {
    name: "LoDo",
    address: "Harbor & Grain LoDo, 1631 Tollgate Row, Denver",
    city: "Denver",
    state: "CO",
    postalCode: "80202",
    areaCode: "720",
    zone: "America/Denver",
    large: false,
    patio: true,
    age: 905,
  },
] as const;

const roleTraits: Record<RoleName, { department: string; color: string; wage: number; tipped?: true }> = {
  Manager: { department: "", color: "34495e", wage: 29.5 },
  "Shift Lead": { department: "Front of House", color: "8e44ad", wage: 19.5 },
  Server: { department: "Front of House", color: "2e86c1", wage: 12.5, tipped: true },
  Host: { department: "Front of House", color: "48c9b0", wage: 15.25 },
  Busser: { department: "Front of House", color: "aed6f1", wage: 13 },
  Bartender: { department: "Bar", color: "d35400", wage: 13.75, tipped: true },
  Barback: { department: "Bar", color: "edbb99", wage: 13.25 },
  "Sous Chef": { department: "Kitchen", color: "922b21", wage: 24 },
  "Line Cook": { department: "Kitchen", color: "cb4335", wage: 18.5 },
  "Prep Cook": { department: "Kitchen", color: "f5b041", wage: 17 },
  Dishwasher: { department: "Kitchen", color: "7f8c8d", wage: 16 },
};
const roleNames: RoleName[] = [
  "Manager",
  "Shift Lead",
  "Server",
  "Host",
  "Busser",
  "Bartender",
  "Barback",
  "Sous Chef",
  "Line Cook",
  "Prep Cook",
  "Dishwasher",
];

/** The company with its places, as the plan uses them and as the store keeps them. */
export interface Company {
  readonly houses: readonly House[];
  readonly records: Record<"Company" | "Location" | "Department" | "Role", StoredRecord[]>;
}

/** Makes the company, its locations, departments and roles as of a moment. */
export function companyAsOf(moment: number): Company {
  const created = moment - 2400 * dayLength + 913 * minuteLength;
  const company = {
    id: companyId,
    name: "Harbor & Grain",
    country: "US",
    photo: "https://photos.example.com/companies/harbor-and-grain.png",
    created: timestamp(created),
    modified: timestamp(moment - 41 * dayLength + 1021 * minuteLength),
  };
  const records: Company["records"] = { Company: [company], Location: [], Department: [], Role: [] };
  return { houses: addresses.map((traits, index) => houseOf(traits, index, moment, records)), records };
}

/** Opens a location: adds its records, and tells the plan of it. */
function houseOf(
  { address, age, ...plan }: (typeof addresses)[number],
  index: number,
  moment: number,
  records: Company["records"],
): House {
  const created = moment - age * dayLength + 970 * minuteLength;
  const id = firstLocationId + index;
  records.Location.push({
    id,
    address,
    country: "US",
    timezone: plan.zone,
    hash: createHash("sha256").update(address).digest("hex").slice(0, 32),
    created: timestamp(created),
    modified: timestamp(moment - (60 + index) * dayLength + 905 * minuteLength),
  });
  const names = roleNames.filter((name) => plan.large || name !== "Barback");
  const departments = addDepartments(id, plan.large, created, records.Department);
  const roles = names.map((name, place): [RoleName, RolePlace] => [
    name,
    addRole(name, id, departments, created + (30 + place * 2) * minuteLength, records.Role),
  ]);
  const calendar = calendarOf(plan.zone, new Date(moment), reach.before, reach.after);
  return { ...plan, id, created, calendar, roles: new Map(roles) };
}

/** Adds the departments of a location, and tells their ids by name; the bar is a part of the front where it is small. */
function addDepartments(
  locationId: number,
  large: boolean,
  opened: number,
  rows: StoredRecord[],
): Map<string, number> {
  const ids = new Map([["", 0]]);
  for (const name of large ? ["Front of House", "Kitchen", "Bar"] : ["Front of House", "Kitchen"]) {
    const id = firstDepartmentId + rows.length;
    const created = timestamp(opened + (10 + ids.size) * minuteLength);
    rows.push({ id, name, created, modified: created, location_id: locationId });
    ids.set(name, id);
  }
  return ids;
}

function addRole(
  name: RoleName,
  locationId: number,
  departments: ReadonlyMap<string, number>,
  created: number,
  rows: StoredRecord[],
): RolePlace {
  const { department, color, wage, tipped = false } = roleTraits[name];
  const departmentId = departments.get(department) ?? departments.get("Front of House") ?? 0;
  const id = firstRoleId + rows.length;
  rows.push({
    id,
    name,
    color,
    created: timestamp(created),
    modified: timestamp(created + (rows.length % 3) * 190 * dayLength),
    location_id: locationId,
    department_id: departmentId,
  });
  return { id, name, departmentId, locationId, wage, tipped };
}
