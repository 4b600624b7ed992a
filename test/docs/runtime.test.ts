import { expect, test } from "vitest";
import { readApis } from "../../scripts/docs/apis.ts";
import { renderPage } from "../../scripts/docs/page.ts";
import { runtimePage } from "../../scripts/docs/runtime.ts";

const apis = readApis();
const page = runtimePage(apis);

/** The cells of the table rows that begin with a text. */
const rowsOf = (first: string): string[][] =>
  [...page.body.matchAll(/<tr>(.*?)<\/tr>/gs)]
    .map(([, row = ""]) => [...row.matchAll(/<td>(.*?)<\/td>/gs)].map(([, cell = ""]) => cell))
    .filter(([cell]) => cell === first);

test("the page has the limits of every contract", () => {
  expect(rowsOf("Seven Time")[0]).toEqual(["Seven Time", "4 a second", "1", "429", "–"]);
  expect(rowsOf("7shifts")[0]).toEqual(["7shifts", "600 a minute", "10", "429", "–"]);
  expect(rowsOf("Timekit")[0]).toEqual([
    "Timekit",
    "600 a minute",
    "10",
    "503",
    "3000 a day, refused with 429",
  ]);
});

test("the page has every create that can be looked for, and what its method alone does not tell", () => {
  const creates = [...rowsOf("Seven Time"), ...rowsOf("7shifts"), ...rowsOf("Timekit")]
    .map((cells) => cells.join(" ").replace(/<.*?>/g, ""))
    .filter((words) => words.includes("create"));
  expect(creates).toEqual([
    "Seven Time seventime.projects.create projectNumber",
    "Seven Time seventime.customers.create customerNumber",
    "Timekit timekit.resources.create email",
  ]);
  expect(page.body).toContain('<a href="timekit/reference.html#/availability/queryavailability">');
  expect(page.body).toContain('<a href="timekit/reference.html#/bookings/actonbooking">');
});

test("the page belongs to no API, and the navigation of every page leads to it", () => {
  const own = renderPage(page, apis);
  expect(own).toContain('<a href="runtime.html" aria-current="page">At run time</a>');
  expect(own).not.toContain('<p class="notice">');
  const other = {
    path: "timekit/index.html",
    section: "timekit",
    title: "T",
    description: "D",
    styles: [],
    body: "",
  };
  expect(renderPage(other, apis)).toContain('<a href="../runtime.html">At run time</a>');
});
