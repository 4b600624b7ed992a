/** How much there is of something, and how much of it has been seen. */
export interface Count {
  seen: number;
  all: number;
}

/** Parts by what has them: properties by their schema, parameters by their operation. */
export type Tally = Map<unknown, Set<unknown>>;

/** Notes a part. */
export function note(tally: Tally, holder: unknown, part: unknown): void {
  tally.set(holder, (tally.get(holder) ?? new Set()).add(part));
}

/** How many of all parts have been seen; what is seen beside them does not count. */
export function countOf(all: Tally, seen: Tally): Count {
  const rows = [...all].flatMap(([holder, parts]) =>
    [...parts].map((part) => seen.get(holder)?.has(part) ?? false),
  );
  return { seen: rows.filter(Boolean).length, all: rows.length };
}
