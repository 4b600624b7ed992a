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
