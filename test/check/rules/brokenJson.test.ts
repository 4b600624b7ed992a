import { describe, expect, test } from "vitest";
import { brokenJson } from "../../../src/check/rules/brokenJson.ts";
import { structureRules } from "../../../src/check/rules/structure.ts";
import { asked, told } from "./spoiling.ts";

const users = await asked("sevenshifts", "GET", "/users?limit=1");
const cut = { responseBody: users.exchange.responseBody.slice(0, 100) };

describe("broken-json", () => {
  test("tells of a body that is cut off, and no other rule does", () => {
    expect(told(brokenJson, users.with(cut))).toEqual([["", "/paths/~1users/get/responses/200"]]);
    expect(structureRules.flatMap((rule) => told(rule, users.with(cut)))).toEqual([]);
  });

  test("tells of the body of an error too", () => {
    expect(told(brokenJson, users.with({ ...cut, status: 404 }))).toHaveLength(1);
  });

  test("says nothing of no body, of HTML, of a gateway and of a limit", () => {
    const responseHeaders = { "content-type": "text/html" };
    expect(told(brokenJson, users.with({ responseBody: "" }))).toEqual([]);
    expect(told(brokenJson, users.with({ ...cut, responseHeaders }))).toEqual([]);
    expect(told(brokenJson, users.with({ ...cut, status: 503 }))).toEqual([]);
    expect(told(brokenJson, users.with({ ...cut, status: 429 }))).toEqual([]);
  });
});
