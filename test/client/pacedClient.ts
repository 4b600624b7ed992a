import { vi } from "vitest";
import { type ClientOptions, createSevenTime } from "../../src/apis/seventime.ts";
import { json, recordingFetch } from "./answers.ts";

/** A user, as an answer. */
export const user = (): Response => json({ data: { _id: "1" } });
let keys = 0;

/** A client with a key of its own that runs on a clock of the test, and the moments at which its requests were sent. */
export function pacedClient(
  options: ClientOptions & { clientSecret?: string } = {},
  answer: () => Response = user,
) {
  const sent: number[] = [];
  const { fetch } = recordingFetch(() => {
    sent.push(Math.round(performance.now() - began));
    return answer();
  });
  const began = performance.now();
  keys += 1;
  const seventime = createSevenTime({ clientSecret: `paced-${keys}`, fetch, retry: false, ...options });
  return { seventime, sent };
}

/** Lets the clock run until a promise is settled. */
export async function run<Result>(promise: Promise<Result>): Promise<Result> {
  const state = { isSettled: false };
  const settled = promise.finally(() => (state.isSettled = true));
  settled.catch(() => {});
  // What has no timer, such as a digest, is done in real time.
  for (let turn = 0; turn < 100; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  while (!state.isSettled) {
    await new Promise((resolve) => setImmediate(resolve));
    await vi.advanceTimersByTimeAsync(1);
  }
  return settled;
}

/** Milliseconds between moments. */
export const gaps = (sent: number[]): number[] =>
  sent.slice(1).map((moment, index) => moment - (sent[index] ?? 0));

/** Moments from the first of them on. */
export const sinceFirst = (sent: number[]): number[] => sent.map((moment) => moment - (sent[0] ?? 0));
