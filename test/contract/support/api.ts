import { plantedKeys } from "../../canary/values.ts";
import type { DriftWatcher } from "../../../src/client/drift.ts";
import type { VendorMessage } from "../../../src/client/vendorErrors.ts";
import type { DriftReport } from "../../../src/drift/drift.ts";
import type { OpenApiDocument } from "../../../src/openapi/document.ts";
import type { OperationCase } from "./operationCase.ts";
import type { Sample } from "./sample.ts";
import type { Slug } from "../../../src/sandbox/index.ts";

/** The key of the contract tests; nothing may show it. */
export const [, contractKey = ""] = plantedKeys;

/** Where the client of a test sends its requests. */
export interface Address {
  url: string;
  fetch(request: Request): Promise<Response>;
}

/** What the contract tests have to know of an API. */
export interface ApiUnderTest {
  /** Name of its folder in spec/. */
  slug: Slug;
  contract: OpenApiDocument;
  /** Every operation. */
  cases: OperationCase[];
  /** The header with the key, as the client sends it for the `contractKey`. */
  keyHeader: { name: string; value: string };
  /** What the example of an error says. */
  errorOf(example: Sample): VendorMessage;
  /** Makes what tells where answers are not what the contract says. */
  watchDrift(report: DriftReport): DriftWatcher;
  /** A client with the `contractKey` that calls an address, without pacing and without trying again. */
  clientOf(address: Address, onDrift?: DriftWatcher): object;
}
