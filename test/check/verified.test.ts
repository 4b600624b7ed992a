import { expect, test } from "vitest";
import type { Exchange } from "../../src/check/exchange.ts";
import { observerOf } from "../../src/check/observation.ts";
import { verifiedOf } from "../../src/check/verified.ts";
import { readContract } from "../../src/sandbox/contracts.ts";
import { finding } from "./report/support.ts";

const baseUrl = "https://app.seventime.se/api/2";

const observer = observerOf(readContract("seventime"), baseUrl);

const exchange = (path: string, second: number, status = 200): Exchange => ({
  method: "GET",
  url: baseUrl + path,
  requestHeaders: {},
  requestBody: undefined,
  status,
  responseHeaders: {},
  responseBody: "{}",
  at: Date.UTC(2026, 10, 22, 9, 30, second),
  milliseconds: 1,
});

const verified = (exchanges: Exchange[], findings = [finding]) =>
  verifiedOf(exchanges.map(observer.observe), findings);

test("an operation is verified by its last success", () => {
  const exchanges = [exchange("/users", 2), exchange("/users?limit=1", 5), exchange("/users", 3)];
  expect(verified(exchanges, [])).toEqual({ listUsers: "2026-11-22T09:30:05.000Z" });
});

test("no success that is not documented, no refusal and nothing unknown verifies anything", () => {
  const exchanges = [exchange("/users", 1, 401), exchange("/users", 2, 206), exchange("/people", 3)];
  expect(verified(exchanges, [])).toEqual({});
});

test("what an error concerns is not verified, what a warning concerns is", () => {
  const exchanges = [exchange("/users", 1), exchange("/customers", 2)];
  expect(Object.keys(verified(exchanges))).toEqual(["listCustomers"]);
  expect(Object.keys(verified(exchanges, [{ ...finding, severity: "warning" }]))).toHaveLength(2);
});
