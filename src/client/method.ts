/** Options of one call; they come last. `Query` is what the contract knows beside a body. */
export interface CallOptions<Query = unknown> {
  /** Ends the call early. The call then fails with the signal's reason. */
  signal?: AbortSignal;
  /**
   * Milliseconds until the call fails with a TimeoutError, the reading of the body included.
   * @default the client's timeout
   */
  timeout?: number;
  /** Headers to add, or to replace. */
  headers?: Record<string, string>;
  /** Query parameters beside a body, or beyond those of the contract. */
  query?: Query & Record<string, QueryValue>;
}

type SingleValue = string | number | boolean;

/** What a query parameter can hold; a list is joined by commas, undefined leaves it out. */
export type QueryValue = SingleValue | readonly SingleValue[] | undefined;

/** An answer as it was sent. */
export interface RawResult<Body> {
  /** The whole body, envelope and all. */
  data: Body;
  /** The answer's status and headers; its body has been read. */
  response: Response;
}

/** One page of a list. */
export interface Page<Item, Meta> {
  data: Item[];
  /** Items over all pages, where the vendor tells. */
  total: number | undefined;
  /** The vendor's own page numbers, where it sends any. */
  meta: Meta;
  /**
   * Fetches the page after this one; undefined after the last.
   * @throws {PaginationError} when the vendor answers with another page than asked for
   */
  next(): Promise<Page<Item, Meta> | undefined>;
}

/** A method that answers with one item. */
export interface Method<Parameters extends unknown[], Result, Body, Query = unknown> {
  (...parameters: [...Parameters, options?: CallOptions<Query>]): Promise<Result>;
  /** The body as it was sent, and the response it came in. */
  raw(...parameters: [...Parameters, options?: CallOptions<Query>]): Promise<RawResult<Body>>;
}

/** A method that answers with a page of items. */
export interface ListMethod<Parameters extends unknown[], Item, Meta, Body> extends Method<
  Parameters,
  Page<Item, Meta>,
  Body
> {
  /**
   * Every item of every page, fetched as the loop goes on.
   * @throws {PaginationError} when pages do not follow each other, rather than lose or repeat items
   */
  all(...parameters: [...Parameters, options?: CallOptions]): AsyncGenerator<Item, void, undefined>;
}
