import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { isFields } from "../lint/value.ts";
import { root } from "../paths.ts";
import { DocsError } from "./docsError.ts";

/** What a reader of an API's pages has to know before all else. */
export interface Notice {
  text: string;
  /** The page that tells more, without its ending: `v1-today`. */
  page: string;
  /** What the navigation calls that page. */
  name: string;
}

/** What the site says of an API beside its contract. */
export interface Facts {
  slug: string;
  /** What people call it: `Seven Time`. */
  name: string;
  notice: Notice | undefined;
  /** How curl hands a key of HTTP Basic over, by security scheme; {key} stands for the key. */
  basic: Record<string, string>;
  /** What the client is made with where an operation's key is not the client's own, by scheme; `none` for no key. */
  options: Record<string, unknown>;
}

const file = "docs/apis.yaml";

function textAt(value: unknown, key: string, place: string): string {
  const text = isFields(value) ? value[key] : undefined;
  if (typeof text === "string") return text;
  throw new DocsError(`${file}: ${place} has no ${key}. Add it as text.`);
}

function readFile(): [slug: string, facts: unknown][] {
  const content: unknown = parse(readFileSync(join(root, file), "utf8"));
  return isFields(content) ? Object.entries(content) : [];
}

function noticeOf(slug: string, facts: unknown): Notice | undefined {
  const notice = isFields(facts) ? facts["notice"] : undefined;
  if (notice === undefined) return undefined;
  const part = (key: string): string => textAt(notice, key, `the notice of ${slug}`);
  return { text: part("text"), page: part("page"), name: part("name") };
}

function basicOf(slug: string, facts: unknown): Record<string, string> {
  const basic = isFields(facts) ? facts["basic"] : undefined;
  const schemes = isFields(basic) ? Object.keys(basic) : [];
  return Object.fromEntries(schemes.map((scheme) => [scheme, textAt(basic, scheme, `basic of ${slug}`)]));
}

function optionsOf(facts: unknown): Record<string, unknown> {
  const options = isFields(facts) ? facts["options"] : undefined;
  return isFields(options) ? options : {};
}

/**
 * What docs/apis.yaml says of the APIs, in its order.
 * @throws {DocsError} when something is missing there
 */
export const readFacts = (): Facts[] =>
  readFile().map(([slug, facts]) => ({
    slug,
    name: textAt(facts, "name", slug),
    notice: noticeOf(slug, facts),
    basic: basicOf(slug, facts),
    options: optionsOf(facts),
  }));
