import type { Fields } from "../../../openapi/fields.ts";
import { Refusal } from "../../refusal.ts";
import { noTime } from "./times.ts";

/**
 * Refuses a record that lacks a field which has to be there; 0 is no id, and the zero date no time.
 * @throws {Refusal}
 */
export function assertPresent(record: Fields, fields: string[]): void {
  for (const field of fields) {
    const value = record[field];
    if (value !== undefined && value !== "" && value !== 0 && value !== noTime) continue;
    throw new Refusal("invalid", `${field} is required`, { field, type: "missing_parameter" });
  }
}

/** The refusal of a value of a field. */
export const wrong = (field: string, why: string): Refusal =>
  new Refusal("invalid", `${field}: ${why}`, { field });
