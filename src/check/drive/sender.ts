import { setTimeout } from "node:timers/promises";
import type { RatePolicy } from "../../openapi/access.ts";
import type { Exchange } from "../exchange.ts";

/** Why a run ended before its plan was through. */
export type Ending = "budget" | "maintenance" | "failing" | "interrupted";

/** Sends requests to one API, and keeps what came of them. */
export interface Sender {
  /** Sends a GET; undefined when the run has ended. */
  get(url: string, headers: Record<string, string>): Promise<Exchange | undefined>;
  /** What was asked and answered, without what only the limiter refused. */
  exchanges: Exchange[];
  /** How many requests were sent. */
  requests(): number;
  /** Why the run has ended; undefined while it goes on. */
  ending(): Ending | undefined;
}

/** How a sender is to behave. */
export interface SenderOptions {
  /** What sends; the global `fetch` or the sandbox's. */
  fetch: (request: Request) => Promise<Response>;
  /** Most requests that may be sent. */
  budget: number;
  /** The vendor's limits. */
  rate: RatePolicy;
  /** Whether to keep to the limits from the first request on, rather than from the first refusal on. */
  isPaced: boolean;
  signal: AbortSignal;
  onExchange?: (exchange: Exchange) => void;
}

/** Failures of the server's in a row after which it is left alone. */
const mostFailures = 3;

const longestAnswer = 30_000;

/** A little slower than allowed, for clocks and networks differ. */
const slack = 1.05;

const headersOf = (headers: Headers): Record<string, string> => Object.fromEntries(headers);

/** Sends one request and reads the whole answer. */
async function exchange(request: Request, { fetch: send, signal }: SenderOptions): Promise<Exchange> {
  const at = Date.now();
  const started = performance.now();
  const bounded = new Request(request, {
    signal: AbortSignal.any([signal, AbortSignal.timeout(longestAnswer)]),
  });
  const answer = await send(bounded);
  const responseBody = await answer.text();
  return {
    method: request.method,
    url: request.url,
    requestHeaders: headersOf(request.headers),
    requestBody: undefined,
    status: answer.status,
    responseHeaders: headersOf(answer.headers),
    responseBody,
    at,
    milliseconds: Math.round(performance.now() - started),
  };
}

/** Milliseconds to wait after a refusal by the limiter, and how often. */
const rest = 2000;
const mostRests = 5;

/** Lets requests through at the vendor's rate. */
class Pace {
  readonly #interval: number;
  readonly #signal: AbortSignal;
  #isOn: boolean;
  #free = 0;

  constructor({ rate, isPaced, signal }: SenderOptions) {
    this.#interval = (rate.seconds / rate.requests) * 1000 * slack;
    this.#isOn = isPaced;
    this.#signal = signal;
  }

  async wait(): Promise<void> {
    if (!this.#isOn) return;
    const now = performance.now();
    const wait = this.#free - now;
    this.#free = Math.max(this.#free, now) + this.#interval;
    if (wait > 0) await this.#sleep(wait);
  }

  /** Keeps to the rate from now on, after a while of silence. */
  async slowDown(): Promise<void> {
    this.#isOn = true;
    await this.#sleep(rest);
  }

  async #sleep(milliseconds: number): Promise<void> {
    await setTimeout(milliseconds, undefined, { signal: this.#signal }).catch(() => undefined);
  }
}

/**
 * Makes a sender that can send nothing but GET. It stops at maintenance and when the server keeps failing, and sends
 * a request again that only the limiter has refused.
 */
export function createSender(options: SenderOptions): Sender {
  const { budget, rate, signal, onExchange } = options;
  const pace = new Pace(options);
  const exchanges: Exchange[] = [];
  let sent = 0;
  let failures = 0;
  let ended: Ending | undefined;

  async function sendOnce(url: string, headers: Record<string, string>): Promise<Exchange | undefined> {
    if (sent >= budget) ended = "budget";
    if (ended !== undefined || signal.aborted) return undefined;
    await pace.wait();
    if (signal.aborted) return undefined;
    sent += 1;
    return exchange(new Request(url, { headers, redirect: "manual" }), options);
  }

  function look({ status }: Exchange): void {
    failures = status >= 500 ? failures + 1 : 0;
    if (status === 503) ended = "maintenance";
    else if (failures >= mostFailures) ended = "failing";
  }

  async function get(url: string, headers: Record<string, string>): Promise<Exchange | undefined> {
    let done = await sendOnce(url, headers);
    for (let rests = 0; done?.status === rate.status && rests < mostRests; rests += 1) {
      await pace.slowDown();
      done = await sendOnce(url, headers);
    }
    if (done === undefined) return undefined;
    exchanges.push(done);
    onExchange?.(done);
    look(done);
    return done;
  }

  return {
    exchanges,
    requests: () => sent,
    ending: () => (signal.aborted ? "interrupted" : ended),
    get,
  };
}
