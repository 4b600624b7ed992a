import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { type Sandbox, createSandbox } from "../../../src/sandbox/index.ts";
import { call } from "../support.ts";
import { at, fieldsOf, listAt } from "./answers.ts";

const codes = ["1001", "1002", "1003"];

/** Who is clocked in, and how many punches there have been. */
interface Model {
  present: Set<string>;
  punches: number;
}

type Command = fc.AsyncCommand<Model, Sandbox>;

const sandbox = createSandbox({ seed: "empty", rateLimit: false, clock: "2026-03-02T17:00:00Z" });

afterAll(() => sandbox.close());

const entered = { created: "2026-01-01 00:00:00", modified: "2026-01-01 00:00:00" };

function load(): void {
  const users = codes.map((code, index) => ({
    id: index + 1,
    company_id: 1,
    firstname: "Ada",
    lastname: code,
    employee_id: code,
    photo: "",
    active: true,
    location: [{ id: 10 }],
    department: [],
    role: [],
    ...entered,
  }));
  const location = { id: 10, address: "1 Pier St", country: "US", timezone: "America/Chicago", hash: "ten" };
  sandbox.load("sevenshifts", {
    Company: [{ id: 1, name: "Pier", country: "US", photo: "", ...entered }],
    Location: [{ ...location, ...entered }],
    User: users,
  });
}

const punch = (code: string, seconds: number): Command => ({
  check: () => true,
  async run(model) {
    sandbox.clock.advance(seconds);
    const body = { location_hash: "ten", employee_id: code };
    const answer = await call(sandbox, "sevenshifts", "POST", "/time_punches/punch", body);
    const isOut = model.present.delete(code);
    expect(at(answer.body, "data", "punched"), "first in, then out").toBe(isOut ? "out" : "in");
    if (isOut) return;
    model.present.add(code);
    model.punches += 1;
  },
  toString: () => `${code} punches after ${seconds} s`,
});

const look = (): Command => ({
  check: () => true,
  async run({ present, punches }) {
    const { body } = await call(sandbox, "sevenshifts", "GET", "/time_punches?limit=500");
    const all = listAt(body, "data").map((row) => fieldsOf(row["time_punch"]));
    expect(at(body, "total"), "in and out are one punch").toBe(punches);
    const open = all.filter(({ clocked_out: out }) => out === "0000-00-00 00:00:00");
    expect(open.map(({ user_id: id }) => codes[Number(id) - 1]).toSorted()).toEqual([...present].toSorted());
    expect(
      all.every(
        ({ clocked_in: from, clocked_out: to }) =>
          open.some((one) => one["clocked_in"] === from) || String(from) <= String(to),
      ),
    ).toBe(true);
  },
  toString: () => "look",
});

test("random punches leave what a simple model says", { timeout: 60_000 }, async () => {
  const step = fc.tuple(fc.constantFrom(...codes), fc.nat({ max: 30_000 }));
  const commands = fc.commands([step.map(([code, seconds]) => punch(code, seconds)), fc.constant(look())], {
    maxCommands: 30,
  });
  const begin = () => {
    sandbox.reset();
    load();
    return { model: { present: new Set<string>(), punches: 0 }, real: sandbox };
  };
  await fc.assert(
    fc.asyncProperty(commands, (sequence) => fc.asyncModelRun(begin, sequence)),
    { numRuns: 60 },
  );
});
