import { expect, test } from "vitest";
import { createSender } from "../../../src/check/drive/sender.ts";
import { observerOf } from "../../../src/check/observation.ts";
import { ratePolicyTrue } from "../../../src/check/rules/ratePolicyTrue.ts";
import { sessionOf } from "../../../src/check/session.ts";
import { clubApi } from "./clubApi.ts";

const baseUrl = "http://clubs.invalid/v1";

/** Requests that a contract allows in so many seconds, how many a server lets through a second, and how many are sent. */
interface Limits {
  requests: number;
  seconds: number;
  allowed: number;
  budget: number;
}

/** Sends at the rate of a contract to a server that has a rate of its own, and gives back what the rule finds. */
async function foundAt({ requests, seconds, allowed, budget }: Limits): Promise<number> {
  const rate = { ...clubApi["x-rate-policy"], requests, seconds };
  const document = { ...clubApi, "x-rate-policy": rate };
  const sent: number[] = [];
  const fetch = async (): Promise<Response> => {
    const now = Date.now();
    const recent = sent.filter((at) => at > now - 1000).length;
    if (recent >= allowed) return Response.json({}, { status: 429 });
    sent.push(now);
    return Response.json({ data: [], total: 0, pages: 0, current: 1 });
  };
  const { signal } = new AbortController();
  const sender = createSender({ fetch, budget, rate, isPaced: true, signal });
  while (sender.left() > 0) await sender.get(`${baseUrl}/clubs`, { "x-key": "right" });
  const { observe } = observerOf(document, baseUrl);
  return [...ratePolicyTrue.check(sessionOf(document, sender.exchanges.map(observe)))].length;
}

test(
  "a limiter that refuses a run at the documented pace is found, one that keeps to it is not",
  { timeout: 30_000 },
  async () => {
    const limits = { requests: 20, seconds: 1, budget: 45 };
    expect(await foundAt({ ...limits, allowed: 20 })).toBe(0);
    expect(await foundAt({ ...limits, allowed: 15 })).toBeGreaterThan(0);
  },
);

test(
  "it is found before the vendor's time has passed with requests, for the first refusal is followed by a rest",
  { timeout: 30_000 },
  async () => {
    expect(await foundAt({ requests: 100, seconds: 5, allowed: 8, budget: 25 })).toBeGreaterThan(0);
  },
);
