import { describe, expect, test } from "vitest";
import { type Arrival, pause, reserve } from "../../../src/client/policy/arrival.ts";
import type { Rate } from "../../../src/client/policy/rate.ts";

/** The moments at which so many callers may go who all ask at once. */
function moments(rate: Rate, count: number, from?: Arrival, now = 1000): number[] {
  let arrival = from;
  return Array.from({ length: count }, () => {
    const taken = reserve(arrival, rate, now);
    arrival = taken.arrival;
    return Math.round(taken.wait);
  });
}

describe("moments", () => {
  test("come one by one, a little slower than allowed", () => {
    expect(moments({ requests: 4, per: 1000, burst: 1 }, 4)).toEqual([0, 258, 515, 773]);
  });

  test("come at once for a burst but one, then one by one", () => {
    expect(moments({ requests: 10, per: 1000, burst: 4 }, 6)).toEqual([0, 0, 0, 103, 206, 309]);
  });

  test("are due anew after a quiet time, a burst at most", () => {
    const rate = { requests: 10, per: 1000, burst: 4 };
    const { arrival } = reserve(undefined, rate, 1000);
    expect(moments(rate, 4, arrival, 60_000)).toEqual([0, 0, 0, 103]);
  });

  test("stay free in a pause, and come one by one after it", () => {
    const rate = { requests: 10, per: 1000, burst: 4 };
    expect(moments(rate, 3, pause(undefined, rate, 2000, 1000))).toEqual([2000, 2103, 2206]);
  });

  test("a shorter pause within a longer one changes nothing", () => {
    const rate = { requests: 10, per: 1000, burst: 1 };
    const long = pause(undefined, rate, 5000, 1000);
    expect(moments(rate, 1, pause(long, rate, 100, 1000))).toEqual([5000]);
  });

  test("stay as near when the clock is set back, and are free when it is set forward", () => {
    const rate = { requests: 1, per: 1000, burst: 1 };
    const { arrival } = reserve(undefined, rate, 3_600_000);
    expect(moments(rate, 1, arrival, 0)).toEqual([1030]);
    expect(moments(rate, 1, arrival, 7_200_000)).toEqual([0]);
  });
});
