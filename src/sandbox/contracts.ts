import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type OpenApiDocument, parseOpenApiDocument } from "../openapi/document.ts";

/** The APIs that the sandbox serves. */
export const slugs = ["seventime", "sevenshifts", "timekit"] as const;

/** One of {@link slugs}. */
export type Slug = (typeof slugs)[number];

/** Reads the bundled contract of an API, from the package itself. */
export function readContract(slug: Slug): OpenApiDocument {
  const file = createRequire(import.meta.url).resolve(`timepact/${slug}/openapi.json`);
  return parseOpenApiDocument(readFileSync(file, "utf8"), file);
}
