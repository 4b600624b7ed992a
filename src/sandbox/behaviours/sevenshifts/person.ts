import type { World } from "../../engine/world.ts";
import type { Fields } from "../../../openapi/fields.ts";
import { Refusal } from "../../refusal.ts";

/**
 * The person who types in a code at the terminal.
 * @throws {Refusal} when nobody has it
 */
export function personOf(world: World, field: string, code: unknown): Fields {
  const text = String(code);
  const forms = String(Number(text)) === text ? [text, Number(text)] : [text];
  const where = [{ field: "employee_id", comparison: "in" as const, value: forms }];
  const [person] = text === "" ? [] : world.table("User").find({ where, limit: 1 });
  if (person !== undefined) return person;
  throw new Refusal("impossible", `${field}: nobody has this code`, { field, type: "validation_error" });
}
