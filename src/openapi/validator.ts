import type { OpenApiDocument, Operation, Parameter, Schema } from "./document.ts";
import { headerProblems } from "./headers.ts";
import { keyPlaces, keyProblems } from "./keys.ts";
import { type OperationEntry, requestMedia } from "./operations.ts";
import { type Problem, missing, undocumented } from "./problem.ts";
import { parameterSchema, readQuery, repetitionProblems } from "./query.ts";
import { resolverOf } from "./reference.ts";
import { type SchemaChecker, createSchemaChecker } from "./schemaChecker.ts";

/** What one request carries. */
export interface RequestParts {
  /** Values of the path's template; left out, they are not checked. */
  path?: Record<string, string>;
  query: URLSearchParams;
  /** Left out, neither the key nor the headers that every request carries are checked. */
  headers?: Headers;
  /** The parsed body; undefined where none was sent. */
  body?: unknown;
}

/** Holds requests and answers against one contract. */
export interface Validator {
  validateRequest(entry: OperationEntry, parts: RequestParts): Problem[];
  validateResponse(
    entry: OperationEntry,
    status: number,
    contentType: string | undefined,
    body: unknown,
  ): Problem[];
  /** Checks a value against any schema of the contract; the problems' pointers begin with the place. */
  validateSchema: SchemaChecker;
}

type ParameterSchemas = Record<"path" | "query" | "header", Schema>;

/** The schema of an operation's parameters in one place, with no others beside them. */
function schemaOf(document: OpenApiDocument, parameters: Parameter[]): Schema {
  const required = parameters.filter((parameter) => parameter.required === true);
  return {
    type: "object",
    properties: Object.fromEntries(
      parameters.map((parameter) => [parameter.name, parameterSchema(document, parameter)]),
    ),
    required: required.map(({ name }) => name),
    additionalProperties: false,
  };
}

/** Names of the query parameters that an operation takes its key in. */
const keyNames = (document: OpenApiDocument, { operation }: OperationEntry): string[] =>
  keyPlaces(document, operation)
    .flat()
    .flatMap(({ in: place, name }) => (place === "query" ? [name] : []));

function parameterSchemas(document: OpenApiDocument, entry: OperationEntry): ParameterSchemas {
  const keys = keyNames(document, entry);
  const parameters = entry.parameters.filter(
    ({ in: place, name }) => place !== "query" || !keys.includes(name),
  );
  const schemaIn = (place: Parameter["in"]): Schema =>
    schemaOf(
      document,
      parameters.filter((parameter) => parameter.in === place),
    );
  return { path: schemaIn("path"), query: schemaIn("query"), header: schemaIn("header") };
}

/** The headers that an operation documents, as they were sent. */
const documentedHeaders = ({ parameters }: OperationEntry, headers: Headers): Record<string, string> =>
  Object.fromEntries(
    parameters.flatMap(({ name, in: place }) => {
      const value = place === "header" ? headers.get(name) : null;
      return value === null ? [] : [[name, value]];
    }),
  );

/** The query without the keys that an operation takes there. */
function withoutKeys(document: OpenApiDocument, entry: OperationEntry, query: URLSearchParams) {
  const rest = new URLSearchParams(query);
  for (const name of keyNames(document, entry)) rest.delete(name);
  return rest;
}

function bodyProblems(check: SchemaChecker, entry: OperationEntry, body: unknown): Problem[] {
  const media = requestMedia(entry);
  if (media === undefined) {
    return body === undefined ? [] : [undocumented("/body", "is not documented for this operation")];
  }
  if (body !== undefined) return check(media.schema ?? {}, body, "/body");
  return entry.operation.requestBody?.required === true ? [missing("/body", "is required")] : [];
}

const mediaName = (contentType: string): string => (contentType.split(";")[0] ?? "").trim().toLowerCase();

/** Makes the validator of a contract; schemas are compiled when they are first needed. */
export function createValidator(document: OpenApiDocument): Validator {
  const check = createSchemaChecker(document);
  const checkTexts = createSchemaChecker(document, { coerceTypes: true });
  const { response: resolve } = resolverOf(document);
  const schemas = new WeakMap<Operation, ParameterSchemas>();
  const schemasOf = (entry: OperationEntry): ParameterSchemas => {
    const known = schemas.get(entry.operation) ?? parameterSchemas(document, entry);
    schemas.set(entry.operation, known);
    return known;
  };
  return {
    validateSchema: check,
    validateRequest(entry, { path, query, headers, body }) {
      const parameters = schemasOf(entry);
      return [
        ...(path === undefined ? [] : checkTexts(parameters.path, { ...path }, "/path")),
        ...repetitionProblems(entry.parameters, query),
        ...checkTexts(
          parameters.query,
          readQuery(entry.parameters, withoutKeys(document, entry, query)),
          "/query",
        ),
        ...(headers === undefined
          ? []
          : [
              ...keyProblems(document, entry.operation, { headers, query }),
              ...headerProblems(document, headers),
              ...checkTexts(parameters.header, documentedHeaders(entry, headers), "/headers"),
            ]),
        ...bodyProblems(check, entry, body),
      ];
    },
    validateResponse(entry, status, contentType, body) {
      const answer = entry.operation.responses[String(status)];
      if (answer === undefined) return [undocumented("/status", `${status} is not documented`)];
      const { content = {} } = resolve(answer);
      if (contentType === undefined && Object.keys(content).length === 0) return [];
      const media = content[mediaName(contentType ?? "")];
      if (media === undefined) return [undocumented("/contentType", "is not a documented media type")];
      return check(media.schema ?? {}, body, "/body");
    },
  };
}
