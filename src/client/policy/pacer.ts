import { budgetOf } from "./budget.ts";
import { type Gate, type Place, gateOf, local } from "./gate.ts";
import type { Rate, RateStore } from "./rate.ts";

/** Paces the calls of one client. */
export interface Pacer {
  /** Takes a place in line; undefined when it is the caller's turn now. */
  enter(isFirst: boolean): Place | undefined;
  /** Leaves the next milliseconds free, for every client of the key. */
  pause(milliseconds: number): void;
}

/** What a pacer has to know. */
export interface PacerSettings {
  rate: Rate;
  /** Where moments are kept; the process itself without one. */
  store: RateStore | undefined;
  /** Address and key, which together have a budget. */
  address: string;
  key: string;
  /** Is told of each failure of the store. */
  onFailure: () => void;
}

/** Makes the pacer of a client. Its gate is found when it is first needed, for a digest takes a moment. */
export function createPacer({ rate, store = local, address, key, onFailure }: PacerSettings): Pacer {
  let gate: Gate | undefined;
  let finding: Promise<Gate> | undefined;
  const find = async (): Promise<Gate> => (gate = gateOf(store, await budgetOf(address, key), onFailure));
  return {
    enter(isFirst) {
      if (gate !== undefined) return gate.enter(rate, isFirst);
      // One search for all, or those who came first might find the gate last.
      finding ??= find();
      let hasLeft = false;
      let place: Place | undefined;
      const turn = finding.then((found) => {
        if (!hasLeft) place = found.enter(rate, isFirst);
        return place?.turn;
      });
      const leave = (): void => {
        hasLeft = true;
        place?.leave();
      };
      return { turn, leave };
    },
    pause: (milliseconds) => gate?.pause(rate, milliseconds),
  };
}
