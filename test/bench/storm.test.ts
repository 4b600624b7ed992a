import { describe, expect, test } from "vitest";
import { type Result, barOf } from "../../bench/storm/bar.ts";
import { bucketOf } from "../../bench/storm/bucket.ts";
import { type Scenario, floorOf, scenarios, titleOf } from "../../bench/storm/scenario.ts";

const scenario: Scenario = {
  name: "A",
  policy: { rate: 10, capacity: 10 },
  processes: 1,
  callsEach: 100,
  contenders: [],
};

const result: Result = {
  client: "timepact",
  caller: "timepact",
  succeeded: 100,
  seconds: 9.9,
  hung: false,
  accepted: 100,
  refused: 1,
};

test("the floors follow from the policies", () => {
  expect(scenarios.map(floorOf)).toEqual([9, 19, 24]);
});

test("a scenario says who fires what", () => {
  expect(titleOf({ ...scenario, processes: 4, callsEach: 50 })).toBe(
    "A: 4 processes fire 50 calls each at once; allowed are 10 a second, bucket 10; floor 19 s",
  );
});

test("a bucket gives what it holds, then what comes in, and never holds more than its size", () => {
  const bucket = bucketOf({ rate: 10, capacity: 2 });
  const taken = [0, 0, 0, 99, 100, 100, 5000, 5000, 5000].map(bucket);
  expect(taken).toEqual([true, true, false, false, true, false, true, true, false]);
});

describe("the bar", () => {
  test("is met by all calls, few refusals and little time", () => {
    expect(barOf(scenario, result)).toEqual({
      bar: "A, timepact, 100 of 100, at most 1 % refused, within 10 % of 9 s",
      measured: "100 of 100, 1 refused, 9.90 s",
      met: true,
    });
  });

  test.each([{ succeeded: 99 }, { refused: 2 }, { seconds: 9.91 }])("is not met with %o", (change) => {
    expect(barOf(scenario, { ...result, ...change }).met).toBe(false);
  });
});
