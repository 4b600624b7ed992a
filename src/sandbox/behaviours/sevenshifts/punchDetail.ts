import { pick } from "../../engine/model.ts";
import { namedRecord } from "../../engine/perform.ts";
import type { World } from "../../engine/world.ts";
import type { Fields } from "../../../openapi/fields.ts";
import type { Perform } from "../behaviours.ts";
import { success } from "./messages.ts";

/** A record as an answer shows it; undefined where there is none. */
export function shownRecord(world: World, entity: string, id: unknown): Fields | undefined {
  const record = world.table(entity).get(Number(id));
  return record && pick(record, new Set(Object.keys(world.entity(entity).properties)));
}

/** Stands for a record that there is none of: its fields, all null. */
function nothing(world: World, schema: string): Fields {
  const { shapes, document } = world.model;
  return Object.fromEntries(
    shapes.required(document.components.schemas[schema] ?? {}).map((name) => [name, null]),
  );
}

/** A punch with the records that it refers to. */
export const getTimePunch: Perform = (world, call) => {
  const punch = namedRecord(world, "TimePunch", call);
  const { location_id: location, department_id: department, shift_id: shift, user_id: user } = punch;
  return {
    body: success({
      location: shownRecord(world, "Location", location),
      time_punch: punch,
      department: shownRecord(world, "Department", department) ?? nothing(world, "NoDepartment"),
      shift: shownRecord(world, "Shift", shift) ?? nothing(world, "NoShift"),
      user: shownRecord(world, "User", user),
    }),
  };
};
