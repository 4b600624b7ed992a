import type { CallLimits } from "./method.ts";
import type { Limit } from "./judge.ts";
import type { Observer } from "./events.ts";
import type { OperationData } from "./operation.ts";
import type { Pacer } from "./policy/pacer.ts";
import type { RatePolicy } from "./policy/rate.ts";
import type { RetryOptions } from "./retry.ts";
import { Run } from "./run.ts";

/** What sends a request, in the form of the web's `fetch`. */
export type Fetch = (request: Request, init: { signal: AbortSignal }) => Promise<Response>;

/** How long calls may take, and how often they are tried, unless they say so themselves. */
export interface Limits {
  timeout: number;
  deadline: number;
  retry: Required<RetryOptions>;
}

/** What all calls of a client share. */
export interface ExchangeSettings {
  fetch: Fetch;
  limits: Limits;
  policy: RatePolicy;
  /** Undefined where calls are not paced. */
  pacer: Pacer | undefined;
  observe: Observer;
}

/** One call, however often its request is sent. */
export interface Call {
  operation: Pick<OperationData, "id" | "path" | "repeat"> & { method: string };
  limits: CallLimits;
  signal: AbortSignal | undefined;
  /** Reads the body to its end. */
  read: (response: Response) => Promise<string | ArrayBuffer>;
}

/** An answer, read to its end. */
export interface Answer {
  response: Response;
  body: string | ArrayBuffer;
  /** How often the request was sent; 0 where the limiter would have refused it again. */
  attempts: number;
  /** Why the limiter refused it, if it did. */
  limit: Limit | undefined;
  /** Milliseconds that the vendor asks to wait, unless it is a success. */
  asked: number | undefined;
}

/** Sends the request of a call until it is answered for good. */
export type Exchange = (request: Request, call: Call) => Promise<Answer>;

/** Makes what sends the requests of a client. A quota that is used up is kept in mind: until it ends nothing is sent. */
export function createExchange(settings: ExchangeSettings): Exchange {
  let refusal: Answer | undefined;
  let ends = 0;
  const remember = (answer: Answer): Answer => {
    if (answer.limit === "quota" && answer.asked !== undefined) {
      refusal = answer;
      ends = Date.now() + answer.asked;
    }
    return answer;
  };
  return (request, call) => {
    const asked = ends - Date.now();
    return refusal && asked > 0
      ? Promise.resolve({ ...refusal, asked, attempts: 0 })
      : new Run(settings, call, remember).answer(request);
  };
}
