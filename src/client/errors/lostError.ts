import type { Outcome } from "../outcome.ts";
import { TimepactError } from "./timepactError.ts";

/** What is known of a call that got no whole answer. */
export interface LostCall {
  /** The contract's operationId. */
  operation: string;
  /**
   * What the call has done: `unsent` is nothing, as it was not sent or was refused; `none` is nothing that matters, as it only
   * reads; `unknown` may be all or nothing.
   */
  outcome: Outcome;
  /** How often the request was sent. */
  attempts: number;
}

/** No whole answer came. */
export class LostError extends TimepactError implements LostCall {
  declare readonly operation: string;
  /**
   * What the call has done: `unsent` is nothing, as it was not sent or was refused; `none` is nothing that matters, as it only
   * reads; `unknown` may be all or nothing.
   */
  declare readonly outcome: Outcome;
  /** How often the request was sent. */
  declare readonly attempts: number;

  constructor(call: LostCall, reason: string) {
    const doubt =
      call.outcome === "unknown" ? " It may have been carried out; look before you send it again." : "";
    super(`${call.operation} got no whole answer${reason}.${doubt}`);
    Object.assign(this, call);
  }
}
