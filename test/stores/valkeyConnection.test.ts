import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect, promisify } from "node:util";
import { createClient } from "redis";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { root } from "../../scripts/paths.ts";
import { type ValkeyServer, startValkey } from "../../scripts/setup/valkeyServer.ts";
import { TimepactError } from "../../src/client/errors/timepactError.ts";
import { type ValkeyStore, valkeyStore } from "../../src/stores/valkey.ts";
import { copyProject } from "../support/projectCopy.ts";
import { slowRate } from "./support/moments.ts";

const execute = promisify(execFile);
const canary = "planted-password-93af";

let folder = "";
let stores: ValkeyStore[] = [];
let servers: ValkeyServer[] = [];

function open(address: string): ValkeyStore {
  const store = valkeyStore(address);
  stores.push(store);
  return store;
}

async function start(settings: string[] = [], port?: number): Promise<ValkeyServer> {
  const server = await startValkey(folder, settings, port);
  servers.push(server);
  return server;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "timepact-valkey-"));
}, 60_000);
afterEach(async () => {
  for (const store of stores) await store.close();
  for (const server of servers) await server.end();
  stores = [];
  servers = [];
});
afterAll(() => rm(folder, { recursive: true }));

/** What a reservation fails with. */
const failureOf = (store: ValkeyStore): Promise<unknown> =>
  store.reserve("a", slowRate).then(
    () => undefined,
    (reason: unknown) => reason,
  );

describe("a connection of the store's own", () => {
  let server: ValkeyServer;
  let client: ReturnType<typeof createClient>;
  const connections = async (): Promise<number> =>
    String(await client.sendCommand(["CLIENT", "LIST"])).match(/^id=/gm)?.length ?? 0;

  beforeEach(async () => {
    server = await start();
    client = createClient({ url: server.url });
    await client.connect();
  });
  afterEach(() => client.destroy());

  test("is one for all calls, and ends with close()", async () => {
    const store = open(server.url);
    await Promise.all([store.reserve("a", slowRate), store.reserve("b", slowRate)]);
    await store.pause("a", slowRate, 1);
    expect(await connections()).toBe(2);
    await store.close();
    await expect.poll(connections).toBe(1);
    await store.close();
    expect(await store.reserve("a", slowRate)).toBeGreaterThan(0);
  });

  test("is made again when the server ended it", async () => {
    const store = open(server.url);
    await store.reserve("a", slowRate);
    await client.sendCommand(["CLIENT", "KILL", "SKIPME", "yes"]);
    await expect.poll(() => store.reserve("a", slowRate).catch(() => 0)).toBeGreaterThan(0);
  });

  test("keeps a process alive only until it has its answer", async () => {
    const script = join(folder, "app.ts");
    const source = `import { valkeyStore } from ${JSON.stringify(join(root, "src/stores/valkey.ts"))};
      const store = valkeyStore(${JSON.stringify(server.url)});
      const reserve = () => store.reserve("a", ${JSON.stringify(slowRate)});
      await reserve();
      const waits = await Promise.all([reserve(), reserve()]);
      const open = process.getActiveResourcesInfo().filter((name) => name.startsWith("TCP"));
      console.log(waits.length, open.length);`;
    await writeFile(script, source);
    const { stdout } = await execute(process.execPath, [script]);
    expect(stdout.trim()).toBe("2 0");
  });
});

/** Whatever a person prints of an error. */
const printed = (error: unknown): string =>
  `${inspect(error, { depth: null, showHidden: true })} ${JSON.stringify(error)} ${Object(error).stack}`;

describe("a server that", () => {
  test("stops in the middle makes the call fail, and is used again when it is back", async () => {
    const other = await start();
    const store = open(other.url);
    await store.reserve("a", slowRate);
    await other.end();
    const failures = [await failureOf(store), await failureOf(store)];
    for (const failure of failures) {
      expect(failure).toBeInstanceOf(TimepactError);
      expect(printed(failure)).not.toContain("127.0.0.1");
      expect(printed(failure)).not.toContain(String(other.port));
    }
    expect(Object(failures[1]).message).toContain("(ECONNREFUSED)");
    await start([], other.port);
    expect(await store.reserve("a", slowRate)).toBe(0);
  });

  test("hangs in the middle makes the call fail, and is used again when it goes on", async () => {
    const other = await start();
    const store = open(other.url);
    await store.reserve("a", slowRate);
    other.kill("SIGSTOP");
    await expect(store.reserve("a", slowRate)).rejects.toThrow("(SocketTimeoutError)");
    other.kill("SIGCONT");
    expect(await store.reserve("a", slowRate)).toBeGreaterThan(0);
  });

  test("wants a password gets it, and no error shows it", async () => {
    const other = await start(["--requirepass", canary]);
    const store = open(`redis://:${canary}@127.0.0.1:${other.port}/1`);
    expect(await store.reserve("a", slowRate)).toBe(0);
    for (const [address, kind] of [
      [`redis://:${canary}-wrong@127.0.0.1:${other.port}`, "WRONGPASS"],
      [`redis://127.0.0.1:${other.port}`, "NOAUTH"],
    ] as const) {
      const error = await failureOf(open(address));
      expect(Object(error).message).toContain(`(${kind})`);
      expect(printed(error)).not.toContain(canary);
    }
  });
});

test.each([`http://:${canary}@host`, `//${canary}`, canary, `redis://:${canary}@host/name`, ""])(
  "%j is no address of a server, which is said without it",
  (address) => {
    const refusal = expect.objectContaining({
      name: "ConfigurationError",
      message: expect.stringContaining("redis://host:6379"),
    });
    let error: unknown;
    try {
      valkeyStore(address);
    } catch (reason) {
      error = reason;
    }
    expect(error).toEqual(refusal);
    expect(printed(error)).not.toContain(canary);
  },
);

test("without the package redis an address fails, and says what to install", async () => {
  const copy = await copyProject("src/client", "src/stores", "package.json");
  await rm(join(copy.folder, "node_modules"));
  const source = `import { valkeyStore } from "./src/stores/valkey.ts";
    const store = valkeyStore("redis://127.0.0.1:1");
    await store.reserve("a", { requests: 1, per: 1, burst: 1 }).catch((error) => console.log(error.name, error.message));
    console.log(await valkeyStore({ evalSha: async () => "5.5" }).reserve("a", { requests: 1, per: 1, burst: 1 }));`;
  await writeFile(join(copy.folder, "app.ts"), source);
  const { stdout } = await execute(process.execPath, ["app.ts"], { cwd: copy.folder });
  await copy.remove();
  expect(stdout.trim().split("\n")).toEqual([
    `ConfigurationError valkeyStore connects to an address with the package redis, which is not installed. Install it with \`npm install redis\`, or give valkeyStore a connected client.`,
    "5.5",
  ]);
});
