import { describe, expect, test } from "vitest";
import { redirect } from "../../../src/check/rules/redirect.ts";
import { asked, told } from "./spoiling.ts";

const users = await asked("sevenshifts", "GET", "/users?limit=1");
const signup = await asked("timekit", "GET", "/accounts/google/signup");

describe("redirect", () => {
  test("tells of a redirect that the contract does not have", () => {
    expect(told(redirect, users.with({ status: 301 }))).toEqual([["", "/paths/~1users/get/responses"]]);
  });

  test("says nothing of one that it has, of an answer that is unchanged, and of others", () => {
    expect(told(redirect, signup.with({ status: 302 }))).toEqual([]);
    expect(told(redirect, users.with({ status: 304 }))).toEqual([]);
    expect(told(redirect, users.with({}))).toEqual([]);
  });
});
