import type { Rate } from "./rate.ts";

/** When the next request of a budget is due, and when that was written, in milliseconds on one clock. */
export interface Arrival {
  due: number;
  written: number;
}

/** Requests go this much slower than allowed: on their way they come closer together than they were sent. */
const slack = 1.03;

/** Milliseconds between two requests. */
const interval = ({ requests, per }: Rate): number => (per / requests) * slack;

/** How far ahead of its time a request may go; one of a burst is kept back, for the same reason as the slack. */
const lead = (rate: Rate): number => Math.max(0, rate.burst - 2) * interval(rate);

/** When the next request is due; a clock that was set back takes it along. */
function dueAt(arrival: Arrival | undefined, now: number): number {
  if (arrival === undefined) return now;
  const setBack = Math.max(0, arrival.written - now);
  return Math.max(now, arrival.due - setBack);
}

/** Takes the next free moment: what is due then, and the milliseconds to wait. */
export function reserve(
  arrival: Arrival | undefined,
  rate: Rate,
  now: number,
): { arrival: Arrival; wait: number } {
  const due = dueAt(arrival, now);
  return {
    arrival: { due: due + interval(rate), written: now },
    wait: Math.max(0, due - lead(rate) - now),
  };
}

/** Leaves the next milliseconds free. What comes after them goes one by one, not as a burst. */
export const pause = (
  arrival: Arrival | undefined,
  rate: Rate,
  milliseconds: number,
  now: number,
): Arrival => ({ due: Math.max(dueAt(arrival, now), now + milliseconds + lead(rate)), written: now });
