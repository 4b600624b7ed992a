import { onAborted } from "./aborted.ts";

/** Why work was ended before it was done. */
export class Stopped extends Error {
  readonly reason: "timeout" | "deadline" | "abort";

  constructor(reason: Stopped["reason"]) {
    super(reason);
    this.reason = reason;
  }
}

/** How long work may take. */
export interface Bounds {
  /** Milliseconds for this piece of work. */
  timeout: number | undefined;
  /** Moment on the clock of `performance.now()` at which the whole call ends. */
  end: number | undefined;
  /** The caller's own signal. */
  signal: AbortSignal | undefined;
}

const longest = 2 ** 31 - 1;

/**
 * Runs work until it is done or its time is up. The signal that it gets is aborted then, and its result is not
 * waited for: a fetch that looks at no signal is left behind.
 * @throws {Stopped} when its time is up
 */
export function bounded<Result>(
  work: (signal: AbortSignal) => Promise<Result>,
  { timeout = Infinity, end = Infinity, signal }: Bounds,
): Promise<Result> {
  const controller = new AbortController();
  return new Promise((resolve, reject) => {
    const left = end - performance.now();
    const stop = (reason: Stopped["reason"]): void => {
      reject(new Stopped(reason));
      controller.abort();
    };
    const onAbort = (): void => stop("abort");
    const limit = Math.min(timeout, left);
    const timer =
      limit < longest ? setTimeout(stop, limit, left < timeout ? "deadline" : "timeout") : undefined;
    if (signal?.aborted) return onAbort();
    const forget = signal && onAborted(signal, onAbort);
    const cleanUp = (): void => {
      clearTimeout(timer);
      forget?.();
    };
    work(controller.signal).then(
      (result) => {
        cleanUp();
        resolve(result);
      },
      (error: unknown) => {
        cleanUp();
        reject(error);
      },
    );
  });
}
