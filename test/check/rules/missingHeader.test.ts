import { describe, expect, test } from "vitest";
import { missingHeader } from "../../../src/check/rules/missingHeader.ts";
import { asked, told } from "./spoiling.ts";

const resources = await asked("timekit", "GET", "/resources");
const signup = await asked("timekit", "GET", "/accounts/google/signup");

describe("missing-header", () => {
  test("tells of a documented header that other answers have", () => {
    const bare = resources.with({ responseHeaders: {} });
    const session = { ...bare, observations: [...bare.observations, ...resources.with({}).observations] };
    expect(told(missingHeader, session)).toEqual([
      ["", "/paths/~1resources/get/responses/200/headers/Timekit-Request-Id"],
    ]);
  });

  test("tells of a redirect that leads nowhere", () => {
    expect(told(missingHeader, signup.with({ status: 302, responseHeaders: {} }))).toEqual([
      ["", "/paths/~1accounts~1google~1signup/get/responses/302/headers/Location"],
    ]);
  });

  test("says nothing of one that no answer has", () => {
    expect(told(missingHeader, resources.with({ responseHeaders: {} }))).toEqual([]);
  });

  test("says nothing of a gateway", () => {
    const bare = resources.with({ status: 502, responseHeaders: {} });
    const session = { ...bare, observations: [...bare.observations, ...resources.with({}).observations] };
    expect(told(missingHeader, session)).toEqual([]);
  });
});
