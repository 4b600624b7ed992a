import type { Observation } from "../../observation.ts";

/** Tells whether a request may have changed something: one that was refused has not. */
export function isWrite({ exchange, entry }: Observation): boolean {
  if (exchange.status >= 400 && exchange.status < 500) return false;
  if (entry?.operation["x-repeat"] === "safe") return false;
  return exchange.method.toUpperCase() !== "GET" || entry?.operation["x-repeat"] === "once";
}

/**
 * Numbers of the states that observations saw; two of the same number saw the same one. A write begins another, and so
 * does the end of the milliseconds within which nobody else is taken to write. Undefined for an observation that was
 * answered while a write was on its way.
 */
export function epochsOf(observations: readonly Observation[], stillness: number): (number | undefined)[] {
  // In whole milliseconds, rounded down: of two requests one after the other, the first would overlap by a part of one.
  const spans = observations.map(({ exchange: { at, milliseconds } }) => ({
    at: Math.floor(at),
    end: Math.floor(at) + Math.floor(milliseconds),
  }));
  const writes = observations.map(isWrite);
  let epoch = 0;
  let since = spans[0]?.at ?? 0;
  let lastEnd = Number.NEGATIVE_INFINITY;
  return observations.map((_, index) => {
    const { at = 0, end = 0 } = spans[index] ?? {};
    if (at - since > stillness) {
      epoch += 1;
      since = at;
    }
    const overlapsEarlier = at < lastEnd;
    const next = writes.indexOf(true, index + 1);
    const overlapsLater = next !== -1 && (spans[next]?.at ?? end) < end;
    const found = overlapsEarlier || overlapsLater ? undefined : epoch;
    if (writes[index] === true) {
      epoch += 1;
      since = end;
      lastEnd = Math.max(lastEnd, end);
    }
    return found;
  });
}
