import type { OperationEntry } from "../../openapi/operations.ts";

/** The query of an address, by the names that stand in it. */
export type Query = Record<string, string>;

/** One GET that can be sent. */
export interface Call {
  entry: OperationEntry;
  /** Path without templates. */
  path: string;
  query: Query;
  /** Headers of the operation's own; those of the key are not among them. */
  headers?: Record<string, string>;
}

/** A call with more in its query. */
export const callWith = (call: Call, query: Query): Call => ({ ...call, query: { ...call.query, ...query } });

/** The part of an address that a call makes. */
export function addressOf({ path, query }: Call): string {
  const search = new URLSearchParams(query).toString();
  return search === "" ? path : `${path}?${search}`;
}
