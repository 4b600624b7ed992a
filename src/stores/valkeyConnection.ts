import { ConfigurationError } from "../client/errors/configurationError.ts";

/** Milliseconds after which a connection ends that is not used, or that a server no longer answers on. */
const silence = 5_000;

interface EvalOptions {
  keys: string[];
  arguments: string[];
}

/** What is needed of a client: node-redis' clients, pools, clusters and sentinels all have it. */
export interface ValkeyClient {
  evalSha(digest: string, options: EvalOptions): Promise<unknown>;
  eval(script: string, options: EvalOptions): Promise<unknown>;
}

/** A way to a server. */
export interface ValkeyConnection {
  use<T>(work: (client: ValkeyClient) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Milliseconds that the server has to answer in: every call of the app waits for it. */
const patience = 2_000;

/** Gives up on an answer that does not come; an app's own client may wait for its server without end. */
const inTime = <T>(answer: Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(Object.assign(new Error("late"), { code: "ETIMEDOUT" })), patience);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });

/** The way that a client goes which an app made itself, and ends itself. */
export const connectionOf = (client: ValkeyClient): ValkeyConnection => ({
  use: (work) => inTime(work(client)),
  close: () => Promise.resolve(),
});

async function loadRedis() {
  try {
    return await import("redis");
  } catch (error) {
    if (Object(error).code !== "ERR_MODULE_NOT_FOUND") throw error;
    throw new ConfigurationError(
      "valkeyStore connects to an address with the package redis, which is not installed. Install it with `npm install redis`, or give valkeyStore a connected client.",
    );
  }
}

function checkAddress(address: string): void {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url !== undefined && /^rediss?:$/.test(url.protocol) && /^\/?\d*$/.test(url.pathname)) return;
  throw new ConfigurationError(
    "valkeyStore was given an address that is none of a Valkey or Redis server. Give it one like redis://host:6379, or rediss://host:6379 for TLS.",
  );
}

/** A client that does not connect again by itself: who asks next does, and is told at once when that fails. */
async function connect(address: string, onEnd: () => void) {
  const { createClient } = await loadRedis();
  const client = createClient({
    url: address,
    disableOfflineQueue: true,
    socket: { connectTimeout: silence, socketTimeout: silence, reconnectStrategy: false },
  });
  client.on("error", onEnd);
  await client.connect();
  return client;
}

/** A way to an address: connects when it is used, and keeps the process alive only while an answer is due. */
export function connectionTo(address: string): ValkeyConnection {
  checkAddress(address);
  let current: ReturnType<typeof connect> | undefined;
  let waiting = 0;
  const open = (): ReturnType<typeof connect> => {
    const opened = connect(address, () => {
      if (current === opened) current = undefined;
    });
    return opened;
  };
  return {
    async use(work) {
      const client = await (current ??= open());
      waiting += 1;
      client.ref();
      try {
        return await work(client);
      } finally {
        waiting -= 1;
        if (waiting === 0) client.unref();
      }
    },
    async close() {
      const last = current;
      current = undefined;
      await last?.then(
        (client) => client.destroy(),
        () => undefined,
      );
    },
  };
}
