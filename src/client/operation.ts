/** A list that is asked for by the number of a page, and says which page it answers with. */
export interface PagePagination {
  style: "page";
  /** Query parameter with the number of the page, counted from 1. */
  page: string;
  /** Query parameter with the number of items on a page. */
  limit: string;
  items: string;
  total: string;
  pages: string;
  current: string;
  /** Object with the vendor's own page numbers, where it keeps them apart. */
  meta?: string;
}

/** A list that is asked for by how many items to pass over. */
export interface OffsetPagination {
  style: "offset";
  /** Query parameter with the number of items to pass over. */
  offset: string;
  /** Query parameter with the number of items on a page. */
  limit: string;
  items: string;
  /** JSON pointer inside each row to its item. */
  item: string;
  total: string;
}

/** A list that always comes whole. */
export interface NoPagination {
  style: "none";
  items: string;
}

/** How a list is divided into pages; pointers are JSON pointers into the body. */
export type PaginationData = PagePagination | OffsetPagination | NoPagination;

/** What the runtime needs to know of an operation. */
export interface OperationData {
  /** The contract's operationId, which names the operation in errors. */
  id: string;
  method: "get" | "post" | "put" | "patch" | "delete";
  /** Template of the path, as in `/users/{_id}`. */
  path: string;
  /** What the one argument after the ids is; none without it. */
  argument?: "query" | "body";
  /** JSON pointer to the item in its envelope; null where there is none; the body is the item without it. */
  item?: string | null;
  pagination?: PaginationData;
  /** Query parameter that takes an object of search keys. */
  search?: string;
  /** Whether it may answer with a redirect; the result is the address then, which is not followed. */
  redirect?: true;
}

/** An operation that answers with a list. */
export type ListOperation = OperationData & { pagination: PaginationData };

/** Operations by resource and verb. */
export type Operations = Record<string, Record<string, OperationData>>;
