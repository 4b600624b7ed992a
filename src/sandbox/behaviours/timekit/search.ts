import { Refusal } from "../../refusal.ts";
import type { Condition } from "../../store/condition.ts";
import type { Call } from "../behaviours.ts";

/** How the value of a search key is compared: ids and fixed words as they are, texts whatever their case. */
export type SearchKind = "word" | "text" | "flag";

/** Where a search key looks: a path of the record; `*` in both stands for the rest of the key. */
export interface SearchField {
  path: string;
  kind: SearchKind;
}

/** The keys that records can be searched by: `resource.id`, `meta.*`. */
export type SearchFields = Readonly<Record<string, SearchField>>;

/** A field that is compared as it is, such as an id. */
export const word = (path: string): SearchField => ({ path, kind: "word" });

/** A field that is compared whatever the case of its letters, with `*` at either end for anything. */
export const text = (path: string): SearchField => ({ path, kind: "text" });

/** A field that is true or false. */
export const flag = (path: string): SearchField => ({ path, kind: "flag" });

const refusal = (message: string): Refusal =>
  new Refusal("invalid", `search: ${message}`, { field: "search" });

/** Keys of an app's own; anything else could not stand in a path. */
const ownKey = /^[\p{L}\p{N}_ -]+(?:\.[\p{L}\p{N}_ -]+)*$/u;

function fieldOf(fields: SearchFields, key: string): SearchField {
  const exact = Object.hasOwn(fields, key) ? fields[key] : undefined;
  if (exact !== undefined && !key.includes("*")) return exact;
  for (const [pattern, field] of Object.entries(fields)) {
    const start = pattern.endsWith("*") ? pattern.slice(0, -1) : undefined;
    const rest = start !== undefined && key.startsWith(start) ? key.slice(start.length) : "";
    if (ownKey.test(rest)) return { ...field, path: field.path.replace("*", rest) };
  }
  throw refusal(`“${key}” is no key to search by; there are ${Object.keys(fields).join(", ")}`);
}

function textCondition(field: string, value: string): Condition {
  if (value === "true" || value === "false") {
    return { field, comparison: "in", value: [value, value === "true" ? 1 : 0] };
  }
  const [starts, ends] = [value.startsWith("*"), value.length > 1 && value.endsWith("*")];
  const plain = value.slice(starts ? 1 : 0, ends ? -1 : undefined);
  if (starts && ends) return { field, comparison: "contains", value: plain };
  if (starts) return { field, comparison: "ends", value: plain };
  return { field, comparison: ends ? "begins" : "same", value: plain };
}

function flagCondition(field: string, value: string): Condition {
  if (!/^(?:true|false|1|0)$/.test(value)) throw refusal(`“${value}” is neither true nor false`);
  return { field, comparison: "=", value: /^(?:true|1)$/.test(value) ? 1 : 0 };
}

function conditionOf(fields: SearchFields, pair: string): Condition {
  const colon = pair.indexOf(":");
  if (colon === -1) throw refusal(`“${pair}” is no pair of a key and a value with a colon between`);
  const { path, kind } = fieldOf(fields, pair.slice(0, colon).trim());
  const value = pair.slice(colon + 1).trim();
  if (kind === "flag") return flagCondition(path, value);
  return kind === "text" ? textCondition(path, value) : { field: path, comparison: "=", value };
}

/**
 * What records have to fulfil by `search` of a call, of which every pair has to hold.
 * @throws {Refusal} when it has a key that is none of these, or is not written as pairs
 */
export function searchConditions(call: Call, fields: SearchFields): Condition[] {
  const search = call.query["search"];
  if (typeof search !== "string") return [];
  const pairs = search.split(";").map((pair) => pair.trim());
  return pairs.filter((pair) => pair !== "").map((pair) => conditionOf(fields, pair));
}
