import type { RatePolicy } from "../../openapi/access.ts";
import type { Exchange } from "../exchange.ts";
import { type Message, exchange } from "./message.ts";
import { Pace } from "./pace.ts";

/** Why a run ended before its plan was through. */
export type Ending = "budget" | "quota" | "maintenance" | "failing" | "interrupted";

/** Sends requests that change nothing to one API, and keeps what came of them. */
export interface Sender {
  /** Sends a GET; undefined when the run has ended or no answer came. */
  get(url: string, headers: Record<string, string>): Promise<Exchange | undefined>;
  /** What was asked and answered, with what the limiter refused. */
  exchanges: Exchange[];
  /** How many requests were sent. */
  requests(): number;
  /** How many more the budget allows. */
  left(): number;
  /** Why the run has ended; undefined while it goes on. */
  ending(): Ending | undefined;
}

/** A sender that can also change something. */
export interface Writer extends Sender {
  /** Sends a request; undefined when the run has ended or no answer came. */
  send(message: Message): Promise<Exchange | undefined>;
  /** Sends a request that takes back an earlier one, after the end of the run too; undefined when no answer came. */
  takeBack(message: Message): Promise<Exchange | undefined>;
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

/** How often a request is sent again that only the limiter has refused. */
const mostRests = 5;

/** Milliseconds of silence after the first refusal by the limiter; twice as long after each further one. */
const shortestSilence = 2000;

const longestSilence = 120_000;

/** How long to be silent after a refusal: as long as it says, where it says so. */
function silenceAfter({ responseHeaders }: Exchange, rests: number): number {
  const asked = Number(responseHeaders["retry-after"]) * 1000;
  return Math.min(longestSilence, asked > 0 ? asked : shortestSilence * 2 ** rests);
}

/** Sends within the budget and at the rate, and stops at maintenance and when the server keeps failing. */
class Line implements Writer {
  readonly exchanges: Exchange[] = [];
  readonly #options: SenderOptions;
  readonly #pace: Pace;
  #sent = 0;
  #failures = 0;
  #ended: Ending | undefined;

  constructor(options: SenderOptions) {
    const { rate, isPaced, signal } = options;
    this.#options = options;
    this.#pace = new Pace(rate, isPaced, signal);
  }

  requests(): number {
    return this.#sent;
  }

  left(): number {
    return Math.max(0, this.#options.budget - this.#sent);
  }

  ending(): Ending | undefined {
    return this.#options.signal.aborted ? "interrupted" : this.#ended;
  }

  get(url: string, headers: Record<string, string>): Promise<Exchange | undefined> {
    return this.send({ method: "GET", url, headers });
  }

  async send(message: Message): Promise<Exchange | undefined> {
    if (this.left() === 0) this.#ended ??= "budget";
    if (this.ending() !== undefined) return undefined;
    await this.#pace.wait();
    if (this.ending() !== undefined) return undefined;
    return this.#deliver(
      message,
      [this.#options.signal],
      () => this.ending() === undefined && this.left() > 0,
    );
  }

  async takeBack(message: Message): Promise<Exchange | undefined> {
    const isUp = (): boolean => this.#ended !== "maintenance" && this.#ended !== "failing";
    if (!isUp()) return undefined;
    await this.#pace.wait();
    return this.#deliver(message, [], isUp);
  }

  /** Sends a request, again after a rest as long as only the limiter refuses it and it still may be. */
  async #deliver(
    message: Message,
    signals: AbortSignal[],
    may: () => boolean,
  ): Promise<Exchange | undefined> {
    try {
      return await this.#deliverWhole(message, signals, may);
    } catch (error) {
      if (signals.some(({ aborted }) => aborted)) return undefined;
      if (this.exchanges.length === 0) throw error;
      this.#count(true);
      return undefined;
    }
  }

  async #deliverWhole(message: Message, signals: AbortSignal[], may: () => boolean): Promise<Exchange> {
    const { fetch, rate } = this.#options;
    let done = await this.#sendOnce(message, signals, fetch);
    for (let rests = 0; done.status === rate.status && rests < mostRests && may(); rests += 1) {
      await this.#pace.slowDown(silenceAfter(done, rests));
      if (!may()) break;
      this.#keep(done);
      done = await this.#sendOnce(message, signals, fetch);
    }
    this.#keep(done);
    this.#look(done);
    return done;
  }

  #sendOnce(message: Message, signals: AbortSignal[], fetch: SenderOptions["fetch"]): Promise<Exchange> {
    this.#sent += 1;
    return exchange(message, fetch, signals);
  }

  #keep(done: Exchange): void {
    this.exchanges.push(done);
    this.#options.onExchange?.(done);
  }

  #look({ status }: Exchange): void {
    const { quota } = this.#options.rate;
    this.#count(status >= 500);
    if (status === quota?.status) this.#ended = "quota";
    if (status === 503) this.#ended = "maintenance";
  }

  #count(isFailure: boolean): void {
    this.#failures = isFailure ? this.#failures + 1 : 0;
    if (this.#failures >= mostFailures) this.#ended = "failing";
  }
}

/** Makes a sender that can change something; it sends a request again that only the limiter has refused. */
export const createWriter = (options: SenderOptions): Writer => new Line(options);

/** Makes a sender that can send nothing but GET. */
export function createSender(options: SenderOptions): Sender {
  const line = new Line(options);
  return {
    exchanges: line.exchanges,
    get: (url, headers) => line.get(url, headers),
    requests: () => line.requests(),
    left: () => line.left(),
    ending: () => line.ending(),
  };
}
