import type { SuiteApp } from "./app.ts";

/** Servers of scenarios that the suite calls. */
export interface Addresses {
  address: string;
  /** Another origin. */
  elsewhere: string;
}

/** What the suite said in a runtime. */
export interface SuiteResult {
  /** Name and version, as the runtime tells them. */
  runtime: string;
  /** "passed", or what is wrong, by the name of each check. */
  verdicts: Record<string, string>;
  /** Milliseconds that a program lived on after its last check. */
  lingered: number;
}

/** Runs an app's suite in a runtime. */
export type RunSuite = (app: SuiteApp, addresses: Addresses) => Promise<SuiteResult>;
