import { describe, expect, test } from "vitest";
import { errorShape } from "../../../src/check/rules/errorShape.ts";
import { asked, told } from "./spoiling.ts";

const stranger = await asked("sevenshifts", "GET", "/users/987654321");
const missing = await asked("seventime", "GET", "/users/5f00000000000000000000ff");

describe("error-shape", () => {
  test("tells of fields that the body of an error lacks, and of their types", () => {
    expect(told(errorShape, stranger.edited({ "/message": undefined }))).toEqual([
      ["/message", "/components/schemas/ErrorBody/properties/message"],
    ]);
    expect(told(errorShape, missing.edited({ "/errorMessage": ["no"] }))).toEqual([
      ["/errorMessage", "/components/schemas/ErrorBody/properties/errorMessage"],
    ]);
  });

  test("tells of a list, and of no body", () => {
    expect(told(errorShape, stranger.with({ responseBody: "[]" })).map(([data]) => data)).toContain("");
    expect(told(errorShape, stranger.with({ responseBody: "" }))).toEqual([
      ["", "/components/responses/NotFound"],
    ]);
  });

  test("says nothing of a refusal as it is documented", () => {
    expect(stranger.exchange.status).toBe(404);
    expect(told(errorShape, stranger.with({}))).toEqual([]);
    expect(told(errorShape, stranger.with({ status: 401 }))).toEqual([]);
  });

  test("leaves what is not JSON to others, and gateways and limits alone", () => {
    expect(told(errorShape, stranger.with({ responseBody: "<html>" }))).toEqual([]);
    expect(told(errorShape, stranger.with({ status: 502, responseBody: "{}" }))).toEqual([]);
    expect(told(errorShape, stranger.with({ status: 429, responseBody: "{}" }))).toEqual([]);
  });
});
