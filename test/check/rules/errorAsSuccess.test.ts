import { describe, expect, test } from "vitest";
import { errorAsSuccess } from "../../../src/check/rules/errorAsSuccess.ts";
import { structureRules } from "../../../src/check/rules/structure.ts";
import { asked, told } from "./spoiling.ts";

const stranger = await asked("sevenshifts", "GET", "/users/987654321");
const missing = await asked("seventime", "GET", "/users/5f00000000000000000000ff");
const booking = await asked("timekit", "GET", "/bookings/nobody");

describe("error-as-success", () => {
  test.each([
    ["7shifts", stranger, "/paths/~1users~1{id}/get/responses/200"],
    ["Seven Time", missing, "/paths/~1users~1{_id}/get/responses/200"],
    ["Timekit", booking, "/paths/~1bookings~1{id}/get/responses/200"],
  ])("tells of an error of %s under a 200, and no other rule does", (_name, original, place) => {
    const session = original.with({ status: 200 });
    expect(told(errorAsSuccess, session)).toEqual([["", place]]);
    expect(structureRules.flatMap((rule) => told(rule, session))).toEqual([]);
  });

  test("says nothing of an error with its status", () => {
    expect(told(errorAsSuccess, stranger.with({}))).toEqual([]);
  });

  test("says nothing of a success with fields of the same names", () => {
    const responseBody = JSON.stringify({ data: { errorMessage: "No." }, errorMessage: "No." });
    expect(told(errorAsSuccess, missing.with({ status: 200, responseBody }))).toEqual([]);
  });

  test("says nothing of an empty object", () => {
    expect(told(errorAsSuccess, missing.with({ status: 200, responseBody: "{}" }))).toEqual([]);
  });
});
