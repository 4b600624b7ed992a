import type { OpenApiDocument, SecurityScheme } from "./document.ts";
import { type Problem, missing } from "./problem.ts";

const mediaNames = (header: string): string[] =>
  header.split(",").map((part) => (part.split(";")[0] ?? "").trim().toLowerCase());

function fixedProblem(headers: Headers, name: string, value: string): Problem[] {
  const sent = headers.get(name);
  const pointer = `/headers/${name}`;
  if (sent === null) return [missing(pointer, "is required")];
  if (mediaNames(sent).includes(value.toLowerCase())) return [];
  return [{ pointer, keyword: "const", message: `must name ${value}` }];
}

/** The header that carries a key: an apiKey has its own name, `http` uses Authorization. */
function keyHeader({ type, in: place, name }: SecurityScheme): string | undefined {
  if (type === "http") return "Authorization";
  return place === "header" ? name : undefined;
}

function fromBase64(text: string): string {
  try {
    return atob(text);
  } catch {
    return "";
  }
}

/** Tells whether a header is of HTTP Basic with a key in it, as user name or as password. */
function isBasic(header: string): boolean {
  const [, encoded = ""] = /^basic +(\S+)$/i.exec(header) ?? [];
  const credentials = fromBase64(encoded);
  return credentials.includes(":") && credentials !== ":";
}

function keyProblem(scheme: SecurityScheme, headers: Headers): Problem[] {
  const name = keyHeader(scheme);
  if (name === undefined) return [];
  const pointer = `/headers/${name}`;
  const sent = headers.get(name);
  if (!sent) return [missing(pointer, "is required")];
  if (scheme.scheme !== "basic" || isBasic(sent)) return [];
  return [{ pointer, keyword: "format", message: "must be Basic, with user name and password in base64" }];
}

/** What is wrong with the key's header and those that every request of the contract carries. */
export function headerProblems(document: OpenApiDocument, headers: Headers): Problem[] {
  return [
    ...Object.values(document.components.securitySchemes).flatMap((scheme) => keyProblem(scheme, headers)),
    ...Object.entries(document["x-required-headers"] ?? {}).flatMap(([name, value]) =>
      fixedProblem(headers, name, value),
    ),
  ];
}
