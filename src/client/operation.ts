/** How a list is divided into pages; pointers are JSON pointers into the body. */
export type PaginationData =
  | {
      style: "page";
      /** Query parameter with the number of the page. */
      page: string;
      /** Query parameter with the number of items on a page. */
      limit: string;
      items: string;
      total: string;
      pages: string;
      current: string;
      meta: string;
    }
  | { style: "none"; items: string };

/** What the runtime needs to know of an operation. */
export interface OperationData {
  /** The contract's operationId, which names the operation in errors. */
  id: string;
  method: "get" | "post" | "put" | "patch" | "delete";
  /** Template of the path, as in `/users/{_id}`. */
  path: string;
  /** What the one argument after the ids is; none without it. */
  argument?: "query" | "body";
  /** JSON pointer to the item in its envelope; the body is the item without it. */
  item?: string;
  pagination?: PaginationData;
}

/** Operations by resource and verb. */
export type Operations = Record<string, Record<string, OperationData>>;
