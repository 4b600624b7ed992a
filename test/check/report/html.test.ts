import { expect, test } from "vitest";
import { html } from "../../../src/check/report/html.ts";
import { clean, hostile, report } from "./support.ts";

test("the page needs nothing beside it and runs nothing", () => {
  for (const page of [html(report), html(hostile)]) {
    expect(page).not.toMatch(/<(script|link|img|iframe|object)|\son\w+=|@import|url\(|javascript:/i);
  }
});

test("it has a language, a title, headings in order and a table with a caption", () => {
  const page = html(report);
  expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
  expect(page).toContain("<title>Contract check of seventime</title>");
  const levels = [...page.matchAll(/<h(\d)>/g)].map(([, level]) => Number(level));
  expect(levels[0]).toBe(1);
  expect(levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1)).toBe(true);
  expect(page).toContain("<caption>How much of the contract was seen</caption>");
  expect(page).toContain('<tr><th scope="row">operations</th><td>3</td><td>4</td><td>1</td><td>75</td></tr>');
});

test("it has every finding under its severity", () => {
  const page = html(report);
  expect(page.match(/<article class="\w+">/g)).toEqual([
    '<article class="error">',
    '<article class="warning">',
    '<article class="info">',
  ]);
  expect(page).toContain("<h2>Errors (1)</h2>");
  expect(html(clean)).not.toContain("<article");
  expect(html(clean)).toContain("no findings in 12 exchanges");
});

test("texts of a server are texts on the page", () => {
  expect(html(hostile)).toContain("&lt;/failure&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;");
});
