import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "redis";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type ValkeyServer, startValkey } from "../../scripts/setup/valkeyServer.ts";
import { TimepactError } from "../../src/client/errors/timepactError.ts";
import { type ValkeyStore, valkeyStore } from "../../src/stores/valkey.ts";
import { intervalOf, slowRate } from "./support/moments.ts";
import { storeSuite } from "./support/suite.ts";

const interval = intervalOf(slowRate);

let folder = "";
let server: ValkeyServer;
let client: ReturnType<typeof createClient>;
let stores: ValkeyStore[] = [];

function open(connection: Parameters<typeof valkeyStore>[0] = server.url): ValkeyStore {
  const store = valkeyStore(connection);
  stores.push(store);
  return store;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "timepact-valkey-"));
  server = await startValkey(folder);
  client = createClient({ url: server.url });
  await client.connect();
}, 60_000);
afterEach(async () => {
  for (const store of stores) await store.close();
  stores = [];
  await client.flushAll();
});
afterAll(async () => {
  client.destroy();
  await server.end();
  await rm(folder, { recursive: true });
});

storeSuite(() => ({ store: open(), place: ["valkey", server.url] }));

const keyOf = (budget: string): string => `timepact:rate:${budget}`;

/** What the key of a budget holds: when the next request is due, and when that was written. */
async function stateOf(budget: string): Promise<{ due: number; written: number }> {
  const [due, written] = String(await client.get(keyOf(budget))).split(" ");
  return { due: Number(due), written: Number(written) };
}

describe("the key of a budget", () => {
  test("is the only one, and goes when it says nothing more", async () => {
    const store = open();
    await store.reserve("a", slowRate);
    await store.pause("a", slowRate, 500_000);
    expect(await client.keys("*")).toEqual([keyOf("a")]);
    const left = await client.pTTL(keyOf("a"));
    expect(left).toBeGreaterThan(500_000);
    expect(left).toBeLessThanOrEqual(500_000 + 60_001);
  });

  test.each(["", "NaN NaN", "inf 0", "{}", "5", "5.5 5"])("starts anew when it holds %j", async (text) => {
    await client.set(keyOf("a"), text);
    const store = open();
    expect(await store.reserve("a", slowRate)).toBe(0);
    expect(await store.reserve("a", slowRate)).toBeGreaterThan(0);
  });

  test("starts anew when it is no text", async () => {
    await client.hSet(keyOf("a"), "field", "value");
    const store = open();
    expect(await store.reserve("a", slowRate)).toBe(0);
    expect(await store.reserve("a", slowRate)).toBeGreaterThan(0);
  });

  test("agrees with the answer to fractions of a millisecond", async () => {
    const store = open();
    await store.reserve("a", slowRate);
    const wait = await store.reserve("a", slowRate);
    const { due, written } = await stateOf("a");
    expect(due - written - interval).toBeCloseTo(wait);
  });

  test("takes what is due along when the server's clock is set back", async () => {
    const store = open();
    await store.reserve("a", slowRate);
    const { due, written } = await stateOf("a");
    expect(due - written).toBeCloseTo(interval);
    const day = 86_400_000;
    await client.set(keyOf("a"), `${due + day} ${written + day}`);
    const wait = await store.reserve("a", slowRate);
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(interval + 0.01);
    expect((await stateOf("a")).due - (await stateOf("a")).written).toBeCloseTo(wait + interval);
  });
});

describe("a client of the app's own", () => {
  test("is used, and stays open", async () => {
    const store = open(client);
    expect(await store.reserve("a", slowRate)).toBe(0);
    expect(await open().reserve("a", slowRate)).toBeGreaterThan(0);
    await store.close();
    expect(client.isOpen).toBe(true);
  });

  test("may have been told to give buffers", async () => {
    const other = createClient({ url: server.url, commandOptions: { typeMapping: { 36: Buffer } } });
    await other.connect();
    const store = open(other);
    expect(await store.reserve("a", slowRate)).toBe(0);
    expect(await store.reserve("a", slowRate)).toBeGreaterThan(interval / 2);
    other.destroy();
  });

  test("is given the script's text again when the server has lost it", async () => {
    const store = open(client);
    await store.reserve("a", slowRate);
    await client.scriptFlush();
    expect(await store.reserve("a", slowRate)).toBeGreaterThan(0);
  });

  test("that is closed fails, in our words", async () => {
    const other = createClient({ url: server.url });
    await expect(open(other).reserve("a", slowRate)).rejects.toThrow(
      new TimepactError(
        "valkeyStore got no answer from its server (ClientClosedError). Look whether the server runs, and lets this app run scripts.",
      ),
    );
  });
});
