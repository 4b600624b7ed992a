import { serializeQuery } from "../../../src/client/query.ts";
import type { SecurityScheme } from "../../../src/openapi/access.ts";
import type { OpenApiDocument } from "../../../src/openapi/document.ts";
import type { Api } from "../apis.ts";
import { keyWords } from "./key.ts";
import type { SampleRequest } from "./request.ts";

const singleQuoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** A query with the marks that need no escape as people write them. */
const asWritten = (query: string): string => query.replace(/%(?:5B|5D|3A|3B|40)/g, decodeURIComponent);

/** The parameter that a key is, where it stands in the query. */
const keyInQuery = (scheme: SecurityScheme | undefined): string[] =>
  scheme?.in === "query" ? [`${scheme.name}=$${scheme["x-environment"]}`] : [];

function urlOf(
  document: OpenApiDocument,
  { path, ids, query }: SampleRequest,
  scheme: SecurityScheme | undefined,
): string {
  const filled = ids.reduce(
    (way, [name, value]) => way.replace(`{${name}}`, encodeURIComponent(String(value))),
    path,
  );
  const shown = query.filter(({ isKey }) => !isKey).map((one) => [one.name, one.sent]);
  const sent = asWritten(serializeQuery(Object.fromEntries(shown)));
  const search = [...(sent === "" ? [] : [sent]), ...keyInQuery(scheme)].join("&");
  return document.servers[0].url + filled + (search === "" ? "" : `?${search}`);
}

/** The headers that the contract asks for, and the type of a body where it asks for none. */
function headersOf(document: OpenApiDocument, { body }: SampleRequest): string[] {
  const required = document["x-required-headers"] ?? {};
  const own = body === undefined ? {} : { "Content-Type": "application/json" };
  return Object.entries({ ...own, ...required }).map(([name, value]) => `-H "${name}: ${value}"`);
}

/** A curl command that sends a request with the key of the environment. */
export function curlSample(
  { document, basic }: Pick<Api, "document" | "basic">,
  request: SampleRequest,
): string {
  const name = request.scheme ?? "";
  const scheme = document.components.securitySchemes[name];
  const url = urlOf(document, request, scheme);
  const words = [
    "curl",
    ...(request.method === "GET" ? [] : [`-X ${request.method}`]),
    ...(url.includes("[") ? ["-g"] : []), // without it curl takes brackets for a pattern
    `"${url}"`,
  ];
  const key = scheme === undefined ? [] : keyWords(document.info, scheme, basic[name]);
  const body =
    request.body === undefined ? [] : [`-d ${singleQuoted(JSON.stringify(request.body, undefined, 2))}`];
  return [words.join(" "), ...key, ...headersOf(document, request), ...body].join(" \\\n  ");
}
