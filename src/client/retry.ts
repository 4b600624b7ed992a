/** How often a call is tried, and how long it waits before it is tried again. */
export interface RetryOptions {
  /**
   * How often a request is sent at most, the first time included. A request that might be carried out twice is sent
   * again only when it cannot have been carried out.
   * @default 3
   */
  attempts?: number;
  /**
   * Statuses after which a request that may be repeated is sent again; the limiter's are always among them.
   * @default [408, 500, 502, 503, 504]
   */
  statusCodes?: number[];
  /**
   * Most milliseconds to wait before an attempt. The wait is drawn between 0 and 300 ms, then 600, 1200 …
   * @default 8000
   */
  backoffLimit?: number;
  /**
   * Most milliseconds that the vendor may ask to wait with `Retry-After`; a call that should wait longer fails at once.
   * @default 60000
   */
  maxRetryAfter?: number;
}

const defaults: Required<RetryOptions> = {
  attempts: 3,
  statusCodes: [408, 500, 502, 503, 504],
  backoffLimit: 8000,
  maxRetryAfter: 60_000,
};

/** The options with what others say in place of what they leave out; one attempt for `false`. */
export const retryOf = (
  options: RetryOptions | false = {},
  others: Required<RetryOptions> = defaults,
): Required<RetryOptions> => (options ? { ...others, ...options } : { ...others, attempts: 1 });

/** Milliseconds before the attempt after this one, drawn anew each time so that callers do not come back together. */
export const backoff = (attempt: number, { backoffLimit }: Required<RetryOptions>): number =>
  Math.random() * Math.min(backoffLimit, 300 * 2 ** (attempt - 1));

/** Up to a tenth on top of a wait that the vendor asked for, since others were asked the same. */
export const jittered = (milliseconds: number): number => milliseconds * (1 + Math.random() / 10);
