import type { Behavior } from "../../openapi/document.ts";
import type { Call } from "../behaviours/behaviours.ts";
import { rootOf } from "../../openapi/fields.ts";
import { Refusal } from "../refusal.ts";
import type { Order } from "../store/table.ts";
import type { EntityModel } from "./model.ts";

/** The field that a sort parameter names; it may stand behind the name of its record: `shift.start`. */
function fieldOf({ properties }: EntityModel, text: string): string | undefined {
  const inside = text.slice(text.indexOf(".") + 1);
  return [text, inside].find((path) => rootOf(path) in properties && !path.includes("["));
}

/**
 * The order that a list asks for; undefined where it asks for none.
 * @throws {Refusal} when it names a field that the records do not have
 */
export function orderOf(model: EntityModel, { sort }: Behavior, call: Call): Order | undefined {
  const by = sort && call.query[sort.by];
  if (sort === undefined || typeof by !== "string" || by === "") return undefined;
  const field = fieldOf(model, by);
  if (field === undefined) {
    throw new Refusal("invalid", `${sort.by}: no ${model.name} has such a field`, { field: sort.by });
  }
  return { field, descending: String(call.query[sort.direction]).toLowerCase().startsWith("desc") };
}
