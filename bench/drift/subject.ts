import type { OpenApiDocument, Schema } from "../../src/openapi/document.ts";
import { type Fields, isFields } from "../../src/openapi/fields.ts";
import { keyPlaces } from "../../src/openapi/keys.ts";
import { type Matcher, createMatcher } from "../../src/openapi/matcher.ts";
import { type OperationEntry, listOperations, responseMedia } from "../../src/openapi/operations.ts";
import { follow } from "../../src/openapi/reference.ts";
import { keyHeaders, mainScheme } from "../../src/openapi/sendKey.ts";
import { type Shapes, shapesOf } from "../../src/openapi/shapes.ts";
import { type Slug, readContract } from "../../src/sandbox/contracts.ts";

/** An API whose answers are spoilt. */
export interface Subject {
  slug: Slug;
  document: OpenApiDocument;
  shapes: Shapes;
  /** Address of the vendor's own server. */
  baseUrl: string;
  find: Matcher;
  /** Operations that the key of the API opens. */
  entries: OperationEntry[];
}

/** Tells whether an operation may be called with the key of the API, or with none. */
function isOpen(document: OpenApiDocument, { operation }: OperationEntry): boolean {
  const [main = ""] = Object.keys(document.security?.[0] ?? {});
  const ways = operation.security ?? document.security ?? [];
  return keyPlaces(document, operation).length === 0 || ways.some((way) => Object.keys(way).includes(main));
}

/** Reads what is to be known of an API. */
export function subjectOf(slug: Slug): Subject {
  const document = readContract(slug);
  return {
    slug,
    document,
    shapes: shapesOf(document),
    baseUrl: document.servers[0].url,
    find: createMatcher(document),
    entries: listOperations(document).filter((entry) => isOpen(document, entry)),
  };
}

/** Headers of a request with a key, their names in lower case. */
export function headersWith({ document }: Subject, key: string): Record<string, string> {
  const headers = { ...document["x-required-headers"], ...keyHeaders(mainScheme(document), key) };
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

/** The schema of the body that an operation answers with for a status. */
export const answerSchema = (
  { document }: Subject,
  entry: OperationEntry,
  status: number,
): Schema | undefined => responseMedia(document, entry, String(status))?.schema;

/** Pointer to the rows of a list, and inside each to its record. */
export function rowPointers({ operation }: OperationEntry): { rows: string; item: string } | undefined {
  const pagination = operation["x-pagination"];
  if (pagination === undefined) return undefined;
  return { rows: pagination.items, item: pagination.style === "offset" ? pagination.item : "" };
}

/** The rows of a list in the body of an answer; none where it has no list. */
export function rowsIn(entry: OperationEntry, body: unknown): unknown[] {
  const pointers = rowPointers(entry);
  const rows = pointers && follow(body, pointers.rows);
  return Array.isArray(rows) ? rows : [];
}

/** The records that an answer shows. */
export function recordsIn(entry: OperationEntry, body: unknown): Fields[] {
  const pointers = rowPointers(entry);
  if (pointers !== undefined) {
    return rowsIn(entry, body)
      .map((row) => follow(row, pointers.item))
      .filter(isFields);
  }
  const item = entry.operation["x-item"];
  return item === null ? [] : [follow(body, item ?? "")].filter(isFields);
}

/** The name of the field with the id of an entity. */
export const idFieldOf = ({ document }: Subject, entity: string): string =>
  document.components.schemas[entity]?.["x-entity"]?.id.field ?? "id";

/** The plainest operation that does something to an entity; undefined where there is none. */
export const operationFor = (
  { entries }: Subject,
  entity: string,
  action: "list" | "read" | "create" | "update" | "delete",
): OperationEntry | undefined =>
  entries
    .filter(
      ({ operation: { "x-behavior": behavior } }) => behavior.action === action && behavior.entity === entity,
    )
    .toSorted((one, other) => one.path.length - other.path.length)[0];
