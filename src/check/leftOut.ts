import type { Observation } from "./observation.ts";

/** An operation that was not looked at. */
export interface LeftOut {
  operationId: string;
  /** Why, in words that follow a colon. */
  reason: string;
}

/** Operations that were left out, without those that have shown something all the same. */
export function stillLeftOut(observations: readonly Observation[], leftOut: LeftOut[]): LeftOut[] {
  const shown = new Set(
    observations.filter(({ isSuccess }) => isSuccess).map(({ entry }) => entry?.operation.operationId),
  );
  return leftOut.filter(({ operationId }) => !shown.has(operationId));
}
