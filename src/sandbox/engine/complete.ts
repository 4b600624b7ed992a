import { type Fields, isFields } from "../../openapi/fields.ts";
import type { Seed } from "../demo/seed.ts";
import type { EntityModel } from "./model.ts";
import type { World } from "./world.ts";

/** Fields in the place of those of the same name; an object keeps the fields that are not named. */
export function merged(record: Fields, sent: Fields): Fields {
  const entries = Object.entries(sent).map(([name, value]) => {
    const before = record[name];
    return [name, isFields(before) && isFields(value) ? merged(before, value) : value] as const;
  });
  return { ...record, ...Object.fromEntries(entries) };
}

/** What the server's clock puts into a record. */
export function timestamps(world: World, { entity }: EntityModel, kinds: ("created" | "modified")[]): Fields {
  const now = world.now().toISOString();
  const text = world.behaviours.times.stored(now) ?? now;
  const names = kinds.flatMap((kind) => entity.timestamps?.[kind] ?? []);
  return Object.fromEntries(names.map((name) => [name, text]));
}

/** The flag of a record that nobody has deleted. */
const undeleted = ({ entity: { softDelete } }: EntityModel): Fields =>
  softDelete === undefined ? {} : { [softDelete.field]: !softDelete.value };

/** Fields with all that a record always has: an id, the server's times, and what is empty until somebody fills it. */
export function completeRecord(world: World, model: EntityModel, fields: Fields): Fields {
  const empty = world.model.skeleton(model.schema, world.now());
  const { field } = model.entity.id;
  return merged(isFields(empty) ? empty : {}, {
    ...undeleted(model),
    ...timestamps(world, model, ["created", "modified"]),
    ...fields,
    [field]: fields[field] ?? world.newId(model.name),
  });
}

/** The records of a seed, each complete; those of an entity that is not known stay as they are. */
export const completeSeed = (world: World, seed: Seed): Seed =>
  Object.fromEntries(
    Object.entries(seed).map(([name, records]) => {
      const model = world.model.entities.get(name);
      return [
        name,
        model === undefined ? records : records.map((fields) => completeRecord(world, model, fields)),
      ];
    }),
  );
