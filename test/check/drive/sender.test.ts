import { expect, test } from "vitest";
import { type SenderOptions, createSender } from "../../../src/check/drive/sender.ts";

const rate = { requests: 1000, seconds: 1, scope: "key", status: 429 } as const;

/** A sender whose requests are answered with statuses in turn, the last one for ever. */
function senderOf(statuses: number[], options: Partial<SenderOptions> = {}) {
  const requests: Request[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    requests.push(request);
    const status = statuses[Math.min(requests.length, statuses.length) - 1] ?? 200;
    return Response.json({ status }, { status });
  };
  const signal = new AbortController().signal;
  const sender = createSender({ fetch, budget: 100, rate, isPaced: false, signal, ...options });
  const get = () => sender.get("http://127.0.0.1/users?page=1", { "client-secret": "k" });
  return { sender, requests, get };
}

test("what was sent and answered is kept", async () => {
  const { sender, get } = senderOf([200]);
  expect(await get()).toMatchObject({
    method: "GET",
    url: "http://127.0.0.1/users?page=1",
    requestHeaders: { "client-secret": "k" },
    status: 200,
    responseBody: '{"status":200}',
  });
  expect(sender.exchanges).toHaveLength(1);
});

test("no more than the budget is sent", async () => {
  const { sender, requests, get } = senderOf([200], { budget: 2 });
  const answers = [await get(), await get(), await get()];
  expect(answers.map((answer) => answer?.status)).toEqual([200, 200, undefined]);
  expect([requests.length, sender.ending()]).toEqual([2, "budget"]);
});

test("maintenance ends the run", async () => {
  const { sender, requests, get } = senderOf([200, 503, 200]);
  await get();
  await get();
  expect(await get()).toBeUndefined();
  expect([requests.length, sender.ending()]).toEqual([2, "maintenance"]);
});

test("three failures in a row end the run, a success between them does not", async () => {
  const { sender, get } = senderOf([500, 502, 200, 500, 500, 500, 200]);
  for (let sent = 0; sent < 7; sent += 1) await get();
  expect(sender.exchanges.map(({ status }) => status)).toEqual([500, 502, 200, 500, 500, 500]);
  expect(sender.ending()).toBe("failing");
});

test("a request that only the limiter refused is sent again, and its refusal is kept for the rule on the limit", async () => {
  const { sender, get } = senderOf([429, 200]);
  expect((await get())?.status).toBe(200);
  expect(sender.exchanges.map(({ status }) => status)).toEqual([429, 200]);
  expect(sender.requests()).toBe(2);
});

test("an answer that says that the quota is used up ends the run", async () => {
  const quota = { requests: 3000, seconds: 86_400, status: 402 };
  const { sender, requests, get } = senderOf([200, 402, 200], { rate: { ...rate, quota } });
  await get();
  await get();
  expect(await get()).toBeUndefined();
  expect([requests.length, sender.ending()]).toEqual([2, "quota"]);
});

test("nothing is sent once the run is interrupted", async () => {
  const controller = new AbortController();
  const { sender, requests, get } = senderOf([200], { signal: controller.signal });
  await get();
  controller.abort();
  expect(await get()).toBeUndefined();
  expect([requests.length, sender.ending()]).toEqual([1, "interrupted"]);
});
