import { describe, expect, test } from "vitest";
import { wrongFormat } from "../../../src/check/rules/wrongFormat.ts";
import { asked, told } from "./spoiling.ts";

const timeUsers = await asked("seventime", "GET", "/users?limit=1");
const users = await asked("sevenshifts", "GET", "/users?limit=1");
const resources = await asked("timekit", "GET", "/resources");
const apps = await asked("timekit", "GET", "/app");

describe("wrong-format", () => {
  test("tells of an id that is none, and of a time that is none", () => {
    const session = timeUsers.edited({ "/data/0/_id": "42", "/data/0/createdDate": "yesterday" });
    expect(told(wrongFormat, session)).toEqual([
      ["/data/-/createdDate", "/components/schemas/User/properties/createdDate"],
      ["/data/-/_id", "/components/schemas/User/properties/_id"],
    ]);
  });

  test("tells of our own forms of times, and of a uuid", () => {
    expect(told(wrongFormat, users.edited({ "/data/0/user/modified": "2025-11-21T14:17:00Z" }))).toEqual([
      ["/data/-/user/modified", "/components/schemas/User/properties/modified"],
    ]);
    expect(told(wrongFormat, resources.edited({ "/data/0/id": "7" }))).toEqual([
      ["/data/-/id", "/components/schemas/Resource/properties/id"],
    ]);
  });

  test("does not show the text", () => {
    const [fault] = wrongFormat.check(users.edited({ "/data/0/user/modified": "Noor" }));
    expect(fault?.message).toBe("The text does not have the form utc-timestamp.");
  });

  test("leaves a pattern without a format to wrong-constraint", () => {
    expect(told(wrongFormat, apps.edited({ "/data/id": "x" }))).toEqual([]);
  });
});
