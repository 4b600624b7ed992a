import type { VendorMessage } from "../vendorErrors.ts";
import { TimepactError } from "./timepactError.ts";

/** What an {@link ApiError} is made from. */
export interface ApiErrorDetails extends VendorMessage {
  operation: string;
  body: unknown;
  response: Response;
  /** Whether the vendor's rate limiter answered. */
  isRateLimit: boolean;
}

/** Seconds to wait, from a Retry-After header in seconds or as a date. */
function retryAfterSeconds(header: string | null): number | undefined {
  if (header === null || header.trim() === "") return undefined;
  const seconds = Number(header);
  if (!Number.isNaN(seconds)) return Math.max(0, seconds);
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, (date - Date.now()) / 1000);
}

/** The vendor answered with a status that is not a success. */
export class ApiError extends TimepactError {
  override name = "ApiError";
  /** HTTP status; 0 for a redirect in a browser, which is never followed. */
  readonly status: number;
  /** The contract's operationId. */
  readonly operation: string;
  /** The vendor's own kind of error, where it names one. */
  readonly type: string | undefined;
  /** Whether the vendor's rate limiter answered: too many requests were sent. */
  readonly isRateLimit: boolean;
  /** Seconds that the vendor asks to wait, from `Retry-After`. */
  readonly retryAfter: number | undefined;
  readonly #details: ApiErrorDetails;

  constructor(details: ApiErrorDetails) {
    const { operation, response, message, type } = details;
    super(`${operation} was answered with ${response.status}: ${message ?? "no message was sent."}`);
    this.status = response.status;
    this.operation = operation;
    this.type = type;
    this.isRateLimit = details.isRateLimit;
    this.retryAfter = retryAfterSeconds(response.headers.get("Retry-After"));
    this.#details = details;
  }

  /** What the vendor says went wrong, where it says so. */
  get vendorMessage(): string | undefined {
    return this.#details.message;
  }

  /** What the vendor says of each field of the request, where it does. */
  get fields(): Record<string, string[]> | undefined {
    return this.#details.fields;
  }

  /** The whole body: parsed JSON, or text where it is none. It may hold personal data, so it is never printed. */
  get body(): unknown {
    return this.#details.body;
  }

  /** The answer's headers. */
  get headers(): Headers {
    return this.#details.response.headers;
  }
}
