import { describe, expect, test } from "vitest";
import type { Exchange } from "../../../src/check/exchange.ts";
import { follow } from "../../../src/openapi/reference.ts";
import { ask, outcomeOf } from "./drifting.ts";
import { untold } from "./touched.ts";

const list = await ask("sevenshifts", "/users?limit=2");
const refusal = await ask("sevenshifts", "/users/987654321");
const resources = await ask("timekit", "/resources?limit=2");
const bookings = await ask("timekit", "/bookings?limit=2");

async function altered(exchange: Exchange, changes: Partial<Exchange>, ...others: Exchange[]) {
  const slug = exchange === resources ? "timekit" : "sevenshifts";
  const outcome = await outcomeOf(slug, [{ ...exchange, ...changes }, ...others]);
  expect(outcome.before).not.toEqual([]);
  expect(untold(outcome.document, outcome.mended, outcome.before)).toEqual([]);
  return outcome;
}

const answers = "/paths/~1users/get/responses";
const html = { "content-type": "text/html; charset=utf-8" };

describe("an answer that has drifted", () => {
  test.each([201, 418])("has its status in the contract, with the known body: %i", async (status) => {
    const { after, mended } = await altered(list, { status });
    expect(after).toEqual([]);
    expect(follow(mended, `${answers}/${status}/content/application~1json/schema`)).toEqual(
      follow(mended, `${answers}/200/content/application~1json/schema`),
    );
  });

  test("with a refusal of a new status refuses as it does otherwise", async () => {
    const { after, mended } = await altered(refusal, { status: 410 });
    expect(after).toEqual([]);
    const place = "/paths/~1users~1{id}/get/responses/410/content/application~1json/schema";
    expect(follow(mended, place)).toEqual({ $ref: "#/components/schemas/ErrorBody" });
  });

  test("has no body where the status has none", async () => {
    const { after, mended } = await altered(list, { status: 204, responseBody: "" });
    expect(after).toEqual([]);
    expect(follow(mended, `${answers}/204/content`)).toBeUndefined();
  });

  test("leads on where it is a redirect", async () => {
    const responseHeaders = { location: "https://example.com/v2/users" };
    const { after, mended } = await altered(list, { status: 302, responseBody: "", responseHeaders });
    expect(after).toEqual([]);
    expect(follow(mended, `${answers}/302/headers/Location/schema/type`)).toBe("string");
    expect(JSON.stringify(mended)).not.toContain("example.com/v2");
  });

  test.each([
    ["text/html", { responseHeaders: html, responseBody: "<html>" }, { type: "string" }],
    [
      "application~1vnd.users+json",
      { responseHeaders: { "content-type": "application/vnd.users+json" } },
      {},
    ],
  ])("has its media type in the contract: %s", async (media, changes, schema) => {
    const { after, mended } = await altered(list, changes);
    expect(after).toEqual([]);
    expect(follow(mended, `${answers}/200/content/${media.replace("text/", "text~1")}/schema`)).toMatchObject(
      schema,
    );
  });

  test("is not promised a header that it does not have", async () => {
    const responseHeaders = { "content-type": "application/json" };
    const { after, mended } = await altered(resources, { responseHeaders }, bookings);
    expect(after).toEqual([]);
    const headers = follow(mended, "/paths/~1resources/get/responses/200/headers");
    expect(headers).not.toHaveProperty("Timekit-Request-Id");
  });

  test("is not promised the body of an error that never has one", async () => {
    const { after } = await altered(refusal, { responseBody: "" });
    expect(after).toEqual([]);
  });
});

describe("what no contract can say is left as it is:", () => {
  test.each<[string, Exchange, Partial<Exchange>]>([
    ["error-as-success", refusal, { status: 200 }],
    ["broken-json", list, { responseBody: '{"status":' }],
    ["content-type", list, { responseHeaders: {} }],
    ["empty-body", list, { responseBody: "" }],
  ])("%s", async (rule, exchange, changes) => {
    const { before, drift } = await altered(exchange, changes);
    expect(drift.overlay).toBeUndefined();
    expect(drift.unmended).toMatchObject(before.map(({ message }) => ({ rule, message })));
  });

  test("a request that is at fault", async () => {
    const { drift } = await altered(list, { url: `${list.url}&shoe_size=43` });
    expect(drift.overlay).toBeUndefined();
    expect(drift.unmended).toMatchObject([
      { rule: "undocumented-parameter", why: expect.stringContaining("request") },
    ]);
  });
});
