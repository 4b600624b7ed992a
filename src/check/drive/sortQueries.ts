import { type Fields, valueAt } from "../../openapi/fields.ts";
import type { Entity } from "../../openapi/document.ts";
import type { OperationEntry } from "../../openapi/operations.ts";
import type { Query } from "./call.ts";
import { limitQuery } from "./pageQueries.ts";
import type { Sources } from "./valueSource.ts";
import { valueText } from "./valueText.ts";

/** Rows are enough that are seen to be in an order. */
const rowsSorted = 25;

type Kind = "moment" | "number" | "text";

/** What kind of order the values of a field have; undefined for what has none. */
function kindOf(value: unknown): Kind | undefined {
  if (typeof value === "number") return "number";
  const text = typeof value === "string" ? valueText(value, { format: "date-time" }) : undefined;
  if (text === undefined) return undefined;
  return /^\d{4}-\d{2}-\d{2}/.test(text) ? "moment" : "text";
}

interface Sortable {
  field: string;
  kind: Kind;
  /** How many different values it has. */
  spread: number;
}

/** The fields of records that a list can be seen to be sorted by, those with the most different values first. */
function sortablesOf(records: Fields[], { id, copies = {}, references = {} }: Entity): Sortable[] {
  const names = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const own = names.filter((name) => name !== id.field && !(name in copies) && !(name in references));
  const found = own.flatMap((field) => {
    const values = records.map((record) => valueAt(record, field));
    const kind = values.map(kindOf).find((one) => one !== undefined);
    return kind === undefined ? [] : [{ field, kind, spread: new Set(values).size }];
  });
  return found.toSorted((one, other) => other.spread - one.spread);
}

/** Fields to sort by where the contract names none: a text, a number and a time, or the id. */
function openFields(records: Fields[], entity: Entity): string[] {
  const sortables = sortablesOf(records, entity);
  const kinds: Kind[] = ["text", "number", "moment"];
  const fields = kinds.flatMap((kind) => sortables.find((one) => one.kind === kind)?.field ?? []);
  return fields.length > 0 ? fields : [entity.id.field];
}

/** The names that an address may sort by: of an open parameter those of fields, behind that of the record's wrapper. */
function sortNames(
  { document, known }: Sources,
  { operation, parameters }: OperationEntry,
  by: string,
): string[] {
  const schema = parameters.find(({ name }) => name === by)?.schema ?? {};
  const { entity: name } = operation["x-behavior"];
  const entity = document.components.schemas[name]?.["x-entity"];
  if (schema.enum !== undefined) return schema.enum.map(String);
  if (entity === undefined) return [];
  const pagination = operation["x-pagination"];
  const wrapper = pagination?.style === "offset" ? `${pagination.item.slice(1)}.` : "";
  const pattern = new RegExp(schema.pattern ?? "");
  return openFields(known.records(name), entity)
    .map((field) => wrapper + field)
    .filter((field) => pattern.test(field));
}

/** Queries that sort a list by several fields: by the first of them both ways, by the others in turn one way each. */
export function sortQueriesOf(sources: Sources, entry: OperationEntry): Query[] {
  const { sort } = entry.operation["x-behavior"];
  if (sort === undefined) return [];
  const limit = limitQuery(entry, rowsSorted);
  const direction = entry.parameters.find(({ name }) => name === sort.direction);
  const words = direction?.schema?.enum?.map(String) ?? [];
  const [first, ...others] = sortNames(sources, entry, sort.by);
  const query = (field: string, word: string): Query => ({
    [sort.by]: field,
    [sort.direction]: word,
    ...limit,
  });
  const oneWay = others.map((field, index) => query(field, words[(index + 1) % words.length] ?? ""));
  return [...(first === undefined ? [] : words.map((word) => query(first, word))), ...oneWay];
}
