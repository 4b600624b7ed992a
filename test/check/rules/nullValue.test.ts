import { describe, expect, test } from "vitest";
import { nullValue } from "../../../src/check/rules/nullValue.ts";
import { asked, told } from "./spoiling.ts";

const users = await asked("sevenshifts", "GET", "/users?limit=1");
const resources = await asked("timekit", "GET", "/resources");

describe("null-value", () => {
  test("tells of null where the contract has none", () => {
    const session = users.edited({ "/data/0/user/email": null, "/data/0/user/wage_type": null });
    expect(told(nullValue, session)).toEqual([
      ["/data/-/user/email", "/components/schemas/User/properties/email"],
      ["/data/-/user/wage_type", "/components/schemas/User/properties/wage_type"],
    ]);
  });

  test("says nothing of null that the contract has", () => {
    expect(told(nullValue, resources.edited({ "/data/0/email": null, "/data/0/image": null }))).toEqual([]);
  });
});
