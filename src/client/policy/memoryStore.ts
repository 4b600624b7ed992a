import { type Arrival, pause, reserve } from "./arrival.ts";
import type { RateStore } from "./rate.ts";

/** Keeps the next free moments in this process, on a clock that nobody sets. */
export function memoryStore(): RateStore {
  const arrivals = new Map<string, Arrival>();
  return {
    reserve(budget, rate) {
      const { arrival, wait } = reserve(arrivals.get(budget), rate, performance.now());
      arrivals.set(budget, arrival);
      return wait;
    },
    pause(budget, rate, milliseconds) {
      arrivals.set(budget, pause(arrivals.get(budget), rate, milliseconds, performance.now()));
    },
  };
}
