import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { isFields } from "../lint/value.ts";
import { root } from "../paths.ts";
import { DocsError } from "./docsError.ts";

/** A Markdown file of docs/ with what its front matter says. */
export interface Source {
  title: string;
  description: string;
  /** The Markdown, placeholders filled in. */
  text: string;
}

function fill(text: string, values: Record<string, string>, file: string): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values[name];
    if (value !== undefined) return value;
    throw new DocsError(
      `docs/${file}: nothing fills in {{${name}}}. Known: ${Object.keys(values).join(", ")}.`,
    );
  });
}

/**
 * Reads a Markdown file of docs/ and fills in its placeholders, written {{name}}.
 * @throws {DocsError} when the file is missing, or lacks title, description or the value of a placeholder
 */
export function readSource(file: string, values: Record<string, string>): Source {
  const path = join(root, "docs", file);
  if (!existsSync(path))
    throw new DocsError(`docs/${file} is missing. Write it; docs/guides/seventime.md is a model.`);
  const [, header, body] =
    /^---\n(.*?)\n---\n(.*)$/s.exec(fill(readFileSync(path, "utf8"), values, file)) ?? [];
  const matter: unknown = parse(header ?? "");
  if (isFields(matter) && typeof matter["title"] === "string" && typeof matter["description"] === "string") {
    return { title: matter["title"], description: matter["description"], text: body ?? "" };
  }
  throw new DocsError(`docs/${file}:1: a page starts with title and description between two lines of ---.`);
}
