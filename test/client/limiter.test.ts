import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { failure, json } from "./answers.ts";
import { gaps, pacedClient, run, sinceFirst, user } from "./pacedClient.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance", "Date"] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe("a limiter that refuses nonetheless", () => {
  const refusal = () => json({}, { status: 429, headers: { "Retry-After": "5" } });

  test("is heard by all: nothing is sent until its wait is over, then one by one", async () => {
    const answers = [refusal(), refusal()];
    const { seventime, sent } = pacedClient(
      { retry: {}, rateLimit: { requests: 10, per: 1000, burst: 4 } },
      () => answers.shift() ?? user(),
    );
    await run(Promise.all([1, 2, 3, 4, 5, 6].map(() => seventime.users.get("1"))));
    const moments = sinceFirst(sent);
    const later = moments.filter((moment) => moment > 4000);
    expect(moments.filter((moment) => moment <= 4000).length).toBeLessThanOrEqual(4);
    for (const moment of later) expect(moment).toBeGreaterThanOrEqual(5000);
    for (const gap of gaps(later)) expect(gap).toBeGreaterThanOrEqual(100);
  });

  test("is not met again by all processes at once: up to a tenth comes on top of its wait", async () => {
    const answers = [refusal()];
    vi.spyOn(Math, "random").mockReturnValue(0.9);
    const { seventime, sent } = pacedClient({ retry: {} }, () => answers.shift() ?? user());
    await run(seventime.users.get("1"));
    vi.restoreAllMocks();
    expect(sinceFirst(sent)[1]).toBeGreaterThanOrEqual(5450);
    expect(sinceFirst(sent)[1]).toBeLessThan(5600);
  });

  test("lets a create be sent again, since it was not carried out", async () => {
    const answers = [refusal()];
    const { seventime, sent } = pacedClient({ retry: {} }, () => answers.shift() ?? json({ _id: "1" }));
    await run(seventime.timers.start({ user: "1" }));
    expect(sent).toHaveLength(2);
    expect(sinceFirst(sent)[1]).toBeGreaterThanOrEqual(5000);
  });

  test("whose wait is too long is a quota: the call fails at once, those after it unsent until the quota ends", async () => {
    const answers = [json({}, { status: 429, headers: { "Retry-After": "3600" } })];
    const { seventime, sent } = pacedClient({ retry: {}, rateLimit: false }, () => answers.shift() ?? user());
    const ends = new Date(Date.now() + 3_600_000);
    expect(await run(failure(seventime.users.get("1")))).toMatchObject({
      limit: "quota",
      limitEnds: ends,
      attempts: 1,
      isRateLimit: true,
    });
    expect(await run(failure(seventime.users.get("1")))).toMatchObject({
      limit: "quota",
      limitEnds: ends,
      attempts: 0,
    });
    expect(sent).toHaveLength(1);
    vi.setSystemTime(ends.getTime() + 1);
    await run(seventime.users.get("1"));
    expect(sent).toHaveLength(2);
  });
});
