import type { PaginationData } from "../../../src/client/paging/data.ts";
import { isFields, putAt } from "../../../src/openapi/fields.ts";
import type { OperationEntry } from "../../../src/openapi/operations.ts";
import { follow } from "../../../src/openapi/reference.ts";
import { type Answer, withBody } from "../exchange.ts";
import type { Grounds } from "../kind.ts";
import { rowPointers, rowsIn } from "../subject.ts";

/** How a list is divided into pages. */
export type Paging = Exclude<PaginationData, { style: "none" }>;

/** How a list is divided into pages; undefined where it always comes whole. */
export const pagingOf = ({ operation }: OperationEntry): Paging | undefined => {
  const pagination = operation["x-pagination"];
  return pagination === undefined || pagination.style === "none" ? undefined : pagination;
};

/** How many records a list has to have so that its pages show anything. */
const enough = 5;

/** Tells whether a list has come in more than one page. */
export function hasPages(entry: OperationEntry, { seen }: Grounds): boolean {
  const paging = pagingOf(entry);
  const totals = seen.looks
    .filter((look) => look.entry.operation === entry.operation && look.status === 200)
    .map(({ body }) => Number(follow(body, paging?.total ?? "/")));
  return paging !== undefined && totals.some((total) => total >= enough);
}

/** An answer with other rows. */
export const withRows = (
  answer: Answer,
  entry: OperationEntry,
  change: (rows: unknown[]) => unknown[],
): Answer =>
  withBody(answer, (body) => {
    const pointers = rowPointers(entry);
    if (pointers !== undefined && isFields(body)) putAt(body, pointers.rows, change(rowsIn(entry, body)));
    return body;
  });

/** An answer with another number at a pointer. */
export const withNumber = (answer: Answer, pointer: string, change: (value: number) => number): Answer =>
  withBody(answer, (body) => {
    const value = follow(body, pointer);
    if (typeof value === "number" && isFields(body)) putAt(body, pointer, change(value));
    return body;
  });
