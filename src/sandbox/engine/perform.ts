import type { Call, Outcome } from "../behaviours/behaviours.ts";
import { type Fields, isFields } from "../../openapi/fields.ts";
import { Refusal } from "../refusal.ts";
import { bodyOf } from "./answer.ts";
import { list } from "./list.ts";
import type { ActionModel } from "./model.ts";
import type { World } from "./world.ts";
import { timestamps } from "./complete.ts";
import { createRecord, updateRecord } from "./write.ts";

/** What the engine answers with. */
export interface Answer {
  status: number;
  /** JSON; undefined for an answer without a body. */
  text: string | undefined;
  headers: Record<string, string>;
}

/** The id that a call names: in its path, or in its body. */
function idOf(world: World, entity: string, call: Call): string {
  const { field } = world.entity(entity).entity.id;
  const [inPath] = Object.values(call.path);
  const inBody = isFields(call.body) ? call.body[field] : undefined;
  return String(inPath ?? inBody ?? "");
}

/**
 * The record that a call names.
 * @throws {Refusal} when there is none
 */
export function namedRecord(world: World, entity: string, call: Call): Fields {
  const record = world.table(entity).get(idOf(world, entity, call));
  if (record !== undefined) return record;
  throw new Refusal("unknownRecord", `There is no ${entity} with this id.`, { entity });
}

function remove(world: World, name: string, call: Call): Outcome {
  const record = namedRecord(world, name, call);
  const model = world.entity(name);
  const { id, softDelete } = model.entity;
  world.behaviours.entities[name]?.removing?.(world, record, call);
  if (softDelete === undefined) {
    world.table(name).remove(String(record[id.field]));
  } else {
    const modified = timestamps(world, model, ["modified"]);
    world.table(name).replace({ ...record, [softDelete.field]: softDelete.value, ...modified });
  }
  return { item: record };
}

function outcomeOf(world: World, { behavior, entry }: ActionModel, call: Call): Outcome {
  const { action, entity } = behavior;
  const own = world.behaviours.operations[entry.operation.operationId];
  if (own !== undefined) return own(world, call);
  if (action === "read") return { item: namedRecord(world, entity, call) };
  if (action === "create") return { item: createRecord(world, entity, call) };
  if (action === "update")
    return { item: updateRecord(world, entity, namedRecord(world, entity, call), call) };
  if (action === "delete") return remove(world, entity, call);
  throw new Error(`${entry.operation.operationId} has no behaviour. Add one to ${world.slug}'s operations.`);
}

const isReading = ({ behavior }: ActionModel): boolean => behavior.action === "read";

/**
 * Does what a call asks for, whole or not at all.
 * @throws {Refusal} when the server does not do it
 */
export function perform(world: World, action: ActionModel, call: Call): Answer {
  const pagination = action.entry.operation["x-pagination"];
  const { operations } = world.behaviours;
  const hasOwn = action.entry.operation.operationId in operations;
  if (pagination !== undefined && action.behavior.action === "list" && !hasOwn) {
    return { status: action.status, text: list(world, action, pagination, call), headers: {} };
  }
  const work = (): Outcome => outcomeOf(world, action, call);
  const outcome = isReading(action) ? work() : world.transaction(work);
  const body = bodyOf(world, action, call, outcome);
  return {
    status: outcome.status ?? action.status,
    text: body === undefined ? undefined : JSON.stringify(body),
    headers: outcome.headers ?? {},
  };
}
