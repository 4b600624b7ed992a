import { TimepactError } from "./timepactError.ts";

/** No whole answer came: the connection failed before or within it. Whether the vendor acted is not known. */
export class NetworkError extends TimepactError {
  override name = "NetworkError";
  /** The contract's operationId. */
  readonly operation: string;

  constructor(operation: string, cause: unknown) {
    super(`${operation} got no whole answer: the connection failed.`, { cause });
    this.operation = operation;
  }
}
