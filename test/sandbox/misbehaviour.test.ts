import { afterAll, afterEach, describe, expect, test, vi } from "vitest";
import { ApiError, DecodeError, NetworkError, TimeoutError } from "../../src/apis/seventime.ts";
import { listOperations, responseMedia } from "../../src/openapi/operations.ts";
import { slugs } from "../../src/sandbox/contracts.ts";
import { createSandbox } from "../../src/sandbox/index.ts";
import { timekitTestKey } from "../../src/sandbox/keys.ts";
import { clientsOf } from "./clients.ts";

const sandbox = createSandbox({ seed: "empty", rateLimit: false });
const clients = clientsOf(sandbox.apis, { fetch: sandbox.fetch });

afterAll(() => sandbox.close());

afterEach(() => sandbox.clearFaults());

type Options = { headers?: Record<string, string>; timeout?: number };

/** A list of each API, with options. */
const reads = {
  seventime: (options: Options = {}) => clients.seventime.customers.list({}, options),
  sevenshifts: (options: Options = {}) => clients.sevenshifts.events.list({}, options),
  timekit: (options: Options = {}) => clients.timekit.locations.list({}, options),
};

/** A creation of each API, which must not be sent twice. */
const writes = {
  seventime: (options: Options = {}) =>
    clients.seventime.customers.create({ createdByUser: "5f0000000000000000000001", name: "Bo" }, options),
  sevenshifts: (options: Options = {}) =>
    clients.sevenshifts.departments.create({ department: { name: "Bar" } }, options),
  timekit: (options: Options = {}) => clients.timekit.locations.create({ name: "Umeå" }, options),
};

const operationIds = {
  seventime: "listCustomers",
  sevenshifts: "listEvents",
  timekit: "listLocations",
} as const;

const failureOf = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => "no failure",
    (reason: unknown) => reason,
  );

const prefer = (Prefer: string): Options => ({ headers: { Prefer } });

describe.each(slugs)("%s, asked by Prefer", (slug) => {
  const [read, write] = [reads[slug], writes[slug]];

  test("answers with a status, and does nothing", async () => {
    const { world } = sandbox.api(slug);
    const before = [...world.model.entities.keys()].map((name) => world.table(name).count());
    for (const code of [400, 401, 404, 429, 500, 503]) {
      const error = await failureOf(write(prefer(`code=${code}`)));
      expect(error).toBeInstanceOf(ApiError);
      expect(error).toMatchObject({ status: code, vendorMessage: expect.stringMatching(/./) });
    }
    expect([...world.model.entities.keys()].map((name) => world.table(name).count())).toEqual(before);
  });

  test("answers with an example", async () => {
    const { document } = sandbox.api(slug).world.model;
    const entry = listOperations(document).find(
      ({ operation }) => operation.operationId === operationIds[slug],
    );
    const [name = ""] = Object.keys((entry && responseMedia(document, entry, "200")?.examples) ?? {});
    const page = await read(prefer(`example=${name}`));
    expect(page.data.length, "the sandbox itself is empty").toBeGreaterThan(0);
    await expect(read(prefer("example=noSuchExample"))).rejects.toThrow(ApiError);
  });

  test("makes a client wait, no longer than it wants to", async () => {
    const options = { ...prefer("wait=30"), timeout: 50 };
    const started = performance.now();
    expect(await failureOf(read(options))).toMatchObject({ name: "TimeoutError", outcome: "none" });
    const error = await failureOf(write(options));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ outcome: "unknown", timeout: 50 });
    expect(performance.now() - started).toBeLessThan(10_000);
    expect((await read(prefer("wait=0.01"))).data).toEqual([]);
  });

  test("breaks off", async () => {
    const error = await failureOf(read(prefer("broken=truncate")));
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({ outcome: "none" });
    expect(await failureOf(write(prefer("code=200, broken=truncate")))).toMatchObject({ outcome: "unknown" });
  });

  test("resets the connection", async () => {
    const error = await failureOf(read(prefer("broken=reset")));
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({ code: "ECONNRESET", outcome: "none" });
    expect(await failureOf(write(prefer("code=200, broken=reset")))).toMatchObject({ outcome: "unknown" });
  });

  test("answers with a page of HTML", async () => {
    const error = await failureOf(read(prefer("broken=html")));
    expect(error).toBeInstanceOf(DecodeError);
    expect(error).toMatchObject({ status: 200, contentType: "text/html" });
    const failed = await failureOf(read(prefer("code=503, broken=html")));
    expect(failed).toBeInstanceOf(ApiError);
    expect(failed).toMatchObject({ status: 503 });
  });

  test("refuses what is no misbehaviour", async () => {
    expect(await failureOf(read(prefer("code=99")))).toBeInstanceOf(ApiError);
    expect((await read(prefer("return=minimal"))).data).toEqual([]);
  });

  test("or told beforehand, fails as often as it is told", async () => {
    sandbox.fail({ api: slug, code: 503, times: 2 });
    expect(await failureOf(read())).toMatchObject({ status: 503 });
    expect(await failureOf(read())).toMatchObject({ status: 503 });
    expect((await read()).data).toEqual([]);
  });

  test("or told beforehand, fails in the operation that it is told of", async () => {
    const operationId = operationIds[slug];
    sandbox.fail({ api: slug, operationId, broken: "reset" });
    expect(await failureOf(write(prefer("code=400")))).toBeInstanceOf(ApiError);
    expect(await failureOf(read())).toBeInstanceOf(NetworkError);
    expect((await read()).data).toEqual([]);
  });
});

