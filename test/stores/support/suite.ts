import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { RateStore } from "../../../src/client/policy/rate.ts";
import {
  type Step,
  crowdedPairs,
  intervalOf,
  slowRate,
  spanOf,
  take,
  tolerance,
  waitsOfModel,
  waitsOfStore,
} from "./moments.ts";
import { type StorePlace, Taker } from "./takers.ts";

const interval = intervalOf(slowRate);

/** Six at once; the intervals are hours long, so that no slow machine lets one pass. */
const burstRate = { requests: 10, per: 100_000_000, burst: 6 };

const times = (count: number): Step[] => Array.from({ length: count }, () => "reserve" as const);

/** What every store does that processes share. */
export function storeSuite(open: () => { store: RateStore; place: StorePlace }): void {
  test.each<[string, Step[]]>([
    ["one after the other", times(5)],
    ["a pause before the first", [60_000, ...times(8)]],
    ["a pause after some", [...times(3), 60_000, ...times(8)]],
    ["a pause shorter than what is due", [...times(9), 1, ...times(2)]],
    ["a pause after a burst", [...times(6), 400_000_000, ...times(3)]],
  ])("grants the moments of arrival.ts: %s", async (_, steps) => {
    for (const rate of [slowRate, burstRate]) {
      const expected = waitsOfModel(steps, rate);
      const { waits, took } = await waitsOfStore(open().store, randomUUID(), steps, rate);
      expect(waits).toHaveLength(expected.length);
      for (const [index, wait] of waits.entries()) {
        const due = expected[index] ?? Number.NaN;
        expect(wait).toBeLessThanOrEqual(due + 0.01);
        expect(wait).toBeGreaterThanOrEqual(Math.max(0, due - took - tolerance));
      }
    }
  });

  test("lets a burst go at once, and what follows at its pace", async () => {
    const { waits, took } = await waitsOfStore(open().store, randomUUID(), times(7), burstRate);
    expect(waits.slice(0, 5)).toEqual([0, 0, 0, 0, 0]);
    const pace = intervalOf(burstRate);
    expect(waits[5]).toBeGreaterThan(pace - took - tolerance);
    expect(waits[6]).toBeGreaterThan(2 * pace - took - tolerance);
  });

  test("keeps fractions of milliseconds", async () => {
    const rate = { requests: 3, per: 100_000, burst: 1 };
    const { store } = open();
    const budget = randomUUID();
    const moments = [];
    for (let taken = 0; taken < 1_000; taken += 1) moments.push(await take(store, budget, rate));
    const due = 999 * intervalOf(rate);
    expect(intervalOf(rate) % 1).toBeGreaterThan(0.3);
    expect(spanOf(moments)).toBeGreaterThan(due - tolerance);
    expect((moments.at(-1)?.earliest ?? 0) - (moments[0]?.latest ?? 0)).toBeLessThan(due + tolerance);
  });

  test("gives calls that are made at once moments of their own", async () => {
    const { store } = open();
    const budget = randomUUID();
    const moments = await Promise.all(Array.from({ length: 20 }, () => take(store, budget, slowRate)));
    expect(crowdedPairs(moments, interval)).toBe(0);
    expect(spanOf(moments)).toBeGreaterThan(19 * interval - tolerance);
  });

  test("does not share between budgets, whatever they are called", async () => {
    const { store } = open();
    const budget = randomUUID();
    const names = [budget, `${budget}/../x`, `../${budget}`, `${budget} ü`, `${budget}\0`];
    for (const name of names) expect(await store.reserve(name, slowRate)).toBe(0);
    for (const name of names) expect(await store.reserve(name, slowRate)).toBeGreaterThan(0);
  });

  test("spaces what four processes take at once", async () => {
    const budget = randomUUID();
    const takers = Array.from({ length: 4 }, () => new Taker(open().place, budget, 50));
    await Taker.start(takers);
    await Promise.all(takers.map((taker) => taker.end()));
    const moments = takers.flatMap((taker) => taker.moments);
    expect(moments).toHaveLength(200);
    expect(crowdedPairs(moments, interval)).toBe(0);
    expect(spanOf(moments)).toBeGreaterThan(199 * interval - tolerance);
  });

  test("goes on when a process is killed in the middle", async () => {
    const budget = randomUUID();
    const { place, store } = open();
    const victim = new Taker(place, budget, 1_000_000);
    const others = Array.from({ length: 3 }, () => new Taker(place, budget, 10));
    const killed = victim.killAfter(20);
    await Taker.start([victim, ...others]);
    await Promise.all([killed, ...others.map((taker) => taker.end())]);
    const moments = [victim, ...others].flatMap((taker) => taker.moments);
    moments.push(await take(store, budget, slowRate));
    expect(moments.length).toBeGreaterThanOrEqual(51);
    expect(crowdedPairs(moments, interval)).toBe(0);
  });
}
