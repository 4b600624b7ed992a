import type { SecurityScheme } from "../openapi/access.ts";
import type { OpenApiDocument } from "../openapi/document.ts";
import { curlKey } from "../openapi/sendKey.ts";
import type { Exchange } from "./exchange.ts";
import { scrubberOf } from "./har/scrub.ts";
import type { Observation } from "./observation.ts";

const quote = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/** The scheme that curl shows for an operation: the first of its ways to prove who calls. */
function schemeOf(document: OpenApiDocument, { entry }: Observation): SecurityScheme | undefined {
  const [way] = entry?.operation.security ?? document.security ?? [];
  const [name] = Object.keys(way ?? {});
  return name === undefined ? undefined : document.components.securitySchemes[name];
}

/** The request without keys and without values that are personal. */
function scrubbed(document: OpenApiDocument, { exchange, address }: Observation): Exchange {
  const url = new URL(exchange.url);
  const base = url.origin + url.pathname.slice(0, url.pathname.length - address.length);
  return scrubberOf(document, base)({ ...exchange, responseBody: "" });
}

/** The headers that every request has, and the type of a body. */
function headerWords(document: OpenApiDocument, { requestBody }: Exchange): string[] {
  const type = requestBody === undefined ? {} : { "Content-Type": "application/json" };
  const headers = { ...type, ...document["x-required-headers"] };
  return Object.entries(headers).map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`);
}

/** A line for a shell that sends the request of an observation again; the key is an environment variable. */
export function curlOf(document: OpenApiDocument, observation: Observation): string {
  const scheme = schemeOf(document, observation);
  const request = scrubbed(document, observation);
  const method = request.method.toUpperCase();
  const words = [
    "curl",
    method === "GET" ? "" : `-X ${method}`,
    scheme === undefined ? "" : curlKey(scheme, `$${scheme["x-environment"]}`, '"'),
    ...headerWords(document, request),
    request.requestBody === undefined ? "" : `-d ${quote(request.requestBody)}`,
    quote(request.url),
  ];
  return words.filter((word) => word !== "").join(" ");
}
