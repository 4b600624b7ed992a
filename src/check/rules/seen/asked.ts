import type { PaginationData } from "../../../client/paging/data.ts";
import { rootOf } from "../../../openapi/fields.ts";
import type { ListCall } from "./seen.ts";

/** Which part of a list a request asks for. */
export interface Window {
  /** Undefined where the address does not say. */
  limit: number | undefined;
  /** Number of the page, or how many records to pass over; what an address begins with where it does not say. */
  start: number;
}

/** Parameter that says where in the list a page begins. */
function placeName(pagination: PaginationData): string | undefined {
  if (pagination.style === "none") return undefined;
  return pagination.style === "page" ? pagination.page : pagination.offset;
}

const wholeNumber = (text: string | null): number | undefined =>
  text !== null && /^\d+$/.test(text) ? Number(text) : undefined;

/** The part of a list that the address of a call asks for; undefined for a list that always comes whole. */
export function windowOf({ observation, list }: ListCall): Window | undefined {
  const { pagination } = list;
  if (pagination.style === "none") return undefined;
  const { search } = observation;
  const limit = wholeNumber(search.get(pagination.limit));
  const name = placeName(pagination) ?? "";
  const usual = pagination.style === "page" ? 1 : 0;
  return { limit, start: wholeNumber(search.get(name)) ?? usual };
}

/** What a key of a list leaves out of its address. */
export interface Without {
  sort?: boolean;
  filters?: boolean;
  limit?: boolean;
}

/** A text that lists have in common which differ in their page alone, or in what is left out besides. */
export function listKey(
  { observation, entry, list, caller, epoch }: ListCall,
  without: Without = {},
): string {
  const { pagination } = list;
  const { sort, filters = {} } = entry.operation["x-behavior"];
  const leftOut = new Set<string | undefined>([placeName(pagination)]);
  if (without.limit === true && pagination.style !== "none") leftOut.add(pagination.limit);
  if (without.sort === true) leftOut.add(sort?.by).add(sort?.direction);
  if (without.filters === true) for (const name of Object.keys(filters)) leftOut.add(name);
  const rest = [...observation.search]
    .filter(([name]) => !leftOut.has(rootOf(name)))
    .map((pair) => pair.join("="));
  return JSON.stringify([entry.operation.operationId, observation.path, caller, epoch, rest.toSorted()]);
}

/** Tells whether the address of a call asks for a filter. */
export function isFiltered({ observation, entry }: ListCall): boolean {
  const { filters = {} } = entry.operation["x-behavior"];
  return Object.keys(observation.query).some((name) => name in filters);
}

/** Lists that have a key in common, of calls that no write came between. */
export function groupsOf(calls: ListCall[], without: Without = {}): ListCall[][] {
  const settled = calls.filter(({ epoch }) => epoch !== undefined);
  const groups = new Map<string, ListCall[]>();
  for (const call of settled) {
    const key = listKey(call, without);
    groups.set(key, [...(groups.get(key) ?? []), call]);
  }
  return [...groups.values()];
}
