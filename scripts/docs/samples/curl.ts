import type { OpenApiDocument } from "../../../src/openapi/document.ts";
import { DocsError } from "../docsError.ts";
import type { SampleRequest } from "./request.ts";

const singleQuoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

function urlOf(document: OpenApiDocument, { path, ids, query }: SampleRequest): string {
  const filled = ids.reduce(
    (way, [name, value]) => way.replace(`{${name}}`, encodeURIComponent(value)),
    path,
  );
  const search = new URLSearchParams(query.map(([name, value]) => [name, String(value)])).toString();
  return document.servers[0].url + filled + (search === "" ? "" : `?${search}`);
}

/** The header that carries the key, as curl writes it. */
function keyHeader(document: OpenApiDocument): string {
  const [scheme] = Object.values(document.components.securitySchemes);
  if (scheme?.type === "apiKey" && scheme.in === "header") {
    return `-H "${scheme.name}: $${scheme["x-environment"]}"`;
  }
  throw new DocsError(`${document.info.title}: the samples know only keys that stand in a header.`);
}

/** A curl command that sends a request with the key of the environment. */
export function curlSample(document: OpenApiDocument, request: SampleRequest): string {
  const verb = request.method === "GET" ? "" : `-X ${request.method} `;
  const headers = Object.entries(document["x-required-headers"] ?? {}).map(
    ([name, value]) => `-H "${name}: ${value}"`,
  );
  const body =
    request.body === undefined ? [] : [`-d ${singleQuoted(JSON.stringify(request.body, undefined, 2))}`];
  return [`curl ${verb}"${urlOf(document, request)}"`, keyHeader(document), ...headers, ...body].join(
    " \\\n  ",
  );
}
