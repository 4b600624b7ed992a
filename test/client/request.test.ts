import { describe, expect, test } from "vitest";
import { clientAnswering, failure, json, secret } from "./answers.ts";

const item = () => json({ data: { _id: "1" } });

describe("what a call sends", () => {
  test("the key and the headers that the vendor wants, on a GET too", async () => {
    const { seventime, requests } = clientAnswering(item);
    await seventime.users.get("1");
    const { headers, url, method } = requests[0] ?? new Request("http://none");
    expect(method).toBe("GET");
    expect(url).toBe("https://app.seventime.se/api/2/users/1");
    expect(headers.get("Client-Secret")).toBe(secret);
    expect(headers.get("Content-Type")).toBe("application/json");
    expect(headers.get("Accept")).toBe("application/json");
  });

  test("a query with names and values escaped, and nothing for undefined", async () => {
    const { seventime, requests } = clientAnswering(() => json({ data: [], meta: meta(1, 1) }));
    const query = { "odd &name": true, city: undefined };
    await seventime.customers.list({ name: "Åsa & Co/#?", limit: 5 }, { query });
    expect(new URL(requests[0]?.url ?? "").search).toBe(
      "?name=%C3%85sa%20%26%20Co%2F%23%3F&limit=5&odd%20%26name=true",
    );
  });

  test("ids of the path escaped, so that each stays one segment", async () => {
    const { seventime, requests } = clientAnswering(item);
    await seventime.users.get("a/b?c#d e%2F..");
    expect(requests[0]?.url).toBe("https://app.seventime.se/api/2/users/a%2Fb%3Fc%23d%20e%252F..");
  });

  test.each(["", ".", ".."])("no id %j, which would call another address", async (id) => {
    const { seventime, requests } = clientAnswering(item);
    expect(await failure(seventime.users.get(id))).toMatchObject({ name: "ConfigurationError" });
    const plain = seventime.fetch.GET("/users/{_id}", { params: { path: { _id: id } } });
    expect(await failure(plain)).toMatchObject({ name: "ConfigurationError" });
    expect(requests).toHaveLength(0);
  });

  test("a JSON body on POST, PUT and DELETE", async () => {
    const { seventime, requests } = clientAnswering(() => json({ _id: "1" }));
    await seventime.timers.start({ user: "u" });
    await seventime.timeLogs.update({ _id: "1", modifiedByUser: "m", user: "u" });
    await seventime.timeLogs.delete({ _id: "1", deletedByUser: "d" });
    const sent = await Promise.all(
      requests.map(async (request) => [request.method, new URL(request.url).pathname, await request.json()]),
    );
    expect(sent).toEqual([
      ["POST", "/api/2/startTimer", { user: "u" }],
      ["PUT", "/api/2/timeLogs", { _id: "1", modifiedByUser: "m", user: "u" }],
      ["DELETE", "/api/2/timeLogs", { _id: "1", deletedByUser: "d" }],
    ]);
  });

  test("another address and more headers when they are set", async () => {
    const options = { baseUrl: "http://127.0.0.1:4010/", headers: { "X-App": "rota" } };
    const { seventime, requests } = clientAnswering(item, options);
    await seventime.users.get("1", { headers: { "X-Call": "7" } });
    expect(requests[0]?.url).toBe("http://127.0.0.1:4010/users/1");
    expect(requests[0]?.headers.get("X-App")).toBe("rota");
    expect(requests[0]?.headers.get("X-Call")).toBe("7");
  });

  test("the same through the plain openapi-fetch client", async () => {
    const { seventime, requests } = clientAnswering(() => json({ data: [], meta: meta(1, 1) }));
    const { data } = await seventime.fetch.GET("/users", { params: { query: { limit: 1 } } });
    expect(data?.data).toEqual([]);
    expect(requests[0]?.url).toBe("https://app.seventime.se/api/2/users?limit=1");
    expect(requests[0]?.headers.get("Client-Secret")).toBe(secret);
  });
});

describe("what a call answers", () => {
  test("the item out of its envelope, and raw the envelope with the response", async () => {
    const { seventime } = clientAnswering(() =>
      json({ data: { _id: "1" } }, { headers: { "X-Request": "9" } }),
    );
    expect(await seventime.users.get("1")).toEqual({ _id: "1" });
    const { data, response } = await seventime.users.get.raw("1");
    expect(data).toEqual({ data: { _id: "1" } });
    expect(response.headers.get("X-Request")).toBe("9");
  });

  test("a bare body as it is", async () => {
    const { seventime } = clientAnswering(() => json({ _id: "1", time: 5 }));
    expect(await seventime.timers.stop({ user: "u" })).toEqual({ _id: "1", time: 5 });
  });

  test("fields and code values that the contract does not know", async () => {
    const { seventime } = clientAnswering(() =>
      json({ data: { _id: "1", brandNew: [1], invoiceStatus: 99 } }),
    );
    expect(await seventime.invoices.get("1")).toEqual({ _id: "1", brandNew: [1], invoiceStatus: 99 });
  });
});

const meta = (currentPage: number, totalPages: number) => ({ currentPage, totalPages, totalResources: 1 });
