import { expect, test } from "vitest";
import { createSevenTime } from "../../../src/apis/seventime.ts";
import { exchange, serve, sevenTimeKey } from "./support.ts";

const customers = "/seventime/api/2/customers";

const asking = (fault: string) => ({ ...sevenTimeKey, Prefer: fault });

/** What Node's fetch says of a connection that broke: a code of the socket or of its client. */
const codeOf = (error: unknown): unknown => Object(Object(error).cause).code;

test("broken=reset resets the connection before there is an answer", async () => {
  const { call } = await serve();
  const error: unknown = await call("GET", customers, undefined, asking("broken=reset")).catch(
    (reason: unknown) => reason,
  );
  expect(codeOf(error)).toBe("ECONNRESET");
});

test("broken=truncate promises a body and breaks off within it", async () => {
  const { url, call } = await serve();
  const text = await exchange(
    url,
    `GET ${customers} HTTP/1.1\r\nHost: x\r\nClient-Secret: sandbox-client-secret\r\nPrefer: broken=truncate\r\n\r\n`,
  );
  const [head = "", body = ""] = text.split("\r\n\r\n");
  const promised = Number(/content-length: (\d+)/i.exec(head)?.[1]);
  expect(head).toMatch(/^HTTP\/1\.1 200 OK/);
  expect(body.length).toBeGreaterThan(0);
  expect(body.length).toBeLessThan(promised);
  const answer = await call("GET", customers, undefined, asking("broken=truncate"));
  await expect(answer.text()).rejects.toThrow("terminated");
});

test("a client of ours tries again, and gets the whole answer when the fault is over", async () => {
  const { apis, call, sandbox } = await serve();
  await call("POST", "/_sandbox/faults", [
    { api: "seventime", operationId: "listCustomers", broken: "truncate" },
    { api: "seventime", operationId: "listCustomers", broken: "reset" },
  ]);
  const { key, baseUrl } = apis.seventime;
  const client = createSevenTime({ clientSecret: key, baseUrl });
  expect((await client.customers.list()).total).toBe(0);
  expect(sandbox.requests().map(({ status }) => status)).toEqual([200, null, 200]);
});

test("broken=html answers with a page", async () => {
  const { call } = await serve();
  const answer = await call("GET", customers, undefined, asking("broken=html"));
  expect(answer.headers.get("Content-Type")).toBe("text/html");
  expect(await answer.text()).toContain("<h1>");
});

test("wait holds the answer back", async () => {
  const { call } = await serve();
  const started = performance.now();
  expect((await call("GET", customers, undefined, asking("wait=0.2"))).status).toBe(200);
  expect(performance.now() - started).toBeGreaterThanOrEqual(195);
});

test("code answers with the documented error", async () => {
  const { call } = await serve();
  expect((await call("GET", customers, undefined, asking("code=429"))).status).toBe(429);
});
