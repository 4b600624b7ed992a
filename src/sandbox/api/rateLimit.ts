import type { RatePolicy } from "../../openapi/access.ts";

/** Which limit a request is over. */
export type Limit = "rate" | "quota";

/** Holds the requests of each key to a rate policy. */
export interface RateLimiter {
  /** Tells of a request whether it is over the policy; one that is not is counted. */
  (key: string, hasQuota: boolean): Limit | undefined;
  /** How many more requests a key may make within the policy's stretch of time. */
  left(key: string, hasQuota: boolean): number;
}

/** One limit of a policy, as it stands for one key. */
interface Gauge {
  isFull(now: number): boolean;
  left(now: number): number;
  count(now: number): void;
}

/** So many requests within any stretch of so many seconds. */
function windowGauge(requests: number, seconds: number): Gauge {
  const passed: number[] = [];
  const left = (now: number): number => {
    const start = now - seconds * 1000;
    const firstWithin = passed.findIndex((moment) => moment > start);
    passed.splice(0, firstWithin === -1 ? passed.length : firstWithin);
    return Math.max(0, requests - passed.length);
  };
  return {
    isFull: (now) => left(now) === 0,
    left,
    count: (now) => void passed.push(now),
  };
}

/** So many requests at once, of which so many a second come back. */
function bucketGauge(burst: number, perSecond: number): Gauge {
  let left = burst;
  let seen = Number.NEGATIVE_INFINITY;
  const refill = (now: number): number => {
    left = Math.min(burst, left + ((now - seen) / 1000) * perSecond);
    seen = now;
    return Math.floor(left);
  };
  return {
    isFull: (now) => refill(now) < 1,
    left: refill,
    count() {
      left -= 1;
    },
  };
}

const limitFor = (hasQuota: boolean): Limit => (hasQuota ? "quota" : "rate");

/** The limits of a policy as they stand for one key. */
interface Ledger {
  rate: Gauge[];
  quota: Gauge[];
}

function ledgerOf({ requests, seconds, burst, quota }: RatePolicy): Ledger {
  const short = burst === undefined ? [] : [bucketGauge(burst, requests / seconds)];
  return {
    rate: [windowGauge(requests, seconds), ...short],
    quota: quota === undefined ? [] : [windowGauge(quota.requests, quota.seconds)],
  };
}

/** Makes what holds the requests of each key to a rate policy, by the moments at which they arrive. */
export function createRateLimiter(
  policy: RatePolicy,
  now: () => number = () => performance.now(),
): RateLimiter {
  const ledgers = new Map<string, Ledger>();
  const ledgerFor = (key: string): Ledger => {
    const ledger = ledgers.get(key) ?? ledgerOf(policy);
    ledgers.set(key, ledger);
    return ledger;
  };
  const overLimit = (key: string, hasQuota: boolean): Limit | undefined => {
    const ledger = ledgerFor(key);
    const moment = now();
    const limit = limitFor(hasQuota);
    if (ledger[limit].some((gauge) => gauge.isFull(moment))) return limit;
    for (const gauge of ledger[limit]) gauge.count(moment);
    return undefined;
  };
  const left = (key: string, hasQuota: boolean): number =>
    ledgerFor(key)[limitFor(hasQuota)][0]?.left(now()) ?? 0;
  return Object.assign(overLimit, { left });
}
