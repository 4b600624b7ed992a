import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { type ClientMethod, clientModel } from "./model.ts";
import { banner } from "./text.ts";

/** Ways of paging that several lists share, each under the name of a constant. */
function sharedPaginations(document: OpenApiDocument): Map<string, string> {
  const uses = new Map<string, number>();
  for (const { pagination } of clientModel(document).flatMap(({ methods }) => methods)) {
    if (pagination === undefined) continue;
    const data = JSON.stringify(pagination);
    uses.set(data, (uses.get(data) ?? 0) + 1);
  }
  const shared = [...uses].filter(([, count]) => count > 1);
  return new Map(shared.map(([data], index) => [data, `paging${index + 1}`]));
}

function methodData(method: ClientMethod, constants: Map<string, string>): string {
  const fields = [
    `id: ${JSON.stringify(method.operationId)}`,
    `method: ${JSON.stringify(method.httpMethod)}`,
    `path: ${JSON.stringify(method.path)}`,
  ];
  if (method.argument !== undefined) fields.push(`argument: ${JSON.stringify(method.argument.kind)}`);
  if (method.itemPointer !== undefined) fields.push(`item: ${JSON.stringify(method.itemPointer)}`);
  if (method.pagination !== undefined) {
    const data = JSON.stringify(method.pagination);
    fields.push(`pagination: ${constants.get(data) ?? data}`);
  }
  if (method.search !== undefined) fields.push(`search: ${JSON.stringify(method.search.parameter)}`);
  if (method.redirects) fields.push("redirect: true");
  return `    ${method.name}: { ${fields.join(", ")} },`;
}

/** TypeScript source of the data that the client's runtime works from. */
export function operationsSource(document: OpenApiDocument): string {
  const constants = sharedPaginations(document);
  const resources = clientModel(document).map(({ name, methods }) =>
    [`  ${name}: {`, ...methods.map((method) => methodData(method, constants)), "  },"].join("\n"),
  );
  return [
    banner,
    `import type { Operations${constants.size > 0 ? ", PaginationData" : ""} } from "../../src/client/operation.ts";`,
    "",
    `/** Address of the vendor's live API. */`,
    `export const baseUrl = ${JSON.stringify(document.servers[0].url)};`,
    "",
    "/** Headers that the vendor wants on every request, the key apart. */",
    `export const requiredHeaders: Record<string, string> = ${JSON.stringify(document["x-required-headers"] ?? {})};`,
    "",
    ...[...constants].map(([data, name]) => `const ${name}: PaginationData = ${data};\n`),
    "/** Every operation, by resource and verb. */",
    "export const operations: Operations = {",
    ...resources,
    "};",
    "",
  ].join("\n");
}
