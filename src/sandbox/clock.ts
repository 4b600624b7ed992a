/** The sandbox's own time. */
export interface Clock {
  /** The moment that it is in the sandbox. */
  now(): Date;
  /** Sets the clock; it runs on from there. */
  set(moment: Date): void;
  /** Moves the clock by seconds, forward or back. */
  advance(seconds: number): void;
}

/** Makes a clock that runs from a moment, or with the machine's clock when none is given. */
export function createClock(start?: Date): Clock {
  let ahead = start === undefined ? 0 : start.getTime() - Date.now();
  return {
    now: () => new Date(Date.now() + ahead),
    set(moment) {
      ahead = moment.getTime() - Date.now();
    },
    advance(seconds) {
      ahead += seconds * 1000;
    },
  };
}
