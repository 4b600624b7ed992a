import type { Limit } from "../judge.ts";
import { isRedirect } from "../redirect.ts";
import { scrub } from "../scrub.ts";
import type { VendorMessage } from "../vendorErrors.ts";
import { TimepactError } from "./timepactError.ts";

/** What an {@link ApiError} is made from. */
export interface ApiErrorDetails extends VendorMessage {
  operation: string;
  body: unknown;
  response: Response;
  /** What was sent, which the message must not repeat. */
  sent: unknown;
  attempts: number;
  limit: Limit | undefined;
  /** Milliseconds that the vendor asks to wait. */
  asked: number | undefined;
}

/** What went wrong, in the vendor's words without what was sent. */
function reasonOf({ message, sent, response }: ApiErrorDetails): string {
  if (message !== undefined) return scrub(message, sent);
  return isRedirect(response) ? "a redirect, which is not followed." : "no message was sent.";
}

/** The vendor answered with a status that is not a success. */
export class ApiError extends TimepactError {
  override name = "ApiError";
  /** HTTP status; 0 for a redirect in a browser, which is never followed. */
  declare readonly status: number;
  /** The contract's operationId. */
  declare readonly operation: string;
  /** The vendor's own kind of error, where it names one. */
  declare readonly type: string | undefined;
  /** Whether the vendor's rate limiter answered: too many requests were sent. */
  declare readonly isRateLimit: boolean;
  /** Why the limiter refused: too many requests for now, or a `quota` such as a day's that is used up. */
  declare readonly limit: Limit | undefined;
  /** When the limit ends, where the vendor tells. */
  declare readonly limitEnds: Date | undefined;
  /** Seconds that the vendor asks to wait, from `Retry-After`. */
  declare readonly retryAfter: number | undefined;
  /** How often the request was sent; 0 when the quota was known to be used up. */
  declare readonly attempts: number;
  readonly #details: ApiErrorDetails;

  constructor(details: ApiErrorDetails) {
    const { operation, response, type, attempts, limit, asked } = details;
    const { status } = response;
    super(`${operation} was answered with ${status}: ${reasonOf(details)}`);
    Object.assign(this, {
      status,
      operation,
      type,
      isRateLimit: limit !== undefined,
      limit,
      limitEnds: limit && asked !== undefined ? new Date(Date.now() + asked) : undefined,
      retryAfter: asked && asked / 1000,
      attempts,
    });
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
