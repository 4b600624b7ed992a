import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type RateStore, createSevenTime } from "../../src/apis/seventime.ts";
import { failure } from "./answers.ts";
import { gaps, pacedClient, run, sinceFirst } from "./pacedClient.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance", "Date"] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe("calls at once", () => {
  test("go at the rate of the contract, in the order in which they were made", async () => {
    const { seventime, sent } = pacedClient();
    const order: number[] = [];
    const calls = [0, 1, 2, 3, 4].map(async (number) => {
      await seventime.users.get("1");
      order.push(number);
    });
    await run(Promise.all(calls));
    expect(order).toEqual([0, 1, 2, 3, 4]);
    expect(sent).toHaveLength(5);
    for (const gap of gaps(sent)) expect(gap).toBeGreaterThanOrEqual(250);
    expect(sinceFirst(sent).at(-1)).toBeLessThan(1100);
  });

  test("of two clients with one key share its rate, those of another key do not", async () => {
    const one = pacedClient({ clientSecret: "shared" });
    const two = pacedClient({ clientSecret: "shared" });
    const other = pacedClient();
    const calls = [one, two, other].flatMap(({ seventime }) => [
      seventime.users.get("1"),
      seventime.users.get("2"),
    ]);
    await run(Promise.all(calls));
    const together = [...one.sent, ...two.sent].toSorted((a, b) => a - b);
    for (const gap of gaps(together)) expect(gap).toBeGreaterThanOrEqual(250);
    expect(sinceFirst(other.sent).at(-1)).toBeLessThan(300);
  });

  test("go as fast as they come without a rate", async () => {
    const { seventime, sent } = pacedClient({ rateLimit: false });
    await run(Promise.all([1, 2, 3, 4, 5, 6].map(() => seventime.users.get("1"))));
    expect(sent).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test("through .fetch are paced too", async () => {
    const { seventime, sent } = pacedClient();
    await run(Promise.all([1, 2, 3].map(() => seventime.fetch.GET("/users", {}))));
    for (const gap of gaps(sent)) expect(gap).toBeGreaterThanOrEqual(250);
  });

  test("go at a rate of the app's own, with its burst", async () => {
    const { seventime, sent } = pacedClient({ rateLimit: { requests: 10, per: 1000, burst: 4 } });
    await run(Promise.all([1, 2, 3, 4, 5].map(() => seventime.users.get("1"))));
    expect(sinceFirst(sent).filter((moment) => moment < 50)).toHaveLength(3);
    expect(sinceFirst(sent).at(-1)).toBeGreaterThanOrEqual(200);
  });
});

describe("a call that is aborted while it waits", () => {
  test("fails with the signal's reason, is not sent, and leaves its moment to the next", async () => {
    const { seventime, sent } = pacedClient();
    const controller = new AbortController();
    const reason = new Error("The page was closed.");
    const first = seventime.users.get("1");
    const aborted = Array.from({ length: 50 }, () =>
      failure(seventime.users.get("2", { signal: controller.signal })),
    );
    const last = seventime.users.get("3");
    await vi.advanceTimersByTimeAsync(10);
    controller.abort(reason);
    expect(new Set(await run(Promise.all(aborted)))).toEqual(new Set([reason]));
    await run(Promise.all([first, last]));
    expect(sent).toHaveLength(2);
    expect(sinceFirst(sent)[1]).toBeLessThan(600);
  });

  test("before it begins takes no place, and leaves no timer behind", async () => {
    const { seventime, sent } = pacedClient();
    await run(seventime.users.get("0"));
    const signal = AbortSignal.abort(new Error("Too late."));
    const aborted = [1, 2, 3].map(() => failure(seventime.users.get("1", { signal })));
    await run(Promise.all(aborted));
    expect(vi.getTimerCount()).toBe(0);
    await run(seventime.users.get("2"));
    expect(sent).toHaveLength(2);
    expect(sinceFirst(sent)[1]).toBeLessThan(600);
  });

  test("fails when the deadline comes first, and says that nothing was sent", async () => {
    const { seventime, sent } = pacedClient();
    // A client's first call waits for a digest, which takes its time however the test's clock runs.
    await run(seventime.users.get("0"));
    await vi.advanceTimersByTimeAsync(1000);
    const calls = [1, 2, 3, 4].map(() => seventime.users.get("1", { deadline: 400 }).catch((error) => error));
    const [, , third, fourth] = await run(Promise.all(calls));
    for (const error of [third, fourth])
      expect(error).toMatchObject({ name: "TimeoutError", timeout: 400, outcome: "unsent", attempts: 0 });
    expect(sent).toHaveLength(3);
  });
});

describe("a store", () => {
  test("is asked for every moment, by a digest in place of the key", async () => {
    const budgets: string[] = [];
    const store: RateStore = { reserve: (budget) => budgets.push(budget) && 0, pause() {} };
    const { seventime } = pacedClient({ clientSecret: "planted-key", rateLimit: { store } });
    await run(Promise.all([seventime.users.get("1"), seventime.users.get("1")]));
    expect(budgets).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/), budgets[0]]);
  });

  test.each([
    ["throws", { reserve: () => { throw new Error("planted"); }, pause() {} }], // prettier-ignore
    ["rejects", { reserve: () => Promise.reject(new Error("planted")), pause: () => Promise.reject(new Error("planted")) }], // prettier-ignore
  ] satisfies [string, RateStore][])(
    "that %s is told of once, and calls go on being paced",
    async (_how, store) => {
      const onAnomaly = vi.fn<(event: object) => void>();
      const { seventime, sent } = pacedClient({ rateLimit: { store }, onAnomaly, logLevel: "off" });
      await run(Promise.all([1, 2, 3].map(() => seventime.users.get("1"))));
      expect(onAnomaly.mock.calls).toEqual([[{ kind: "storeFailed" }]]);
      for (const gap of gaps(sent)) expect(gap).toBeGreaterThanOrEqual(250);
    },
  );
});

test.each([{ requests: 0 }, { per: -1 }, { burst: Number.NaN }])("a rate of %j is refused", (rateLimit) => {
  expect(() => createSevenTime({ clientSecret: "key", rateLimit })).toThrow(
    /numbers of rateLimit have to be positive/,
  );
});
