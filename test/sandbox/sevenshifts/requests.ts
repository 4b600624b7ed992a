import { isAssigned } from "../../../src/sandbox/behaviours/sevenshifts/assignments.ts";
import type { Fields } from "../../../src/openapi/fields.ts";
import type { Seed } from "../../../src/sandbox/index.ts";

/** A request of one operation. */
export interface Request {
  operationId: string;
  method: string;
  path: string;
  body?: Fields;
}

const first = (seed: Seed, entity: string): Fields => {
  const [record] = seed[entity] ?? [];
  if (record === undefined) throw new Error(`The demo data has no ${entity}.`);
  return record;
};

/** Reads, writes and removes one record of a kind; what is created last has the highest id, which `made` names. */
function recordRequests(seed: Seed, entity: string, path: string, fields: Fields, change: Fields): Request[] {
  const name = entity === "TimePunch" ? "time_punch" : entity.toLowerCase();
  const one = `/${path}/${String(first(seed, entity)["id"])}`;
  return [
    { operationId: `get${entity}`, method: "GET", path: one },
    { operationId: `create${entity}`, method: "POST", path: `/${path}`, body: { [name]: fields } },
    { operationId: `update${entity}`, method: "PUT", path: one, body: { [name]: change } },
    { operationId: `delete${entity}`, method: "DELETE", path: `/${path}/made` },
  ];
}

const listRequests: Request[] = [
  ["listCompanies", "/companies"],
  ["listLocations", "/locations?order_field=location.address&order_dir=desc"],
  ["listDepartments", "/departments"],
  ["listRoles", "/roles?limit=2&offset=1"],
  ["listShifts", "/shifts/?limit=5&start[gte]=2026-01-01&order_field=shift.start"],
  ["listEvents", "/events?date[gte]=2026-01-01"],
  ["listUsers", "/users?active=0,1"],
  ["listTimePunches", "/time_punches?clocked_in[lte]=2026-12-31 23:59:59"],
].map(([operationId = "", path = ""]) => ({ operationId, method: "GET", path }));

function companyRequests(seed: Seed): Request[] {
  const path = `/companies/${String(first(seed, "Company")["id"])}`;
  const body = { company: { name: "Joes new company name" } };
  return [
    { operationId: "getCompany", method: "GET", path },
    { operationId: "updateCompany", method: "PUT", path, body },
  ];
}

/** Somebody who may clock in at a location. */
function workerAt(seed: Seed, { id }: Fields): Fields {
  const open = (seed["TimePunch"] ?? []).filter((punch) => punch["clocked_out"] === "0000-00-00 00:00:00");
  const busy = new Set(open.map((punch) => punch["user_id"]));
  const found = (seed["User"] ?? []).find(
    (user) => user["active"] === true && !busy.has(user["id"]) && isAssigned(user["location"], id),
  );
  if (found === undefined) throw new Error("The demo data has nobody who could clock in.");
  return found;
}

/** One valid request of every operation, made for the demo data. */
export function requestsFor(seed: Seed): Request[] {
  const location = first(seed, "Location");
  const role = first(seed, "Role");
  const person = workerAt(seed, location);
  const code = person["employee_id"];
  const ids = { user_id: person["id"], location_id: location["id"] };
  const [start, end] = ["2026-03-03 10:00:00", "2026-03-03 11:00:00"];
  const event = {
    title: "Some title",
    description: "About it",
    date: "2026-12-30",
    start: "16:30:00",
    color: "00ff00",
  };
  const records = (...parts: [string, string, Fields, Fields]) => recordRequests(seed, ...parts);
  return [
    ...listRequests,
    ...companyRequests(seed),
    ...records("Location", "locations", { address: "3rd Ave" }, { timezone: "America/Toronto" }),
    ...records("Department", "departments", { name: "Kitchen" }, { name: "Bar" }),
    ...records("Role", "roles", { name: "Bartender", color: "00ff00" }, { color: "ff0000" }),
    ...records("Shift", "shifts", { ...ids, start, end, role_id: role["id"] }, { notes: "Bring keys." }),
    ...records("Event", "events", event, { title: "New title" }),
    ...records(
      "TimePunch",
      "time_punches",
      { ...ids, clocked_in: start, clocked_out: end },
      { approved: true },
    ),
    ...records("User", "users", { firstname: "Bob", lastname: "Johnson" }, { email: "changed@example.com" }),
    {
      operationId: "checkScheduledShift",
      method: "POST",
      path: "/shifts/scheduled",
      body: { punch_id: code },
    },
    {
      operationId: "punchTimePunch",
      method: "POST",
      path: "/time_punches/punch",
      body: { location_hash: location["hash"], employee_id: code },
    },
  ];
}
