import { beforeAll, describe, expect, test } from "vitest";
import type { Exchange } from "../../../src/check/exchange.ts";
import { scrubberOf } from "../../../src/check/har/scrub.ts";
import { observerOf } from "../../../src/check/observation.ts";
import { createValidator } from "../../../src/openapi/validator.ts";
import { readContract } from "../../../src/sandbox/contracts.ts";
import { type Sandbox, type Slug, createSandbox } from "../../../src/sandbox/index.ts";
import { exchangeWith, firstRow } from "../sandboxExchanges.ts";

let sandbox: Sandbox;

beforeAll(() => {
  sandbox = createSandbox({ rateLimit: false, clock: "2026-03-02T09:00:00Z" });
});

const scrubOf = (slug: Slug) => scrubberOf(readContract(slug), sandbox.apis[slug].baseUrl);

const send = (slug: Slug, method: string, path: string, body?: unknown): Promise<Exchange> =>
  exchangeWith(sandbox, slug, method, path, body);

const parsed = (text: string | undefined): unknown => JSON.parse(text ?? "");

describe("keys and cookies", () => {
  test("are replaced in the headers, wherever an API takes them", async () => {
    const cookies = { cookie: "session=1", "set-cookie": "session=2" };
    for (const slug of ["seventime", "sevenshifts", "timekit"] as const) {
      const exchange = await send(slug, "GET", "/users");
      const { requestHeaders, responseHeaders } = scrubOf(slug)({
        ...exchange,
        requestHeaders: { ...exchange.requestHeaders, ...cookies },
        responseHeaders: { ...exchange.responseHeaders, ...cookies },
      });
      const key = slug === "seventime" ? "client-secret" : "authorization";
      expect(requestHeaders).toMatchObject({ [key]: "REDACTED", cookie: "REDACTED" });
      expect(responseHeaders).toMatchObject({ "set-cookie": "REDACTED" });
      expect(requestHeaders["content-type"]).toBe("application/json");
    }
  });

  test("are replaced in the query", async () => {
    const exchange = await send("timekit", "GET", "/bookings?limit=2&signed_search=secret&signature=secret");
    const { searchParams } = new URL(scrubOf("timekit")(exchange).url);
    expect(searchParams.get("limit")).toBe("2");
    expect(searchParams.get("signed_search")).toBe("REDACTED");
    expect(searchParams.get("signature")).toBe("REDACTED");
  });
});

describe("an address", () => {
  const scrubbedQuery = async (query: string): Promise<string> => {
    const { url } = scrubOf("seventime")(await send("seventime", "GET", `/users?${query}`));
    return decodeURIComponent(new URL(url).search);
  };

  test("keeps its pages and states, and hides what it filters by that is of a person", async () => {
    expect(await scrubbedQuery("limit=2&page=1&isActive=true")).toBe("?limit=2&page=1&isActive=true");
    expect(await scrubbedQuery("personNumber=850302-1234&name=Anna")).toBe(
      "?personNumber=111111-1111&name=Aaaa",
    );
  });

  test("hides values of parameters that the contract does not have", async () => {
    expect(await scrubbedQuery("favourite=Anna")).toBe("?favourite=Aaaa");
  });

  test("keeps ids, but for a path that the contract does not have", async () => {
    const { baseUrl } = sandbox.apis.seventime;
    const known = await send("seventime", "GET", "/users/5ad4f1f5a4d1a50cf9a7a9f1");
    expect(scrubOf("seventime")(known).url).toBe(known.url);
    const foreign = { ...known, url: `${baseUrl}/people/anna@firm.se/5ad4` };
    expect(scrubOf("seventime")(foreign).url).toBe(`${baseUrl}/people/aaaa@aaaa.aa/1aa1`);
    const named = { ...known, url: `${baseUrl}/people/anna/5ad4/photos/users/lisa` };
    expect(scrubOf("seventime")(named).url).toBe(`${baseUrl}/people/aaaa/1aa1/photos/users/aaaa`);
  });
});

describe("a body", () => {
  test("has other values of the same form in the fields that the contract marks", async () => {
    const exchange = await send("seventime", "GET", "/users?limit=1");
    const [before, after] = [firstRow(exchange), firstRow(scrubOf("seventime")(exchange))];
    expect(after).toMatchObject({ _id: before["_id"], isActive: before["isActive"] });
    expect(after["firstName"]).toMatch(/^Aa+$/);
    expect(after["email"]).toMatch(/^a+(\.a+)*@a+(\.a+)+$/);
    expect(Object.keys(after)).toEqual(Object.keys(before));
  });

  test("of a request is treated alike, and what an error repeats of it is hidden too", async () => {
    const exchange = await send("seventime", "POST", "/users", { firstName: "Annalena", language: "sv" });
    const responseBody = '{"message":"Annalena has no e-mail address"}';
    const scrubbed = scrubOf("seventime")({ ...exchange, status: 400, responseBody });
    expect(parsed(scrubbed.requestBody)).toEqual({ firstName: "Aaaaaaaa", language: "sv" });
    expect(scrubbed.responseBody).not.toContain("Annalena");
  });

  test("hides fields that the contract does not have, whatever they hold", async () => {
    const exchange = await send("seventime", "GET", "/users?limit=1");
    const row = {
      ...firstRow(exchange),
      nickname: "Ann",
      pets: [{ name: "Rex", age: 12, isDog: true, owner: null }],
    };
    const responseBody = JSON.stringify({ data: [row] });
    expect(firstRow(scrubOf("seventime")({ ...exchange, responseBody }))).toMatchObject({
      nickname: "Aaa",
      pets: [{ name: "Aaa", age: 1, isDog: false, owner: null }],
    });
  });

  test("that is not JSON is replaced", async () => {
    const exchange = await send("seventime", "GET", "/users?limit=1");
    const scrubbed = scrubOf("seventime")({
      ...exchange,
      responseBody: "<html>Anna</html>",
      requestBody: "a=Anna",
    });
    expect([scrubbed.requestBody, scrubbed.responseBody]).toEqual(["REDACTED", "REDACTED"]);
    expect(scrubOf("seventime")({ ...exchange, responseBody: "" }).responseBody).toBe("");
  });
});

const lists: [Slug, string[]][] = [
  ["seventime", ["/users", "/customers", "/timeLogs", "/invoices", "/contactPersons", "/workOrders"]],
  ["sevenshifts", ["/users", "/shifts", "/companies", "/time_punches", "/locations"]],
  ["timekit", ["/resources", "/bookings", "/projects"]],
];

test.each(lists)("what is scrubbed of %s is as true to the contract as before", async (slug, paths) => {
  const document = readContract(slug);
  const [validator, observer] = [createValidator(document), observerOf(document, sandbox.apis[slug].baseUrl)];
  const scrub = scrubOf(slug);
  for (const path of paths) {
    const scrubbed = scrub(await send(slug, "GET", path));
    const { entry, answer, exchange } = observer.observe(scrubbed);

    const type = exchange.responseHeaders["content-type"];
    const problems = entry && validator.validateResponse(entry, exchange.status, type, answer);
    expect({ path, status: exchange.status, problems }).toEqual({ path, status: 200, problems: [] });
  }
});
