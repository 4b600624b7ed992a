import type { NaturalKey, Repeat } from "../../src/client/operation.ts";
import type { PaginationData } from "../../src/client/paging/data.ts";
import type { Evidence, HttpMethod, OpenApiDocument, Schema } from "../../src/openapi/document.ts";
import {
  type OperationEntry,
  isRedirect,
  listOperations,
  requestMedia,
  responseMedia,
  successStatus,
} from "../../src/openapi/operations.ts";
import { referenceName, resolverOf } from "../../src/openapi/reference.ts";
import { ContractError } from "../contractError.ts";
import { naturalKeyOf } from "./naturalKey.ts";

/** One method of the client, derived from one operation. */
export interface ClientMethod {
  /** Name in the client: `list` in `timeLogs.list`. */
  name: string;
  operationId: string;
  summary: string;
  description: string;
  evidence: Evidence;
  deprecated: boolean;
  httpMethod: HttpMethod;
  path: string;
  pathParameters: { name: string; type: string }[];
  /** What stands in the one argument after the ids. */
  argument: { kind: "query" | "body"; required: boolean } | undefined;
  pagination: PaginationData | undefined;
  /** The query parameter that takes search keys, and the type of the keys. */
  search: { parameter: string; keyType: string } | undefined;
  /** JSON pointer to the item inside its envelope; null where there is none, undefined where the body is the item. */
  itemPointer: string | null | undefined;
  successStatus: string;
  /** Whether it may answer with a redirect. */
  redirects: boolean;
  /** Whether the contract has query parameters. */
  asks: boolean;
  /** What sending it twice does, where its HTTP method does not say so. */
  repeat: Repeat | undefined;
  /** How what a create makes is found again. */
  naturalKey: NaturalKey | undefined;
}

/** One resource of the client: the operations of one tag. */
export interface ClientResource {
  name: string;
  description: string;
  methods: ClientMethod[];
}

function argumentOf(entry: OperationEntry): ClientMethod["argument"] {
  if (requestMedia(entry) !== undefined) {
    return { kind: "body", required: entry.operation.requestBody?.required === true };
  }
  const query = entry.parameters.filter((parameter) => parameter.in === "query");
  if (query.length === 0) return undefined;
  return { kind: "query", required: query.some((parameter) => parameter.required === true) };
}

/** Follows a JSON pointer into a body's schema. */
export function schemaAt(document: OpenApiDocument, schema: Schema, pointer: string): Schema | undefined {
  const { schema: resolve } = resolverOf(document);
  return pointer
    .split("/")
    .slice(1)
    .reduce<Schema | undefined>((current, part) => current && resolve(current).properties?.[part], schema);
}

function assertPointer(document: OpenApiDocument, entry: OperationEntry, pointer: string): void {
  const body = responseMedia(document, entry, successStatus(entry))?.schema;
  if (body !== undefined && schemaAt(document, body, pointer) !== undefined) return;
  throw new ContractError(`${entry.operation.operationId}: its answer has nothing at ${pointer}.`);
}

/** TypeScript type of a parameter of the path. */
function idType(document: OpenApiDocument, schema: Schema = {}): string {
  const { type = "string", enum: table } = resolverOf(document).schema(schema);
  if (table !== undefined && schema.$ref !== undefined) {
    return `components["schemas"]["${referenceName(schema.$ref)}"]`;
  }
  return [type]
    .flat()
    .map((name) => (name === "integer" ? "number" : name))
    .join(" | ");
}

/** The query parameter that takes search keys, and the TypeScript types of the keys. */
function searchOf({ parameters }: OperationEntry): ClientMethod["search"] {
  const parameter = parameters.find((one) => one["x-search"] !== undefined);
  if (parameter === undefined) return undefined;
  const keys = Object.keys(parameter["x-search"] ?? {}).map((key) =>
    key.includes("<") ? `\`${key.replace(/<[^>]*>/, "${string}")}\`` : JSON.stringify(key),
  );
  return { parameter: parameter.name, keyType: keys.length === 0 ? "string" : keys.join(" | ") };
}

function methodOf(document: OpenApiDocument, entry: OperationEntry): ClientMethod {
  const { operation, method, path, parameters } = entry;
  const pagination = operation["x-pagination"];
  const itemPointer = operation["x-item"];
  for (const pointer of [pagination?.items, itemPointer]) {
    if (typeof pointer === "string") assertPointer(document, entry, pointer);
  }
  return {
    name: operation["x-method"],
    operationId: operation.operationId,
    summary: operation.summary,
    description: operation.description,
    evidence: operation["x-evidence"],
    deprecated: operation.deprecated === true,
    httpMethod: method,
    path,
    pathParameters: parameters
      .filter((parameter) => parameter.in === "path")
      .map(({ name, schema }) => ({ name, type: idType(document, schema) })),
    argument: argumentOf(entry),
    pagination,
    search: searchOf(entry),
    itemPointer,
    successStatus: successStatus(entry),
    redirects: Object.keys(operation.responses).some(isRedirect),
    asks: parameters.some((parameter) => parameter.in === "query"),
    repeat: operation["x-repeat"],
    naturalKey: naturalKeyOf(document, entry),
  };
}

/** The client of a contract as data: resources in the order of the contract's tags. */
export function clientModel(document: OpenApiDocument): ClientResource[] {
  const entries = listOperations(document);
  return document.tags.map(({ name, description }) => ({
    name,
    description,
    methods: entries
      .filter(({ operation }) => operation.tags[0] === name)
      .map((entry) => methodOf(document, entry)),
  }));
}

/** Names of the component schemas, code tables apart. */
export function schemaNames(document: OpenApiDocument): { tables: string[]; others: string[] } {
  const names = Object.keys(document.components.schemas);
  const isTable = (name: string): boolean =>
    document.components.schemas[name]?.["x-enum-varnames"] !== undefined;
  return { tables: names.filter(isTable), others: names.filter((name) => !isTable(name)) };
}
