import type { PagingStyle } from "./style.ts";

/** A list that always comes whole. */
export const wholeStyle: PagingStyle = {
  total: () => undefined,
  meta: () => undefined,
  first: (query) => query,
  next: () => undefined,
  problem: () => undefined,
};
