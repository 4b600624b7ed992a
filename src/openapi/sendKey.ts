import type { SecurityScheme } from "./access.ts";
import type { OpenApiDocument } from "./document.ts";

/** What HTTP Basic says for a key: user name, colon, password. */
const basicText = ({ "x-basic-half": half }: SecurityScheme, key: string): string =>
  half === "password" ? `:${key}` : `${key}:`;

/** Name of the scheme that opens an API, unless an operation says otherwise. */
export const mainSchemeName = ({ security }: OpenApiDocument): string | undefined =>
  Object.keys(security?.[0] ?? {})[0];

/** The scheme that opens an API, unless an operation says otherwise. */
export function mainScheme(document: OpenApiDocument): SecurityScheme {
  const scheme = document.components.securitySchemes[mainSchemeName(document) ?? ""];
  if (scheme === undefined) throw new Error("The contract names no security scheme that opens the API.");
  return scheme;
}

/** The headers that carry a key for a scheme; none for one that goes into the address. */
export function keyHeaders(scheme: SecurityScheme, key: string): Record<string, string> {
  if (scheme.type === "http") return { authorization: `Basic ${btoa(basicText(scheme, key))}` };
  return scheme.in === "header" && scheme.name !== undefined ? { [scheme.name.toLowerCase()]: key } : {};
}

/** How curl hands a key over for a scheme, quoted for a shell; empty for one that goes into the address. */
export function curlKey(scheme: SecurityScheme, key: string, quote: "'" | '"' = "'"): string {
  if (scheme.type === "http") return `-u ${quote}${basicText(scheme, key)}${quote}`;
  return scheme.in === "header" ? `-H ${quote}${scheme.name}: ${key}${quote}` : "";
}
