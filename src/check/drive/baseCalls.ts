import type { Parameter, Schema } from "../../openapi/document.ts";
import type { OperationEntry } from "../../openapi/operations.ts";
import type { Call, Query } from "./call.ts";
import { type Sources, schemaOf, targetOf, valuesFor } from "./valueSource.ts";

/** What an operation's calls begin with, or why there is none. */
export type Base = { calls: Call[] } | { why: string };

/** Tells whether the path of an operation names records. */
export const isTemplated = ({ path }: OperationEntry): boolean => path.includes("{");

const namesIn = (path: string): string[] => [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => name);

const fill = (path: string, name: string, value: string): string =>
  path.replace(`{${name}}`, encodeURIComponent(value));

const isIdName = (name: string): boolean => /^_?id$/.test(name);

/** Tells whether an operation reads the one record whose id is in its path. */
export const isReadById = ({ path, operation }: OperationEntry): boolean =>
  operation["x-behavior"].action === "read" && namesIn(path).length === 1 && namesIn(path).every(isIdName);

const parameterOf = ({ parameters }: OperationEntry, name: string): Parameter =>
  parameters.find((one) => one.in === "path" && one.name === name) ?? { name, in: "path" };

/** Tells whether a name of a path is that of the id of what the operation is about. */
function isOwnId({ document }: Sources, { operation }: OperationEntry, name: string): boolean {
  const { entity } = operation["x-behavior"];
  return isIdName(name) || document.components.schemas[entity]?.["x-entity"]?.id.field === name;
}

/** Values for a name of a path: ids of the entity, or what else a record is named by. */
const pathValues = (sources: Sources, entry: OperationEntry, name: string): string[] =>
  isOwnId(sources, entry, name)
    ? sources.known.ids(entry.operation["x-behavior"].entity)
    : valuesFor(sources, entry, parameterOf(entry, name));

/** Paths of the records of the list that a path is under; undefined where no such list tells of them. */
function listedPaths(
  { known }: Sources,
  { path, operation }: OperationEntry,
  name: string,
): string[] | undefined {
  const [parent = "", rest = ""] = path.split(`/{${name}}`);
  const listed = known.listed(parent);
  const isOfOthers = known.records(operation["x-behavior"].entity).length > 0;
  if (listed === undefined || (listed.length === 0 && !isOfOthers)) return undefined;
  return listed.map(({ list, id }) => `${list}/${encodeURIComponent(id)}${rest}`);
}

/** Values that are tried for a parameter that names a record: not each has what is asked for. */
const mostTried = 5;

/** Queries with what a call cannot do without; the name of a parameter that no value is known for otherwise. */
function requiredQueries(sources: Sources, entry: OperationEntry): Query[] | string {
  let queries: Query[] = [{}];
  for (const parameter of entry.parameters.filter((one) => one.in === "query" && one.required === true)) {
    const { name } = parameter;
    const values = valuesFor(sources, entry, parameter);
    if (values.length === 0) return name;
    const isRecord = targetOf(sources.document, entry, name) !== undefined;
    const tried = values.slice(0, isRecord ? mostTried : 1);
    queries = tried.flatMap((value) => queries.map((query) => ({ ...query, [name]: value })));
  }
  return queries.slice(0, mostTried);
}

/** Paths of an operation; of several names, all but the last have their first value. */
function pathsOf(sources: Sources, entry: OperationEntry): string[] | string {
  let paths = [entry.path];
  for (const name of namesIn(entry.path)) {
    const listed = isOwnId(sources, entry, name) ? listedPaths(sources, entry, name) : undefined;
    const [path = ""] = paths;
    paths = listed ?? pathValues(sources, entry, name).map((value) => fill(path, name, value));
    if (paths.length === 0) return name;
  }
  return paths;
}

/** The calls of an operation with nothing but what it needs, by what it can name. */
export function baseOf(sources: Sources, entry: OperationEntry): Base {
  const queries = requiredQueries(sources, entry);
  const paths = pathsOf(sources, entry);
  if (typeof queries === "string") return { why: `no value is known for its parameter ${queries}` };
  if (typeof paths === "string") return { why: `no record is known whose ${paths} could be in its path` };
  return { calls: paths.flatMap((path) => queries.map((query) => ({ entry, path, query }))) };
}

/** Calls of an operation whose path has one name alone, with values for it. */
export function callsWith(sources: Sources, entry: OperationEntry, values: Iterable<string>): Call[] {
  const [name, ...others] = namesIn(entry.path);
  const queries = requiredQueries(sources, entry);
  const [query] = typeof queries === "string" ? [] : queries;
  if (name === undefined || others.length > 0 || query === undefined) return [];
  return [...values].map((value) => ({ entry, path: fill(entry.path, name, value), query }));
}

/** An id of the form that a schema has and that no record has; undefined where the form is not known. */
function unknownId({ type, format }: Schema): string | undefined {
  if (format === "uuid") return "00000000-0000-4000-8000-000000000000";
  if ([type].flat().includes("integer")) return "2147483600";
  return format === "email" ? undefined : "0".repeat(24);
}

/** A read of a record that there is not; none where the form of its id is not known. */
export function unknownCalls(sources: Sources, entry: OperationEntry): Call[] {
  const [name = ""] = namesIn(entry.path);
  const id = unknownId(schemaOf(sources, parameterOf(entry, name)));
  const isRead = entry.operation["x-behavior"].action === "read";
  return isRead && id !== undefined ? callsWith(sources, entry, [id]) : [];
}

/** Entities whose records an operation cannot be called without. */
export function neededEntities({ document }: Pick<Sources, "document">, entry: OperationEntry): string[] {
  const required = entry.parameters.filter((one) => one.required === true && !isIdName(one.name));
  const targets = required.flatMap(({ name }) => targetOf(document, entry, name) ?? []);
  return [...new Set([entry.operation["x-behavior"].entity, ...targets])];
}
