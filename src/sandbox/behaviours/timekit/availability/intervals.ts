/** A stretch of time in epoch milliseconds; its end is the first moment that is no longer in it. */
export interface Interval {
  readonly start: number;
  readonly end: number;
}

/** The time that is in at least one of the stretches: in order, none empty, none touching the next. */
export function union(intervals: readonly Interval[]): Interval[] {
  const sorted = intervals
    .filter(({ start, end }) => start < end)
    .toSorted((one, other) => one.start - other.start);
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of sorted) {
    const last = merged.at(-1);
    if (last === undefined || start > last.end) merged.push({ start, end });
    else if (end > last.end) last.end = end;
  }
  return merged;
}

/** The time that is in both; both have to be in the form that `union` makes. */
export function intersect(one: readonly Interval[], other: readonly Interval[]): Interval[] {
  const common: Interval[] = [];
  let [left, right] = [0, 0];
  for (;;) {
    const [first, second] = [one[left], other[right]];
    if (first === undefined || second === undefined) return common;
    const [start, end] = [Math.max(first.start, second.start), Math.min(first.end, second.end)];
    if (start < end) common.push({ start, end });
    if (first.end < second.end) left += 1;
    else right += 1;
  }
}

/** The time of a window that is in none of the stretches, which have to be in the form that `union` makes. */
export function complement(intervals: readonly Interval[], window: Interval): Interval[] {
  const rest: Interval[] = [];
  let start = window.start;
  for (const interval of intervals) {
    if (interval.start >= window.end) break;
    if (interval.start > start) rest.push({ start, end: interval.start });
    start = Math.max(start, interval.end);
  }
  if (start < window.end) rest.push({ start, end: window.end });
  return rest;
}

/** The time that is in the one and not in the other; both have to be in the form that `union` makes. */
export function subtract(from: readonly Interval[], taken: readonly Interval[]): Interval[] {
  const [first, last] = [from[0], from.at(-1)];
  if (first === undefined || last === undefined) return [];
  return intersect(from, complement(taken, { start: first.start, end: last.end }));
}
