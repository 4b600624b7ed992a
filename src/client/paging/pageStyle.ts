import { valueAt } from "../pointer.ts";
import type { PagePagination } from "./data.ts";
import type { PagingStyle } from "./style.ts";
import { wholeStyle } from "./wholeStyle.ts";

/** Pages with numbers, which every answer repeats. */
export function pageStyle(data: Omit<PagePagination, "style">): PagingStyle {
  const { page, total, pages, current, meta } = data;
  const whole = wholeStyle(data);
  const numberAt = (body: unknown, pointer: string): number => Number(valueAt(body, pointer));
  return {
    items: whole.items,
    total: (body) => numberAt(body, total),
    meta: (body) => meta && valueAt(body, meta),
    first: (query) => ({ ...query, [page]: query[page] ?? 1 }),
    next({ query, body }) {
      const number = numberAt(body, current);
      return number < numberAt(body, pages) ? { ...query, [page]: number + 1 } : undefined;
    },
    lack(body) {
      const missing = [total, pages, current].find((pointer) => typeof valueAt(body, pointer) !== "number");
      return whole.lack(body) ?? (missing && `number at ${missing}`);
    },
    problem({ query, body, items }) {
      const number = numberAt(body, current);
      if (number !== Number(query[page])) {
        return `page ${String(query[page])} was asked for, page ${number} was answered.`;
      }
      const isEmpty = items.length === 0 && number < numberAt(body, pages);
      return isEmpty ? `page ${number} is empty although more pages are promised.` : undefined;
    },
  };
}
