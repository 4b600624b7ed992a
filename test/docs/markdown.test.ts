import { expect, test } from "vitest";
import { codeBlock, renderLine, renderMarkdown } from "../../scripts/docs/markdown.ts";

test("headings get anchors from their words, each its own", () => {
  const { html, headings } = renderMarkdown(
    "# Top\n\n## [Start a timer](x.html)\n\n### `Log`: `time`\n\n### `Log`: `time`\n",
  );
  expect(html.match(/id="[^"]*"/g)).toEqual(['id="start-a-timer"', 'id="log-time"', 'id="log-time-2"']);
  expect(headings).toEqual([{ id: "start-a-timer", text: "Start a timer" }]);
});

test("code is coloured, and safe where its language is not known", () => {
  expect(codeBlock("const a = 1;", "ts")).toContain('<span class="hljs-keyword">const</span>');
  expect(codeBlock("<b>", "text")).toBe(
    '<pre tabindex="0"><code class="language-text">&lt;b&gt;</code></pre>\n',
  );
});

test("what has to be scrolled can take the focus", () => {
  expect(renderMarkdown("| a |\n| - |\n| b |\n").html).toContain('aria-label="Table" tabindex="0"><table>');
});

test("a placeholder in a line stays readable", () => {
  expect(renderLine("GET /fields/<entityType>, `<b>`")).toBe(
    "GET /fields/&lt;entityType&gt;, <code>&lt;b&gt;</code>",
  );
});
