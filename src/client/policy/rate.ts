/** How many requests are allowed in which time. */
export interface Rate {
  requests: number;
  /** Milliseconds in which that many requests are allowed. */
  per: number;
  /** How many requests may go at once after a quiet time. */
  burst: number;
}

/** What the contract says of a vendor's limits. */
export interface RatePolicy extends Rate {
  /** Statuses of the limiter. */
  statuses: number[];
  /** Statuses that say that the requests of a long time, such as a day, are used up. */
  quotaStatuses: number[];
}

/** A rate of the app's own, in place of the contract's. */
export interface RateLimitOptions extends Partial<Rate> {
  /**
   * Where the next free moment is kept: `fileStore` for the processes of a machine, `valkeyStore` for a fleet.
   * @default this process, for all clients of one key in it
   */
  store?: RateStore;
}

/**
 * Where the next free moment of every budget is kept. Callers reserve a moment in one atomic step, so that no two of
 * them get the same, and wait for it on their own.
 */
export interface RateStore {
  /** Takes the next free moment of a budget, and answers with the milliseconds from now until it. */
  reserve(budget: string, rate: Rate): number | Promise<number>;
  /** Leaves the next milliseconds of a budget free; moments that were taken before stay taken. */
  pause(budget: string, rate: Rate, milliseconds: number): void | Promise<void>;
}
