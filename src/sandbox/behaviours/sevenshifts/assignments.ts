import type { World } from "../../engine/world.ts";
import type { Fields } from "../../../openapi/fields.ts";
import type { Call } from "../behaviours.ts";
import { objectsOf } from "../reading.ts";
import { assertPresent, wrong } from "./checks.ts";
import { bodyOf } from "./sentFields.ts";

/** What a user can be assigned to, by the name that the list has beside the user. */
const targets = { location: "Location", department: "Department", role: "Role" };

function assigned(world: World, name: string, entity: string, list: unknown): Fields[] {
  const rows = objectsOf(list);
  for (const row of rows) {
    assertPresent(row, ["id"]);
    if (!world.table(entity).has(Number(row["id"]))) throw wrong(name, `there is no ${entity} with this id`);
  }
  return [...new Map(rows.map((row) => [row["id"], row])).values()];
}

/**
 * The assignments that a request has beside the user, each the whole list from now on.
 * @throws {Refusal} when one leads nowhere
 */
export function sentAssignments(world: World, call: Call): Fields {
  const sent = Object.entries(targets).filter(([name]) => name in bodyOf(call));
  return Object.fromEntries(
    sent.map(([name, entity]) => [name, assigned(world, name, entity, bodyOf(call)[name])]),
  );
}

/** What somebody has who is assigned to nothing. */
export const noAssignments = (): Fields => Object.fromEntries(Object.keys(targets).map((name) => [name, []]));

/** Tells whether a user is assigned to a record. */
export const isAssigned = (list: unknown, id: unknown): boolean =>
  objectsOf(list).some((row) => row["id"] === id);

/** Tells whether any user is assigned to a record. */
export function hasAssigned(world: World, entity: string, id: number): boolean {
  const [name] = Object.entries(targets).find(([, target]) => target === entity) ?? [];
  const where = [{ field: `${name}[].id`, comparison: "=" as const, value: id }];
  return name !== undefined && world.table("User").count(where) > 0;
}
