/** How much there is of something, and how much of it has been seen. */
export interface Count {
  seen: number;
  all: number;
  /** Names of what has not been seen. */
  missing: string[];
}

/** How many of all names have been seen; what is seen beside them does not count. */
export function countOf(all: ReadonlySet<string>, seen: ReadonlySet<string>): Count {
  const missing = [...all].filter((name) => !seen.has(name));
  return { seen: all.size - missing.length, all: all.size, missing };
}
