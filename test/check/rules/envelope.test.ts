import { describe, expect, test } from "vitest";
import { envelope } from "../../../src/check/rules/envelope.ts";
import { structureRules } from "../../../src/check/rules/structure.ts";
import { asked, told } from "./spoiling.ts";

const users = await asked("sevenshifts", "GET", "/users?limit=1");
const timeUsers = await asked("seventime", "GET", "/users?limit=1");
const resources = await asked("timekit", "GET", "/resources");

const schema = "/paths/~1users/get/responses/200/content/application~1json/schema";

describe("envelope", () => {
  test.each([
    ["a list that is bare", () => users.with({ responseBody: "[]" }), ""],
    ["a record that is bare", () => timeUsers.with({ responseBody: '{"_id":"x","firstName":"Bo"}' }), ""],
    ["a list that has moved", () => users.edited({ "/data": undefined, "/users": [] }), "/data"],
    ["an object for the list", () => users.edited({ "/data": {} }), "/data"],
    ["null for the list", () => timeUsers.edited({ "/data": null }), "/data"],
    ["rows without their wrapper", () => users.edited({ "/data/0": { id: 1 } }), "/data/-/user"],
    [
      "a total that is gone",
      () => timeUsers.edited({ "/meta/totalResources": undefined }),
      "/meta/totalResources",
    ],
    ["a total that is a text", () => users.edited({ "/total": "63" }), "/total"],
  ])("tells of %s", (_name, session, place) => {
    expect(told(envelope, session()).map(([data]) => data)).toEqual([place]);
  });

  test("is the only one to tell of a list that has moved", () => {
    const session = users.edited({ "/data": undefined, "/users": [] });
    expect(structureRules.flatMap((rule) => told(rule, session))).toEqual([
      ["/data", `${schema}/properties/data`],
    ]);
  });

  test("says nothing of an empty list", () => {
    expect(told(envelope, users.edited({ "/data": [], "/total": 0 }))).toEqual([]);
    expect(told(envelope, resources.edited({ "/data": [] }))).toEqual([]);
  });

  test("says nothing where there is nothing to take out", async () => {
    const removed = await asked("sevenshifts", "DELETE", "/roles/987654321");
    const responseBody = '{"status":"success","data":[]}';
    expect(told(envelope, removed.with({ status: 200, responseBody }))).toEqual([]);
  });
});
