import { TimepactError } from "./timepactError.ts";

/** No whole answer came in time. Whether the vendor acted is not known. */
export class TimeoutError extends TimepactError {
  override name = "TimeoutError";
  /** The contract's operationId. */
  readonly operation: string;
  /** Milliseconds that the call was given. */
  readonly timeout: number;

  constructor(operation: string, timeout: number) {
    super(`${operation} got no whole answer within ${timeout} ms.`);
    this.operation = operation;
    this.timeout = timeout;
  }
}
