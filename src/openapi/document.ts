import type { Repeat } from "../client/operation.ts";
import type { PaginationData } from "../client/paging/data.ts";
import type { RatePolicy, Security, SecurityScheme } from "./access.ts";
import type { StateGraph } from "./stateGraph.ts";

/** A JSON Schema as it stands in a contract, with our extensions. */
export interface Schema {
  $ref?: string;
  title?: string;
  description?: string;
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  const?: unknown;
  pattern?: string;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  default?: unknown;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  maxItems?: number;
  additionalProperties?: boolean | Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  if?: Schema;
  then?: Schema;
  else?: Schema;
  not?: Schema;
  "x-entity"?: Entity;
  "x-graph"?: StateGraph;
  /** Entity whose id a field of a request holds. */
  "x-reference"?: string;
  "x-sensitive"?: "personal" | "secret";
  "x-enum-varnames"?: string[];
  "x-enumDescriptions"?: Record<string, string>;
}

/** What is known of a record: its id, what it refers to, what is copied, made or unique. */
export interface Entity {
  id: { field: string; format: string };
  references?: Record<string, string>;
  copies?: Record<string, string>;
  timestamps?: { created?: string; modified?: string };
  unique?: string[];
  generated?: string[];
  softDelete?: SoftDelete;
}

/** How a deletion marks a record that is kept. */
export interface SoftDelete {
  /** Flag of the record. */
  field: string;
  /** What the flag of a deleted record is. */
  value: boolean;
}

/** A named example of a request or an answer. */
export interface Example {
  $ref?: string;
  summary?: string;
  value?: unknown;
}

/** A body in one media type. */
export interface MediaType {
  schema?: Schema;
  example?: unknown;
  examples?: Record<string, Example>;
}

/** A query, path or header parameter. */
export interface Parameter {
  $ref?: string;
  name: string;
  in: "query" | "path" | "header" | "cookie";
  required?: boolean;
  description?: string;
  /** `deepObject`: an object in the query, sent as one parameter a key, `start[gte]=…`. */
  style?: string;
  /** False for a list in one parameter: `include=attributes,customers`. */
  explode?: boolean;
  schema?: Schema;
  example?: unknown;
  "x-search"?: Record<string, string>;
  "x-sensitive"?: "personal" | "secret";
}

/** An answer that an operation may give. */
export interface ResponseObject {
  $ref?: string;
  description?: string;
  headers?: Record<string, { example?: unknown }>;
  content?: Record<string, MediaType>;
}

/** What an operation does to which entity. */
export interface Behavior {
  action: "list" | "read" | "create" | "update" | "delete" | "act";
  entity: string;
  filters?: Record<
    string,
    { field: string; compare?: string | Record<string, string>; unit?: string; hidden?: boolean }
  >;
  sort?: { by: string; direction: string };
  /** What has to be done before, by another operation with more in its path. */
  first?: { operationId: string; path: Record<string, string> };
}

/** How we know what the contract says. */
export interface Evidence {
  level: "documented" | "observed" | "inferred" | "assumed";
  source: string;
  note?: string;
}

/** One method of one path. */
export interface Operation {
  operationId: string;
  summary: string;
  description: string;
  tags: [string];
  deprecated?: boolean;
  /** Ways to prove who is calling, of which one is enough; none for an operation that is open to all. */
  security?: Security[];
  parameters?: Parameter[];
  requestBody?: { required?: boolean; content: Record<string, MediaType> };
  responses: Record<string, ResponseObject>;
  "x-method": string;
  "x-evidence": Evidence;
  "x-behavior": Behavior;
  "x-pagination"?: PaginationData;
  "x-item"?: string | null;
  "x-repeat"?: Repeat;
}

/** The methods of one path and the parameters they share. */
export type PathItem = { parameters?: Parameter[] } & Partial<Record<HttpMethod, Operation>>;

/** HTTP methods that a contract may use, as they are spelt in a path item. */
export const httpMethods = ["get", "post", "put", "patch", "delete"] as const;

/** One of {@link httpMethods}. */
export type HttpMethod = (typeof httpMethods)[number];

/** A bundled contract: `generated/<api>/openapi.json`. */
export interface OpenApiDocument {
  openapi: string;
  info: { title: string; version: string; summary?: string; description: string };
  servers: [{ url: string; description?: string }];
  tags: { name: string; description: string }[];
  /** What holds for an operation that says nothing of its own. */
  security?: Security[];
  paths: Record<string, PathItem>;
  /** Requests that the vendor sends, by name. */
  webhooks?: Record<string, PathItem>;
  components: {
    schemas: Record<string, Schema>;
    parameters?: Record<string, Parameter>;
    responses?: Record<string, ResponseObject>;
    examples?: Record<string, Example>;
    securitySchemes: Record<string, SecurityScheme>;
  };
  "x-rate-policy": RatePolicy;
  "x-required-headers"?: Record<string, string>;
  "x-tagGroups"?: { name: string; tags: string[] }[];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Tells whether a value is a bundled contract; its inside is held to account by `npm run lint`. */
export const isOpenApiDocument = (value: unknown): value is OpenApiDocument =>
  isRecord(value) &&
  typeof value["openapi"] === "string" &&
  isRecord(value["paths"]) &&
  isRecord(value["components"]);

/**
 * Reads a bundled contract from its JSON text.
 * @throws {Error} when the text is not a bundled contract
 */
export function parseOpenApiDocument(text: string, file: string): OpenApiDocument {
  const value: unknown = JSON.parse(text);
  if (!isOpenApiDocument(value)) {
    throw new Error(`${file} is not a bundled contract. Run npm run generate.`);
  }
  return value;
}
