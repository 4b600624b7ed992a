import type { CalledApi } from "../../../scripts/testContract/calls/calledApi.ts";
import { plantedKeys } from "../../canary/values.ts";
import type { DriftWatcher } from "../../../src/client/drift.ts";
import type { VendorMessage } from "../../../src/client/vendorErrors.ts";
import type { DriftReport } from "../../../src/drift/drift.ts";
import type { Sample } from "./sample.ts";

/** The key of the contract tests; nothing may show it. */
export const [, contractKey = ""] = plantedKeys;

/** What the contract tests have to know of an API; it is called with the `contractKey`. */
export interface ApiUnderTest extends CalledApi {
  /** What the example of an error says. */
  errorOf(example: Sample): VendorMessage;
  /** Makes what tells where answers are not what the contract says. */
  watchDrift(report: DriftReport): DriftWatcher;
}
