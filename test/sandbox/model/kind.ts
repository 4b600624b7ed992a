import type fc from "fast-check";
import type { Sandbox } from "../../../src/sandbox/index.ts";
import type { Fields } from "../../../src/openapi/fields.ts";

/** What a list is asked for. */
export interface ListRequest {
  filter?: { name: string; value: string } | undefined;
  sort?: { field: string; descending: boolean } | undefined;
  /** Number of the page, from 0, and how many records it has at most. */
  page: number;
  limit: number;
}

/** A page of records and how many there are in all. */
export interface Listing {
  records: Fields[];
  total: number;
  /** The whole answer. */
  body: unknown;
}

/** A filter of a list, and the records that it should keep. */
export interface FilterRule {
  name: string;
  values: string[];
  keeps(record: Fields, value: string): boolean;
}

/** How records of one kind are written and read through an API. */
export interface Kind {
  name: string;
  /** Puts in what the records refer to. */
  prepare(sandbox: Sandbox): void;
  idField: string;
  /** Fields of a new record. */
  fields: fc.Arbitrary<Fields>;
  /** Fields of a change. */
  change: fc.Arbitrary<Fields>;
  create(sandbox: Sandbox, fields: Fields): Promise<string | number>;
  /** The record; undefined where the API says that there is none. */
  read(sandbox: Sandbox, id: string | number): Promise<Fields | undefined>;
  update(sandbox: Sandbox, id: string | number, change: Fields): Promise<void>;
  /** Left out where the API has no such call. */
  remove?(sandbox: Sandbox, id: string | number): Promise<void>;
  /** Tells whether a removed record can still be read. */
  keepsRemoved?: boolean;
  list(sandbox: Sandbox, request: ListRequest): Promise<Listing>;
  /** What a list says of its page, by how many records there are in all; left out where it says nothing. */
  pageOf?(request: ListRequest, total: number): Fields;
  /** Fields that the server changes with others. */
  follows?: string[];
  filters: FilterRule[];
  sorts: string[];
}
