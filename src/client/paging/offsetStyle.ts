import type { OffsetPagination } from "../operation.ts";
import { valueAt } from "../pointer.ts";
import type { PagingStyle } from "./style.ts";

const isSame = (items: unknown[], others: unknown[]): boolean =>
  JSON.stringify(items) === JSON.stringify(others);

/** Pages that begin after so many items; an answer does not say where it begins. */
export function offsetStyle({ offset, total }: OffsetPagination): PagingStyle {
  const start = (query: Record<string, unknown>): number => Number(query[offset] ?? 0);
  const totalOf = (body: unknown): number | undefined => {
    const value = valueAt(body, total);
    return typeof value === "number" ? value : undefined;
  };
  return {
    total: totalOf,
    meta: () => undefined,
    first: (query) => query,
    next({ query, body, items }) {
      const end = start(query) + items.length;
      const isLast = items.length === 0 || end >= (totalOf(body) ?? Number.POSITIVE_INFINITY);
      return isLast ? undefined : { ...query, [offset]: end };
    },
    problem({ query, body, items }, previous) {
      if (previous !== undefined && items.length > 0 && isSame(items, previous.items)) {
        return `the page after ${start(query)} items is the same as the one before it.`;
      }
      const isEmpty = items.length === 0 && start(query) < (totalOf(body) ?? 0);
      return isEmpty
        ? `the page after ${start(query)} items is empty although more are promised.`
        : undefined;
    },
  };
}
