import { TimepactError } from "./timepactError.ts";

/** The vendor reported success, but the body is not what the contract promises. */
export class DecodeError extends TimepactError {
  override name = "DecodeError";
  /** The contract's operationId. */
  readonly operation: string;
  /** HTTP status, a success. */
  readonly status: number;
  /** Media type that the answer claims. */
  readonly contentType: string | undefined;
  readonly #text: string;

  constructor(operation: string, problem: string, response: Response, text: string) {
    super(`${operation} was answered with ${response.status}, but ${problem}.`);
    this.operation = operation;
    this.status = response.status;
    this.contentType = response.headers.get("Content-Type") ?? undefined;
    this.#text = text;
  }

  /** The body as it came. It may hold personal data, so it is never printed. */
  get text(): string {
    return this.#text;
  }
}
