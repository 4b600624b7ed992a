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

const lineReader = new MarkdownIt();

/** Turns one line of Markdown into HTML; what looks like HTML in it is text. */
export const renderLine = (text: string): string => lineReader.renderInline(text);

/** The words of a heading, without what makes them links or code. */
const headingText = (inline: { children: { content: string }[] | null } | undefined): string =>
  (inline?.children ?? []).map(({ content }) => content).join("");

/** Turns Markdown into HTML whose headings can be linked to. */
export function renderMarkdown(text: string): Rendered {
  const tokens = reader.parse(text, {});
  const headings: Heading[] = [];
  const timesUsed = new Map<string, number>();
  for (const [index, token] of tokens.entries()) {
    if (token.type !== "heading_open" || token.tag === "h1") continue;
    const heading = headingText(tokens[index + 1]);
    const anchor = anchorOf(heading);
    const times = (timesUsed.get(anchor) ?? 0) + 1;
    timesUsed.set(anchor, times);
    const id = times === 1 ? anchor : `${anchor}-${times}`;
    token.attrSet("id", id);
    if (token.tag === "h2") headings.push({ id, text: heading });
  }
  return { html: reader.renderer.render(tokens, reader.options, {}), headings };
}
