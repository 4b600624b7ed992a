import type { Call } from "../behaviours/behaviours.ts";
import { type Fields, isFields } from "../../openapi/fields.ts";
import { Refusal } from "../refusal.ts";
import { comparable } from "../store/table.ts";
import { completeRecord, merged, timestamps } from "./complete.ts";
import { fillCopies } from "./copies.ts";
import type { EntityModel } from "./model.ts";
import { assertReferences } from "./references.ts";
import { storeTimes } from "./times.ts";
import type { World } from "./world.ts";

/** The record's fields that a body has, in the form that the store keeps; others are left out. */
function sentFields(world: World, model: EntityModel, call: Call): Fields {
  const { behaviours } = world;
  const sent = behaviours.sentFields?.(call, world) ?? call.body;
  if (!isFields(sent)) return {};
  const { id } = model.entity;
  const entries = Object.entries(sent).filter(
    ([name]) => name !== id.field && (name in model.properties || model.hidden.has(name)),
  );
  return Object.fromEntries(
    entries.map(([name, value]) => [
      name,
      storeTimes(world.model.shapes, behaviours.times, model.properties[name] ?? {}, value),
    ]),
  );
}

function assertUnique(world: World, { name, entity }: EntityModel, record: Fields): void {
  for (const field of entity.unique ?? []) {
    const value = record[field];
    if (value === null || value === undefined || value === "") continue;
    const where = [{ field, comparison: "=" as const, value: comparable(value) }];
    const isOther = (other: Fields): boolean => other[entity.id.field] !== record[entity.id.field];
    if (!world.table(name).find({ where }).some(isOther)) continue;
    throw new Refusal("invalid", `${field}: another ${name} has this value already`, { field });
  }
}

/** Numbers that the server makes when a body has none. */
function generate(world: World, { name, entity, properties }: EntityModel, sent: Fields): Fields {
  const own = world.behaviours.entities[name]?.numbers ?? [];
  const missing = (entity.generated ?? []).filter((field) => {
    if (own.includes(field)) return false;
    const types = world.model.shapes.types(properties[field] ?? {});
    const isCounted = types.includes("integer") || types.includes("number") || types.includes("string");
    return isCounted && (sent[field] === undefined || sent[field] === null || sent[field] === "");
  });
  return Object.fromEntries(
    missing.map((field) => {
      const number = world.nextNumber(name, field);
      const isText = world.model.shapes.types(properties[field] ?? {}).includes("string");
      return [field, isText ? String(number) : number];
    }),
  );
}

/**
 * Stores a new record of the fields that a body has, with what the server adds: id, defaults, numbers, copies, times.
 * @throws {Refusal} when it may not be
 */
export function createRecord(world: World, name: string, call: Call): Fields {
  const model = world.entity(name);
  const sent = sentFields(world, model, call);
  const record = { ...completeRecord(world, model, sent), ...generate(world, model, sent) };
  return storeRecord(world, model, record, sent, call, undefined);
}

/**
 * Changes the fields of a record that a body has, and no others.
 * @throws {Refusal} when it may not be
 */
export function updateRecord(world: World, name: string, before: Fields, call: Call): Fields {
  const model = world.entity(name);
  const sent = sentFields(world, model, call);
  const record = { ...merged(before, sent), ...timestamps(world, model, ["modified"]) };
  return storeRecord(world, model, record, sent, call, before);
}

/** Names of the fields that differ from what was stored; all of a new record. */
const changedFields = (before: Fields | undefined, record: Fields): Set<string> =>
  new Set(Object.keys(record).filter((name) => record[name] !== before?.[name]));

function storeRecord(
  world: World,
  model: EntityModel,
  record: Fields,
  sent: Fields,
  call: Call,
  before: Fields | undefined,
): Fields {
  const rules = world.behaviours.entities[model.name];
  const prepared = rules?.prepare?.(world, record, call, before) ?? record;
  const changed = changedFields(before, prepared);
  assertReferences(world, model, prepared, changed);
  fillCopies(world, model, prepared, { changed, sent: new Set(Object.keys(sent)) });
  assertUnique(world, model, prepared);
  const table = world.table(model.name);
  if (before === undefined) table.insert(prepared);
  else table.replace(prepared);
  rules?.stored?.(world, prepared, call, before);
  return prepared;
}
