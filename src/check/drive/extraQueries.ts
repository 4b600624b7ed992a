import { isDeepObject } from "../../openapi/deepObject.ts";
import type { Parameter } from "../../openapi/document.ts";
import { isFields, placesOf } from "../../openapi/fields.ts";
import { keyPlaces } from "../../openapi/keys.ts";
import type { OperationEntry } from "../../openapi/operations.ts";
import type { Query } from "./call.ts";
import { type Sources, schemaOf, targetOf, valuesFor } from "./valueSource.ts";
import { choicesOf, valueText } from "./valueText.ts";

const isList = ({ schema }: Parameter): boolean => schema?.type === "array";

/** Everything that the lists of an address may hold, as what to include, in one query. */
export function includeQueriesOf({ parameters }: OperationEntry): Query[] {
  const found = parameters.filter(isList).flatMap(({ name, schema, example }): [string, string][] => {
    const values = schema?.items?.enum ?? (Array.isArray(example) ? example : []);
    return values.length === 0 ? [] : [[name, values.join(",")]];
  });
  return found.length === 0 ? [] : [Object.fromEntries(found)];
}

/** Keys that a search text may have: those that the contract names or, where it names none, that of its example. */
function searchKeys({ "x-search": keys, example }: Parameter): string[] {
  const named = Object.keys(keys ?? {}).filter((key) => !key.includes("<"));
  const [, shown] = /^([\w.]+):/.exec(String(example ?? "")) ?? [];
  return named.length > 0 ? named : shown === undefined ? [] : [shown];
}

/** A value to search for: of the records or, for a key such as `resource.id`, of the entity that it begins with. */
function searchText(sources: Sources, entry: OperationEntry, key: string): string | undefined {
  const { known, document } = sources;
  const records = known.records(entry.operation["x-behavior"].entity);
  const own = records.flatMap((record) => placesOf(record, key).map(({ value }) => value));
  const target = key.includes(".") ? targetOf(document, entry, key) : undefined;
  const values = [...own, ...(target === undefined ? [] : known.ids(target))];
  return values.flatMap((value) => valueText(value, { format: "date-time" }) ?? [])[0];
}

function searchQueries(sources: Sources, entry: OperationEntry, parameter: Parameter): Query[] {
  const pairs = searchKeys(parameter).flatMap((key) => {
    const text = searchText(sources, entry, key);
    return text === undefined ? [] : [`${key}:${text}`];
  });
  const both = pairs.length > 1 ? [pairs.slice(0, 2).join(";")] : [];
  return [...pairs, ...both].map((text) => ({ [parameter.name]: text }));
}

/** The example of an object in the query, one parameter a key. */
function exampleQuery({ name, example }: Parameter): Query[] {
  if (!isFields(example)) return [];
  return [
    Object.fromEntries(Object.entries(example).map(([key, value]) => [`${name}[${key}]`, String(value)])),
  ];
}

function plainQueries(sources: Sources, entry: OperationEntry, parameter: Parameter): Query[] {
  const { name } = parameter;
  const choices = choicesOf(schemaOf(sources, parameter));
  const [value] = valuesFor(sources, entry, parameter);
  return (choices.length > 0 ? choices : value === undefined ? [] : [value]).map((text) => ({
    [name]: text,
  }));
}

/** Parameters that page, sort and filter, and those that carry a key. */
function knownNames({ document }: Sources, { operation }: OperationEntry): Set<string> {
  const { filters = {}, sort } = operation["x-behavior"];
  const pagination = operation["x-pagination"];
  const paging =
    pagination?.style === "page" ? pagination.page : pagination?.style === "offset" ? pagination.offset : "";
  const limit = pagination === undefined || pagination.style === "none" ? "" : pagination.limit;
  const keys = keyPlaces(document, operation).flat();
  return new Set([
    ...Object.keys(filters),
    sort?.by ?? "",
    sort?.direction ?? "",
    paging,
    limit,
    ...keys.map(({ name }) => name),
  ]);
}

/** Tells whether a parameter is the one that the contract names for searching. */
function isSearch({ operation }: OperationEntry, { name }: Parameter): boolean {
  const behavior = operation["x-behavior"];
  return "search" in behavior && behavior.search === name;
}

/** Queries with the parameters of an operation that neither page nor sort, filter or include, one at a time. */
export function extraQueriesOf(sources: Sources, entry: OperationEntry): Query[] {
  const known = knownNames(sources, entry);
  const others = entry.parameters.filter(
    ({ in: place, name, required, ...rest }) =>
      place === "query" && required !== true && !known.has(name) && rest["x-sensitive"] !== "secret",
  );
  return others
    .filter((parameter) => !isList(parameter))
    .flatMap((parameter) => {
      if (isDeepObject(parameter)) return exampleQuery(parameter);
      return isSearch(entry, parameter)
        ? searchQueries(sources, entry, parameter)
        : plainQueries(sources, entry, parameter);
    });
}

/** Headers of an operation's own whose values the contract describes, or that name a record. */
export function headersOf(sources: Sources, entry: OperationEntry): Record<string, string> {
  const inHeaders = entry.parameters.filter(({ in: place }) => place === "header");
  const found = inHeaders.flatMap((parameter): [string, string][] => {
    const isDescribed =
      parameter.schema?.$ref !== undefined || targetOf(sources.document, entry, parameter.name) !== undefined;
    const [value] = isDescribed ? valuesFor(sources, entry, parameter) : [];
    return value === undefined ? [] : [[parameter.name, value]];
  });
  return Object.fromEntries(found);
}
