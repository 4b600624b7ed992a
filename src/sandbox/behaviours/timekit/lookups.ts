import type { World } from "../../engine/world.ts";
import type { Fields } from "../../../openapi/fields.ts";
import { Refusal } from "../../refusal.ts";
import type { Comparable } from "../../store/condition.ts";

/** The records whose field has a value. */
export const recordsBy = (world: World, entity: string, field: string, value: Comparable): Fields[] =>
  world.table(entity).find({ where: [{ field, comparison: "=", value }] });

/** The records with these ids, in their order; an id of none is left out. */
export const recordsOf = (world: World, entity: string, ids: readonly string[]): Fields[] =>
  ids.map((id) => world.table(entity).get(id)).filter((record) => record !== undefined);

/**
 * Sees to it that ids of a request lead to records.
 * @throws {Refusal} when one does not
 */
export function assertIds(world: World, entity: string, ids: readonly string[], field: string): void {
  for (const id of ids) {
    if (world.table(entity).has(id)) continue;
    throw new Refusal("invalid", `${field}: there is no ${entity} with the id ${id}`, { field });
  }
}

/** The resource that has a mail address, whatever the case of its letters. */
export const resourceByEmail = (world: World, email: string): Fields | undefined =>
  world.table("Resource").find({ where: [{ field: "email", comparison: "same", value: email }] })[0];

/**
 * The resource that has a mail address.
 * @throws {Refusal} when none has
 */
export function namedByEmail(world: World, email: string): Fields {
  const resource = resourceByEmail(world, email);
  if (resource !== undefined) return resource;
  throw new Refusal("unknownRecord", "There is no Resource with this address.", { entity: "Resource" });
}
