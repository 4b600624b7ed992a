import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import type { Exchange } from "../../src/check/exchange.ts";
import { type Observation, type Observer, observerOf } from "../../src/check/observation.ts";
import type { Subject } from "../../src/check/check.ts";
import { mounts } from "../../src/sandbox/addresses.ts";
import type { Slug } from "../../src/sandbox/contracts.ts";
import { createSandbox } from "../../src/sandbox/index.ts";
import { calledApi } from "./calls/calledApi.ts";
import type { SandboxCaller } from "./calls/sandboxCall.ts";
import { facts } from "./facts/all.ts";

/** Changes an answer on its way. */
export type Spoil = (request: Request, answer: Response) => Promise<Response> | Response;

/** A sandbox of one API that listens, and everything that was said to it. */
export interface Target {
  subject: Subject;
  key: string;
  /** Calls the operations of the sandbox itself; what it says is neither spoilt nor kept. */
  caller: SandboxCaller;
  exchanges: Exchange[];
  observer: Observer;
  close(): Promise<void>;
}

/** Keeps what is asked and answered. */
async function recorded(
  request: Request,
  answer: (request: Request) => Promise<Response>,
): Promise<[Response, Exchange]> {
  const at = Date.now();
  const sent = await request.clone().text();
  const response = await answer(request);
  const exchange = {
    method: request.method,
    url: request.url,
    requestHeaders: Object.fromEntries(request.headers),
    requestBody: sent === "" ? undefined : sent,
    status: response.status,
    responseHeaders: Object.fromEntries(response.headers),
    responseBody: await response.clone().text(),
    at,
    milliseconds: Date.now() - at,
  };
  return [response, exchange];
}

/** Serves answers on a free port of this machine; gives back the address and what ends it. */
async function serve(
  answer: (request: Request) => Promise<Response>,
): Promise<[string, () => Promise<void>]> {
  const listener = getRequestListener(answer, { overrideGlobalObjects: false });
  const server = createServer((request, response) => void listener(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port }: AddressInfo = Object(server.address());
  const end = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return [`http://127.0.0.1:${port}`, end];
}

/** Opens a sandbox with the demo data for one API, and listens. */
export async function openTarget(slug: Slug, spoil: Spoil = (_, answer) => answer): Promise<Target> {
  const sandbox = createSandbox({ rateLimit: false });
  const { key } = sandbox.apis[slug];
  const api = calledApi(slug, key);
  const { contract } = api;
  const exchanges: Exchange[] = [];
  const [url, end] = await serve(async (request) => {
    const [response, exchange] = await recorded(request, async (sent) =>
      spoil(sent, await sandbox.fetch(sent.clone())),
    );
    exchanges.push(exchange);
    return response;
  });
  const baseUrl = url + mounts[slug];
  const { world } = sandbox.api(slug);
  return {
    subject: { api: slug, document: contract, baseUrl },
    key,
    caller: {
      api,
      session: { url: contract.servers[0].url, fetch: sandbox.fetch, world },
      facts: facts[slug],
    },
    exchanges,
    observer: observerOf(contract, baseUrl),
    async close() {
      await end();
      await sandbox.close();
    },
  };
}

/** A request that a tool has made, as far as it tells of it. */
export const attempted = ({ observer }: Pick<Target, "observer">, method: string, url: string): Observation =>
  observer.observe({
    method,
    url,
    requestHeaders: {},
    requestBody: undefined,
    status: 0,
    responseHeaders: {},
    responseBody: "",
    at: 0,
    milliseconds: 0,
  });