const statusOf = (reason: unknown): number => (reason instanceof ApiError ? reason.status : 0);

/** How many of some calls at once succeed, and the statuses of the others. */
async function burst(calls: Promise<unknown>[]): Promise<{ passed: number; statuses: number[] }> {
  const results = await Promise.allSettled(calls);
  const failed = results.flatMap((result) => (result.status === "rejected" ? [result.reason] : []));
  return {
    passed: results.length - failed.length,
    statuses: [...new Set(failed.map(statusOf))],
  };
}

const times = (count: number, call: () => Promise<unknown>): Promise<unknown>[] =>
  Array.from({ length: count }, call);

describe("under the vendors' rate policies", () => {
  const limited = createSandbox({ seed: "empty" });

  afterAll(() => limited.close());

  afterEach(() => vi.restoreAllMocks());

  test("30 calls of a client that paces itself all pass", { timeout: 30_000 }, async () => {
    const paced = createSandbox({ seed: "empty" });
    // An API is opened by its first call; the moments of the others would come close together behind it.
    for (const slug of slugs) paced.api(slug);
    const { seventime, sevenshifts, timekit } = clientsOf(paced.apis, { fetch: paced.fetch, rateLimit: {} });
    const started = performance.now();
    const all = await Promise.all([
      burst(times(30, () => seventime.customers.list())),
      burst(times(30, () => sevenshifts.events.list())),
      burst(times(30, () => timekit.locations.list())),
    ]);
    expect(all).toEqual(all.map(() => ({ passed: 30, statuses: [] })));
    expect(paced.requests().filter(({ status }) => status !== 200)).toEqual([]);
    expect(performance.now() - started).toBeLessThan(10_000);
    await paced.close();
  });

  test("30 calls at one moment pass as far as the policy goes", async () => {
    vi.spyOn(performance, "now").mockReturnValue(1000);
    const { seventime, sevenshifts, timekit } = clientsOf(limited.apis, { fetch: limited.fetch });
    const all = await Promise.all([
      burst(times(30, () => seventime.customers.list())),
      burst(times(30, () => sevenshifts.events.list())),
      burst(times(30, () => timekit.locations.list())),
    ]);
    expect(all).toEqual([
      { passed: 4, statuses: [429] },
      { passed: 10, statuses: [429] },
      { passed: 10, statuses: [503] },
    ]);
  });

  test("the key of a test app of Timekit's has 3000 calls a day", { timeout: 30_000 }, async () => {
    let now = 0;
    vi.spyOn(performance, "now").mockImplementation(() => now);
    const timekit = { ...limited.apis.timekit, key: timekitTestKey };
    const client = clientsOf({ ...limited.apis, timekit }, { fetch: limited.fetch }).timekit;
    const statuses: number[] = [];
    for (let index = 0; index < 3000; index += 1) {
      now += 200;
      statuses.push(await client.app.get().then(() => 200, statusOf));
    }
    expect(statuses.filter((status) => status !== 200)).toEqual([]);
    now += 200;
    expect(await client.app.get().then(() => 200, statusOf)).toBe(429);
    now += 86_400_000;
    expect(await client.app.get().then(() => 200, statusOf)).toBe(200);
  });
});
