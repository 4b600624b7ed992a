import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { capitalize, methodType, queryName } from "./methodType.ts";
import { type ClientMethod, type ClientResource, clientModel, schemaNames } from "./model.ts";
import { timeTypes } from "./types.ts";
import { banner, docComment, linesOf } from "./text.ts";

const interfaceName = (resource: ClientResource): string => `${capitalize(resource.name)}Resource`;

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

/** Type of what a method can be asked; search keys may be an object instead of a text. */
function queryType({ operationId, search }: ClientMethod): string {
  const whole = `NonNullable<operations["${operationId}"]["parameters"]["query"]>`;
  if (search === undefined) return whole;
  const { parameter, keyType } = search;
  return `Omit<${whole}, "${parameter}"> & { ${parameter}?: string | SearchOf<${keyType}> }`;
}

function queryTypes(resources: ClientResource[]): string[] {
  const methods = resources.flatMap((resource) => resource.methods);
  return methods
    .filter(({ asks }) => asks)
    .map(
      (method) =>
        `/** What \`${method.operationId}\` can be asked. */\n` +
        `export type ${queryName(method)} = ${queryType(method)};`,
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

const hasSearch = (resources: ClientResource[]): boolean =>
  resources.some(({ methods }) => methods.some(({ search }) => search !== undefined));

/** The kinds of method that a client has. */
function methodKinds(resources: ClientResource[]): string[] {
  const hasKey = resources.some(({ methods }) => methods.some(({ naturalKey }) => naturalKey !== undefined));
  return [...(hasKey ? ["CreateMethod"] : []), "ListMethod", "Method"];
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
    `import type { ${methodKinds(resources).join(", ")} } from "../../src/client/method.ts";`,
    ...(hasSearch(resources) ? ['import type { SearchOf } from "../../src/client/search.ts";'] : []),
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
