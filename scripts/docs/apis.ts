import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { readContract } from "../contract.ts";
import { root } from "../paths.ts";
import { DocsError } from "./docsError.ts";

/** An API that the site describes. */
export interface Api {
  slug: string;
  /** What people call it: `Seven Time`. */
  name: string;
  document: OpenApiDocument;
  /** The function that makes its client: `createSevenTime`. */
  factory: string;
}

const generated = join(root, "generated");

function factoryOf(slug: string): string {
  const file = join(root, "src", "apis", `${slug}.ts`);
  const source = existsSync(file) ? readFileSync(file, "utf8") : "";
  const name = /^export function (create\w+)/m.exec(source)?.[1];
  if (name !== undefined) return name;
  throw new DocsError(`src/apis/${slug}.ts exports no create function. Write the client of ${slug} first.`);
}

function readApi(slug: string): Api {
  const document = readContract(slug);
  return { slug, name: document.info.title.replace(/ API$/, ""), document, factory: factoryOf(slug) };
}

/**
 * The APIs that have a bundled contract in generated/.
 * @throws {DocsError} when there is none
 */
export function readApis(): Api[] {
  const folders = existsSync(generated) ? readdirSync(generated).toSorted() : [];
  const slugs = folders.filter((slug) => existsSync(join(generated, slug, "openapi.json")));
  if (slugs.length > 0) return slugs.map(readApi);
  throw new DocsError("generated/ holds no contract. Run npm run generate first.");
}
