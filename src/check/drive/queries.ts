import type { Behavior, OpenApiDocument, Schema } from "../../openapi/document.ts";
import { type Fields, valueAt } from "../../openapi/fields.ts";
import type { OperationEntry } from "../../openapi/operations.ts";
import { resolverOf } from "../../openapi/reference.ts";
import type { Known } from "./known.ts";

/** One query of an address. */
export type Query = Record<string, string>;

const bracketed = (name: string, key: string): string => `${name}[${key}]`;

type Filter = NonNullable<Behavior["filters"]>[string];

const isMoment = (text: string): boolean => /^\d{4}-\d{2}-\d{2}[T ]/.test(text);

/** A moment as a parameter takes it: with an offset, as a local time, or as a day. */
function momentText(text: string, format: string | undefined): string {
  if (format === "offset-date-time" || format === "date-time") return text;
  const day = text.slice(0, 10);
  return format?.startsWith("wall-") === true ? `${day} 00:00` : day;
}

/** Tells whether a parameter may be a whole number. */
const takesInteger = ({ type, anyOf = [] }: Schema): boolean =>
  type === "integer" || anyOf.some(takesInteger);

/** A value of a record as a filter takes it; 0 and 1 for a flag where the parameter is a number. */
function filterText(value: unknown, schema: Schema): string | undefined {
  if (typeof value === "boolean") return takesInteger(schema) ? String(Number(value)) : String(value);
  if (typeof value === "number") return String(value);
  if (typeof value !== "string" || value === "") return undefined;
  return isMoment(value) ? momentText(value, schema.format) : value;
}

function filterQueries(name: string, filter: Filter, schema: Schema, record: Fields): Query[] {
  const value = filterText(valueAt(record, filter.field), schema);
  if (value === undefined) return [];
  const { compare } = filter;
  if (typeof compare !== "object") return [{ [name]: value }];
  return Object.keys(compare).map((key) => ({ [bracketed(name, key)]: value }));
}

/** Queries that use each filter of a list once, with values that its records have. */
export function filterQueriesOf(
  document: OpenApiDocument,
  { operation, parameters }: OperationEntry,
  records: Fields[],
): Query[] {
  const { schema: resolve } = resolverOf(document);
  return Object.entries(operation["x-behavior"].filters ?? {}).flatMap(([name, filter]) => {
    const parameter = parameters.find((one) => one.name === name);
    if (parameter === undefined || filter.hidden === true) return [];
    const schema = resolve(parameter.schema ?? {});
    const found = records.map((record) => filterQueries(name, filter, schema, record));
    return found.find((queries) => queries.length > 0) ?? [];
  });
}

/** Fields to sort by: those that the contract names or, where it leaves them open, a text and the id. */
function sortFields({ operation, parameters }: OperationEntry, record: Fields, idField: string): string[] {
  const by = parameters.find(({ name }) => name === operation["x-behavior"].sort?.by);
  const named = by?.schema?.enum?.map(String);
  if (named !== undefined) return named.slice(0, 2);
  const pagination = operation["x-pagination"];
  const wrapper = pagination?.style === "offset" ? `${pagination.item.slice(1)}.` : "";
  const text = Object.keys(record).find((name) => typeof record[name] === "string" && name !== idField);
  return [text, idField].flatMap((field) => (field === undefined ? [] : [wrapper + field]));
}

/** Queries that sort a list by some fields of its records, both ways. */
export function sortQueriesOf(entry: OperationEntry, records: Fields[], idField: string): Query[] {
  const { sort } = entry.operation["x-behavior"];
  const [record] = records;
  if (sort === undefined || record === undefined) return [];
  const direction = entry.parameters.find(({ name }) => name === sort.direction);
  const words = direction?.schema?.enum?.map(String) ?? ["ascending", "descending"];
  return sortFields(entry, record, idField).flatMap((field) =>
    words.map((word) => ({ [sort.by]: field, [sort.direction]: word })),
  );
}

/** Queries of the first two pages of a list, of two records each. */
export function pageQueriesOf({ operation }: OperationEntry): Query[] {
  const pagination = operation["x-pagination"];
  if (pagination === undefined || pagination.style === "none") return [];
  if (pagination.style === "page") {
    return ["1", "2"].map((page) => ({ [pagination.limit]: "2", [pagination.page]: page }));
  }
  return ["0", "2"].map((offset) => ({ [pagination.limit]: "2", [pagination.offset]: offset }));
}

/** The parameters that a list cannot do without, with ids that are known; undefined where one is not. */
export function requiredQuery(
  document: OpenApiDocument,
  entry: OperationEntry,
  known: Known,
): Query | undefined {
  const { filters = {}, entity } = entry.operation["x-behavior"];
  const references = document.components.schemas[entity]?.["x-entity"]?.references ?? {};
  const required = entry.parameters.filter(({ in: place, required: is }) => place === "query" && is === true);
  const found = required.map(({ name, example }): [string, string | undefined] => {
    const target = references[filters[name]?.field ?? name];
    const [id] = target === undefined ? [] : known.ids(target);
    return [name, id ?? (target === undefined && example !== undefined ? String(example) : undefined)];
  });
  const query: Query = {};
  for (const [name, value] of found) {
    if (value === undefined) return undefined;
    query[name] = value;
  }
  return query;
}
