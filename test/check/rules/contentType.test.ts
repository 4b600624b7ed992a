import { describe, expect, test } from "vitest";
import { contentType } from "../../../src/check/rules/contentType.ts";
import { asked, told } from "./spoiling.ts";

const users = await asked("sevenshifts", "GET", "/users?limit=1");
const html = { responseHeaders: { "content-type": "text/html" }, responseBody: "<html>" };
const place = ["", "/paths/~1users/get/responses/200/content"];

describe("content-type", () => {
  test("tells of HTML, and of a body without a media type", () => {
    expect(told(contentType, users.with(html))).toEqual([place]);
    expect(told(contentType, users.with({ responseHeaders: {} }))).toEqual([place]);
    expect(told(contentType, users.with({ ...html, status: 404 }))).toHaveLength(1);
  });

  test("tells of a body where the contract has none", async () => {
    const removed = await asked("timekit", "DELETE", "/bookings/nobody");
    expect(told(contentType, removed.with({ ...html, status: 204 }))).toEqual([
      ["", "/paths/~1bookings~1{id}/delete/responses/204"],
    ]);
  });

  test("takes a charset and capital letters", () => {
    const responseHeaders = { "content-type": "Application/JSON; charset=utf-8" };
    expect(told(contentType, users.with({ responseHeaders }))).toEqual([]);
  });

  test("says nothing of no body, of a gateway, of a limit and of a redirect", () => {
    expect(told(contentType, users.with({ responseHeaders: {}, responseBody: "" }))).toEqual([]);
    expect(told(contentType, users.with({ ...html, status: 502 }))).toEqual([]);
    expect(told(contentType, users.with({ ...html, status: 429 }))).toEqual([]);
  });

  test("says nothing of the body of a documented redirect", async () => {
    const signup = await asked("timekit", "GET", "/accounts/google/signup");
    expect(told(contentType, signup.with({ ...html, status: 302 }))).toEqual([]);
  });
});
