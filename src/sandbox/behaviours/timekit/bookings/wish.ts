import type { World } from "../../../engine/world.ts";
import type { Fields } from "../../../../openapi/fields.ts";
import { Refusal } from "../../../refusal.ts";
import type { Call } from "../../behaviours.ts";
import { fieldsOf, textOrNull } from "../../reading.ts";
import { timestampsOf } from "../timestamps.ts";

/** A refusal for what a field of a request says. */
export const wrong = (field: string, message: string): Refusal =>
  new Refusal("invalid", `${field}: ${message}`, { field });

/**
 * The record that a request names in a field; undefined where it names none.
 * @throws {Refusal} when there is no such record
 */
export function namedIn(world: World, entity: string, sent: Fields, field: string): Fields | undefined {
  const id = textOrNull(sent[field]);
  if (id === null) return undefined;
  const record = world.table(entity).get(id);
  if (record === undefined) throw wrong(field, `there is no ${entity} with this id`);
  return record;
}

/**
 * What a request asks for, in one object: what it says itself, before what its project says. The older form has
 * the time in an object of its own.
 * @throws {Refusal} when there is no such project
 */
export function wishOf(world: World, body: Fields): Fields {
  const sent = { ...body, ...fieldsOf(body["event"]) };
  const project = namedIn(world, "Project", sent, "project_id") ?? {};
  const usual = fieldsOf(project["booking"]);
  return {
    ...usual,
    ...sent,
    settings: { ...fieldsOf(usual["settings"]), ...fieldsOf(sent["settings"]) },
    reminders: sent["reminders"] ?? sent["event_notifications"] ?? usual["reminders"] ?? project["reminders"],
  };
}

function momentOf(call: Call, sent: Fields, field: string): string {
  const text = textOrNull(sent[field]);
  if (text === null) throw wrong(field, "is required");
  const moment = timestampsOf(call).read(text);
  if (moment === undefined) throw wrong(field, "this is no time that the API takes");
  return moment;
}

/**
 * Start and end that a request names, as the store keeps them.
 * @throws {Refusal} when one is missing or none, or the end is not after the start
 */
export function spanOf(call: Call, sent: Fields): { starts: string; ends: string } {
  const starts = momentOf(call, sent, "start");
  const ends = momentOf(call, sent, "end");
  if (ends <= starts) throw wrong("end", "has to be later than start");
  return { starts, ends };
}
