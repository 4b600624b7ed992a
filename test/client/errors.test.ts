import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { inspect } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ApiError, DecodeError, NetworkError, TimepactError } from "../../src/apis/seventime.ts";
import { clientAnswering, failure, json, secret } from "./answers.ts";

const personal = "Anna Andersson 555555-5555";

describe("an answer that is not a success", () => {
  test("is an ApiError with all that was answered", async () => {
    const body = { errorMessage: "No such user.", user: personal };
    const { seventime } = clientAnswering(() => json(body, { status: 404, headers: { "Retry-After": "3" } }));
    const error = await failure(seventime.users.get("1"));
    if (!(error instanceof ApiError)) throw error;
    expect(error).toBeInstanceOf(TimepactError);
    expect(error).toMatchObject({ name: "ApiError", status: 404, operation: "getUser", retryAfter: 3 });
    expect(error.message).toBe("getUser was answered with 404: No such user.");
    expect(error.vendorMessage).toBe("No such user.");
    expect(error.body).toEqual(body);
    expect(error.headers.get("Retry-After")).toBe("3");
  });

  test("repeats nothing that was sent in its message, and all of it in the vendor's own", async () => {
    const errorMessage = `The name ${personal} and the number 1001 are taken.`;
    const { seventime } = clientAnswering(() => json({ errorMessage }, { status: 400 }));
    const body = { createdByUser: "1", name: personal, customerNumber: "1001" };
    const error = await failure(seventime.customers.create(body));
    if (!(error instanceof ApiError)) throw error;
    expect(error.message).toBe(
      "createCustomer was answered with 400: The name … and the number … are taken.",
    );
    expect(error.vendorMessage).toBe(errorMessage);
  });

  test("keeps a body that is not JSON as text", async () => {
    const { seventime } = clientAnswering(() => new Response("<h1>Maintenance</h1>", { status: 503 }));
    expect(await failure(seventime.users.list())).toMatchObject({
      status: 503,
      body: "<h1>Maintenance</h1>",
    });
  });

  test("reads Retry-After as a date, and nothing from nonsense", async () => {
    const inAMinute = new Date(Date.now() + 60_000).toUTCString();
    const answers = [inAMinute, "soon"].map((value) =>
      json({}, { status: 429, headers: { "Retry-After": value } }),
    );
    const { seventime } = clientAnswering(() => answers.shift() ?? json({}));
    const [dated, nonsense] = [await failure(seventime.users.list()), await failure(seventime.users.list())];
    expect(dated).toMatchObject({ isRateLimit: true, retryAfter: expect.closeTo(60, -1) });
    expect(nonsense).toMatchObject({ retryAfter: undefined });
  });
});

describe("a success that is not what was promised is a DecodeError", () => {
  const page = { meta: { totalResources: 1, totalPages: 1, currentPage: 1 } };
  test.each([
    ["nothing", new Response(null, { status: 204 }), "empty"],
    ["an empty text", new Response(""), "empty"],
    ["HTML", new Response("<p>hello</p>", { headers: { "Content-Type": "text/html" } }), "no JSON"],
    ["cut off JSON", new Response('{"data": [{"_id": "1"'), "no JSON"],
    ["a string", json("hello"), "no object and no array"],
    ["no list", json(page), "no list at /data"],
    ["an object for a list", json({ ...page, data: {} }), "no list at /data"],
    ["no page numbers", json({ data: [] }), "no number at /meta"],
  ])("%s", async (_name, response, problem) => {
    const { seventime } = clientAnswering(() => response);
    const error = await failure(seventime.users.list());
    if (!(error instanceof DecodeError)) throw error;
    expect(error).toMatchObject({ operation: "listUsers", status: response.status });
    expect(error.message).toContain(problem);
  });

  test("an envelope without its item", async () => {
    const { seventime } = clientAnswering(() => json({ data: null }));
    expect(await failure(seventime.users.get("1"))).toMatchObject({
      name: "DecodeError",
      message: expect.stringContaining("no item at /data"),
    });
  });
});

describe("over a real connection", () => {
  const server = createServer((request, response) => {
    if (request.url?.includes("reset")) request.socket.destroy();
    else if (request.url?.includes("redirect")) {
      response.writeHead(302, { Location: `${address()}/users/elsewhere` }).end();
    } else if (request.url?.includes("elsewhere")) {
      response.end(JSON.stringify({ data: { _id: "followed" } }));
    } else response.writeHead(200, { "Content-Type": "application/json" }).write('{"data": ');
  });
  const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
  afterAll(() => server.closeAllConnections());

  const live = () => clientAnswering(fetch, { baseUrl: address() }).seventime;

  test("a broken connection is a NetworkError with its code", async () => {
    const error = await failure(live().users.get("reset"));
    if (!(error instanceof NetworkError)) throw error;
    expect(error).toMatchObject({ operation: "getUser", code: "UND_ERR_SOCKET", outcome: "none" });
  });

  test("a redirect is not followed, since the key would go with it", async () => {
    expect(await failure(live().users.get("redirect"))).toMatchObject({ name: "ApiError", status: 302 });
  });

  test("a body that does not end is a TimeoutError", async () => {
    const error = await failure(live().users.get("stall", { timeout: 50 }));
    expect(error).toMatchObject({ name: "TimeoutError", operation: "getUser", timeout: 50 });
  });

  test("the caller's signal ends the call with the signal's reason", async () => {
    const controller = new AbortController();
    const reason = new Error("The page was closed.");
    const call = failure(live().users.get("stall", { signal: controller.signal }));
    controller.abort(reason);
    expect(await call).toBe(reason);
  });
});

describe("nothing printed of an error shows the key or personal data", () => {
  const failures: [string, () => Response][] = [
    ["ApiError", () => json({ errorMessage: "Not found.", name: personal }, { status: 404 })],
    ["DecodeError", () => new Response(`<p>${personal}</p>`)],
    [
      "NetworkError",
      () => {
        throw new TypeError("fetch failed");
      },
    ],
  ];
  test.each(failures)("%s", async (name, answer) => {
    const { seventime } = clientAnswering(answer);
    const error = await failure(seventime.customers.list({ name: personal }));
    if (!(error instanceof Error)) throw error;
    expect(error.name).toBe(name);
    const printed = [
      inspect(error, { depth: 9, showHidden: true }),
      JSON.stringify(error),
      error.stack,
      String(error),
    ];
    for (const text of printed) {
      expect(text).not.toContain(secret);
      expect(text).not.toContain("555555");
    }
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ name, message: error.message });
  });
});
