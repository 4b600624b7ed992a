import { type LostCall, LostError } from "./lostError.ts";

/** No whole answer came in time. */
export class TimeoutError extends LostError {
  override name = "TimeoutError";
  /** Milliseconds that the attempt, or with a deadline the whole call, was given. */
  readonly timeout: number;

  constructor(call: LostCall, timeout: number) {
    super(call, ` within ${timeout} ms`);
    this.timeout = timeout;
  }
}
