import { type Fields, placesOf, rootOf } from "../../openapi/fields.ts";
import { Refusal } from "../refusal.ts";
import type { EntityModel } from "./model.ts";
import type { World } from "./world.ts";

/** Tells whether a reference is unset: vendors write null, nothing, or 0. */
export const isUnset = (id: unknown): boolean => id === null || id === undefined || id === "" || id === 0;

const isId = (value: unknown): value is string | number =>
  typeof value === "string" || typeof value === "number";

/**
 * Refuses a record when a reference among the fields that were sent leads to no record.
 * @throws {Refusal}
 */
export function assertReferences(
  world: World,
  { entity }: EntityModel,
  record: Fields,
  sent: ReadonlySet<string>,
): void {
  for (const [path, target] of Object.entries(entity.references ?? {})) {
    if (!sent.has(rootOf(path))) continue;
    for (const { value } of placesOf(record, path)) {
      if (isUnset(value) || (isId(value) && world.table(target).has(value))) continue;
      throw new Refusal("invalid", `${path}: there is no ${target} with this id`, { field: path });
    }
  }
}

/** The first record that refers to another one; undefined where none does. */
export function referrerOf(
  world: World,
  target: string,
  id: string | number,
): { entity: string; path: string } | undefined {
  for (const { name, entity } of world.model.entities.values()) {
    for (const [path, to] of Object.entries(entity.references ?? {})) {
      const where = [{ field: path, comparison: "=" as const, value: id }];
      if (to === target && world.table(name).count(where) > 0) return { entity: name, path };
    }
  }
  return undefined;
}
