import { answers } from "../../generated/sevenshifts/answers.ts";
import type { DriftWatcher } from "../client/drift.ts";
import type { DriftOptions, DriftReport } from "../drift/drift.ts";
import { createDriftWatcher } from "../drift/watcher.ts";

export type { DriftWatcher } from "../client/drift.ts";
export type { Drift, DriftKind, DriftOptions, DriftReport } from "../drift/drift.ts";

/** Reports, each once, the places where answers of the 7shifts API are not what its contract says. */
export const watchDrift = (report: DriftReport, options?: DriftOptions): DriftWatcher =>
  createDriftWatcher(answers, report, options);
