import { Stopped } from "./bounded.ts";
import type { RetryEvent } from "./events.ts";
import type { Answer } from "./exchange.ts";
import type { Repeat } from "./operation.ts";
import { codeOf, isUnsent } from "./outcome.ts";
import type { RatePolicy } from "./policy/rate.ts";
import { type RetryOptions, backoff, jittered } from "./retry.ts";

/** Why a limiter has refused a request: too many for now, or for a long time. */
export type Limit = "burst" | "quota";

/** Why an attempt is made again, and after how many milliseconds. */
export type Again = Pick<RetryEvent, "reason" | "delay">;

/** What sending an operation's request twice does. */
export const repeatOf = ({ method, repeat }: { method: string; repeat?: Repeat }): Repeat =>
  repeat ?? (method === "get" ? "safe" : /^put|delete$/.test(method) ? "idempotent" : "once");

/** Why the limiter refused a request; undefined when it did not. A wait past the ceiling is no matter of a burst. */
export function limitOf(
  status: number,
  asked: number | undefined,
  { statuses, quotaStatuses }: RatePolicy,
  { maxRetryAfter }: Required<RetryOptions>,
): Limit | undefined {
  const isQuota = quotaStatuses.includes(status);
  if (!isQuota && !statuses.includes(status)) return undefined;
  return (asked === undefined ? isQuota : asked > maxRetryAfter) ? "quota" : "burst";
}

/** Whether a request that got no whole answer is sent again. */
export function againAfterFailure(
  failure: unknown,
  repeat: Repeat,
  attempt: number,
  retry: Required<RetryOptions>,
): Again | undefined {
  const reason = failure instanceof Stopped ? failure.reason : "network";
  if (reason === "deadline" || reason === "abort") return undefined;
  if (repeat === "once" && !isUnsent(codeOf(failure))) return undefined;
  return { reason, delay: backoff(attempt, retry) };
}

/** Whether a request is sent again after its answer. */
export function againAfterAnswer(
  { response: { ok, status }, limit, asked }: Answer,
  repeat: Repeat,
  attempt: number,
  retry: Required<RetryOptions>,
): Again | undefined {
  if (ok || limit === "quota" || (asked ?? 0) > retry.maxRetryAfter) return undefined;
  // Only 429 says for sure that nothing was done; Timekit's limiter answers with 503, and so may a broken server.
  if (repeat === "once" && status !== 429) return undefined;
  if (limit) return { reason: "limit", delay: jittered(asked ?? 1000 * 2 ** (attempt - 1)) };
  if (!retry.statusCodes.includes(status)) return undefined;
  return { reason: "status", delay: asked === undefined ? backoff(attempt, retry) : jittered(asked) };
}
