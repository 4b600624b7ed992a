import { afterAll, beforeAll, expect, test } from "vitest";
import { ApiError } from "../../src/apis/seventime.ts";
import { type Slug, createSandbox } from "../../src/sandbox/index.ts";
import { type Listening, listen } from "../../src/sandbox/server/listen.ts";
import { clientsOf } from "./clients.ts";

const sandbox = createSandbox({ seed: "empty", rateLimit: false });
let listening: Listening;

/** As many callers as write at once. */
const callers = Array.from({ length: 64 }, (_, index) => index);

const user = "5f0000000000000000000001";

beforeAll(async () => {
  sandbox.load("seventime", { User: [{ _id: user, firstName: "Bo", lastName: "Ek" }] });
  sandbox.load("sevenshifts", { Company: [{ id: 1, name: "Diner" }] });
  listening = await listen(sandbox);
});

afterAll(async () => {
  await listening.close();
  await sandbox.close();
});

/** What becomes of the calls of all callers, each with a client of its own, at once. */
async function atOnce<Result>(
  call: (clients: ReturnType<typeof clientsOf>, index: number) => Promise<Result>,
): Promise<{ done: Result[]; refused: number[] }> {
  const results = await Promise.allSettled(callers.map((index) => call(clientsOf(listening.apis), index)));
  const done = results.flatMap((result) => (result.status === "fulfilled" ? [result.value] : []));
  const failed = results.flatMap((result): unknown[] =>
    result.status === "rejected" ? [result.reason] : [],
  );
  return { done, refused: failed.map((reason) => (reason instanceof ApiError ? reason.status : 0)) };
}

const count = (slug: Slug, entity: string): number => sandbox.api(slug).world.table(entity).count();

const different = (values: unknown[]): number => new Set(values).size;

/** Tells whether numbers follow each other, in whatever order they are given. */
function haveNoGaps(values: unknown[]): boolean {
  const numbers = values.map(Number).toSorted((one, other) => one - other);
  return numbers.every((number, index) => number === Number(numbers[0]) + index);
}

const repeated = <Value>(value: Value, length: number): Value[] => Array.from({ length }, () => value);

test("creations of all callers are stored, with ids and numbers of their own", async () => {
  const { done, refused } = await atOnce(({ seventime }, index) =>
    seventime.customers.create({ createdByUser: user, name: `Customer ${index}` }),
  );
  expect(refused).toEqual([]);
  expect(different(done.map(({ _id }) => _id))).toBe(callers.length);
  expect(different(done.map(({ customerNumber }) => customerNumber))).toBe(callers.length);
  expect(haveNoGaps(done.map(({ customerNumber }) => customerNumber))).toBe(true);
  const page = await clientsOf(listening.apis).seventime.customers.list({ limit: 1 });
  expect(page.total).toBe(callers.length);
});

test("a refused creation leaves no gap in the numbers", async () => {
  const before = count("seventime", "Customer");
  const { done, refused } = await atOnce(({ seventime }, index) =>
    seventime.customers.create({
      createdByUser: index % 2 === 0 ? user : "5f0000000000000000000009",
      name: `Other ${index}`,
    }),
  );
  expect(refused).toEqual(repeated(400, callers.length / 2));
  expect(haveNoGaps(done.map(({ customerNumber }) => customerNumber))).toBe(true);
  expect(count("seventime", "Customer")).toBe(before + done.length);
});

test("numbers of a series that are ids follow each other", async () => {
  const { done, refused } = await atOnce(({ sevenshifts }, index) =>
    sevenshifts.events.create({
      event: {
        title: `Event ${index}`,
        description: "",
        date: "2026-03-02",
        start: "09:00:00",
        color: "ff0000",
      },
    }),
  );
  expect(refused).toEqual([]);
  expect(haveNoGaps(done.map(({ id }) => id))).toBe(true);
  expect(count("sevenshifts", "Event")).toBe(callers.length);
});

test("updates of one record all succeed, and leave what one of them said whole", async () => {
  const { sevenshifts } = clientsOf(listening.apis);
  const { data } = await sevenshifts.events.list({ limit: 1 });
  const id = Number(data[0]?.id);
  const { done, refused } = await atOnce((clients, index) =>
    clients.sevenshifts.events.update(id, {
      event: { title: `Title ${index}`, description: `Text ${index}` },
    }),
  );
  expect(refused).toEqual([]);
  expect(done).toEqual(repeated({ id }, callers.length));
  const { title, description } = await sevenshifts.events.get(id);
  expect(description).toBe(String(title).replace("Title", "Text"));
  expect(count("sevenshifts", "Event")).toBe(callers.length);
});

test("one of all deletions of a record succeeds, the others find none", async () => {
  const { seventime } = clientsOf(listening.apis);
  const { _id } = await seventime.tasks.create({ createdByUser: user, user, title: "Measure" });
  const { done, refused } = await atOnce((clients) =>
    clients.seventime.tasks.delete({ _id: String(_id), deletedByUser: user }),
  );
  expect(done).toHaveLength(1);
  expect(refused).toEqual(repeated(404, callers.length - 1));
  expect(count("seventime", "Task")).toBe(0);
});

test("deletions of all records leave none", async () => {
  const { timekit } = clientsOf(listening.apis);
  const made = await atOnce((clients, index) =>
    clients.timekit.locations.create({ name: `Location ${index}` }),
  );
  expect(different(made.done.map(({ id }) => id))).toBe(callers.length);
  const { refused } = await atOnce((clients, index) =>
    clients.timekit.locations.delete(String(made.done[index]?.id)),
  );
  expect(refused).toEqual([]);
  expect((await timekit.locations.list()).total).toBe(0);
});

test("of the timers that all callers start for a user, one runs", async () => {
  const { seventime } = clientsOf(listening.apis);
  const { done, refused } = await atOnce((clients) => clients.seventime.timers.start({ user }));
  expect(done).toHaveLength(1);
  expect(refused).toEqual(repeated(400, callers.length - 1));
  expect((await seventime.timers.list({ user })).total).toBe(1);
  const stops = await atOnce((clients) => clients.seventime.timers.stop({ user }));
  expect(stops.done).toHaveLength(1);
  expect(stops.refused).toEqual(repeated(404, callers.length - 1));
  expect(count("seventime", "Timer")).toBe(0);
  expect(count("seventime", "TimeLog")).toBe(1);
});

test("of the bookings that all callers make of a time, one is made", async () => {
  const { timekit } = clientsOf(listening.apis);
  const resource = await timekit.resources.create({ name: "Room", timezone: "Europe/Stockholm" });
  const { done, refused } = await atOnce((clients, index) =>
    clients.timekit.bookings.create({
      graph: "instant",
      resource_id: String(resource.id),
      start: "2035-03-01T09:00:00+01:00",
      end: "2035-03-01T10:00:00+01:00",
      what: "Visit",
      where: "Room",
      description: "",
      settings: { allow_double_bookings: false },
      customer: { name: `Customer ${index}`, email: `customer${index}@example.com` },
    }),
  );
  expect(done).toHaveLength(1);
  expect(refused).toEqual(repeated(422, callers.length - 1));
  expect(count("timekit", "Booking")).toBe(1);
});
