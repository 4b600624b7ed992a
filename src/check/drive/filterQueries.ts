import { formsOf } from "../../openapi/deepObject.ts";
import type { Behavior, Parameter } from "../../openapi/document.ts";
import { type Fields, placesOf, rootOf } from "../../openapi/fields.ts";
import type { OperationEntry } from "../../openapi/operations.ts";
import type { Query } from "./call.ts";
import { type Sources, schemaOf, valuesFor } from "./valueSource.ts";
import { choicesOf, valueText } from "./valueText.ts";

type Filter = NonNullable<Behavior["filters"]>[string];

/** A filter of a list together with its parameter. */
interface Asked {
  entry: OperationEntry;
  filter: Filter;
  parameter: Parameter;
}

const ordered = new Set(["after", "from", "before", "until"]);

/** A value that some records fulfil and others do not: of an order the middle one, otherwise the first that says something. */
function tellingValue(values: string[], { compare }: Filter): string | undefined {
  const isOrdered = typeof compare === "object" || ordered.has(compare ?? "");
  if (isOrdered) return values.toSorted()[Math.floor(values.length / 2)];
  return values.find((value) => value !== "0") ?? values[0];
}

/** One parameter for each key of an object, alone and together, and the plain form where there is one. */
function objectQueries(
  sources: Sources,
  { parameter }: Asked,
  keys: string[],
  values: string[],
  telling: string,
): Query[] {
  const { name } = parameter;
  const [first = telling, last = first] = [values.toSorted()[0], values.toSorted().at(-1)];
  const single = keys.map((key) => ({ [`${name}[${key}]`]: telling }));
  const [from, until] = keys;
  const range =
    from === undefined || until === undefined
      ? []
      : [{ [`${name}[${from}]`]: first, [`${name}[${until}]`]: last }];
  const isPlainToo = formsOf(sources.document, parameter).values.length > 0;
  return [...single, ...range, ...(isPlainToo ? [{ [name]: telling }] : [])];
}

function queriesOf(sources: Sources, asked: Asked): Query[] {
  const { entry, filter, parameter } = asked;
  const { name } = parameter;
  const choices = choicesOf(schemaOf(sources, parameter));
  if (choices.length > 0) return choices.map((choice) => ({ [name]: choice }));
  const values = valuesFor(sources, entry, parameter);
  const telling = tellingValue(values, filter);
  if (telling === undefined) return [];
  if (typeof filter.compare !== "object") return [{ [name]: telling }];
  return objectQueries(sources, asked, Object.keys(filter.compare), values, telling);
}

function askedOf(entry: OperationEntry): Asked[] {
  return Object.entries(entry.operation["x-behavior"].filters ?? {}).flatMap(([name, filter]) => {
    const parameter = entry.parameters.find((one) => one.name === name);
    return parameter === undefined ? [] : [{ entry, filter, parameter }];
  });
}

/** The plain filters that a record fulfils, with its values. */
function queryOfRecord(sources: Sources, asked: Asked[], record: Fields): [string, string][] {
  return asked.flatMap(({ filter, parameter }): [string, string][] => {
    if (filter.hidden === true || (filter.compare !== undefined && filter.compare !== "match")) return [];
    const [place] = placesOf(record, filter.field);
    const text = valueText(place?.value, schemaOf(sources, parameter));
    return text === undefined || text === "0" ? [] : [[parameter.name, text]];
  });
}

/** Two filters at a time, that one record fulfils. */
function pairQueries(sources: Sources, entry: OperationEntry, asked: Asked[]): Query[] {
  const records = sources.known.records(entry.operation["x-behavior"].entity);
  const pairs = records.map((record) => queryOfRecord(sources, asked, record).slice(0, 2));
  const pair = pairs.find(({ length }) => length === 2);
  return pair === undefined ? [] : [Object.fromEntries(pair)];
}

/** What has to be included so that the records show the field of a filter. */
function inclusion({ entry, filter }: Asked): Query {
  const root = rootOf(filter.field);
  const parameter = entry.parameters.find(({ schema }) => schema?.items?.enum?.includes(root) === true);
  return parameter === undefined ? {} : { [parameter.name]: root };
}

/** Queries that use each filter of a list in each of its ways, with values that records have. */
export function filterQueriesOf(sources: Sources, entry: OperationEntry): Query[] {
  const asked = askedOf(entry);
  const queries = asked.flatMap((one) =>
    queriesOf(sources, one).map((query) => ({ ...inclusion(one), ...query })),
  );
  return [...queries, ...pairQueries(sources, entry, asked)];
}
