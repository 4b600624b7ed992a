import { expect, test } from "vitest";
import { observerOf } from "../../../../src/check/observation.ts";
import { epochsOf } from "../../../../src/check/rules/seen/writes.ts";
import { readContract } from "../../../../src/sandbox/contracts.ts";

const baseUrl = "http://127.0.0.1/v1";
const { observe } = observerOf(readContract("sevenshifts"), baseUrl);

const call = (method: string, at: number, milliseconds: number) =>
  observe({
    method,
    url: `${baseUrl}/locations/1`,
    requestHeaders: {},
    requestBody: undefined,
    status: 200,
    responseHeaders: {},
    responseBody: "{}",
    at,
    milliseconds,
  });

test("a write begins another state, and what was answered while it was on its way saw neither", () => {
  const calls = [call("GET", 1000, 2), call("GET", 1002, 5), call("PUT", 1004, 5), call("GET", 1020, 2)];
  expect(epochsOf(calls, 1000)).toEqual([0, undefined, 0, 1]);
});

test("calls one after the other do not overlap by a part of a millisecond", () => {
  const calls = [call("GET", 1000, 3.6), call("PUT", 1003, 2.9), call("GET", 1005, 1)];
  expect(epochsOf(calls, 1000)).toEqual([0, 0, 1]);
});

test("after so many milliseconds somebody else may have written", () => {
  expect(epochsOf([call("GET", 1000, 1), call("GET", 2001, 1)], 1000)).toEqual([0, 1]);
});
