import { describe, expect, test } from "vitest";
import { wrongType } from "../../../src/check/rules/wrongType.ts";
import { asked, told } from "./spoiling.ts";

const users = await asked("sevenshifts", "GET", "/users?limit=1");
const punches = await asked("sevenshifts", "GET", "/time_punches?limit=1");

describe("wrong-type", () => {
  test("tells of a text where a number is due", () => {
    const session = users.edited({ "/data/0/user/id": "208514" });
    expect(told(wrongType, session)).toEqual([["/data/-/user/id", "/components/schemas/User/properties/id"]]);
    expect([...wrongType.check(session)][0]?.message).toBe("Expected integer, found string.");
  });

  test("tells once of a number in the place of a value of a list of values", () => {
    const session = users.edited({ "/data/0/user/wage_type": 7 });
    expect(told(wrongType, session)).toEqual([
      ["/data/-/user/wage_type", "/components/schemas/User/properties/wage_type"],
    ]);
  });

  test("takes each of several types", () => {
    expect(told(wrongType, users.edited({ "/data/0/user/payroll_id": 12 }))).toEqual([]);
    expect(told(wrongType, users.edited({ "/data/0/user/payroll_id": true }))).toHaveLength(1);
  });

  test("leaves null to null-value", () => {
    expect(told(wrongType, users.edited({ "/data/0/user/id": null }))).toEqual([]);
  });

  test("leaves the places of the envelope to envelope", () => {
    expect(told(wrongType, punches.edited({ "/data": {} }))).toEqual([]);
    expect(told(wrongType, punches.edited({ "/total": "7528" }))).toEqual([]);
  });
});
