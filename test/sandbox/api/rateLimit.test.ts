import { describe, expect, test } from "vitest";
import { createRateLimiter } from "../../../src/sandbox/api/rateLimit.ts";

/** Sends requests at moments in milliseconds; the moments that were let through. */
function passed(
  policy: Parameters<typeof createRateLimiter>[0],
  moments: number[],
  hasQuota = false,
): number[] {
  let now = 0;
  const overLimit = createRateLimiter(policy, () => now);
  return moments.filter((moment) => {
    now = moment;
    return overLimit("key", hasQuota) === undefined;
  });
}

const every = (step: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => index * step);

describe("four a second", () => {
  const policy = { requests: 4, seconds: 1, scope: "key", status: 429 } as const;

  test("lets four through within any second", () => {
    expect(passed(policy, [0, 1, 2, 3, 4, 999])).toEqual([0, 1, 2, 3]);
    expect(passed(policy, [0, 900, 950, 990, 1000, 1001])).toEqual([0, 900, 950, 990, 1000]);
  });

  test("does not count what it turns away", () => {
    expect(passed(policy, [0, 0, 0, 0, 500, 500, 1000])).toEqual([0, 0, 0, 0, 1000]);
  });

  test("counts each key on its own", () => {
    const overLimit = createRateLimiter(policy, () => 0);
    const answers = ["a", "a", "a", "a", "b", "a"].map((key) => overLimit(key, false));
    expect(answers).toEqual([undefined, undefined, undefined, undefined, undefined, "rate"]);
  });
});

describe("600 a minute, ten at once", () => {
  const policy = { requests: 600, seconds: 60, burst: 10, scope: "key", status: 503 } as const;

  test("lets ten through at once, and one more each tenth of a second", () => {
    expect(
      passed(
        policy,
        Array.from({ length: 12 }, () => 0),
      ),
    ).toHaveLength(10);
    expect(passed(policy, [...Array.from({ length: 10 }, () => 0), 50, 100, 150, 200])).toHaveLength(12);
  });

  test("lets no more than 600 through in a minute", () => {
    expect(passed(policy, every(50, 1200))).toHaveLength(600);
  });
});

test("the quota holds for those who have one", () => {
  const quota = { requests: 3, seconds: 86_400, status: 429 };
  const policy = { requests: 600, seconds: 60, scope: "key", status: 503, quota } as const;
  expect(passed(policy, [0, 1, 2, 3, 80_000_000, 86_400_001], true)).toEqual([0, 1, 2, 86_400_001]);
  expect(passed(policy, [0, 1, 2, 3], false)).toHaveLength(4);
});
