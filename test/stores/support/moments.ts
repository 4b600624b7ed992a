import { pause, reserve } from "../../../src/client/policy/arrival.ts";
import type { Rate, RateStore } from "../../../src/client/policy/rate.ts";

/** A moment that a store granted: it lies between these two, in milliseconds of the machine's clock. */
export interface Moment {
  earliest: number;
  latest: number;
}

/** One request in ten seconds: however slow the machine is, a moment is taken before the next one is due. */
export const slowRate: Rate = { requests: 1, per: 10_000, burst: 1 };

/** Milliseconds between two requests. */
export const intervalOf = (rate: Rate): number => reserve(undefined, rate, 0).arrival.due;

/** Milliseconds by which the clocks of two processes, read in whole milliseconds, may seem apart. */
export const tolerance = 2;

export async function take(store: RateStore, budget: string, rate: Rate): Promise<Moment> {
  const before = Date.now();
  const wait = await store.reserve(budget, rate);
  return { earliest: before + wait, latest: Date.now() + wait };
}

/** How many neighbours are certainly closer than the interval. */
export function crowdedPairs(moments: Moment[], interval: number): number {
  const sorted = moments.toSorted((one, other) => one.earliest - other.earliest);
  return sorted.filter((moment, index) => {
    const previous = sorted[index - 1];
    return previous !== undefined && moment.latest - previous.earliest < interval - tolerance;
  }).length;
}

/** Milliseconds from the first moment to the last one. */
export const spanOf = (moments: Moment[]): number =>
  Math.max(...moments.map(({ latest }) => latest)) - Math.min(...moments.map(({ earliest }) => earliest));

/** Something done to a store: a moment taken, or so many milliseconds left free. */
export type Step = "reserve" | number;

/** The waits that arrival.ts gives for these steps, done all at the same time. */
export function waitsOfModel(steps: Step[], rate: Rate): number[] {
  let arrival = undefined;
  const waits: number[] = [];
  for (const step of steps) {
    if (step === "reserve") {
      const taken = reserve(arrival, rate, 0);
      arrival = taken.arrival;
      waits.push(taken.wait);
    } else arrival = pause(arrival, rate, step, 0);
  }
  return waits;
}

/** The waits that a store gives for these steps, counted from before the first of them, and how long all took. */
export async function waitsOfStore(
  store: RateStore,
  budget: string,
  steps: Step[],
  rate: Rate,
): Promise<{ waits: number[]; took: number }> {
  const start = performance.now();
  const waits: number[] = [];
  for (const step of steps) {
    if (step === "reserve") waits.push(await store.reserve(budget, rate));
    else await store.pause(budget, rate, step);
  }
  return { waits, took: performance.now() - start };
}
