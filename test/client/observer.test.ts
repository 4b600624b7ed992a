import { afterEach, describe, expect, test, vi } from "vitest";
import type { Events } from "../../src/apis/seventime.ts";
import { createSevenTime } from "../../src/apis/seventime.ts";
import { clientAnswering, failure, json } from "./answers.ts";

const hooks = ["onRequest", "onResponse", "onFailure", "onRetry", "onWait", "onAnomaly"] as const;

/** Hooks that keep what they are told, in order. */
function recorder() {
  const told: [name: keyof Events, event: Record<string, unknown>][] = [];
  const record = (name: keyof Events) => (event: object) => void told.push([name, { ...event }]);
  return { told, ...Object.fromEntries(hooks.map((name) => [name, record(name)])) };
}

const user = () => json({ data: { _id: "1" } });
const quick = { attempts: 3, backoffLimit: 1 };

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe("hooks", () => {
  test("are told of every attempt of a call, under one id, without a value", async () => {
    const answers = [new Response("", { status: 503 }), undefined, user()];
    const { told, ...record } = recorder();
    const { seventime } = clientAnswering(
      () => {
        const answer = answers.shift();
        if (answer === undefined) throw Object.assign(new Error("planted"), { code: "ECONNRESET" });
        return answer;
      },
      { retry: quick, ...record },
    );
    await seventime.users.get("planted-id");
    expect(told.map(([name]) => name)).toEqual([
      "onRequest",
      "onResponse",
      "onRetry",
      "onRequest",
      "onFailure",
      "onRetry",
      "onRequest",
      "onResponse",
    ]);
    const events = told.map(([, event]) => event);
    expect(new Set(events.map(({ id }) => id)).size).toBe(1);
    expect(events.map(({ attempt }) => attempt)).toEqual([1, 1, 1, 2, 2, 2, 3, 3]);
    const common = { operation: "getUser", method: "get", path: "/users/{_id}" };
    for (const event of events) expect(event).toMatchObject(common);
    expect(events[1]).toMatchObject({ status: 503, wait: 0, duration: expect.any(Number) });
    expect(events[2]).toMatchObject({ reason: "status", delay: expect.any(Number) });
    expect(events[4]).toMatchObject({ reason: "ECONNRESET" });
    expect(events[5]).toMatchObject({ reason: "network" });
    expect(JSON.stringify(told)).not.toContain("planted");
  });

  test("are told of a wait for the rate policy", async () => {
    const { told, ...record } = recorder();
    const { seventime } = clientAnswering(user, {
      clientSecret: "waits",
      rateLimit: { requests: 20, per: 1000 },
      ...record,
    });
    await Promise.all([seventime.users.get("1"), seventime.users.get("1")]);
    const [, wait] = told.findLast(([name]) => name === "onWait") ?? [];
    expect(wait?.["wait"]).toBeGreaterThan(30);
  });

  test("that throw break nothing, and are told of in the log", async () => {
    const warn = vi.spyOn(console, "warn").mockReturnValue();
    const throwing = (): never => {
      throw new Error("planted");
    };
    const { seventime } = clientAnswering(user, { onRequest: throwing, onResponse: throwing });
    expect(await seventime.users.get("1")).toEqual({ _id: "1" });
    expect(warn.mock.calls.flat()).toEqual([
      "timepact onRequest has thrown an error.",
      "timepact onResponse has thrown an error.",
    ]);
  });

  test(".fetch tells of its operation by the contract's name", async () => {
    const { told, ...record } = recorder();
    const { seventime } = clientAnswering(user, record);
    await seventime.fetch.GET("/users/{_id}", { params: { path: { _id: "1" } } });
    expect(told[0]).toMatchObject(["onRequest", { operation: "getUser", path: "/users/{_id}" }]);
  });
});

describe("the log", () => {
  const lines = () => {
    const written: string[] = [];
    const write = (level: string) => (line: string) => void written.push(`${level} ${line}`);
    return { written, logger: { warn: write("warn"), info: write("info"), debug: write("debug") } };
  };

  test("has one line a request with id, attempt, status, wait and duration", async () => {
    const { written, logger } = lines();
    const { seventime } = clientAnswering(user, { logger, logLevel: "info" });
    await seventime.users.get("planted-id");
    expect(written).toEqual([
      expect.stringMatching(
        /^info timepact onResponse id=\S+ operation=getUser method=get path=\/users\/\{_id\} attempt=1 status=200 wait=0 duration=\d+$/,
      ),
    ]);
  });

  test("has a line for a request without an answer too", async () => {
    const { written, logger } = lines();
    const { seventime } = clientAnswering(() => Promise.reject(new Error("planted")), {
      logger,
      logLevel: "info",
    });
    await failure(seventime.users.get("1"));
    expect(written).toEqual([expect.stringMatching(/onFailure .* attempt=1 reason=network /)]);
  });

  test("tells of requests, waits and retries at debug", async () => {
    const { written, logger } = lines();
    const answers = [new Response("", { status: 503 })];
    const { seventime } = clientAnswering(() => answers.shift() ?? user(), {
      logger,
      logLevel: "debug",
      retry: quick,
    });
    await seventime.users.get("1");
    expect(written.map((line) => line.split(" ").slice(0, 3).join(" "))).toEqual([
      "debug timepact onRequest",
      "info timepact onResponse",
      "debug timepact onRetry",
      "debug timepact onRequest",
      "info timepact onResponse",
    ]);
  });

  test("is silent of requests unless it is asked, and goes by TIMEPACT_LOG", async () => {
    const info = vi.spyOn(console, "info").mockReturnValue();
    await clientAnswering(user).seventime.users.get("1");
    expect(info).not.toHaveBeenCalled();
    vi.stubEnv("TIMEPACT_LOG", "info");
    await clientAnswering(user).seventime.users.get("1");
    expect(info).toHaveBeenCalledOnce();
  });

  test("has no other level", () => {
    vi.stubEnv("TIMEPACT_LOG", "verbose");
    expect(() => createSevenTime({ clientSecret: "key" })).toThrow("none of off, warn, info, debug");
  });
});
