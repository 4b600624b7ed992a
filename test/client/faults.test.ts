import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { type ClientOptions, type SevenTime, createSevenTime } from "../../src/apis/seventime.ts";
import { failure, secret } from "./answers.ts";
import { type FaultServer, faults, startFaultServer } from "./faultServer.ts";

let server: FaultServer;
/** An address at which nobody listens. */
let nowhere: string;
beforeAll(async () => {
  server = await startFaultServer();
  const closed = await startFaultServer();
  nowhere = closed.address;
  closed.close();
});
afterAll(() => server.close());
beforeEach(() => {
  server.seen.length = 0;
  server.next.length = 0;
  // No wait before an attempt but those that the server asks for.
  vi.spyOn(Math, "random").mockReturnValue(0);
});

const client = (options: ClientOptions = {}): SevenTime =>
  createSevenTime({
    clientSecret: secret,
    baseUrl: server.address,
    rateLimit: false,
    timeout: 150,
    logLevel: "off",
    ...options,
  });

const network = { name: "NetworkError", operation: "getUser", outcome: "none", attempts: 3 };
const timeout = { name: "TimeoutError", operation: "getUser", outcome: "none", attempts: 3, timeout: 150 };
const decode = { name: "DecodeError", operation: "getUser" };
const limit = { name: "ApiError", status: 429, limit: "burst", isRateLimit: true };

/** What the caller of a read sees of each fault, and how often the request was sent. */
const seenByReads: [fault: string, error: object, attempts: number][] = [
  ["reset-before", { ...network, code: "ECONNRESET" }, 3],
  ["close-before", { ...network, code: "UND_ERR_SOCKET" }, 3],
  ["reset-in-body", { ...network, code: expect.stringMatching(/^(ECONNRESET|UND_ERR_\w+)$/) }, 3],
  ["stall", timeout, 3],
  ["stall-in-body", timeout, 3],
  ["slow-drip", timeout, 3],
  ["truncated-json", { ...decode, status: 200 }, 1],
  ["html", { ...decode, status: 200, contentType: "text/html" }, 1],
  ["no-content", { ...decode, status: 204 }, 1],
  ["redirect", { name: "ApiError", status: 302, message: expect.stringContaining("not followed") }, 1],
  ["longer-than-said", { ...decode, status: 200 }, 1],
  ["shorter-than-said", { ...network, code: expect.stringMatching(/UND_ERR/) }, 3],
  ["no-http", { ...network, code: undefined }, 3],
  ["unavailable", { name: "ApiError", status: 503, limit: undefined, attempts: 3 }, 3],
];

describe("a read", () => {
  test.each(seenByReads)("sees %s", async (fault, error, attempts) => {
    expect(await failure(client().users.get(fault))).toMatchObject(error);
    expect(server.seen).toEqual(Array.from({ length: attempts }, () => fault));
  });

  test.each(["reset-before", "reset-in-body", "stall", "unavailable"])("outlives %s", async (fault) => {
    server.next.push(fault, fault);
    expect(await client().users.get("fine")).toEqual({ _id: "1" });
    expect(server.seen).toEqual([fault, fault, "fine"]);
  });

  test("waits as long as a limiter asks for", async () => {
    server.next.push("limit-with-wait");
    const began = performance.now();
    expect(await client().users.get("fine")).toEqual({ _id: "1" });
    expect(performance.now() - began).toBeGreaterThanOrEqual(990);
  });

  test.each(["limit-with-wait", "limit-without-wait"])("sees %s when it may try but once", async (fault) => {
    expect(await failure(client({ retry: false }).users.get(fault))).toMatchObject({ ...limit, attempts: 1 });
  });

  test("ends at its deadline, whatever is left to try", async () => {
    const options = { deadline: 200, timeout: 150 };
    const error = await failure(client().users.get("stall", options));
    expect(error).toMatchObject({ name: "TimeoutError", timeout: 200, attempts: 2 });
  });

  test("is refused by nobody when nobody listens, and says that nothing was sent", async () => {
    const error = await failure(client({ baseUrl: nowhere }).users.get("1"));
    expect(error).toMatchObject({ ...network, outcome: "unsent", code: "ECONNREFUSED" });
  });

  test("ends for a fetch that looks at no signal", async () => {
    const fetch = (): Promise<Response> => new Promise(() => {});
    expect(await failure(client({ fetch, retry: false }).users.get("1"))).toMatchObject({
      name: "TimeoutError",
    });
  });
});

describe("a create", () => {
  const create = (options: ClientOptions = {}) => client(options).timers.start({ user: "1" });
  const doubt = {
    outcome: "unknown",
    attempts: 1,
    message: expect.stringContaining("look before you send it"),
  };

  test.each(["reset-before", "reset-in-body", "stall", "close-before"])(
    "is never sent twice after %s, for it may have been carried out",
    async (fault) => {
      server.next.push(fault);
      expect(await failure(create())).toMatchObject(doubt);
      expect(server.seen).toEqual([fault]);
    },
  );

  test("is not sent again after a 503 either", async () => {
    server.next.push("unavailable");
    expect(await failure(create())).toMatchObject({ name: "ApiError", status: 503, attempts: 1 });
    expect(server.seen).toHaveLength(1);
  });

  test("is sent again after a 429, with its body", async () => {
    server.next.push("limit-without-wait");
    const bodies: string[] = [];
    const fetch = async (request: Request, init: { signal: AbortSignal }): Promise<Response> => {
      bodies.push(await request.clone().text());
      return globalThis.fetch(request, init);
    };
    await create({ fetch });
    expect(bodies).toEqual(['{"user":"1"}', '{"user":"1"}']);
  });

  test("is sent again when the first time nobody was there to take it", async () => {
    let isFirst = true;
    const fetch = async (request: Request, init: { signal: AbortSignal }): Promise<Response> => {
      const to = isFirst ? new Request(nowhere, request) : request;
      isFirst = false;
      return globalThis.fetch(to, init);
    };
    await create({ fetch });
    expect(server.seen).toHaveLength(1);
  });
});

test("an update and a delete are sent again, for twice is no more than once", async () => {
  server.next.push("reset-before", "fine", "reset-before", "fine");
  await client().timeLogs.update({ _id: "1", user: "1", modifiedByUser: "1" });
  await client().timeLogs.delete({ _id: "1", deletedByUser: "1" });
  expect(server.seen).toEqual(["reset-before", "fine", "reset-before", "fine"]);
});

test(".fetch tries again too, and reads what openapi-fetch reads", async () => {
  server.next.push("reset-before", "unavailable", "fine");
  const { data, response } = await client().fetch.GET("/users/{_id}", { params: { path: { _id: "fine" } } });
  expect(data).toEqual({ data: { _id: "1" } });
  expect(response.status).toBe(200);
  expect(server.seen).toEqual(["reset-before", "unavailable", "fine"]);
});

test("every fault of the server is in a test", () => {
  const tested = ["fine", "limit-with-wait", "limit-without-wait", ...seenByReads.map(([fault]) => fault)];
  expect(Object.keys(faults).toSorted()).toEqual(tested.toSorted());
});
