import type { Policy } from "./scenario.ts";

/** Takes a token at a moment in milliseconds; false when there is none. */
export type Bucket = (now: number) => boolean;

/** A bucket that is full at first and fills at the policy's rate. */
export function bucketOf({ rate, capacity }: Policy): Bucket {
  let tokens = capacity;
  let last = 0;
  return (now) => {
    tokens = Math.min(capacity, tokens + ((now - last) / 1000) * rate);
    last = now;
    if (tokens < 1) return false;
    tokens -= 1;
    return true;
  };
}
