import { Stopped, bounded } from "./bounded.ts";
import { NetworkError } from "./errors/networkError.ts";
import { TimeoutError } from "./errors/timeoutError.ts";
import type { CallEvent } from "./events.ts";
import type { Answer, Call, ExchangeSettings } from "./exchange.ts";
import { type Again, againAfterAnswer, againAfterFailure, limitOf, repeatOf } from "./judge.ts";
import { codeOf, isUnsent } from "./outcome.ts";
import { type RetryOptions, jittered, retryOf } from "./retry.ts";
import { retryAfter } from "./retryAfter.ts";

const prefix = Math.random().toString(36).slice(2, 6);
let count = 0;

/** What came of sending a request once. */
type Attempt = Answer | { failure: unknown };

/** A call under way: its request is sent until it is answered for good, or cannot be. */
export class Run {
  readonly #settings: ExchangeSettings;
  readonly #call: Call;
  readonly #remember: (answer: Answer) => Answer;
  readonly #event: CallEvent;
  readonly #retry: Required<RetryOptions>;
  readonly #timeout: number;
  readonly #deadline: number;
  readonly #end: number;
  #mayHaveActed = false;

  /** @param remember is shown every answer */
  constructor(settings: ExchangeSettings, call: Call, remember: (answer: Answer) => Answer) {
    const { id: operation, method, path } = call.operation;
    const { limits } = settings;
    const { timeout = limits.timeout, deadline = limits.deadline, retry } = call.limits;
    this.#settings = settings;
    this.#call = call;
    this.#remember = remember;
    this.#event = { id: `${prefix}-${(count += 1)}`, operation, method, path, attempt: 0 };
    this.#retry = retry === undefined ? limits.retry : retryOf(retry, limits.retry);
    this.#timeout = timeout;
    this.#deadline = deadline;
    this.#end = performance.now() + deadline;
  }

  /**
   * The answer of the last attempt, whatever its status.
   * @throws {NetworkError} when no whole answer came
   * @throws {TimeoutError} when none came in time
   */
  async answer(first: Request): Promise<Answer> {
    let again: Again | undefined;
    try {
      for (let request = first; ;) {
        const moment = this.#enter(again);
        const wait = moment && (await moment);
        this.#event.attempt += 1;
        const isLast = this.#event.attempt >= this.#retry.attempts;
        const spare = isLast || !request.body ? request : request.clone();
        const attempt = await this.#send(request, wait);
        again = isLast ? undefined : this.#again(attempt);
        if (again === undefined) {
          if ("failure" in attempt) throw attempt.failure;
          return attempt;
        }
        await this.#pause(again);
        request = spare;
      }
    } catch (failure) {
      throw this.#explain(failure);
    }
  }

  /** Keeps work within the call's own time. */
  #bounded<Result>(work: (signal: AbortSignal) => Promise<Result>, timeout?: number): Promise<Result> {
    return bounded(work, { timeout, end: this.#end, signal: this.#call.signal });
  }

  /** Waits for a free moment: milliseconds that it took, at once where there is no wait. */
  #enter(again: Again | undefined): Promise<number> | 0 {
    const { pacer, observe } = this.#settings;
    if (!pacer) return 0;
    const place = pacer.enter(again?.reason === "limit");
    if (!place) return 0;
    const began = performance.now();
    const enter = (): number => {
      const wait = performance.now() - began;
      if (wait >= 1) observe("onWait", { ...this.#event, attempt: this.#event.attempt + 1, wait });
      return wait;
    };
    const leave = (failure: unknown): never => {
      place.leave();
      throw failure;
    };
    return this.#bounded(() => place.turn).then(enter, leave);
  }

  async #send(request: Request, wait: number): Promise<Attempt> {
    const { fetch, observe } = this.#settings;
    const event = { ...this.#event };
    observe("onRequest", event);
    const began = performance.now();
    const times = () => ({ wait, duration: performance.now() - began });
    const { read } = this.#call;
    const work = async (signal: AbortSignal) => {
      const response = await fetch(request, { signal });
      return { response, body: await read(response) };
    };
    try {
      const { response, body } = await this.#bounded(work, this.#timeout);
      observe("onResponse", { ...event, status: response.status, ...times() });
      return this.#learn(response, body);
    } catch (failure) {
      const code = codeOf(failure);
      if (!isUnsent(code)) this.#mayHaveActed = true;
      const reason = failure instanceof Stopped ? failure.reason : (code ?? "network");
      observe("onFailure", { ...event, reason, ...times() });
      return { failure };
    }
  }

  /** The answer with what the limiter says, which all calls of the key are to hear. */
  #learn(response: Response, body: string | ArrayBuffer): Answer {
    const { policy, pacer } = this.#settings;
    const asked = response.ok ? undefined : retryAfter(response.headers);
    const limit = limitOf(response.status, asked, policy, this.#retry);
    if (limit === "burst") pacer?.pause(jittered(asked ?? 1000));
    if (!limit) this.#mayHaveActed = true;
    return this.#remember({ response, body, attempts: this.#event.attempt, limit, asked });
  }

  #again(attempt: Attempt): Again | undefined {
    const repeat = repeatOf(this.#call.operation);
    const { attempt: number } = this.#event;
    return "failure" in attempt
      ? againAfterFailure(attempt.failure, repeat, number, this.#retry)
      : againAfterAnswer(attempt, repeat, number, this.#retry);
  }

  async #pause(again: Again): Promise<void> {
    const { observe, pacer } = this.#settings;
    observe("onRetry", { ...this.#event, ...again });
    // The pacer has been told of the limit, and lets the next attempt in when it is over.
    if (again.reason === "limit" && pacer) return;
    await this.#bounded(() => new Promise<void>((resolve) => setTimeout(resolve, again.delay)));
  }

  #explain(failure: unknown): unknown {
    const { operation, signal } = this.#call;
    const acted = repeatOf(operation) === "safe" ? "none" : "unknown";
    const outcome = this.#mayHaveActed ? acted : "unsent";
    const lost = { operation: operation.id, outcome, attempts: this.#event.attempt } as const;
    if (!(failure instanceof Stopped)) return new NetworkError(lost, codeOf(failure));
    if (failure.reason === "abort") return signal?.reason;
    return new TimeoutError(lost, failure.reason === "timeout" ? this.#timeout : this.#deadline);
  }
}
