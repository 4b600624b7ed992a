import { describe, expect, test } from "vitest";
import { exchange, serve } from "./support.ts";

const host = "Host: 127.0.0.1\r\nConnection: close\r\n\r\n";

const hostile: Record<string, string> = {
  "no request line": `nonsense\r\n${host}`,
  "an unknown method": `BREW / HTTP/1.1\r\n${host}`,
  "no host": "GET / HTTP/1.1\r\nConnection: close\r\n\r\n",
  "a host that is none": "GET / HTTP/1.1\r\nHost: a b/c\r\nConnection: close\r\n\r\n",
  "two hosts in one": "GET / HTTP/1.1\r\nHost: 127.0.0.1@evil.example\r\nConnection: close\r\n\r\n",
  "an absolute address": `GET http://127.0.0.1/ HTTP/1.1\r\n${host}`,
  "an address of another": `GET http://evil.example/_sandbox HTTP/1.1\r\n${host}`,
  "an asterisk": `OPTIONS * HTTP/1.1\r\n${host}`,
  "a percent-encoding that is none": `GET /seventime/api/2/customers/%E0%A4%A HTTP/1.1\r\n${host}`,
  "a percent alone": `GET /% HTTP/1.1\r\n${host}`,
  "a backslash": `GET /a\\..\\b HTTP/1.1\r\n${host}`,
  "a gigantic header": `GET / HTTP/1.1\r\nX: ${"x".repeat(1_000_000)}\r\n${host}`,
  "a gigantic address": `GET /${"x".repeat(1_000_000)} HTTP/1.1\r\n${host}`,
  "a length that is none": `POST /_sandbox/reset HTTP/1.1\r\nContent-Length: many\r\n${host}`,
  "two lengths": `POST /_sandbox/reset HTTP/1.1\r\nContent-Length: 2\r\nContent-Length: 3\r\n${host}{}`,
  "a chunk that is none": `POST /_sandbox/reset HTTP/1.1\r\nTransfer-Encoding: chunked\r\n${host}zz\r\n`,
};

describe("a request with", () => {
  test.each(Object.entries(hostile))("%s is refused, and the server goes on", async (_, text) => {
    const { url, call } = await serve();
    expect(await exchange(url, text)).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect((await call("GET", "/_sandbox/clock")).status).toBe(200);
  });
});

test("a request to tunnel is not answered, and the server goes on", async () => {
  const { url, call } = await serve();
  expect(await exchange(url, `CONNECT evil.example:443 HTTP/1.1\r\n${host}`)).toBe("");
  expect((await call("GET", "/_sandbox/clock")).status).toBe(200);
});

test("a client that goes away in the middle of a body harms nobody", async () => {
  const bugs: unknown[] = [];
  const { url, call } = await serve({}, { onBug: (reason) => bugs.push(reason) });
  const { port } = new URL(url);
  const aborted = new AbortController();
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"seed":'));
      setImmediate(() => aborted.abort());
    },
  });
  const init: RequestInit & { duplex: "half" } = {
    method: "POST",
    body,
    signal: aborted.signal,
    duplex: "half",
  };
  await expect(fetch(`http://127.0.0.1:${port}/_sandbox/reset`, init)).rejects.toThrow("aborted");
  expect((await call("GET", "/_sandbox/clock")).status).toBe(200);
  expect(bugs).toEqual([]);
});

test.each(["/_sandbox/seed", "/seventime/api/2/customers"])(
  "a body without an end is refused at %s",
  async (path) => {
    const { url, call } = await serve();
    const part = new TextEncoder().encode(" ".repeat(1024 * 1024));
    const body = new ReadableStream({
      pull(controller) {
        controller.enqueue(part);
      },
    });
    const headers = { "Client-Secret": "sandbox-client-secret" };
    const init: RequestInit & { duplex: "half" } = { method: "POST", body, headers, duplex: "half" };
    // The server answers and hangs up; which of the two the client sees first is up to its machine.
    const status = await fetch(url + path, init).then(
      (answer) => answer.status,
      () => "hung up",
    );
    expect([400, 413, "hung up"]).toContain(status);
    expect((await call("GET", "/_sandbox/clock")).status).toBe(200);
  },
);
