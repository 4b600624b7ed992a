import { request } from "node:http";
import { once } from "node:events";
import { networkInterfaces } from "node:os";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Delivery } from "../../../src/sandbox/index.ts";
import { exchange, json, serve, sevenTimeKey } from "./support.ts";

const customers = "/seventime/api/2/customers";

describe("who may call", () => {
  test.each(["127.0.0.1", "localhost", "localhost:4010", "[::1]:80"])(
    "a client that says %s",
    async (host) => {
      const { url } = await serve();
      const text = `GET /_sandbox/clock HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`;
      expect(await exchange(url, text)).toMatch(/^HTTP\/1\.1 200 /);
    },
  );

  test.each(["evil.example", "127.0.0.1.evil.example", "localhost.evil.example:4010", "192.0.2.1"])(
    "no client that says %s",
    async (host) => {
      const { url } = await serve();
      const text = `GET /_sandbox/clock HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`;
      expect(await exchange(url, text)).toMatch(/^HTTP\/1\.1 403 .*has to be called as 127\.0\.0\.1/s);
    },
  );

  test.each(["http://evil.example", "http://127.0.0.1:1", "null", "https://localhost"])(
    "no page of %s",
    async (Origin) => {
      const { call } = await serve();
      const answer = await call("POST", "/_sandbox/reset", undefined, { Origin });
      expect([answer.status, await answer.json()]).toEqual([
        403,
        { error: "A page of another site may not call this address. Call it from a shell or from a test." },
      ]);
    },
  );

  test("a page of its own", async () => {
    const { url, call } = await serve();
    expect((await call("POST", "/_sandbox/reset", undefined, { Origin: url })).status).toBe(200);
  });

  const own = Object.values(networkInterfaces())
    .flat()
    .find((face) => face?.family === "IPv4" && !face.internal)?.address;

  test.runIf(own !== undefined)("nobody by way of the network", async () => {
    const { url, apis } = await serve({}, { host: "0.0.0.0" });
    const { port } = new URL(url);
    // The name is a good one; the connection comes from an address of the network.
    const sent = request({ host: own, port, path: "/_sandbox/clock", headers: { Host: "localhost" } }).end();
    const [answer] = await once(sent, "response");
    answer.resume();
    expect(answer.statusCode).toBe(403);
    const { pathname } = new URL(apis.seventime.baseUrl);
    expect(
      (await fetch(`http://${own}:${port}${pathname}/customers`, { headers: sevenTimeKey })).status,
    ).toBe(200);
  });
});

describe("GET /_sandbox", () => {
  test("tells of APIs, clock and addresses", async () => {
    const { apis, call } = await serve({ clock: "2026-03-02T08:00:00Z" });
    const about = await json(call("GET", "/_sandbox"));
    expect(about).toMatchObject({
      now: expect.stringMatching(/^2026-03-02T08:00/),
      apis: {
        seventime: { ...apis.seventime, operations: 101 },
        sevenshifts: { ...apis.sevenshifts, operations: 40 },
        timekit: { ...apis.timekit, operations: 94 },
      },
      routes: expect.arrayContaining(["GET /_sandbox", "POST /_sandbox/reset", "PUT /_sandbox/webhooks"]),
    });
  });

  test("an address that is none is said so", async () => {
    const { call } = await serve();
    const answer = await call("GET", "/_sandbox/cats");
    expect([answer.status, await answer.json()]).toEqual([
      404,
      { error: "There is no such address. GET /_sandbox lists what there is." },
    ]);
  });
});

describe("requests", () => {
  test("are told without a value, by API and number", async () => {
    const { call } = await serve();
    await call("GET", `${customers}?city=Stockholm`, undefined, sevenTimeKey);
    await call("GET", "/timekit/v2/resources");
    await call("GET", `${customers}/secret-id`, undefined, sevenTimeKey);
    const all = await json(call("GET", "/_sandbox/requests"));
    expect(Object(all).requests).toHaveLength(3);
    expect(JSON.stringify(all)).not.toMatch(/Stockholm|secret-id|sandbox-client-secret/);
    const last = await json(call("GET", "/_sandbox/requests?api=seventime&limit=1"));
    expect(last).toMatchObject({ requests: [{ operationId: "getCustomer" }] });
  });

  test.each(["limit=0", "limit=many", "api=cats"])("%s is refused", async (query) => {
    const { call } = await serve();
    expect((await call("GET", `/_sandbox/requests?${query}`)).status).toBe(400);
  });
});

describe("webhooks", () => {
  test("are set, sent, and told of as deliveries", async () => {
    const { call, sandbox, url } = await serve();
    const hook = `${url}/nobody`;
    expect(await json(call("PUT", "/_sandbox/webhooks", [{ url: hook }]))).toEqual([{ url: hook }]);
    const { world } = sandbox.api("timekit");
    expect(world.webhooks()).toEqual([{ url: hook }]);
    world.send({ url: hook, method: "POST", headers: {}, body: "{}" });
    const delivery: Partial<Delivery> = { url: hook, status: 404, problem: null };
    expect(await json(call("GET", "/_sandbox/deliveries"))).toMatchObject({ deliveries: [delivery] });
  });

  test.each(["https://127.0.0.1/hook", "http://evil.example/", "nowhere"])("%s is refused", async (hook) => {
    const { call } = await serve();
    const answer = await call("PUT", "/_sandbox/webhooks", [{ url: hook }]);
    expect([answer.status, await answer.json()]).toEqual([
      400,
      { error: "/0/url is no address of this machine. Give one as http://127.0.0.1:3000/hook." },
    ]);
  });
});

test("a bug of ours is told and answered with 500", async () => {
  const bugs: unknown[] = [];
  const { call, sandbox } = await serve({}, { onBug: (reason) => bugs.push(reason) });
  sandbox.reset = () => {
    throw new Error("broken on purpose");
  };
  onTestFinished(() => expect(bugs).toEqual([new Error("broken on purpose")]));
  expect((await call("POST", "/_sandbox/reset")).status).toBe(500);
});
