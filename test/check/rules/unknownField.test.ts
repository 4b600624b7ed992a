import { describe, expect, test } from "vitest";
import { unknownField } from "../../../src/check/rules/unknownField.ts";
import { asked, told } from "./spoiling.ts";

const users = await asked("sevenshifts", "GET", "/users?limit=1");
const resources = await asked("timekit", "GET", "/resources");

describe("unknown-field", () => {
  test("tells of a field that the contract does not have, at any depth", () => {
    const session = users.edited({ "/data/0/user/shoe_size": 43, "/links": [] });
    expect(told(unknownField, session)).toEqual([
      ["/links", "/paths/~1users/get/responses/200/content/application~1json/schema/properties"],
      ["/data/-/user/shoe_size", "/components/schemas/User/properties"],
    ]);
  });

  test("does not show a name that may be a value", () => {
    const [fault] = unknownField.check(users.edited({ "/data/0/user/noor@example.com": 1 }));
    expect([fault?.message, fault?.dataPointer]).toEqual([
      "The contract does not have the field *.",
      "/data/-/user/*",
    ]);
  });

  test("tells of a field in the body of an error", () => {
    const responseBody = JSON.stringify({ status: "error", message: "No.", type: "invalid_id", trace: [] });
    expect(told(unknownField, users.with({ status: 404, responseBody }))).toEqual([
      ["/trace", "/components/schemas/ErrorBody/properties"],
    ]);
  });

  test("says nothing where the contract lets any field be there", () => {
    const session = resources.edited({ "/data/0/shoe_size": 43, "/data/0/meta/any": { thing: 1 } });
    expect(told(unknownField, session)).toEqual([]);
  });

  test("leaves a body without its envelope to envelope", () => {
    const responseBody = JSON.stringify({ id: 1, firstname: "Noor" });
    expect(told(unknownField, users.with({ responseBody }))).toEqual([]);
  });
});
