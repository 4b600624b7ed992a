import { describe, expect, test } from "vitest";
import { readApis } from "../../scripts/docs/apis.ts";
import { readFacts } from "../../scripts/docs/facts.ts";
import { landingPage } from "../../scripts/docs/landing.ts";
import { noticeHtml } from "../../scripts/docs/notice.ts";
import { type Page, renderPage } from "../../scripts/docs/page.ts";
import { sectionPages } from "../../scripts/docs/section.ts";

const apis = readApis();
const facts = { slug: "a", name: "A & B", notice: undefined, basic: {}, options: {} };
const notice = { text: "It is <over>.", page: "today", name: "today" };

test("the APIs stand in the order of docs/apis.yaml", () => {
  expect(apis.map(({ name }) => name)).toEqual(readFacts().map(({ name }) => name));
  expect(apis.map(({ name }) => name)).toEqual(["Seven Time", "7shifts", "Timekit"]);
});

test("the mocks are where npm run mock serves them", () => {
  expect(apis.map(({ mock }) => mock)).toEqual([4010, 4011, 4012].map((port) => `http://127.0.0.1:${port}`));
});

describe("a notice", () => {
  test("leads to its page, from wherever it stands", () => {
    expect(noticeHtml({ ...facts, notice }, "../")).toBe(
      '<p class="notice">It is &lt;over&gt;. <a href="../a/today.html">A &amp; B today</a></p>',
    );
  });

  test("adds its page to the navigation, after the guide", () => {
    const names = (one: typeof facts | (Omit<typeof facts, "notice"> & { notice: typeof notice })) =>
      sectionPages(one).map(({ name }) => name);
    expect(names(facts)).toEqual(["Guide", "Reference", "Contradictions"]);
    expect(names({ ...facts, notice })).toEqual(["Guide", "today", "Reference", "Contradictions"]);
  });

  test.each([
    ["sevenshifts/index.html", "sevenshifts", true],
    ["sevenshifts/reference.html", "sevenshifts", true],
    ["sevenshifts/contradictions.html", "sevenshifts", true],
    ["sevenshifts/v1-today.html", "sevenshifts", false],
    ["seventime/index.html", "seventime", false],
  ])("stands on %s of %s: %s", (path, section, isThere) => {
    const page: Page = { path, section, title: "T", description: "D", styles: [], body: "" };
    expect(renderPage(page, apis).includes('<p class="notice">')).toBe(isThere);
  });

  test("stands on the card of the API, and on no other", () => {
    const cards = landingPage(apis).body.split("<li><h3>").slice(1);
    expect(cards.map((card) => card.includes("has ended this version"))).toEqual([false, true, false]);
  });
});
