import type { World } from "../../engine/world.ts";
import type { Fields } from "../../../openapi/fields.ts";
import { Refusal } from "../../refusal.ts";
import type { Condition } from "../../store/condition.ts";
import type { Call, EntityRules } from "../behaviours.ts";
import { assertPresent, wrong } from "./checks.ts";
import { sentFields } from "./sentFields.ts";
import { noTime } from "./times.ts";

/** The punch that somebody has not ended; undefined where there is none. */
export function openPunchOf(world: World, userId: unknown): Fields | undefined {
  const where: Condition[] = [
    { field: "user_id", comparison: "=", value: Number(userId) },
    { field: "clocked_out", comparison: "=", value: noTime },
  ];
  return world.table("TimePunch").find({ where, limit: 1 })[0];
}

function endOf({ clocked_in: start, clocked_out: end }: Fields): string {
  if (end === "" || end === noTime) return noTime;
  if (String(end) < String(start)) throw wrong("clocked_out", "nobody clocks out before clocking in");
  return String(end);
}

/** Role and department of the shift that a punch is for, where the request does not say. */
function plannedAs(world: World, { shift_id: id }: Fields, sent: Fields): Fields {
  const shift = world.table("Shift").get(Number(id));
  return {
    role_id: sent["role_id"] ?? shift?.["role_id"] ?? 0,
    department_id: sent["department_id"] ?? shift?.["department_id"] ?? 0,
  };
}

function assertOneOpen(world: World, { id, user_id: userId, clocked_out: end }: Fields): void {
  const open = end === noTime ? openPunchOf(world, userId) : undefined;
  if (open === undefined || open["id"] === id) return;
  throw new Refusal(
    "impossible",
    `clocked_out: the user is clocked in already, by punch ${String(open["id"])}`,
  );
}

function prepare(world: World, record: Fields, call: Call, before: Fields | undefined): Fields {
  const isNew = before === undefined;
  assertPresent(record, ["user_id", "location_id", "clocked_in"]);
  const punch: Fields = {
    ...record,
    ...(isNew ? { tips: record["tips"] ?? 0, notes: record["notes"] ?? "" } : {}),
    ...(isNew ? plannedAs(world, record, sentFields(call)) : {}),
    clocked_out: endOf(record),
  };
  assertOneOpen(world, punch);
  return punch;
}

/** Punches of the back office: any interval, but no end before its beginning, and one open punch a person. */
export const punchRules: EntityRules = {
  prepare,
  conditions: (_, { query }) =>
    query["clocked_out"] === undefined ? [] : [{ field: "clocked_out", comparison: ">", value: noTime }],
};
