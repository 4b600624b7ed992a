import { describe, expect, test } from "vitest";
import { undocumentedOperation } from "../../../src/check/rules/undocumentedOperation.ts";
import { asked, told } from "./spoiling.ts";

const users = await asked("sevenshifts", "GET", "/users?limit=1");
const elsewhere = users.exchange.url.replace("/users", "/wages");

describe("undocumented-operation", () => {
  test("tells of a path and of a method that the contract does not have", () => {
    expect(told(undocumentedOperation, users.with({ url: elsewhere }))).toEqual([["", "/paths"]]);
    expect(told(undocumentedOperation, users.with({ method: "PATCH" }))).toEqual([["", "/paths"]]);
  });

  test("says nothing when the server refuses too", () => {
    expect(told(undocumentedOperation, users.with({ url: elsewhere, status: 404 }))).toEqual([]);
    expect(told(undocumentedOperation, users.with({ method: "PATCH", status: 405 }))).toEqual([]);
  });

  test("says nothing of a browser's question before a call", () => {
    expect(told(undocumentedOperation, users.with({ method: "OPTIONS", status: 204 }))).toEqual([]);
  });
});
