import { once } from "node:events";
import { type IncomingMessage, type ServerResponse, createServer } from "node:http";
import type { AddressInfo, Socket } from "node:net";

/** One answer of a scenario. Without a fault it is sent whole. */
interface Reply {
  status?: number;
  headers?: Record<string, string>;
  /** Body, sent as JSON. */
  json?: unknown;
  /** Body, sent as it is. */
  text?: string;
  /**
   * What goes wrong: `reset` breaks the connection in place of an answer, `cut` within the body; `silence` never
   * answers, `stall` never ends the body.
   */
  fault?: "reset" | "cut" | "silence" | "stall";
}

/** A request as it came. */
interface Seen {
  method: string;
  path: string;
  /** The query as it was escaped, without its question mark. */
  query: string;
  headers: IncomingMessage["headers"];
  body: string;
  /** Milliseconds on the server's clock. */
  at: number;
}

interface Scenario {
  replies: Reply[];
  seen: Seen[];
}

/** A server on 127.0.0.1 that plays scenarios. */
export interface ScenarioServer {
  address: string;
  close(): Promise<void>;
}

/** Sends an answer. No connection is used twice: a runtime may send a request again over one that it knows. */
function send(response: ServerResponse, reply: Reply): void {
  const body = reply.text ?? (reply.json === undefined ? "" : JSON.stringify(reply.json));
  const type = reply.json === undefined ? {} : { "Content-Type": "application/json" };
  const headers = { ...type, ...reply.headers, Connection: "close" };
  response.writeHead(reply.status ?? 200, headers).end(body);
}

function sendHalf(response: ServerResponse, reply: Reply, then: (socket: Socket | null) => void): void {
  const half = JSON.stringify(reply.json ?? {}).slice(0, -1);
  response.writeHead(200, { "Content-Type": "application/json", "Content-Length": half.length + 100 });
  response.write(half, () => then(response.socket));
}

function play(response: ServerResponse, reply: Reply): void {
  if (reply.fault === undefined) send(response, reply);
  else if (reply.fault === "reset") response.socket?.resetAndDestroy();
  else if (reply.fault === "cut") sendHalf(response, reply, (socket) => socket?.destroy());
  else if (reply.fault === "stall") sendHalf(response, reply, () => {});
}

/** Lets a page of any origin call, and read every header. */
function allowOrigins(request: IncomingMessage, response: ServerResponse): void {
  response.setHeader("Access-Control-Allow-Origin", "*");
  response.setHeader("Access-Control-Allow-Methods", "GET, POST, PUT, PATCH, DELETE");
  response.setHeader("Access-Control-Allow-Headers", request.headers["access-control-request-headers"] ?? "");
  response.setHeader("Access-Control-Expose-Headers", "Retry-After, Location");
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

function see(request: IncomingMessage, body: string, path: string): Seen {
  const query = (request.url ?? "").split("?")[1] ?? "";
  return { method: request.method ?? "", path, query, headers: request.headers, body, at: performance.now() };
}

/** Answers with the next of the replies; the last is repeated. */
function playNext(scenario: Scenario, request: IncomingMessage, response: ServerResponse, seen: Seen): void {
  scenario.seen.push(seen);
  play(response, scenario.replies[Math.min(scenario.seen.length, scenario.replies.length) - 1] ?? {});
}

/** `POST /scenarios` with replies sets one up, `GET /scenarios/1` tells what it saw, `/1/…` plays it. */
function playScenarios(): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const scenarios: Scenario[] = [];
  return async (request, response) => {
    allowOrigins(request, response);
    const body = await readBody(request);
    const [first = "", ...rest] = (request.url ?? "").split("?")[0]?.split("/").slice(1) ?? [];
    if (request.method === "OPTIONS") return send(response, { status: 204 });
    if (first === "")
      return send(response, { text: "<title>Suite</title>", headers: { "Content-Type": "text/html" } });
    if (first !== "scenarios") {
      const scenario = scenarios[Number(first)];
      const seen = see(request, body, `/${rest.join("/")}`);
      return scenario === undefined
        ? send(response, { status: 501 })
        : playNext(scenario, request, response, seen);
    }
    if (request.method === "GET") return send(response, { json: scenarios[Number(rest[0])]?.seen });
    scenarios.push({ replies: JSON.parse(body), seen: [] });
    send(response, { json: scenarios.length - 1 });
  };
}

/** Starts a server of scenarios on a free port. */
export async function startScenarioServer(): Promise<ScenarioServer> {
  const handle = playScenarios();
  const server = createServer((request, response) => {
    // A caller that goes away within its body leaves nobody to answer.
    handle(request, response).catch(() => response.destroy());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}
