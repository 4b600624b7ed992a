import { spawn } from "node:child_process";
import { once } from "node:events";
import { type Server, createServer } from "node:net";
import { createInterface } from "node:readline";
import { ValkeyError, ensureValkey } from "./valkey.ts";

/** A server of Valkey or Redis that this process started. */
export interface ValkeyServer {
  port: number;
  url: string;
  /** Sends it a signal that ends or halts it. */
  kill(signal: NodeJS.Signals): void;
  /** Ends it, if it has not ended. */
  end(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server: Server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new ValkeyError("There is no free port.");
  return address.port;
}

async function isReady(lines: AsyncIterable<string>): Promise<boolean> {
  for await (const line of lines) if (line.includes("Ready to accept connections")) return true;
  return false;
}

/**
 * Starts a server on 127.0.0.1 that keeps nothing.
 * @param folder where it works
 * @param settings more of its settings, like `--requirepass`
 */
export async function startValkey(
  folder: string,
  settings: string[] = [],
  port?: number,
): Promise<ValkeyServer> {
  const program = await ensureValkey();
  const own = port ?? (await freePort());
  const words = [
    "--bind",
    "127.0.0.1",
    "--port",
    `${own}`,
    "--dir",
    folder,
    "--save",
    "",
    "--appendonly",
    "no",
  ];
  const child = spawn(program, [...words, ...settings], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(child, "exit");
  if (!(await isReady(createInterface(child.stdout))))
    throw new ValkeyError(`${program} did not start on port ${own}.`);
  child.stdout.resume();
  return {
    port: own,
    url: `redis://127.0.0.1:${own}`,
    kill: (signal) => void child.kill(signal),
    async end() {
      child.kill("SIGKILL");
      await ended;
    },
  };
}
