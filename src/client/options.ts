import type { DriftWatcher } from "./drift.ts";
import type { Hooks } from "./events.ts";
import type { Fetch } from "./exchange.ts";
import type { LogOptions } from "./log.ts";
import type { CallLimits } from "./method.ts";
import type { Operations } from "./operation.ts";
import type { RateLimitOptions, RatePolicy } from "./policy/rate.ts";
import type { VendorErrors } from "./vendorErrors.ts";

/** Options that every client takes. */
export interface ClientOptions extends CallLimits, Hooks, LogOptions {
  /**
   * Where the API is; another one for a mock or a proxy.
   * @default the vendor's live API
   */
  baseUrl?: string;
  /**
   * What sends requests, in the form of the web's `fetch`.
   * @default the runtime's fetch
   */
  fetch?: Fetch;
  /** Headers to add to every request. */
  headers?: Record<string, string>;
  /**
   * How fast calls go; false for as fast as they come.
   * @default what the contract says of the vendor, for all clients of a key in this process together
   */
  rateLimit?: RateLimitOptions | false;
  /** Is shown every decoded success; `watchDrift` of `timepact/<api>/drift` makes one that compares it with the contract. */
  onDrift?: DriftWatcher;
}

/** What the runtime has to know of an API. */
export interface ApiDefinition {
  baseUrl: string;
  /** What has a budget of requests at the vendor; empty where there is no key. */
  key: string;
  /** Headers of every request, the key's included. */
  headers: Record<string, string>;
  operations: Operations;
  ratePolicy: RatePolicy;
  errors: VendorErrors;
}
