import { describe, expect, test } from "vitest";
import { missingField } from "../../../src/check/rules/missingField.ts";
import { asked, told } from "./spoiling.ts";

const users = await asked("sevenshifts", "GET", "/users?limit=2");

describe("missing-field", () => {
  test("tells of a required field that is not there, in each row", () => {
    const session = users.edited({ "/data/0/user/email": undefined, "/data/1/user/email": undefined });
    const place = ["/data/-/user/email", "/components/schemas/User/properties/email"];
    expect(told(missingField, session)).toEqual([place, place]);
  });

  test("names the field, and no value", () => {
    const [fault] = missingField.check(users.edited({ "/data/0/user/email": undefined }));
    expect(fault?.message).toBe("The field email is required and is not there.");
  });

  test("says nothing of an optional field", () => {
    expect(told(missingField, users.edited({ "/data/0/user/notes": undefined }))).toEqual([]);
  });

  test("leaves a lost list to envelope", () => {
    expect(told(missingField, users.edited({ "/data": undefined }))).toEqual([]);
  });

  test("leaves the body of an error to error-shape, and says nothing of an unknown operation or status", () => {
    const responseBody = "{}";
    expect(told(missingField, users.with({ status: 404, responseBody }))).toEqual([]);
    expect(told(missingField, users.with({ status: 207, responseBody }))).toEqual([]);
    expect(told(missingField, users.with({ method: "PATCH", responseBody }))).toEqual([]);
    expect(told(missingField, users.with({ status: 502, responseBody }))).toEqual([]);
  });
});
