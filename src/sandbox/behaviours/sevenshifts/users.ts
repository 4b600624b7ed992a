import { namedRecord } from "../../engine/perform.ts";
import type { World } from "../../engine/world.ts";
import type { Fields } from "../../../openapi/fields.ts";
import type { Call, EntityRules, Perform } from "../behaviours.ts";
import { objectsOf } from "../reading.ts";
import { noAssignments, sentAssignments } from "./assignments.ts";
import { assertPresent, wrong } from "./checks.ts";
import { ownCompany } from "./company.ts";
import { success } from "./messages.ts";
import { shownRecord } from "./punchDetail.ts";

/** Fields that no two users have in common, taken together. */
const identities = [["firstname", "lastname"], ["email"], ["employee_id"]];

const folded = (value: unknown): string =>
  String(value ?? "")
    .trim()
    .toLowerCase();

function assertNobodyElse(world: World, user: Fields): void {
  for (const fields of identities) {
    if (fields.some((field) => folded(user[field]) === "")) continue;
    const where = fields.map((field) => ({
      field,
      comparison: "contains" as const,
      value: String(user[field]).trim(),
    }));
    const isSame = (other: Fields): boolean =>
      other["id"] !== user["id"] && fields.every((field) => folded(other[field]) === folded(user[field]));
    if (world.table("User").find({ where }).some(isSame)) {
      throw wrong(fields.join(" and "), "another user has the same");
    }
  }
}

function prepare(world: World, record: Fields, call: Call, before: Fields | undefined): Fields {
  const code = record["employee_id"];
  const user: Fields = {
    ...(before === undefined ? noAssignments() : {}),
    ...record,
    ...(before === undefined ? { company_id: Number(ownCompany(world)?.["id"] ?? 0) } : {}),
    ...(code === undefined ? {} : { employee_id: String(code) }),
    ...sentAssignments(world, call),
  };
  assertPresent(user, ["firstname", "lastname"]);
  assertNobodyElse(world, user);
  return user;
}

/** Users: who they are is theirs alone; assignments are replaced as a whole. */
export const userRules: EntityRules = { prepare };

/** A role as it stands beside a user. */
function roleOf(world: World, { id, ...particular }: Fields): Fields {
  return { ...shownRecord(world, "Role", id), users_role: particular };
}

/** One user; with `deep` the company and the assignments beside it. */
export const getUser: Perform = (world, call) => {
  const record = namedRecord(world, "User", call);
  const { id, location, department, role } = record;
  const user = shownRecord(world, "User", id);
  if (call.query["deep"] !== "1") return { body: success({ user }) };
  const shown = (entity: string, list: unknown): (Fields | undefined)[] =>
    objectsOf(list).map((row) => shownRecord(world, entity, row["id"]));
  return {
    body: success({
      user,
      company: ownCompany(world) ?? {},
      location: shown("Location", location),
      department: shown("Department", department),
      role: objectsOf(role).map((row) => roleOf(world, row)),
    }),
  };
};
