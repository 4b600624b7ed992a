import type { World } from "../../engine/world.ts";
import type { Fields } from "../../../openapi/fields.ts";
import type { Call } from "../behaviours.ts";
import { type Timestamps, timestampsOf } from "./timestamps.ts";

/** How the moments of a record are printed, by the names of their fields. */
const printers: Readonly<Record<string, (times: Timestamps) => (text: string) => string>> = {
  start: ({ event }) => event,
  end: ({ event }) => event,
  created_at: ({ record }) => record,
  updated_at: ({ record }) => record,
  expires: ({ record }) => record,
  token_generated_at: ({ record }) => record,
};

/** The fields of a record that its schema has, but for those that only an include shows; moments are printed. */
export function shownFields(
  world: World,
  entity: string,
  record: Fields,
  call: Call,
  without: readonly string[] = [],
): Fields {
  const times = timestampsOf(call);
  const { properties } = world.entity(entity);
  const names = Object.keys(record).filter((name) => name in properties && !without.includes(name));
  return Object.fromEntries(
    names.map((name) => {
      const value = record[name];
      const printer = printers[name];
      return [name, typeof value === "string" && printer !== undefined ? printer(times)(value) : value];
    }),
  );
}

/** Fields of a resource that an answer has only when it is asked for them. */
const onInclude = ["api_token", "calendars", "availability_constraints", "accounts", "credentials"];

/** A resource with nothing included. */
export const leanResource = (world: World, record: Fields, call: Call): Fields =>
  shownFields(world, "Resource", record, call, onInclude);
