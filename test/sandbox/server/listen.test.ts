import { Agent, get } from "node:http";
import { once } from "node:events";
import { connect } from "node:net";
import { expect, test } from "vitest";
import { createSevenShifts } from "../../../src/apis/sevenshifts.ts";
import { createSandbox } from "../../../src/sandbox/index.ts";
import { listen } from "../../../src/sandbox/server/listen.ts";
import { serve, sevenTimeKey } from "./support.ts";

test("each API answers at the address that it gives", async () => {
  const { url, apis } = await serve();
  const { seventime, sevenshifts, timekit } = apis;
  const basic = (credential: string) => ({ Authorization: `Basic ${btoa(credential)}` });
  expect([seventime, sevenshifts, timekit].every(({ baseUrl }) => baseUrl.startsWith(url))).toBe(true);
  const statuses = await Promise.all([
    fetch(`${seventime.baseUrl}/customers`, { headers: sevenTimeKey }),
    fetch(`${sevenshifts.baseUrl}/shifts`, { headers: basic(`${sevenshifts.key}:`) }),
    fetch(`${timekit.baseUrl}/resources`, { headers: basic(`:${timekit.key}`) }),
  ]);
  expect(statuses.map(({ status }) => status)).toEqual([200, 200, 200]);
});

test("without its key an API refuses as its vendor does", async () => {
  const { apis } = await serve();
  const answer = await fetch(`${apis.seventime.baseUrl}/customers`);
  expect([answer.status, Object.keys(Object(await answer.json()))]).toEqual([401, ["errorMessage"]]);
});

test("the typed client writes and reads through it", async () => {
  const { apis } = await serve();
  const { key, baseUrl } = apis.sevenshifts;
  const client = createSevenShifts({ apiKey: key, baseUrl });
  const { id } = await client.roles.create({ role: { name: "Chef", color: "ffcc00" } });
  expect(await client.roles.get(id)).toMatchObject({ id, name: "Chef" });
});

test("the classes of this process stay as they are", async () => {
  const before = [globalThis.Request, globalThis.Response];
  await serve();
  expect([globalThis.Request, globalThis.Response]).toEqual(before);
});

test("a connection is kept for the next request", async () => {
  const { url } = await serve();
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const ports: (number | undefined)[] = [];
  for (const path of ["/", "/_sandbox/clock", "/nowhere"]) {
    const request = get(url + path, { agent });
    const [response] = await once(request, "response");
    ports.push(request.socket?.localPort);
    response.resume();
    await once(response, "end");
  }
  agent.destroy();
  expect(new Set(ports).size).toBe(1);
});

test("close ends open connections and frees the port", async () => {
  const sandbox = createSandbox({ seed: "empty" });
  const { url, close } = await listen(sandbox);
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  await once(socket, "connect");
  const closed = once(socket, "close");
  await close();
  await closed;
  await expect(fetch(url)).rejects.toThrow("fetch failed");
  const port = Number(new URL(url).port);
  const again = await listen(sandbox, { port });
  expect(again.url).toBe(url);
  await again.close();
  await sandbox.close();
});

test("a port in use is said so", async () => {
  const { url, sandbox } = await serve();
  const port = Number(new URL(url).port);
  await expect(listen(sandbox, { port })).rejects.toThrow(
    `Port ${port} is in use. Choose another with --port, or 0 for any that is free.`,
  );
});

test("an address of another machine is said so", async () => {
  const { sandbox } = await serve();
  await expect(listen(sandbox, { host: "192.0.2.1" })).rejects.toThrow(
    /^The sandbox cannot listen on 192\.0\.2\.1, port 0: .*EADDRNOTAVAIL.* Choose others with --host and --port\.$/,
  );
});

test("0.0.0.0 is called as 127.0.0.1", async () => {
  const { url, call } = await serve({}, { host: "0.0.0.0" });
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect((await call("GET", "/_sandbox/clock")).status).toBe(200);
});

test("what is due happens without a request", async () => {
  const { sandbox } = await serve();
  let ticks = 0;
  const ticked = new Promise<void>((resolve) => {
    sandbox.tick = () => {
      ticks += 1;
      if (ticks === 2) resolve();
    };
  });
  await ticked;
  expect(ticks).toBe(2);
});

test("what goes wrong while nobody asks is told, and the server goes on", async () => {
  const bugs: unknown[] = [];
  const { sandbox, call } = await serve({}, { onBug: (reason) => bugs.push(reason) });
  const failed = new Promise<void>((resolve) => {
    sandbox.tick = () => {
      resolve();
      throw new Error("broken on purpose");
    };
  });
  await failed;
  expect(bugs).toEqual([new Error("broken on purpose")]);
  expect((await call("GET", "/_sandbox/clock")).status).toBe(200);
});
