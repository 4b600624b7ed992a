import type { CallerName } from "../callerNames.ts";

/** What a vendor allows: a token bucket. */
export interface Policy {
  /** Requests a second. */
  rate: number;
  /** Requests that may come at once after a quiet time. */
  capacity: number;
}

/** Where the processes of one client keep their common rate. */
export type StoreKind = "file" | "valkey";

/** A client that takes part in a scenario. */
export interface Contender {
  client: string;
  caller: CallerName;
  store?: StoreKind;
  /** Whether it is ours, and has to meet the bar. */
  ours?: boolean;
}

/** So many processes make so many calls at once, with one key. */
export interface Scenario {
  name: string;
  policy: Policy;
  processes: number;
  callsEach: number;
  contenders: Contender[];
}

const ten: Policy = { rate: 10, capacity: 10 };
const sevenTime: Policy = { rate: 4, capacity: 4 };

const peers: Contender[] = [
  { client: "openapi-fetch", caller: "openapiFetch" },
  { client: "ky", caller: "ky" },
  { client: "axios", caller: "axios" },
  { client: "openai", caller: "openai" },
  { client: "octokit, retry and throttling", caller: "octokit" },
  { client: "timekit-sdk", caller: "timekitSdk" },
];

/** The storms that are let loose. */
export const scenarios: Scenario[] = [
  {
    name: "A",
    policy: ten,
    processes: 1,
    callsEach: 100,
    contenders: [...peers, { client: "timepact", caller: "timepactPaced", ours: true }],
  },
  {
    name: "B",
    policy: ten,
    processes: 4,
    callsEach: 50,
    contenders: [
      ...peers,
      { client: "timepact, file store", caller: "timepactFile", store: "file", ours: true },
      { client: "timepact, Valkey store", caller: "timepactValkey", store: "valkey", ours: true },
    ],
  },
  {
    name: "C",
    policy: sevenTime,
    processes: 1,
    callsEach: 100,
    contenders: [...peers, { client: "timepact", caller: "timepact", ours: true }],
  },
];

/** Calls of all processes together. */
export const callsOf = ({ processes, callsEach }: Scenario): number => processes * callsEach;

/** Seconds that all calls take at least, whoever makes them. */
export const floorOf = (scenario: Scenario): number =>
  Math.max(0, callsOf(scenario) - scenario.policy.capacity) / scenario.policy.rate;

/** A scenario in words. */
export const titleOf = (scenario: Scenario): string =>
  `${scenario.name}: ${scenario.processes === 1 ? "one process fires" : `${scenario.processes} processes fire`} ` +
  `${scenario.callsEach} calls${scenario.processes === 1 ? "" : " each"} at once; allowed are ` +
  `${scenario.policy.rate} a second, bucket ${scenario.policy.capacity}; floor ${floorOf(scenario)} s`;
