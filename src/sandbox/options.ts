import type { Slug } from "./contracts.ts";
import type { LoggedRequest } from "./log.ts";
import type { Webhook } from "./webhooks.ts";

/** What the sandbox holds to begin with: the demo data, or nothing. */
export type SeedName = "demo" | "empty";

/** How the sandbox is to be. */
export interface SandboxOptions {
  /**
   * File to keep the records in, made where it is not there. One process at a time may use it.
   * @default in memory, gone with the process
   */
  db?: string;
  /**
   * What a new sandbox holds. A file that has been used before holds what it held.
   * @default "demo"
   */
  seed?: SeedName;
  /**
   * Whether the vendors' rate policies hold.
   * @default true
   */
  rateLimit?: boolean;
  /**
   * Moment that the sandbox's clock starts at; it runs on from there.
   * @default now
   */
  clock?: Date | string;
  /**
   * Where Timekit is to tell of bookings; only http addresses of this machine are called.
   * @default []
   */
  webhooks?: Webhook[];
  /** Called after each request. */
  onRequest?: (request: LoggedRequest) => void;
  /**
   * Called with an error that is a bug of the sandbox; the request is answered with 500.
   * @default prints it
   */
  onBug?: (reason: unknown) => void;
}

/** How to call one API of the sandbox. */
export interface SandboxApi {
  /** Address to give a client; it can be called through the sandbox's `fetch`, or when the sandbox listens. */
  baseUrl: string;
  key: string;
  /** Key for a browser, where the vendor has such. */
  widgetKey?: string;
}

/** How to call each API. */
export type SandboxApis = Record<Slug, SandboxApi>;
