import type { Drift } from "../../src/drift/drift.ts";
import type { Shape } from "../../src/drift/shape.ts";
import { createDriftWatcher } from "../../src/drift/watcher.ts";

/** What a watcher tells of bodies of one operation whose answer has a shape. */
export function driftsOf(
  shape: Shape,
  bodies: unknown[],
  { shapes = {}, items }: { shapes?: Record<string, Shape>; items?: number } = {},
): Drift[] {
  const drifts: Drift[] = [];
  const answers = { operations: { getThing: { 200: shape } }, shapes };
  const options = items === undefined ? {} : { items };
  const watch = createDriftWatcher(answers, (drift) => drifts.push(drift), options);
  for (const body of bodies) watch("getThing", 200, body);
  return drifts;
}
