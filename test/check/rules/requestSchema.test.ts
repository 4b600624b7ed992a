import { describe, expect, test } from "vitest";
import { requestSchemaRule } from "../../../src/check/rules/requestSchema.ts";
import { asked, told } from "./spoiling.ts";

const users = await asked("sevenshifts", "GET", "/users?limit=1");
const made = await asked("timekit", "POST", "/locations", { name: "Umeå", latitude: 63.8, longitude: 20.3 });
const locations = "/paths/~1locations/post";

const sent = (body: unknown) => made.with({ requestBody: JSON.stringify(body) });

describe("request-schema", () => {
  test("says nothing of a request as the contract has it", () => {
    expect(made.exchange.status).toBeLessThan(300);
    expect(told(requestSchemaRule, made.with({}))).toEqual([]);
    expect(told(requestSchemaRule, users.with({}))).toEqual([]);
  });

  test("tells of a value of the query that is none", () => {
    const url = users.exchange.url.replace("limit=1", "limit=many");
    expect(told(requestSchemaRule, users.with({ url }))).toEqual([["/query/limit", "/paths/~1users/get"]]);
  });

  test("does not show a name that may be a value and is sent twice", () => {
    const url = `${users.exchange.url}&noor@example.com=1&noor@example.com=2`;
    expect(told(requestSchemaRule, users.with({ url })).map(([place]) => place)).toEqual(["/query/*"]);
  });

  test("tells of a body that lacks a field, has a wrong type, is not JSON, or is not there", () => {
    expect(told(requestSchemaRule, sent({})).map(([place]) => place)).toContain("/body/name");
    expect(told(requestSchemaRule, sent({ name: 1, latitude: 63.8, longitude: 20.3 }))).toHaveLength(1);
    expect(told(requestSchemaRule, made.with({ requestBody: "{" })).map(([place]) => place)).toEqual([
      "/body",
    ]);
    expect(told(requestSchemaRule, made.with({ requestBody: undefined }))).toEqual([
      ["/body", `${locations}/requestBody`],
    ]);
  });

  test("tells of a body where the contract has none", () => {
    expect(told(requestSchemaRule, users.with({ requestBody: "{}" }))).toEqual([
      ["/body", "/paths/~1users/get"],
    ]);
  });

  test("says nothing when the server refuses too", () => {
    expect(told(requestSchemaRule, made.with({ requestBody: "{}", status: 422 }))).toEqual([]);
  });

  test("says nothing of a key that is not in the recording", () => {
    expect(told(requestSchemaRule, users.with({ requestHeaders: {} }))).toEqual([]);
  });

  test("leaves names that the query should not have to undocumented-parameter", () => {
    expect(told(requestSchemaRule, users.with({ url: `${users.exchange.url}&colour=red` }))).toEqual([]);
  });
});
