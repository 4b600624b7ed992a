import { type Socket, createServer } from "node:net";

const head = (status: string, ...headers: string[]): string =>
  [`HTTP/1.1 ${status}`, "Connection: close", ...headers, "", ""].join("\r\n");

const type = "Content-Type: application/json";
const whole = '{"data":{"_id":"1"}}';

/** What the server does to a request, by the last part of the request's path. */
export const faults: Record<string, (socket: Socket) => void> = {
  "reset-before": (socket) => socket.resetAndDestroy(),
  "reset-in-body": (socket) =>
    socket.write(head("200 OK", type, "Content-Length: 50") + '{"data":', () => socket.resetAndDestroy()),
  "close-before": (socket) => socket.end(),
  stall: () => {},
  "stall-in-body": (socket) => socket.write(head("200 OK", type, "Content-Length: 50") + '{"data":'),
  "slow-drip": (socket) => {
    socket.write(head("200 OK", type, "Content-Length: 20"));
    const timer = setInterval(() => socket.write(" "), 20);
    socket.on("close", () => clearInterval(timer));
  },
  "truncated-json": (socket) => socket.end(head("200 OK", type, "Content-Length: 8") + '{"data":'),
  html: (socket) => socket.end(head("200 OK", "Content-Type: text/html") + "<h1>Maintenance</h1>"),
  "no-content": (socket) => socket.end(head("204 No Content")),
  redirect: (socket) => socket.end(head("302 Found", "Location: http://127.0.0.1:1/", "Content-Length: 0")),
  "longer-than-said": (socket) => socket.end(head("200 OK", type, "Content-Length: 8") + whole),
  "shorter-than-said": (socket) => socket.end(head("200 OK", type, "Content-Length: 99") + whole),
  "no-http": (socket) => socket.end("Hello.\r\n\r\n"),
  "limit-with-wait": (socket) =>
    socket.end(head("429 Too Many Requests", type, "Retry-After: 1", "Content-Length: 2") + "{}"),
  "limit-without-wait": (socket) =>
    socket.end(head("429 Too Many Requests", type, "Content-Length: 2") + "{}"),
  unavailable: (socket) => socket.end(head("503 Service Unavailable", type, "Content-Length: 2") + "{}"),
  fine: (socket) => socket.end(head("200 OK", type, `Content-Length: ${whole.length}`) + whole),
};

/** A server that breaks each request as its path asks for: `/users/reset-before`. */
export interface FaultServer {
  address: string;
  /** Faults of the requests so far. */
  seen: string[];
  /** Faults to be used instead of what the paths ask for, one a request. */
  next: string[];
  close(): void;
}

/** Starts the server on a free port of this machine. */
export async function startFaultServer(): Promise<FaultServer> {
  const seen: string[] = [];
  const next: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
    socket.once("data", (data) => {
      const [, path = ""] = String(data).split(" ");
      const fault = next.shift() ?? path.split("/").at(-1) ?? "";
      seen.push(fault);
      (faults[fault] ?? faults["fine"])?.(socket);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    address: `http://127.0.0.1:${port}`,
    seen,
    next,
    close() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
