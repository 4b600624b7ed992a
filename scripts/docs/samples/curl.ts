import { serializeQuery } from "../../../src/client/query.ts";
import type { OpenApiDocument } from "../../../src/openapi/document.ts";
import { DocsError } from "../docsError.ts";
import type { SampleRequest } from "./request.ts";

const singleQuoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** A query with its brackets as people write them. */
const withBrackets = (query: string): string => query.replaceAll("%5B", "[").replaceAll("%5D", "]");

function urlOf(document: OpenApiDocument, { path, ids, query }: SampleRequest): string {
  const filled = ids.reduce(
    (way, [name, value]) => way.replace(`{${name}}`, encodeURIComponent(String(value))),
    path,
  );
  const search = withBrackets(serializeQuery(Object.fromEntries(query)));
  return document.servers[0].url + filled + (search === "" ? "" : `?${search}`);
}

/** What hands the key over, as curl writes it. */
function keyOption(document: OpenApiDocument): string {
  const [scheme] = Object.values(document.components.securitySchemes);
  if (scheme?.type === "apiKey" && scheme.in === "header") {
    return `-H "${scheme.name}: $${scheme["x-environment"]}"`;
  }
  if (scheme?.type === "http") return `-u "$${scheme["x-environment"]}:"`;
  throw new DocsError(
    `${document.info.title}: the samples know only keys in a header, or as the user name of HTTP Basic.`,
  );
}

/** The headers that the contract asks for, and the type of a body where it asks for none. */
function headersOf(document: OpenApiDocument, { body }: SampleRequest): string[] {
  const required = document["x-required-headers"] ?? {};
  const own = body === undefined ? {} : { "Content-Type": "application/json" };
  return Object.entries({ ...own, ...required }).map(([name, value]) => `-H "${name}: ${value}"`);
}

/** A curl command that sends a request with the key of the environment. */
export function curlSample(document: OpenApiDocument, request: SampleRequest): string {
  const url = urlOf(document, request);
  const words = [
    "curl",
    ...(request.method === "GET" ? [] : [`-X ${request.method}`]),
    ...(url.includes("[") ? ["-g"] : []), // without it curl takes brackets for a pattern
    `"${url}"`,
  ];
  const body =
    request.body === undefined ? [] : [`-d ${singleQuoted(JSON.stringify(request.body, undefined, 2))}`];
  return [words.join(" "), keyOption(document), ...headersOf(document, request), ...body].join(" \\\n  ");
}
