import { valueAt } from "../pointer.ts";
import type { OffsetPagination } from "./data.ts";
import type { PagingStyle } from "./style.ts";
import { wholeStyle } from "./wholeStyle.ts";

const isSame = (items: unknown[], others: unknown[]): boolean =>
  JSON.stringify(items) === JSON.stringify(others);

/** Pages that begin after so many items; an answer does not say where it begins. */
export function offsetStyle(data: Omit<OffsetPagination, "style">): PagingStyle {
  const { offset, total, item } = data;
  const whole = wholeStyle(data);
  const itemsOf = (body: unknown): unknown[] => whole.items(body).map((row) => valueAt(row, item));
  const start = (query: Record<string, unknown>): number => Number(query[offset] ?? 0);
  const totalOf = (body: unknown): number | undefined => {
    const value = valueAt(body, total);
    return typeof value === "number" ? value : undefined;
  };
  return {
    items: itemsOf,
    total: totalOf,
    lack: (body) =>
      whole.lack(body) ?? (itemsOf(body).includes(undefined) ? `item at ${item} of each row` : undefined),
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
