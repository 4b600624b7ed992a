/** What an object of an OpenAPI document is. */
export type Kind =
  | "callback"
  | "components"
  | "discriminator"
  | "encoding"
  | "example"
  | "header"
  | "info"
  | "link"
  | "mediaType"
  | "operation"
  | "parameter"
  | "pathItem"
  | "paths"
  | "plain"
  | "requestBody"
  | "response"
  | "responses"
  | "root"
  | "schema"
  | "securityScheme"
  | "server"
  | "tag";

/** What stands under a key: one object, or each object of a list or map. */
export interface Child {
  readonly kind: Kind;
  readonly each: boolean;
}

const one = (kind: Kind): Child => ({ kind, each: false });
const each = (kind: Kind): Child => ({ kind, each: true });
const under = (keys: readonly string[], child: Child): Record<string, Child> =>
  Object.fromEntries(keys.map((key) => [key, child]));

/** The methods that a path item can have. */
export const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

const schemaKeys = [
  "additionalProperties",
  "contains",
  "else",
  "if",
  "items",
  "not",
  "propertyNames",
  "then",
  "unevaluatedItems",
  "unevaluatedProperties",
];

const schemasKeys = [
  "$defs",
  "allOf",
  "anyOf",
  "dependentSchemas",
  "oneOf",
  "patternProperties",
  "prefixItems",
  "properties",
];

const value = { schema: one("schema"), content: each("mediaType"), examples: each("example") };

/** The objects inside each kind of object, by key; `*` stands for every other key. */
const shapes: Readonly<Record<Kind, Readonly<Record<string, Child>>>> = {
  root: {
    info: one("info"),
    servers: each("server"),
    tags: each("tag"),
    ...under(["paths", "webhooks"], one("paths")),
    components: one("components"),
    externalDocs: one("plain"),
  },
  info: under(["contact", "license"], one("plain")),
  server: { variables: each("plain") },
  tag: { externalDocs: one("plain") },
  components: {
    callbacks: each("callback"),
    examples: each("example"),
    headers: each("header"),
    links: each("link"),
    parameters: each("parameter"),
    pathItems: each("pathItem"),
    requestBodies: each("requestBody"),
    responses: each("response"),
    schemas: each("schema"),
    securitySchemes: each("securityScheme"),
  },
  paths: { "*": one("pathItem") },
  pathItem: {
    parameters: each("parameter"),
    servers: each("server"),
    ...under(methods, one("operation")),
  },
  operation: {
    callbacks: each("callback"),
    externalDocs: one("plain"),
    parameters: each("parameter"),
    requestBody: one("requestBody"),
    responses: one("responses"),
    servers: each("server"),
  },
  callback: { "*": one("pathItem") },
  responses: { "*": one("response") },
  response: { content: each("mediaType"), headers: each("header"), links: each("link") },
  requestBody: { content: each("mediaType") },
  mediaType: { encoding: each("encoding"), examples: each("example"), schema: one("schema") },
  encoding: { headers: each("header") },
  parameter: value,
  header: value,
  link: { server: one("server") },
  example: {},
  discriminator: {},
  plain: {},
  securityScheme: { flows: each("plain") },
  schema: {
    ...under(schemaKeys, one("schema")),
    ...under(schemasKeys, each("schema")),
    ...under(["externalDocs", "xml"], one("plain")),
    discriminator: one("discriminator"),
  },
};

/** What stands under a key of an object of this kind, where that is an object of the document. */
export function childOf(kind: Kind, key: string): Child | undefined {
  if (key.startsWith("x-")) return undefined;
  const shape = shapes[kind];
  return Object.hasOwn(shape, key) ? shape[key] : shape["*"];
}
