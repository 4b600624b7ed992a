import type { PagingStyle } from "./paging/style.ts";

/**
 * What sending a request twice does: nothing, as it only reads; no more than sending it once; or more. Without it the
 * method tells: a GET reads, a PUT or DELETE does no more, a POST does.
 */
export type Repeat = "safe" | "idempotent" | "once";

/** The key by which a thing is found again that may have been created. */
export interface NaturalKey {
  /** Field of the thing. */
  field: string;
  /** Query parameter of the resource's `list` that looks for it. */
  parameter: string;
  /** Whether the parameter takes search keys, of which the field is one. */
  isSearch?: true;
}

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
  /** How a list is divided into pages. */
  pagination?: PagingStyle;
  /** Makes one text of search keys that are an object in the query. */
  search?: (query: Record<string, unknown>) => Record<string, unknown>;
  /** Whether it may answer with a redirect; the result is the address then, which is not followed. */
  redirect?: true;
  repeat?: Repeat;
  /** What `ensure` of a create looks for. */
  key?: NaturalKey;
}

/** An operation that answers with a list. */
export type ListOperation = OperationData & { pagination: PagingStyle };

/** Operations by resource and verb. */
export type Operations = Record<string, Record<string, OperationData>>;
