import type { Schema } from "../openapi/document.ts";
import { type Fields, isFields } from "../openapi/fields.ts";
import type { OperationEntry } from "../openapi/operations.ts";

/**
 * The name of the object that a body has around its record: one that the record has no field of, and that is all of
 * the body or what the answer is wrapped in too (`/data/user`). Undefined where the record lies open.
 */
export function wrapperIn(
  body: Fields,
  shown: Record<string, Schema>,
  { operation }: OperationEntry,
): string | undefined {
  const names = Object.keys(body);
  const last = operation["x-item"]?.split("/").at(-1);
  return names.find(
    (name) => isFields(body[name]) && !(name in shown) && (names.length === 1 || name === last),
  );
}
