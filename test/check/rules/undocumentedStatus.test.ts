import { describe, expect, test } from "vitest";
import { undocumentedStatus } from "../../../src/check/rules/undocumentedStatus.ts";
import { asked, told } from "./spoiling.ts";

const users = await asked("sevenshifts", "GET", "/users?limit=1");

describe("undocumented-status", () => {
  test.each([201, 204, 304, 409, 418])("tells of %i", (status) => {
    expect(told(undocumentedStatus, users.with({ status }))).toEqual([["", "/paths/~1users/get/responses"]]);
  });

  test.each([
    ["a documented status", 404],
    ["a fault of the server's own", 507],
    ["a caller who is held off", 429],
    ["a redirect", 302],
  ])("says nothing of %s", (_name, status) => {
    expect(told(undocumentedStatus, users.with({ status }))).toEqual([]);
  });
});
