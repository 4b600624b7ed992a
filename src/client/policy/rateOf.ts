import { ConfigurationError } from "../errors/configurationError.ts";
import type { Rate, RateLimitOptions, RatePolicy } from "./rate.ts";

/**
 * The rate that an app wants, with the contract's in place of what it leaves out. A rate of its own has no burst
 * unless it says so.
 * @throws {ConfigurationError} when a part of it is not a positive number
 */
export function rateOf(policy: RatePolicy, own: RateLimitOptions = {}): Rate {
  const isOwn = own.requests !== undefined || own.per !== undefined;
  const { requests = policy.requests, per = policy.per, burst = isOwn ? 1 : policy.burst } = own;
  if (requests > 0 && per > 0 && burst > 0) return { requests, per, burst };
  throw new ConfigurationError("The numbers of rateLimit have to be positive.");
}
