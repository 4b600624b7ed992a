import type { OpenApiDocument, Pagination } from "../../src/openapi/document.ts";
import { type ClientMethod, clientModel } from "./model.ts";
import { banner } from "./text.ts";

/** Ways of paging that a contract uses, each under the name of a constant. */
function paginationConstants(document: OpenApiDocument): Map<string, string> {
  const constants = new Map<string, string>();
  const counts: Record<Pagination["style"], number> = { page: 0, none: 0 };
  for (const { methods } of clientModel(document)) {
    for (const { pagination } of methods) {
      if (pagination === undefined) continue;
      const data = JSON.stringify(pagination);
      if (constants.has(data)) continue;
      counts[pagination.style] += 1;
      const base = pagination.style === "none" ? "unpaged" : "paged";
      const count = counts[pagination.style];
      constants.set(data, count === 1 ? base : `${base}${count}`);
    }
  }
  return constants;
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
    fields.push(`pagination: ${constants.get(JSON.stringify(method.pagination)) ?? "undefined"}`);
  }
  return `    ${method.name}: { ${fields.join(", ")} },`;
}

/** TypeScript source of the data that the client's runtime works from. */
export function operationsSource(document: OpenApiDocument): string {
  const constants = paginationConstants(document);
  const resources = clientModel(document).map(({ name, methods }) =>
    [`  ${name}: {`, ...methods.map((method) => methodData(method, constants)), "  },"].join("\n"),
  );
  return [
    banner,
    'import type { Operations, PaginationData } from "../../src/client/operation.ts";',
    "",
    `/** Address of the vendor's live API. */`,
    `export const baseUrl = ${JSON.stringify(document.servers[0].url)};`,
    "",
    "/** Headers that the vendor wants on every request, the key apart. */",
    `export const requiredHeaders: Record<string, string> = ${JSON.stringify(document["x-required-headers"] ?? {})};`,
    "",
    ...[...constants].map(([data, name]) => `const ${name}: PaginationData = ${data};`),
    "",
    "/** Every operation, by resource and verb. */",
    "export const operations: Operations = {",
    ...resources,
    "};",
    "",
  ].join("\n");
}
