import type { RetryOptions } from "./retry.ts";

/** How long a call may take, and how often it is tried. */
export interface CallLimits {
  /**
   * Milliseconds until an attempt is given up with a TimeoutError, the reading of its body included.
   * @default 60000
   */
  timeout?: number;
  /**
   * Milliseconds until the whole call fails with a TimeoutError: waits for the rate policy, attempts and pauses
   * between them.
   * @default none
   */
  deadline?: number;
  /** How often a request is sent, and when; false for once. */
  retry?: RetryOptions | false;
}

/** Options of one call; they come last. `Query` is what the contract knows beside a body. */
export interface CallOptions<Query = unknown> extends CallLimits {
  /** Ends the call early. The call then fails with the signal's reason. */
  signal?: AbortSignal;
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

/** A method that creates something that can be found again. */
export interface CreateMethod<Parameters extends unknown[], Result, Body, Query = unknown> extends Method<
  Parameters,
  Result,
  Body,
  Query
> {
  /**
   * Creates it once, even if the reply is lost: before it is sent again it is looked for by its natural key, which the
   * body has to hold.
   * @throws {ConfigurationError} when the body lacks the key
   */
  ensure(...parameters: [...Parameters, options?: CallOptions<Query>]): Promise<Result>;
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
