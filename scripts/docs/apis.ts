import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { readContract } from "../contract.ts";
import { placesOf } from "../mock/ports.ts";
import { root } from "../paths.ts";
import { DocsError } from "./docsError.ts";
import { type Facts, readFacts } from "./facts.ts";

/** An API that the site describes. */
export interface Api extends Facts {
  document: OpenApiDocument;
  /** Where its mock answers unless it is told otherwise. */
  mock: string;
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

function readApi(facts: Facts): Api {
  const { slug } = facts;
  const [place] = placesOf([slug], undefined);
  const mock = `http://127.0.0.1:${place?.port}`;
  return { ...facts, document: readContract(slug), mock, factory: factoryOf(slug) };
}

/** Slugs of the APIs that have a bundled contract. */
function slugsWithContract(): string[] {
  const folders = existsSync(generated) ? readdirSync(generated) : [];
  return folders.filter((slug) => existsSync(join(generated, slug, "openapi.json")));
}

/**
 * The APIs that have a bundled contract in generated/, in the order of docs/apis.yaml.
 * @throws {DocsError} when there is none, or docs/apis.yaml leaves one out
 * @throws {MockError} when the mock of one has no port
 */
export function readApis(): Api[] {
  const slugs = slugsWithContract();
  const facts = readFacts();
  const unknown = slugs.find((slug) => facts.every((one) => one.slug !== slug));
  if (unknown !== undefined) throw new DocsError(`docs/apis.yaml says nothing of ${unknown}. Add it there.`);
  if (slugs.length === 0) throw new DocsError("generated/ holds no contract. Run npm run generate first.");
  return facts.filter(({ slug }) => slugs.includes(slug)).map(readApi);
}
