import { TimepactError } from "./timepactError.ts";

/** Pages did not follow each other; going on would have lost or repeated items. */
export class PaginationError extends TimepactError {
  override name = "PaginationError";
  /** The contract's operationId. */
  readonly operation: string;

  constructor(operation: string, problem: string) {
    super(`${operation}: ${problem}`);
    this.operation = operation;
  }
}
