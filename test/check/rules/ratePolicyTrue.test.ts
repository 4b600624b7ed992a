import { expect, test } from "vitest";
import { ratePolicyTrue } from "../../../src/check/rules/ratePolicyTrue.ts";
import type { Slug } from "../../../src/sandbox/index.ts";
import { found, visit } from "./behaviorSupport.ts";

/** Calls at moments after the first, in milliseconds; the last one meets the limit. */
async function limitedAt(moments: number[], slug: Slug = "seventime", status = 429): Promise<string[]> {
  const guest = visit(slug);
  for (const moment of [0, ...moments]) {
    await guest.call("GET", slug === "timekit" ? "/resources?limit=1" : "/users?limit=1");
    guest.change({ at: Date.parse("2026-03-02T09:00:00Z") + moment });
  }
  guest.change({ status });
  return found(ratePolicyTrue, guest);
}

test("a limit that comes too early is found", async () => {
  expect(await limitedAt([5000, 5100, 5200])).toEqual([""]);
});

test("it says nothing of a limit in time, at the beginning, or that may be an outage or a quota", async () => {
  expect(await limitedAt([5000, 5100, 5200, 5300, 5400])).toEqual([]);
  expect(await limitedAt([500, 600])).toEqual([]);
  expect(await limitedAt([90_000], "timekit", 503)).toEqual([]);
  expect(await limitedAt([90_000], "timekit", 429)).toEqual([]);
});
