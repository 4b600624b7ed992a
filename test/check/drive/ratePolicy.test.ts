import { expect, test } from "vitest";
import { createSender } from "../../../src/check/drive/sender.ts";
import { observerOf } from "../../../src/check/observation.ts";
import { ratePolicyTrue } from "../../../src/check/rules/ratePolicyTrue.ts";
import { sessionOf } from "../../../src/check/session.ts";
import { clubApi } from "./clubApi.ts";

const baseUrl = "http://clubs.invalid/v1";

/** Sends at the rate of the contract to a server that lets fewer or as many through, and gives back what the rule finds. */
async function foundAt(allowed: number): Promise<number> {
  const rate = { ...clubApi["x-rate-policy"], requests: 20 };
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
  const sender = createSender({ fetch, budget: 45, rate, isPaced: true, signal });
  while (sender.left() > 0) await sender.get(`${baseUrl}/clubs`, { "x-key": "right" });
  const { observe } = observerOf(document, baseUrl);
  return [...ratePolicyTrue.check(sessionOf(document, sender.exchanges.map(observe)))].length;
}

test(
  "a limiter that refuses a run at the documented pace is found, one that keeps to it is not",
  { timeout: 30_000 },
  async () => {
    expect(await foundAt(20)).toBe(0);
    expect(await foundAt(15)).toBeGreaterThan(0);
  },
);
