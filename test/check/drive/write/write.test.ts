import { describe, expect, test } from "vitest";
import type { Run } from "../../../../src/check/live.ts";
import { planOf } from "../../../../src/check/drive/write/plan.ts";
import { slugs } from "../../../../src/sandbox/contracts.ts";
import { type Passing, writable } from "./writingRun.ts";

const timeout = 120_000;

const methodsOf = ({ exchanges }: Run): Set<string> => new Set(exchanges.map(({ method }) => method));

describe.each(slugs)("a run that writes to %s", (slug) => {
  test("makes, changes and deletes each kind that can be, and leaves no trace", { timeout }, async () => {
    const { sandbox, records, run, journals } = writable(slug);
    const before = records();
    const done = await run();
    const { entities, document } = sandbox.api(slug).world.model;
    const isKept = (name: string): boolean => entities.get(name)?.entity.softDelete !== undefined;
    for (const [name, rows] of Object.entries(records())) {
      const known = new Set(before[name]?.map((row) => JSON.stringify(row)));
      const others = rows.filter((row) => !known.has(JSON.stringify(row)));
      expect({ name, others: isKept(name) ? others.length : others }).toEqual({
        name,
        others: isKept(name) ? 1 : [],
      });
      expect(rows.length).toBe((before[name]?.length ?? 0) + others.length);
    }
    const succeeded = done.exchanges.filter(({ status }) => status < 300);
    for (const { create, update, delete: deletion } of planOf(document)) {
      for (const entry of [create, ...(update === undefined ? [] : [update]), deletion]) {
        const method = entry.method.toUpperCase();
        const path = new RegExp(`${entry.path.replaceAll(/\{[^}]+\}/g, "[^/]+")}$`);
        const isDone = succeeded.some((one) => one.method === method && path.test(new URL(one.url).pathname));
        expect([entry.operation.operationId, isDone]).toEqual([entry.operation.operationId, true]);
      }
    }
    expect([done.report.findings, done.report.mode, done.remaining, journals()]).toEqual([
      [],
      "write",
      undefined,
      [],
    ]);
  });
});

/** Lets everything pass but what a test of the method and the path says, which fails as a cut connection does. */
const cutAt =
  (method: string, path: RegExp): Passing =>
  (request, pass) =>
    request.method === method && path.test(request.url)
      ? Promise.reject(new TypeError("cut"))
      : pass(request);

const tasks = { only: /Task$|Tasks$/ };

test("what could not be deleted is told, and deleted by the next run", { timeout }, async () => {
  const { run, journals, records } = writable("seventime");
  const before = records()["Task"]?.length;
  const cut = await run(cutAt("DELETE", /tasks/), tasks);
  expect(cut.remaining).toMatchObject({ count: 1 });
  expect(journals()).toHaveLength(1);
  expect(records()["Task"]).toHaveLength((before ?? 0) + 1);
  const next = await run(undefined, tasks);
  expect([next.remaining, journals(), records()["Task"]?.length]).toEqual([undefined, [], before]);
});

test("a record whose creation was not answered is found by its mark and deleted", { timeout }, async () => {
  const { run, records } = writable("seventime");
  const before = records()["Task"];
  const lost: Passing = async (request, pass) => {
    const answer = await pass(request);
    return request.method === "POST" ? new Response("", { status: 500 }) : answer;
  };
  const done = await run(lost, tasks);
  expect(methodsOf(done)).toEqual(new Set(["GET", "POST", "DELETE"]));
  expect([done.remaining, records()["Task"]]).toEqual([undefined, before]);
});

test("an interruption ends the run, and takes back what was made", { timeout }, async () => {
  const { run, records, journals } = writable("seventime");
  const before = records()["Task"];
  const controller = new AbortController();
  const interrupted: Passing = async (request, pass) => {
    if (request.method === "PUT") controller.abort();
    return pass(request);
  };
  const done = await run(interrupted, { ...tasks, signal: controller.signal });
  expect([done.ending, done.remaining, journals()]).toEqual(["interrupted", undefined, []]);
  expect(records()["Task"]).toEqual(before);
});

test("nothing is made that the budget does not allow to delete", { timeout }, async () => {
  const { run, records } = writable("seventime");
  const before = records()["Task"];
  const done = await run(undefined, { ...tasks, budget: 40 });
  expect(done.exchanges.length).toBeLessThanOrEqual(40);
  expect([methodsOf(done), records()["Task"]]).toEqual([new Set(["GET"]), before]);
});

test("of one kind alone, what it refers to is read from lists first", { timeout }, async () => {
  const { run } = writable("sevenshifts");
  const { report, exchanges } = await run(undefined, { only: /^createShift$/ });
  expect(report.leftOut).toEqual([]);
  const made = exchanges.findIndex(({ method }) => method === "POST");
  expect(exchanges[made]?.status).toBe(200);
  const before = exchanges.slice(0, made).map(({ url }) => new URL(url).pathname);
  expect(before).toEqual(
    expect.arrayContaining(
      ["locations", "users", "roles", "departments"].map((name) => `/sevenshifts/v1/${name}`),
    ),
  );
});

test("what is not written is left out, with the reason", { timeout }, async () => {
  const { run } = writable("seventime");
  const done = await run(undefined, { only: /^createCustomer$|^startTimer$/ });
  expect(done.report.leftOut).toEqual([
    { operationId: "createCustomer", reason: "what it makes could not be deleted again" },
    { operationId: "startTimer", reason: "it may change what is not of the run" },
  ]);
  expect(methodsOf(done)).toEqual(new Set(["GET"]));
  const cut = await run(undefined, { only: /^createTask$/, budget: 10 });
  expect(cut.report.leftOut).toEqual([{ operationId: "createTask", reason: "the run had ended before" }]);
});

test("nobody is written to: mail addresses are such that take no mail", { timeout }, async () => {
  const { run } = writable("timekit");
  const { exchanges } = await run(undefined, { only: /Resource$|Booking$/ });
  const bodies = exchanges
    .filter(({ url }) => /resources|bookings/.test(url))
    .map(({ requestBody = "" }) => requestBody);
  const mails = bodies.flatMap((body) => body.match(/[^"\s]+@[^"\s]+/g) ?? []);
  expect(mails.length).toBeGreaterThan(0);
  expect(mails.filter((mail) => !mail.endsWith("@example.com"))).toEqual([]);
});
