import { valueAt } from "../pointer.ts";
import type { NoPagination } from "./data.ts";
import type { PagingStyle } from "./style.ts";

/** The list at a pointer; undefined where there is none. */
export function listAt(body: unknown, pointer: string): unknown[] | undefined {
  const list = valueAt(body, pointer);
  return Array.isArray(list) ? list : undefined;
}

/** A list that always comes whole. */
export const wholeStyle = ({ items }: Omit<NoPagination, "style">): PagingStyle => ({
  items: (body) => listAt(body, items) ?? [],
  total: () => undefined,
  lack: (body) => (listAt(body, items) ? undefined : `list at ${items}`),
});
