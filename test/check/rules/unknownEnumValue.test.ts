import { describe, expect, test } from "vitest";
import { unknownEnumValue } from "../../../src/check/rules/unknownEnumValue.ts";
import { asked, told } from "./spoiling.ts";

const users = await asked("sevenshifts", "GET", "/users?limit=1");
const bookings = await asked("timekit", "GET", "/bookings");

describe("unknown-enum-value", () => {
  test("tells of a value that is none of the contract's", () => {
    expect(told(unknownEnumValue, users.edited({ "/data/0/user/wage_type": "by_the_piece" }))).toEqual([
      ["/data/-/user/wage_type", "/components/schemas/User/properties/wage_type"],
    ]);
    expect(told(unknownEnumValue, bookings.edited({ "/data/0/state": "lost" }))).toHaveLength(1);
  });

  test("does not show the value", () => {
    const [fault] = unknownEnumValue.check(users.edited({ "/data/0/user/wage_type": "by_the_piece" }));
    expect(fault?.message).not.toContain("piece");
  });

  test("leaves null to null-value", () => {
    expect(told(unknownEnumValue, users.edited({ "/data/0/user/wage_type": null }))).toEqual([]);
  });

  test("says nothing of a text that is open", () => {
    expect(told(unknownEnumValue, users.edited({ "/data/0/user/lang": "tlh" }))).toEqual([]);
  });
});
