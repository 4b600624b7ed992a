import { setTimeout } from "node:timers/promises";
import type { RatePolicy } from "../../openapi/access.ts";

/** A little slower than allowed, for clocks and networks differ. */
const slack = 1.05;

/** Lets requests through at the vendor's rate. */
export class Pace {
  readonly #interval: number;
  /** Milliseconds after which the vendor has forgotten every request. */
  readonly #memory: number;
  readonly #signal: AbortSignal;
  #isOn: boolean;
  #hasRested = false;
  #free = 0;

  /** A pace that is off lets everything through until it is told to slow down. */
  constructor(rate: RatePolicy, isOn: boolean, signal: AbortSignal) {
    this.#interval = (rate.seconds / rate.requests) * 1000 * slack;
    this.#memory = rate.seconds * 1000 * slack;
    this.#isOn = isOn;
    this.#signal = signal;
  }

  /** Waits for the next moment at which a request may be sent, or for the signal. */
  async wait(): Promise<void> {
    if (!this.#isOn) return;
    const now = performance.now();
    const wait = this.#free - now;
    this.#free = Math.max(this.#free, now) + this.#interval;
    if (wait > 0) await this.#sleep(wait);
  }

  /**
   * Keeps to the rate from now on, after so many milliseconds of silence. Who is refused while keeping to it rests
   * once until the vendor has forgotten every request: somebody else may use the key, and afterwards it is certain
   * who asked too much.
   */
  async slowDown(silence: number): Promise<void> {
    const isSurprised = this.#isOn && !this.#hasRested;
    this.#isOn = true;
    this.#hasRested ||= isSurprised;
    await this.#sleep(isSurprised ? Math.max(silence, this.#memory) : silence);
  }

  async #sleep(milliseconds: number): Promise<void> {
    await setTimeout(milliseconds, undefined, { signal: this.#signal }).catch(() => undefined);
  }
}
