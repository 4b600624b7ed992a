import hljs from "highlight.js";
import MarkdownIt from "markdown-it";
import { anchorOf, escapeHtml } from "./html.ts";

/** A heading of the second level, which a table of contents lists. */
export interface Heading {
  id: string;
  text: string;
}

/** What a Markdown text becomes. */
export interface Rendered {
  html: string;
  headings: Heading[];
}

function highlight(code: string, language: string): string {
  if (hljs.getLanguage(language) === undefined) return escapeHtml(code);
  return hljs.highlight(code, { language }).value;
}

/** A block of code, coloured; it can take the focus because it may have to be scrolled. */
export const codeBlock = (code: string, language: string): string =>
  `<pre tabindex="0"><code class="language-${escapeHtml(language)}">${highlight(code, language)}</code></pre>\n`;

function readerOf(): InstanceType<typeof MarkdownIt> {
  const markdown = new MarkdownIt({ html: true });
  const { rules } = markdown.renderer;
  rules["fence"] = (tokens, index) => {
    const { content, info } = tokens[index] ?? { content: "", info: "" };
    return codeBlock(content, info.split(" ")[0] ?? "");
  };
  rules["table_open"] = () => '<div class="table" role="group" aria-label="Table" tabindex="0"><table>\n';
  rules["table_close"] = () => "</table></div>\n";
  return markdown;
}

const reader = readerOf();

/** Turns one line of Markdown into HTML. */
export const renderLine = (text: string): string => reader.renderInline(text);

/** Turns Markdown into HTML whose headings can be linked to. */
export function renderMarkdown(text: string): Rendered {
  const tokens = reader.parse(text, {});
  const headings: Heading[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.type !== "heading_open" || token.tag === "h1") continue;
    const heading = tokens[index + 1]?.content ?? "";
    const id = anchorOf(heading);
    token.attrSet("id", id);
    if (token.tag === "h2") headings.push({ id, text: heading });
  }
  return { html: reader.renderer.render(tokens, reader.options, {}), headings };
}
