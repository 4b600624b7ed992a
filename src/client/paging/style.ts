/** A page as it came: what was asked, the answer, and its items out of their rows. */
export interface Answered {
  query: Record<string, unknown>;
  body: unknown;
  items: unknown[];
}

/** How the pages of one list follow each other. */
export interface PagingStyle {
  /** The items of a body, each out of its row; undefined for a row without one. */
  items(body: unknown): unknown[];
  total(body: unknown): number | undefined;
  /** The vendor's own page numbers. */
  meta?(body: unknown): unknown;
  /** The query of the page after this one; undefined after the last. */
  next?(page: Answered): Record<string, unknown> | undefined;
  /** The query of the first page of a loop that begins with a query. */
  first?(query: Record<string, unknown>): Record<string, unknown>;
  /** What a body lacks to be a page of this style. */
  lack(body: unknown): string | undefined;
  /** What is wrong with a page that follows another, or that a loop begins with. */
  problem?(page: Answered, previous: Answered | undefined): string | undefined;
}
