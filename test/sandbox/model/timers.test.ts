import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { createSandbox } from "../../../src/sandbox/index.ts";
import type { Sandbox } from "../../../src/sandbox/index.ts";
import { call } from "../support.ts";
import { at, listAt } from "./answers.ts";

const users = ["5f0000000000000000000001", "5f0000000000000000000002", "5f0000000000000000000003"];

/** Who has a timer that runs, and how many time logs have come of stopped ones. */
interface Model {
  running: Set<string>;
  logs: number;
}

type Command = fc.AsyncCommand<Model, Sandbox>;

const sandbox = createSandbox({ seed: "empty", rateLimit: false, clock: "2026-03-02T07:00:00Z" });

afterAll(() => sandbox.close());

const post = (path: string, user: string) => call(sandbox, "seventime", "POST", path, { user });

const start = (user: string): Command => ({
  check: () => true,
  async run({ running }) {
    const { status } = await post("/startTimer", user);
    expect(status, "a user has one active timer").toBe(running.has(user) ? 400 : 200);
    running.add(user);
  },
  toString: () => `start ${user.at(-1)}`,
});

const stop = (user: string, seconds: number): Command => ({
  check: () => true,
  async run(model) {
    sandbox.clock.advance(seconds);
    const { status, body } = await post("/stopTimer", user);
    expect(status, "only a timer that runs can be stopped").toBe(model.running.has(user) ? 200 : 404);
    if (!model.running.delete(user)) return;
    model.logs += 1;
    expect(at(body, "user")).toBe(user);
    expect(Number(at(body, "time"))).toBeGreaterThanOrEqual(0);
  },
  toString: () => `stop ${user.at(-1)} after ${seconds} s`,
});

const look = (): Command => ({
  check: () => true,
  async run({ running, logs }) {
    const timers = await call(sandbox, "seventime", "GET", "/timers");
    expect(
      listAt(timers.body, "data")
        .map(({ user }) => user)
        .toSorted(),
    ).toEqual([...running].toSorted());
    const timeLogs = await call(sandbox, "seventime", "GET", "/timeLogs?limit=1");
    expect(at(timeLogs.body, "meta", "totalResources"), "each stop leaves one time log").toBe(logs);
  },
  toString: () => "look",
});

test("random starts and stops of timers leave what a simple model says", { timeout: 60_000 }, async () => {
  const user = fc.constantFrom(...users);
  const commands = fc.commands(
    [
      user.map(start),
      fc.tuple(user, fc.nat({ max: 90_000 })).map(([one, seconds]) => stop(one, seconds)),
      fc.constant(look()),
    ],
    { maxCommands: 30 },
  );
  const begin = () => {
    sandbox.reset();
    sandbox.load("seventime", { User: users.map((_id) => ({ _id, firstName: "A", lastName: "B" })) });
    return { model: { running: new Set<string>(), logs: 0 }, real: sandbox };
  };
  await fc.assert(
    fc.asyncProperty(commands, (sequence) => fc.asyncModelRun(begin, sequence)),
    { numRuns: 60 },
  );
});
