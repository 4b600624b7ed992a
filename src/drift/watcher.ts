import type { DriftWatcher } from "../client/drift.ts";
import type { DriftOptions, DriftReport } from "./drift.ts";
import { placeFinder } from "./link.ts";
import type { Answers } from "./shape.ts";
import { type Surprise, fits } from "./walk.ts";

/** How many drifts one watcher tells of. */
const mostDrifts = 1000;

const ignore = (): void => {};

/** Makes a function that tells each drift once; it outlives a report that fails, at once or later. */
function teller(report: DriftReport): (operation: string, surprise: Surprise) => void {
  const told = new Set<string>();
  return (operation, { path, kind, expected, seen }) => {
    const key = `${operation} ${path} ${kind} ${seen}`;
    if (told.has(key) || told.size >= mostDrifts) return;
    told.add(key);
    try {
      void Promise.resolve(report({ operation, path, kind, expected, seen })).catch(ignore);
    } catch {
      // The call went well; what its observer does is no reason to fail it.
    }
  };
}

/** Makes the drift watcher of an API. */
export function createDriftWatcher(
  answers: Answers,
  report: DriftReport,
  { items = 25 }: DriftOptions = {},
): DriftWatcher {
  const placeOf = placeFinder(answers);
  const tell = teller(report);
  return (operation, status, body) => {
    const place = placeOf(operation, status);
    if (place === undefined || body === undefined) return;
    const walk = { items, trail: [], trial: false, tell: (surprise: Surprise) => tell(operation, surprise) };
    fits(walk, place, body, 0);
  };
}
