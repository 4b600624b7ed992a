import type { OpenApiDocument } from "../../src/openapi/document.ts";
import type { RatePolicy } from "../../src/client/policy/rate.ts";
import { type ClientMethod, type ClientResource, clientModel } from "./model.ts";
import type { PaginationData } from "../../src/client/paging/data.ts";
import { banner } from "./text.ts";
import { entityOf, shapeOf, usualId, usualShapes } from "./usual.ts";

/** The runtime's function for a way of paging, and what it is called with. */
function styleSource({ style, ...data }: PaginationData): string {
  const name = { page: "pageStyle", offset: "offsetStyle", none: "wholeStyle" }[style];
  return `/* @__PURE__ */ ${name}(${JSON.stringify(data)})`;
}

const runtime = [
  ["offsetStyle", "paging/offsetStyle.ts"],
  ["pageStyle", "paging/pageStyle.ts"],
  ["wholeStyle", "paging/wholeStyle.ts"],
  ["searchIn", "search.ts"],
  ["tableOf", "table.ts"],
] as const;

/** Imports of the runtime's functions that a source calls. */
const importsOf = (source: string): string[] =>
  runtime
    .filter(([name]) => source.includes(`${name}(`))
    .map(
      ([name, file]) =>
        `import { ${name === "tableOf" ? "type Shape, " : ""}${name} } from "../../src/client/${file}";`,
    );

/** Ways of paging that several lists share, each under the name of a constant. */
function sharedPaginations(document: OpenApiDocument): Map<string, string> {
  const uses = new Map<string, number>();
  for (const { pagination } of clientModel(document).flatMap(({ methods }) => methods)) {
    if (pagination === undefined) continue;
    const source = styleSource(pagination);
    uses.set(source, (uses.get(source) ?? 0) + 1);
  }
  const shared = [...uses].filter(([, count]) => count > 1);
  return new Map(shared.map(([source], index) => [source, `paging${index + 1}`]));
}

/** The fields of a method beyond its id, HTTP method and path, as source. */
function restSource(method: ClientMethod, constants: Map<string, string>): string {
  const { argument, itemPointer, pagination, search, redirects, repeat, naturalKey } = method;
  const fields: string[] = [];
  const add = (name: string, value: unknown): number => fields.push(`${name}: ${JSON.stringify(value)}`);
  if (argument !== undefined) add("argument", argument.kind);
  if (itemPointer !== undefined) add("item", itemPointer);
  if (pagination !== undefined) {
    const source = styleSource(pagination);
    fields.push(`pagination: ${constants.get(source) ?? source}`);
  }
  if (search !== undefined)
    fields.push(`search: /* @__PURE__ */ searchIn(${JSON.stringify(search.parameter)})`);
  if (redirects) add("redirect", true);
  if (repeat !== undefined) add("repeat", repeat);
  if (naturalKey !== undefined) add("key", naturalKey);
  return fields.join(", ");
}

/** A method that is not as usual, as source; its id stands there unless it is made of its names. */
function otherSource(resource: string, entity: string, method: ClientMethod, rest: string): string {
  const { name, operationId, httpMethod, path } = method;
  const id = operationId === usualId(resource, entity, name) ? "" : `id: "${operationId}"`;
  const fields = [rest, id].filter((part) => part !== "").join(", ");
  const begin = `/${resource}`;
  const isBelow = path === begin || path.startsWith(`${begin}/`);
  const end = isBelow ? path.slice(begin.length) : `/${path}`;
  return `      ${name}: ["${httpMethod}", "${end}"${fields === "" ? "" : `, { ${fields} }`}],`;
}

/** The resources of a client as source: what is as usual by name, what is not in full. */
function resourceSources(
  resources: ClientResource[],
  constants: Map<string, string>,
): { usual: string[]; operations: string[] } {
  const rest = (method: ClientMethod): string => restSource(method, constants);
  const usual = usualShapes(resources, rest);
  const operations = resources.map((resource) => {
    const entity = entityOf(resource);
    const isUsual = (method: ClientMethod): boolean =>
      usual.get(method.name) !== undefined &&
      usual.get(method.name) === shapeOf(resource.name, entity, method, rest(method));
    const names = resource.methods.filter(isUsual).map(({ name }) => name);
    const others = resource.methods.filter((method) => !isUsual(method));
    const row = `  ${resource.name}: ["${entity}", "${names.join(" ")}"`;
    if (others.length === 0) return `${row}],`;
    const sources = others.map((method) => otherSource(resource.name, entity, method, rest(method)));
    return [`${row}, {`, ...sources, "  }],"].join("\n");
  });
  return { usual: [...usual].map(([name, shape]) => `  ${name}: ${shape},`), operations };
}

/** The limits of the contract, in the runtime's units. */
function ratePolicyOf({ "x-rate-policy": policy }: OpenApiDocument): RatePolicy {
  const { requests, seconds, burst = 1, status, quota } = policy;
  return {
    requests,
    per: seconds * 1000,
    burst,
    statuses: [status],
    quotaStatuses: quota ? [quota.status] : [],
  };
}

/** TypeScript source of the data that the client's runtime works from. */
export function operationsSource(document: OpenApiDocument): string {
  const constants = sharedPaginations(document);
  const { usual, operations } = resourceSources(clientModel(document), constants);
  const body = [
    ...[...constants].map(([source, name]) => `const ${name} = ${source};\n`),
    "/** Methods that most resources have, and have alike. */",
    "const usual: Record<string, Shape> = {",
    ...usual,
    "};",
    "",
    "/** Every operation, by resource and verb. */",
    "export const operations = (): Operations => tableOf(usual, {",
    ...operations,
    "});",
    "",
  ].join("\n");
  return [
    banner,
    'import type { Operations } from "../../src/client/operation.ts";',
    ...importsOf(body),
    `import type { RatePolicy } from "../../src/client/policy/rate.ts";`,
    "",
    `/** Address of the vendor's live API. */`,
    `export const baseUrl = ${JSON.stringify(document.servers[0].url)};`,
    "",
    "/** Headers that the vendor wants on every request, the key apart. */",
    `export const requiredHeaders: Record<string, string> = ${JSON.stringify(document["x-required-headers"] ?? {})};`,
    "",
    "/** What the vendor allows, and how it refuses what is past that. */",
    `export const ratePolicy: RatePolicy = ${JSON.stringify(ratePolicyOf(document))};`,
    "",
    body,
  ].join("\n");
}
