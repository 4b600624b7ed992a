import type { SecurityScheme } from "./access.ts";
import type { OpenApiDocument, Operation } from "./document.ts";
import { type Problem, missing } from "./problem.ts";

/** Where a request can carry a key. */
export interface KeyCarriers {
  headers: Headers;
  query: URLSearchParams;
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

/** Where a key goes. */
export interface KeyPlace {
  in: keyof KeyCarriers;
  name: string;
}

/** An apiKey has its own place and name, `http` uses Authorization. */
const placeOf = ({ type, in: place, name = "" }: SecurityScheme): KeyPlace =>
  type === "http"
    ? { in: "headers", name: "Authorization" }
    : { in: place === "query" ? "query" : "headers", name };

function keyProblem(scheme: SecurityScheme, carriers: KeyCarriers): Problem[] {
  const { in: place, name } = placeOf(scheme);
  const pointer = `/${place}/${name}`;
  const sent = carriers[place].get(name);
  if (!sent) return [missing(pointer, "is required")];
  if (scheme.scheme !== "basic" || isBasic(sent)) return [];
  return [{ pointer, keyword: "format", message: "must be Basic, with user name and password in base64" }];
}

/** The ways to prove who is calling, each with the schemes that it uses; none where no key is needed. */
const waysOf = ({ security, components }: OpenApiDocument, operation: Operation): SecurityScheme[][] =>
  (operation.security ?? security ?? []).map((names) =>
    Object.keys(names).flatMap((name) => components.securitySchemes[name] ?? []),
  );

/** Where the keys of an operation go, one list for each way to call it. */
export const keyPlaces = (document: OpenApiDocument, operation: Operation): KeyPlace[][] =>
  waysOf(document, operation).map((schemes) => schemes.map(placeOf));

/** What is wrong with the key. Of several ways to send one, any will do; the problems are those of the first. */
export function keyProblems(document: OpenApiDocument, operation: Operation, sent: KeyCarriers): Problem[] {
  const problems = waysOf(document, operation).map((schemes) =>
    schemes.flatMap((scheme) => keyProblem(scheme, sent)),
  );
  return problems.some((found) => found.length === 0) ? [] : (problems[0] ?? []);
}
