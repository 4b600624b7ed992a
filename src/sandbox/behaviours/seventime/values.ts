import type { World } from "../../engine/world.ts";
import type { Fields } from "../../../openapi/fields.ts";
import { Refusal } from "../../refusal.ts";

/** The number in a field; undefined where there is none. */
export function numberIn(record: Fields | undefined, field: string): number | undefined {
  const value = record?.[field];
  return typeof value === "number" ? value : undefined;
}

/** The text in a field; undefined where there is none, or an empty one. */
export function textIn(record: Fields | undefined, field: string): string | undefined {
  const value = record?.[field];
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** The record that a field refers to; undefined where it refers to none. */
export function referred(
  world: World,
  entity: string,
  record: Fields | undefined,
  field: string,
): Fields | undefined {
  const id = textIn(record, field);
  return id === undefined ? undefined : world.table(entity).get(id);
}

/** The first value that there is. */
export const firstOf = (...values: unknown[]): unknown => values.find((value) => value !== undefined);

/** The first number that there is; 0 where there is none. */
export const firstNumber = (...values: (number | undefined)[]): number =>
  values.find((value) => value !== undefined) ?? 0;

/** The first number above 0; undefined where there is none. */
export const firstPrice = (...values: (number | undefined)[]): number | undefined =>
  values.find((value) => value !== undefined && value > 0);

/**
 * A number as it was worked out.
 * @throws {Refusal} when it is more than a number can be
 */
export function finite(field: string, value: number): number {
  if (Number.isFinite(value)) return value;
  throw new Refusal("invalid", `${field}: the amount is too large`, { field });
}

/** Refuses a request for what a field of it has. */
export function refuseField(field: string, problem: string): never {
  throw new Refusal("invalid", `${field}: ${problem}`, { field });
}
