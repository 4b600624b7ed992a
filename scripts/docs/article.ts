import { escapeHtml } from "./html.ts";
import { type Heading, renderMarkdown } from "./markdown.ts";
import type { Page } from "./page.ts";
import { readSource } from "./source.ts";

function contents(headings: Heading[]): string {
  const links = headings.map(({ id, text }) => `<li><a href="#${id}">${escapeHtml(text)}</a></li>`);
  return `<nav class="contents" aria-label="On this page"><h2>On this page</h2><ul>${links.join("")}</ul></nav>`;
}

/** A page that a Markdown file of docs/ makes, with a table of contents where there is something to list. */
export function articlePage(
  path: string,
  file: string,
  values: Record<string, string>,
  section?: string,
): Page {
  const { title, description, text } = readSource(file, values);
  const { html, headings } = renderMarkdown(text);
  const body =
    section === undefined
      ? `<main id="main" class="plain">\n${html}</main>`
      : `<div class="article">\n${contents(headings)}\n<main id="main">\n${html}</main>\n</div>`;
  const styles = ["article.css", "code.css", "diagram.css", "landing.css"];
  return { path, title, description, styles, body, ...(section !== undefined && { section }) };
}
