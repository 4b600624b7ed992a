import type { Duplex } from "node:stream";

const refusals: Record<string, [status: string, problem: string]> = {
  HPE_HEADER_OVERFLOW: [
    "431 Request Header Fields Too Large",
    "The address and headers are too large: 16 KiB at most.",
  ],
  ERR_HTTP_REQUEST_TIMEOUT: ["408 Request Timeout", "The request took too long."],
};

const malformed: [status: string, problem: string] = ["400 Bad Request", "The request is not HTTP."];

/** How long a client may take to read why it was refused. */
const patience = 1000;

/**
 * Answers what is no request. The rest of it is read and dropped, since a connection that is closed before that may
 * be reset, and the answer with it.
 */
export function refuseMalformed({ code = "" }: NodeJS.ErrnoException, socket: Duplex): void {
  if (code === "ECONNRESET") socket.destroy();
  if (!socket.writable) return;
  const [status, problem] = refusals[code] ?? malformed;
  const body = JSON.stringify({ error: problem });
  const head = `Content-Type: application/json\r\nContent-Length: ${body.length}\r\nConnection: close`;
  socket.end(`HTTP/1.1 ${status}\r\n${head}\r\n\r\n${body}`);
  setTimeout(() => socket.destroy(), patience).unref();
}
