import type { World } from "../../engine/world.ts";
import type { Fields } from "../../../openapi/fields.ts";
import { Refusal } from "../../refusal.ts";
import type { Perform } from "../behaviours.ts";
import { isAssigned } from "./assignments.ts";
import { success } from "./messages.ts";
import { personOf } from "./person.ts";
import { minute, plannedShifts } from "./plan.ts";
import { openPunchOf } from "./punches.ts";
import { bodyOf } from "./sentFields.ts";
import { noTime, nowOf } from "./times.ts";

/** A punch belongs to a shift that starts no further from it than this. */
const reach = 4 * 60 * minute;

function locationOf(world: World, hash: unknown): Fields {
  const where = [{ field: "hash", comparison: "=" as const, value: String(hash) }];
  const [location] = world.table("Location").find({ where, limit: 1 });
  if (location !== undefined) return location;
  const details = { field: "location_hash", type: "validation_error" };
  throw new Refusal("impossible", "location_hash: no location has this hash", details);
}

function assertMayPunch(person: Fields, location: Fields): void {
  const { active, location: locations } = person;
  if (active === false) throw new Refusal("impossible", "employee_id: the person is not active");
  if (isAssigned(locations, location["id"])) return;
  throw new Refusal("impossible", "employee_id: the person is not assigned to this location");
}

/** The shift that a person who clocks in now comes for; undefined where none fits. */
function shiftFor(world: World, person: Fields, location: Fields): Fields | undefined {
  const now = world.now().getTime();
  const here = { field: "location_id", comparison: "=" as const, value: Number(location["id"]) };
  return plannedShifts(world, person["id"], { from: now - reach, until: now + reach }, [here])[0];
}

function clockIn(world: World, person: Fields, location: Fields): void {
  const shift = shiftFor(world, person, location);
  const now = nowOf(world);
  world.table("TimePunch").insert({
    id: world.newId("TimePunch"),
    shift_id: shift?.["id"] ?? 0,
    user_id: person["id"],
    location_id: location["id"],
    department_id: shift?.["department_id"] ?? 0,
    role_id: shift?.["role_id"] ?? 0,
    approved: false,
    clocked_in: now,
    clocked_out: noTime,
    auto_clocked_out: false,
    clocked_in_offline: false,
    clocked_out_offline: false,
    tips: 0,
    notes: "",
    created: now,
    modified: now,
  });
}

function clockOut(world: World, punch: Fields, location: Fields): void {
  const now = nowOf(world);
  if (punch["location_id"] !== location["id"]) {
    throw new Refusal("impossible", "employee_id: the person is clocked in at another location");
  }
  if (now < String(punch["clocked_in"])) {
    throw new Refusal("impossible", "employee_id: the person's punch begins later than now");
  }
  world.table("TimePunch").replace({ ...punch, clocked_out: now, modified: now });
}

/** Clocks a person in, or out when already in. */
export const punchTimePunch: Perform = (world, call) => {
  const { location_hash: hash, employee_id: code } = bodyOf(call);
  const location = locationOf(world, hash);
  const person = personOf(world, "employee_id", code);
  assertMayPunch(person, location);
  const open = openPunchOf(world, person["id"]);
  if (open === undefined) clockIn(world, person, location);
  else clockOut(world, open, location);
  const greeting = open === undefined ? "Welcome" : "Goodbye";
  return {
    body: success({
      punched: open === undefined ? "in" : "out",
      message: `${greeting} ${String(person["firstname"])} ${String(person["lastname"])}`,
      user: { photo_url: person["photo"] ?? "" },
    }),
  };
};
