import type { Call, Outcome } from "../behaviours/behaviours.ts";
import { type Fields, isFields, putAt } from "../../openapi/fields.ts";
import { type ActionModel, pick } from "./model.ts";
import type { World } from "./world.ts";

/** A record as the answer of an operation shows it. */
function shown(world: World, action: ActionModel, call: Call, record: Fields): Fields {
  const { entity } = action.behavior;
  const present = world.behaviours.entities[entity]?.present;
  if (present !== undefined) return present(world, record, call);
  return pick(record, action.fields ?? new Set(Object.keys(world.entity(entity).properties)));
}

/** The body of a success: the record in the vendor's envelope; undefined where it has none. */
export function bodyOf(world: World, action: ActionModel, call: Call, outcome: Outcome): unknown {
  if ("body" in outcome) return outcome.body;
  if (action.answer === undefined) return undefined;
  const { item } = outcome;
  const { itemPointer } = action;
  if (item !== undefined && itemPointer === "") return shown(world, action, call, item);
  const empty = world.model.skeleton(action.answer, world.now());
  const body: Fields = isFields(empty) ? empty : {};
  if (item !== undefined && itemPointer !== undefined) {
    putAt(body, itemPointer, shown(world, action, call, item));
  }
  world.behaviours.complete?.(world, call, body, undefined);
  return body;
}
