import type { Breakage } from "./fault.ts";

/** The connection broke before there was an answer, as `fetch` tells of it. */
export class ConnectionReset extends TypeError {
  constructor() {
    super("fetch failed", { cause: Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" }) });
  }
}

const page = "<!doctype html><title>Service unavailable</title><h1>We will be back soon</h1>";

/** A body that ends half way: its reader gets the first half and then an error. */
function halfOf(text: string): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  return new ReadableStream({
    start(controller) {
      controller.enqueue(bytes.subarray(0, Math.max(1, Math.floor(bytes.length / 2))));
    },
    pull(controller) {
      controller.error(new TypeError("terminated"));
    },
  });
}

/**
 * Spoils an answer. One without a body has nothing to break off, so its connection breaks instead.
 * @throws {ConnectionReset} for `reset`
 */
export async function spoil(answer: Response, broken: Breakage): Promise<Response> {
  const { status, body } = answer;
  if (broken === "reset" || (broken === "truncate" && body === null)) throw new ConnectionReset();
  if (broken === "html") {
    return new Response(page, {
      status: body === null ? 200 : status,
      headers: { "Content-Type": "text/html" },
    });
  }
  const text = await answer.text();
  const headers = new Headers(answer.headers);
  headers.set("Content-Length", String(new TextEncoder().encode(text).length));
  return new Response(halfOf(text), { status, headers });
}
