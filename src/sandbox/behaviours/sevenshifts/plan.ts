import type { World } from "../../engine/world.ts";
import type { Fields } from "../../../openapi/fields.ts";
import type { Condition } from "../../store/condition.ts";
import { instantOf, timestampOf } from "./times.ts";

/** Milliseconds of a minute. */
export const minute = 60_000;

/** A span of time, in milliseconds; both ends are within. */
export interface Span {
  from: number;
  until: number;
}

/** Published shifts that somebody has and that start within a span, the one that starts nearest to now first. */
export function plannedShifts(
  world: World,
  userId: unknown,
  { from, until }: Span,
  where: Condition[] = [],
): Fields[] {
  const now = world.now().getTime();
  const distance = ({ start }: Fields): number => Math.abs(instantOf(start) - now);
  return world
    .table("Shift")
    .find({
      where: [
        { field: "user_id", comparison: "=", value: Number(userId) },
        { field: "deleted", comparison: "=", value: 0 },
        { field: "draft", comparison: "=", value: 0 },
        { field: "start", comparison: ">=", value: timestampOf(from) },
        { field: "start", comparison: "<=", value: timestampOf(until) },
        ...where,
      ],
    })
    .toSorted((one, other) => distance(one) - distance(other));
}
