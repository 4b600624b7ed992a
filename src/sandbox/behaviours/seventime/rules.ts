import type { World } from "../../engine/world.ts";
import type { Fields } from "../../../openapi/fields.ts";
import type { Call, EntityRules } from "../behaviours.ts";
import { assertActor } from "./actors.ts";
import { sentOf } from "./requestFields.ts";
import { refuseField } from "./values.ts";

/** Makes references that were sent as an empty text unset ones. */
function unsetReferences(world: World, record: Fields, call: Call): Fields {
  const { entity, properties } = world.entity(call.entry.operation["x-behavior"].entity);
  const empty = Object.keys(entity.references ?? {}).filter((path) => record[path] === "");
  for (const path of empty) {
    const isOptional = world.model.shapes.allowsNull(properties[path] ?? {});
    const isSent = Object.hasOwn(sentOf(call), path);
    if (isSent && !isOptional) refuseField(path, "an id is required");
  }
  const unset = empty.filter((path) => world.model.shapes.allowsNull(properties[path] ?? {}));
  return { ...record, ...Object.fromEntries(unset.map((path) => [path, null])) };
}

/** What holds for the records of every entity, around what is particular to one. */
export const ruled = (own: EntityRules = {}): EntityRules => ({
  ...own,
  prepare(world, record, call, before) {
    assertActor(world, call);
    const complete = unsetReferences(world, record, call);
    return own.prepare?.(world, complete, call, before) ?? complete;
  },
  removing(world, record, call) {
    assertActor(world, call);
    own.removing?.(world, record, call);
  },
});
