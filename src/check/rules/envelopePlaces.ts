import type { Operation } from "../../openapi/document.ts";

/** A place of a body at which a caller takes out what was asked for. */
export interface EnvelopePlace {
  pointer: string;
  /** What is there. */
  holds: string;
}

const place = (pointer: string | undefined, holds: string): EnvelopePlace[] =>
  pointer === undefined ? [] : [{ pointer, holds }];

/** The places that `x-item` and `x-pagination` name, beside the body itself; `-` stands for each row. */
export function envelopePlaces({ "x-pagination": paging, "x-item": item }: Operation): EnvelopePlace[] {
  if (paging === undefined) return place(item ?? undefined, "the record");
  const inRow = "item" in paging && typeof paging.item === "string" ? paging.item : undefined;
  return [
    ...place(paging.items, "the list"),
    ...place(inRow === undefined ? undefined : `${paging.items}/-${inRow}`, "the record of each row"),
    ...place("total" in paging ? paging.total : undefined, "the total"),
  ];
}

/** The pointers on the way to a place, the place itself among them. */
export const stepsTo = (pointer: string): string[] =>
  pointer.split("/").map((_part, index, parts) => parts.slice(0, index + 1).join("/"));
