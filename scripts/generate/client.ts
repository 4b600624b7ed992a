import type { OpenApiDocument, Schema } from "../../src/openapi/document.ts";
import { listOperations, requestMedia, responseMedia } from "../../src/openapi/operations.ts";
import { referenceName, resolverOf } from "../../src/openapi/reference.ts";
import { type ClientMethod, type ClientResource, clientModel, schemaAt, schemaNames } from "./model.ts";
import { timeTypes } from "./types.ts";
import { banner, docComment, linesOf } from "./text.ts";

const capitalize = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const interfaceName = (resource: ClientResource): string => `${capitalize(resource.name)}Resource`;

const queryName = (method: ClientMethod): string => `${capitalize(method.operationId)}Query`;

const bodyType = (method: ClientMethod): string =>
  `operations["${method.operationId}"]["responses"][${method.successStatus}]["content"]["application/json"]`;

const nameOr = (schema: Schema | undefined, otherwise: string): string =>
  schema?.$ref === undefined ? otherwise : referenceName(schema.$ref);

/** The schemas that a method takes and answers with. */
function schemasOf(document: OpenApiDocument, method: ClientMethod): { request?: Schema; response?: Schema } {
  const entry = listOperations(document).find(
    ({ operation }) => operation.operationId === method.operationId,
  );
  if (entry === undefined) return {};
  const request = requestMedia(entry)?.schema;
  const response = responseMedia(document, entry, method.successStatus)?.schema;
  return { ...(request && { request }), ...(response && { response }) };
}

function argumentList(document: OpenApiDocument, method: ClientMethod): string {
  const ids = method.pathParameters.map(({ name }) => `${name}: string`);
  const mark = method.argument?.required === false ? "?" : "";
  if (method.argument?.kind === "query") ids.push(`query${mark}: ${queryName(method)}`);
  if (method.argument?.kind === "body") {
    const inline = `operations["${method.operationId}"]["requestBody"]["content"]["application/json"]`;
    ids.push(`body${mark}: ${nameOr(schemasOf(document, method).request, inline)}`);
  }
  return `[${ids.join(", ")}]`;
}

/** Type of what stands at a JSON pointer in the body of an answer. */
const typeAt = (method: ClientMethod, pointer: string): string =>
  bodyType(method) +
  pointer
    .split("/")
    .slice(1)
    .map((part) => `["${part}"]`)
    .join("");

function itemType(document: OpenApiDocument, method: ClientMethod, pointer: string): string {
  const { response } = schemasOf(document, method);
  const found = response && schemaAt(document, response, pointer);
  const whole = typeAt(method, pointer);
  if (method.pagination === undefined) return nameOr(found, whole);
  const items = found && resolverOf(document).schema(found).items;
  return nameOr(items, `${whole}[number]`);
}

function metaType(document: OpenApiDocument, method: ClientMethod): string {
  if (method.pagination?.style !== "page") return "undefined";
  const { response } = schemasOf(document, method);
  const { meta } = method.pagination;
  return nameOr(response && schemaAt(document, response, meta), typeAt(method, meta));
}

function methodType(document: OpenApiDocument, method: ClientMethod): string {
  const list = argumentList(document, method);
  const body = bodyType(method);
  if (method.pagination !== undefined) {
    const item = itemType(document, method, method.pagination.items);
    return `ListMethod<${list}, ${item}, ${metaType(document, method)}, ${body}>`;
  }
  const result =
    method.itemPointer === undefined
      ? nameOr(schemasOf(document, method).response, body)
      : itemType(document, method, method.itemPointer);
  return `Method<${list}, ${result}, ${body}>`;
}

function methodLines(document: OpenApiDocument, method: ClientMethod): string {
  const { level, source } = method.evidence;
  const comment = [
    `${method.summary}.`,
    "",
    ...linesOf(method.description),
    "",
    `\`${method.httpMethod.toUpperCase()} ${method.path}\`, ${level}: ${source}`,
    ...(method.deprecated ? ["", "@deprecated"] : []),
  ];
  return `${docComment(comment, "  ")}\n  ${method.name}: ${methodType(document, method)};`;
}

const resourceInterface = (document: OpenApiDocument, resource: ClientResource): string =>
  [
    docComment([resource.description]),
    `export interface ${interfaceName(resource)} {`,
    resource.methods.map((method) => methodLines(document, method)).join("\n\n"),
    "}",
  ].join("\n");

function queryTypes(resources: ClientResource[]): string[] {
  const methods = resources.flatMap((resource) => resource.methods);
  return methods
    .filter((method) => method.argument?.kind === "query")
    .map(
      (method) =>
        `/** What \`${method.operationId}\` can be asked. */\n` +
        `export type ${queryName(method)} = NonNullable<operations["${method.operationId}"]["parameters"]["query"]>;`,
    );
}

/** Times have types of their own in the client's runtime. */
const isTime = (document: OpenApiDocument, name: string): boolean =>
  timeTypes[document.components.schemas[name]?.format ?? ""] !== undefined;

function schemaTypes(document: OpenApiDocument): string[] {
  return schemaNames(document)
    .others.filter((name) => !isTime(document, name))
    .map((name) => {
      const description = document.components.schemas[name]?.description ?? name;
      return `${docComment(linesOf(description))}\nexport type ${name} = components["schemas"]["${name}"];`;
    });
}

/** TypeScript source of the client's interfaces: no logic, only names, types and doc comments. */
export function clientSource(document: OpenApiDocument): string {
  const resources = clientModel(document);
  const members = resources.map(
    (resource) =>
      `${docComment([resource.description], "  ")}\n  readonly ${resource.name}: ${interfaceName(resource)};`,
  );
  return [
    banner,
    'import type { ListMethod, Method } from "../../src/client/method.ts";',
    'import type { components, operations } from "./types.ts";',
    "",
    ...schemaTypes(document),
    "",
    ...queryTypes(resources),
    "",
    ...resources.map((resource) => `${resourceInterface(document, resource)}\n`),
    docComment([`Every resource of the ${document.info.title}.`]),
    "export interface Resources {",
    members.join("\n\n"),
    "}",
    "",
  ].join("\n");
}
