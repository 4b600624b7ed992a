import type { SecurityScheme } from "../../../src/openapi/access.ts";
import type { OpenApiDocument, Operation } from "../../../src/openapi/document.ts";
import { curlKey } from "../../../src/openapi/sendKey.ts";
import { DocsError } from "../docsError.ts";

/** The security scheme that a sample of an operation shows, the first that opens it; undefined where no key is needed. */
export function schemeOf(document: OpenApiDocument, { security }: Operation): string | undefined {
  const [first = {}] = security ?? document.security ?? [];
  return Object.keys(first)[0];
}

/** The words with which curl hands a key over in a header. */
export function keyWords(
  { title }: OpenApiDocument["info"],
  scheme: SecurityScheme,
  basic: string | undefined,
): string[] {
  const variable = `$${scheme["x-environment"]}`;
  if (basic !== undefined) return [basic.replace("{key}", variable)];
  if (scheme.type !== "apiKey" && scheme["x-basic-half"] === undefined) {
    throw new DocsError(
      `${title}: nothing says how curl hands the key ${variable} over. Add it to docs/apis.yaml, under basic.`,
    );
  }
  const words = curlKey(scheme, variable, '"');
  return words === "" ? [] : [words];
}
