import { type Fields, isFields } from "../../../openapi/fields.ts";
import type { Call } from "../behaviours.ts";

/** What the server keeps itself, whatever a request has for it. */
const kept = new Set([
  "created",
  "modified",
  "deleted",
  "hash",
  "company_id",
  "payroll_id",
  "birth_date",
  "auto_clocked_out",
  "clocked_in_offline",
  "clocked_out_offline",
]);

/** The body of a call, when it is an object. */
export const bodyOf = ({ body }: Call): Fields => (isFields(body) ? body : {});

/** The fields of a record that a request has: they stand in an object with the record's name. */
export function sentFields(call: Call): Fields {
  const name = call.entry.operation["x-item"]?.split("/").at(-1) ?? "";
  const wrapped = bodyOf(call)[name];
  const inside = isFields(wrapped) ? wrapped : {};
  return Object.fromEntries(Object.entries(inside).filter(([field]) => !kept.has(field)));
}
