import type { PagePagination } from "../operation.ts";
import { valueAt } from "../pointer.ts";
import type { PagingStyle } from "./style.ts";

const numberAt = (body: unknown, pointer: string): number => Number(valueAt(body, pointer));

/** Pages with numbers, which every answer repeats. */
export const pageStyle = ({ page, total, pages, current, meta }: PagePagination): PagingStyle => ({
  total: (body) => numberAt(body, total),
  meta: (body) => (meta === undefined ? undefined : valueAt(body, meta)),
  first: (query) => ({ ...query, [page]: query[page] ?? 1 }),
  next({ query, body }) {
    const number = numberAt(body, current);
    return number < numberAt(body, pages) ? { ...query, [page]: number + 1 } : undefined;
  },
  problem({ query, body, items }) {
    const number = numberAt(body, current);
    if (number !== Number(query[page])) {
      return `page ${String(query[page])} was asked for, page ${number} was answered.`;
    }
    const isEmpty = items.length === 0 && number < numberAt(body, pages);
    return isEmpty ? `page ${number} is empty although more pages are promised.` : undefined;
  },
});
