import { type IncomingMessage, type ServerResponse, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Subject } from "./subject.ts";
import type { Target } from "./target.ts";

/** A server before the targets of an API, of which one is open at a time. */
export interface Proxy {
  /** Address that stands for the vendor's, base path included. */
  url: string;
  /** Sends what comes from now on to a target. */
  aim(target: Target): void;
  close(): Promise<void>;
}

/** Headers that are of one connection alone. */
const hopByHop = new Set(["host", "connection", "content-length", "transfer-encoding", "keep-alive"]);

async function bodyOf(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString();
}

/** The request as it would be sent to the vendor. */
async function requestOf(message: IncomingMessage, { baseUrl }: Subject): Promise<Request> {
  const { method = "GET", url = "/", headers } = message;
  const kept = Object.entries(headers).filter(([name]) => !hopByHop.has(name));
  const body = await bodyOf(message);
  return new Request(new URL(url, baseUrl), {
    method,
    headers: kept.map(([name, value]): [string, string] => [name, String(value)]),
    ...(body === "" || method === "GET" ? {} : { body }),
  });
}

async function hand(answer: Response, response: ServerResponse): Promise<void> {
  response.writeHead(answer.status, Object.fromEntries(answer.headers));
  response.end(await answer.text());
}

/** Starts a server on this machine that hands requests to a target. */
export async function startProxy(subject: Subject): Promise<Proxy> {
  let aimed: Target | undefined;
  async function answer(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const target = aimed;
    if (target === undefined) throw new Error("The proxy is aimed at nothing.");
    await hand(await target.fetch(await requestOf(message, subject)), response);
  }
  const server = createServer((message, response) => {
    answer(message, response).catch((reason: unknown) => response.writeHead(502).end(String(reason)));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port }: AddressInfo = Object(server.address());
  return {
    url: `http://127.0.0.1:${port}${new URL(subject.baseUrl).pathname.replace(/\/$/, "")}`,
    aim: (target) => {
      aimed = target;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
