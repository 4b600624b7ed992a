import { describe, expect, test } from "vitest";
import { emptyBody } from "../../../src/check/rules/emptyBody.ts";
import { asked, told } from "./spoiling.ts";

const users = await asked("sevenshifts", "GET", "/users?limit=1");
const removed = await asked("timekit", "DELETE", "/bookings/nobody");

describe("empty-body", () => {
  test("tells of a success without its body", () => {
    expect(told(emptyBody, users.with({ responseBody: "\n" }))).toEqual([
      ["", "/paths/~1users/get/responses/200/content"],
    ]);
  });

  test("says nothing where the contract has none, and of refusals", () => {
    expect(told(emptyBody, removed.with({ status: 204, responseBody: "" }))).toEqual([]);
    expect(told(emptyBody, users.with({ status: 404, responseBody: "" }))).toEqual([]);
  });
});
