import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parse, serialize } from "parse5";
import { expect, onTestFinished, test } from "vitest";
import { html } from "../../../src/check/report/html.ts";
import { scratchFolder } from "../../cli/support.ts";
import {
  accessibilityFaults,
  darken,
  overflow,
  phone,
  startBrowser,
  visit,
} from "../../docs/support/browser.ts";
import { all, changed, clean, hostile, report } from "./support.ts";

const tagsOf = (page: string): string[] => [...page.matchAll(/<\/?[a-z]+\d?/g)].map(([tag]) => tag);

/** What a browser has to mend while it reads a page. */
function parseErrorsOf(page: string): string[] {
  const errors: string[] = [];
  parse(page, { onParseError: ({ code, startLine }) => errors.push(`${code} in line ${startLine}`) });
  return errors;
}

test.each(all)("a browser has nothing to mend in the page", (...reports) => {
  const page = html(reports);
  expect(parseErrorsOf(page)).toEqual([]);
  expect(tagsOf(serialize(parse(page)))).toEqual(tagsOf(page));
});

test.each(all)("the page needs nothing beside it and runs nothing", (...reports) => {
  expect(html(reports)).not.toMatch(/<(script|link|img|iframe|object)|\son\w+=|@import|url\(|javascript:/i);
});

test.each(all)("it has a language, a title and headings in order", (...reports) => {
  const page = html(reports);
  expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
  const levels = [...page.matchAll(/<h(\d)>/g)].map(([, level]) => Number(level));
  expect(levels.filter((level) => level === 1)).toEqual([1]);
  expect(levels.filter((level) => level === 2)).toHaveLength(reports.length);
  expect(levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1)).toBe(true);
});

test("it has what was left out and what each tool has looked at, folded", () => {
  const page = html([{ ...report, tools: [{ name: "dredd", version: "14.1.0", checked: {}, findings: 0 }] }]);
  expect(page).toContain("<summary>Left out: 1</summary><ul><li><code>no record is known");
  expect(page).toContain("<li>dredd 14.1.0: 0 findings</li>");
});

test("it has every finding under its severity, and what it is of", () => {
  const page = html([report, { ...clean, api: "timekit" }]);
  expect(page).toContain("<title>Contract check of seventime, timekit</title>");
  expect(page.match(/<article class="\w+">/g)).toEqual([
    '<article class="error">',
    '<article class="warning">',
    '<article class="info">',
  ]);
  expect(page).toContain("<h3>Errors (1)</h3>");
  expect(html([clean])).not.toContain("<article");
  expect(html([clean])).toContain("no findings in 12 exchanges");
});

test("coverage is a table, with the names of what was not seen behind it", () => {
  const page = html([report]);
  expect(page).toContain("<caption>How much of the contract of seventime was seen</caption>");
  expect(page).toContain('<tr><th scope="row">operations</th><td>3/4</td><td>75</td></tr>');
  expect(page).toContain(
    "<details><summary>statuses: 2 not seen</summary><ul><li><code>GET /users 500</code></li><li><code>PUT /users 200</code></li></ul></details>",
  );
  expect(page).not.toContain("parameters: 0 not seen");
});

test("of an earlier report, what is new is told in full and the rest by name", () => {
  const page = html([changed]);
  expect(page.match(/<article/g)).toHaveLength(1);
  for (const [title, name] of [
    ["1 known", "wrong-type GET /users (listUsers) /data/-/firstName"],
    ["1 gone", "null-value GET /users (listUsers) /data/-/firstName"],
    ["1 not looked for again", "redirect GET /people/{id}"],
  ]) {
    expect(page).toContain(`<summary>${title}</summary><ul><li><code>${name}</code></li></ul>`);
  }
});

test("texts of a server are texts on the page", () => {
  expect(html([hostile])).toContain("&lt;/failure&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;");
});

test("it is accessible, light and dark, and as narrow as a phone", { timeout: 120_000 }, async () => {
  const file = join(await scratchFolder(), "report.html");
  await writeFile(file, html([report, { ...changed, api: "timekit" }]));
  const browser = await startBrowser();
  onTestFinished(() => browser.close());
  const { page, troubles } = await visit(browser, pathToFileURL(file).href, phone);
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  await darken(page);
  expect(await accessibilityFaults(page, { rules: ["color-contrast"] })).toEqual([]);
  expect(troubles).toEqual([]);
});
