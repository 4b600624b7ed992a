import { memoryStore } from "./memoryStore.ts";
import type { Rate, RateStore } from "./rate.ts";

/** A place in the line of a gate. */
export interface Place {
  /** Comes about when it is the caller's turn. */
  turn: Promise<void>;
  /** Gives the place up; the moment goes to the next. */
  leave(): void;
}

/** Lets callers through one after another, each at a moment of its own. */
export interface Gate {
  /**
   * Takes a place; undefined when it is the caller's turn now. Callers of one process go in the order in which they
   * came.
   * @param isFirst goes before the others, as a request that was refused has waited before
   */
  enter(rate: Rate, isFirst: boolean): Place | undefined;
  /** Leaves the next milliseconds free. */
  pause(rate: Rate, milliseconds: number): void;
}

interface Waiter {
  rate: Rate;
  go: () => void;
}

/** Where moments are counted without another store, or while that fails. */
export const local: RateStore = /* @__PURE__ */ memoryStore();

type Ask = <Answer>(question: (of: RateStore) => Answer | Promise<Answer>) => Answer | Promise<Answer>;

/** Asks a store, or the local one where it fails. */
const asking =
  (store: RateStore, onFailure: () => void): Ask =>
  (question) => {
    const instead = () => {
      onFailure();
      return question(local);
    };
    try {
      const answer = question(store);
      return answer instanceof Promise ? answer.catch(instead) : answer;
    } catch {
      return instead();
    }
  };

/** A gate with the line of those who wait at it. */
class Line implements Gate {
  readonly #ask: Ask;
  readonly #budget: string;
  readonly #waiters: Waiter[] = [];
  #isServing = false;
  /** Whether the moment that is waited for lies in a pause that was asked for since it was taken. */
  #isStale = false;
  #pausing: void | Promise<void> = undefined;
  #wake = (): void => {};

  constructor(ask: Ask, budget: string) {
    this.#ask = ask;
    this.#budget = budget;
  }

  enter(rate: Rate, isFirst: boolean): Place | undefined {
    const moment = this.#isServing ? undefined : this.#take(rate);
    if (moment === 0) return undefined;
    const place = this.#queue(rate, isFirst);
    if (moment !== undefined) void this.#serve(moment);
    return place;
  }

  pause(rate: Rate, milliseconds: number): void {
    this.#pausing = this.#ask((of) => of.pause(this.#budget, rate, milliseconds));
    this.#isStale = this.#isServing;
    this.#wake();
  }

  #take(rate: Rate): number | Promise<number> {
    return this.#ask((of) => of.reserve(this.#budget, rate));
  }

  #queue(rate: Rate, isFirst: boolean): Place {
    const waiters = this.#waiters;
    const waiter: Waiter = { rate, go: () => {} };
    const turn = new Promise<void>((resolve) => (waiter.go = resolve));
    waiters.splice(isFirst ? 0 : waiters.length, 0, waiter);
    const leave = (): void => {
      const index = waiters.indexOf(waiter);
      if (index >= 0) waiters.splice(index, 1);
      if (waiters.length === 0) this.#wake();
    };
    return { turn, leave };
  }

  async #serve(taken: number | Promise<number>): Promise<void> {
    this.#isServing = true;
    let moment: number | Promise<number> | undefined = taken;
    for (let [head] = this.#waiters; head !== undefined; [head] = this.#waiters) {
      const wait = await (moment ?? this.#take(head.rate));
      moment = undefined;
      if (wait > 0 && this.#waiters.length > 0) await this.#sleep(wait);
      if (this.#isStale) {
        this.#isStale = false;
        await this.#pausing;
      } else this.#waiters.shift()?.go();
    }
    this.#isServing = false;
  }

  /** Sleeps until the moment that was taken, or until nobody waits for it any more. */
  #sleep(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

const gates = new WeakMap<RateStore, Map<string, Gate>>();

/** The gate of a budget, which all clients of the process share. `onFailure` is told of each failure of the store. */
export function gateOf(store: RateStore, budget: string, onFailure: () => void): Gate {
  const known = gates.get(store) ?? new Map<string, Gate>();
  gates.set(store, known);
  const gate = known.get(budget) ?? new Line(asking(store, onFailure), budget);
  known.set(budget, gate);
  return gate;
}
