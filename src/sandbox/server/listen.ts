import { type Server, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { apisAt } from "../addresses.ts";
import type { SandboxApis } from "../options.ts";
import type { Sandbox } from "../sandbox.ts";
import { SandboxError } from "../sandboxError.ts";
import { createApp } from "./app.ts";
import { refuseMalformed } from "./refuse.ts";

/** Where a sandbox listens. */
export interface ListenOptions {
  /**
   * Port to listen on; 0 takes a free one.
   * @default 0
   */
  port?: number;
  /** @default "127.0.0.1" */
  host?: string;
  /** Folder of the built docs site, which is served beside the APIs. */
  site?: string | undefined;
  /**
   * Whether nothing but the sandbox runs in this process, so that its faster `Request` and `Response` may take the
   * place of the global ones.
   * @default false
   */
  ownProcess?: boolean;
  /**
   * Called with an error that is a bug of the sandbox.
   * @default prints it
   */
  onBug?: (reason: unknown) => void;
}

/** A sandbox that listens. */
export interface Listening {
  /** Its address, without a slash at the end. */
  url: string;
  /** How to call each API. */
  apis: SandboxApis;
  /** Ends it and every connection; the sandbox itself stays open. */
  close(): Promise<void>;
}

const tickEvery = 1000;

/** Addresses that stand for all of a machine's, and the one of them to call. */
const callable: Record<string, string> = { "0.0.0.0": "127.0.0.1", "::": "::1" };

function addressOf(host: string, port: number): string {
  const name = callable[host] ?? host;
  return `http://${name.includes(":") ? `[${name}]` : name}:${port}`;
}

function listenProblem({ code, message }: NodeJS.ErrnoException, host: string, port: number): string {
  if (code === "EADDRINUSE") {
    return `Port ${port} is in use. Choose another with --port, or 0 for any that is free.`;
  }
  return `The sandbox cannot listen on ${host}, port ${port}: ${message}. Choose others with --host and --port.`;
}

/** Starts a server that refuses nobody yet; gives back its port. */
const open = (server: Server, host: string, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once("error", (error) => reject(new SandboxError(listenProblem(error, host, port))));
    server.listen(port, host, () => {
      const address: AddressInfo | string | null = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });

/** Does what is due in a sandbox once a second; gives back what ends it. */
function keepTicking(sandbox: Sandbox, onBug: (reason: unknown) => void): () => void {
  const tick = (): void => {
    try {
      sandbox.tick();
    } catch (reason) {
      onBug(reason);
    }
  };
  const timer = setInterval(tick, tickEvery).unref();
  return () => clearInterval(timer);
}

/**
 * Serves a sandbox on a port of this machine: its APIs, the admin API, and the docs.
 * @throws {SandboxError} when it cannot listen there
 */
export async function listen(sandbox: Sandbox, options: ListenOptions = {}): Promise<Listening> {
  const { port = 0, host = "127.0.0.1", site, ownProcess = false, onBug = console.error } = options;
  const server = createServer().on("clientError", refuseMalformed);
  const url = addressOf(host, await open(server, host, port));
  const apis = apisAt(url);
  const app = createApp({ sandbox, url, apis, site, onBug });
  const listener = getRequestListener(app.fetch, {
    overrideGlobalObjects: ownProcess,
    hostname: "localhost",
  });
  server.on("request", (request, response) => void listener(request, response));
  const endTicking = keepTicking(sandbox, onBug);
  return {
    url,
    apis,
    close: () =>
      new Promise((resolve) => {
        endTicking();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
