import type { Schema } from "../../src/openapi/document.ts";
import { type Fields, valueAt } from "../../src/openapi/fields.ts";
import type { OperationEntry } from "../../src/openapi/operations.ts";
import type { Subject } from "./subject.ts";

/** What stands in a query, by the names of parameters. */
export type Query = Record<string, string>;

/** Queries of the first two pages of a list, of three records each. */
export function pagesOf({ operation }: OperationEntry): Query[] {
  const pagination = operation["x-pagination"];
  if (pagination === undefined || pagination.style === "none") return [];
  const [parameter, pages] =
    pagination.style === "page" ? [pagination.page, ["1", "2"]] : [pagination.offset, ["0", "3"]];
  return pages.map((page) => ({ [pagination.limit]: "3", [parameter]: page }));
}

/** What to sort by: what the contract names, or else the first text of a record. */
function sortField({ operation, parameters }: OperationEntry, record: Fields): string | undefined {
  const by = parameters.find(({ name }) => name === operation["x-behavior"].sort?.by);
  const named = by?.schema?.enum?.[0] ?? by?.example;
  if (named !== undefined) return String(named);
  const [, text] = Object.keys(record).filter((name) => typeof record[name] === "string");
  const pagination = operation["x-pagination"];
  const wrapper = pagination?.style === "offset" ? `${pagination.item.slice(1)}.` : "";
  return text === undefined ? undefined : wrapper + text;
}

/** Queries that sort a list by one field, both ways. */
export function sortsOf(entry: OperationEntry, record: Fields | undefined): Query[] {
  const { sort } = entry.operation["x-behavior"];
  const field = record && sortField(entry, record);
  if (sort === undefined || field === undefined) return [];
  const words = entry.parameters.find(({ name }) => name === sort.direction)?.schema?.enum ?? [];
  return words.map((word) => ({ [sort.by]: field, [sort.direction]: String(word) }));
}

const isPlain = (value: unknown): value is string | number | boolean =>
  ["string", "number", "boolean"].includes(typeof value) && value !== "";

/** A value as a parameter writes it: a flag as 0 or 1 where it is a number, a moment without its offset. */
function written(value: string | number | boolean, schema: Schema): string {
  if (typeof value === "boolean" && schema.type !== "boolean") return String(Number(value));
  const isMoment = /^\d{4}-\d\d-\d\d[T ]/.test(String(value));
  if (!isMoment || schema.format?.includes("offset") === true) return String(value);
  const day = String(value).slice(0, 10);
  return schema.format?.startsWith("wall") === true ? `${day} 00:00` : day;
}

/** One query for each filter, with what the first record has. */
export function filtersOf(
  { shapes }: Subject,
  { operation, parameters }: OperationEntry,
  record: Fields | undefined,
): Query[] {
  const { filters = {} } = operation["x-behavior"];
  return Object.entries(filters).flatMap(([name, { field, compare }]) => {
    const parameter = parameters.find((one) => one.name === name);
    const value = record && valueAt(record, field);
    if (parameter === undefined || parameter.required === true || !isPlain(value)) return [];
    const text = written(value, shapes.resolve(parameter.schema ?? {}));
    if (typeof compare !== "object") return [{ [name]: text }];
    return Object.keys(compare).map((key) => ({ [`${name}[${key}]`]: text }));
  });
}

/** What a list can show beside its records, all of it where the contract lists it: what its parameters take as a list. */
export function includeOf({ parameters }: OperationEntry): Query {
  const shown = parameters.flatMap(({ in: place, name, schema, example }): [string, string][] => {
    const values = schema?.items?.enum ?? example;
    return place === "query" && Array.isArray(values) ? [[name, values.join(",")]] : [];
  });
  return Object.fromEntries(shown);
}

/** One search for each key whose value the first record shows. */
export function searchesOf({ parameters }: OperationEntry, record: Fields | undefined): Query[] {
  return parameters.flatMap(({ name, "x-search": keys = {} }) =>
    Object.keys(keys).flatMap((key) => {
      const value = record && valueAt(record, key);
      return isPlain(value) ? [{ [name]: `${key}:${String(value)}` }] : [];
    }),
  );
}
