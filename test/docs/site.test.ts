import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readContract } from "../../scripts/contract.ts";
import { listOperations } from "../../src/openapi/operations.ts";
import {
  type Visit,
  accessibilityFaults,
  darken,
  isShown,
  overflow,
  startBrowser,
  visit,
} from "./support/browser.ts";
import { type TestSite, startSite } from "./support/site.ts";

const phone = { viewport: { width: 390, height: 844 } };
const createTimeLog = '[data-section-id="/timelogs/createtimelog"]';

/** Pages, and the parts of them that no other page has. */
const pages: [path: string, parts: string[]][] = [
  ["index.html", []],
  ["404.html", []],
  ["seventime/index.html", []],
  ["seventime/contradictions.html", []],
  ["seventime/reference.html", []],
  ["seventime/reference.html#/timelogs/createtimelog", [createTimeLog, ".menu-content"]],
];

let site: TestSite;
let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
  site = await startSite();
}, 600_000);
afterAll(async () => {
  await browser.close();
  await site.close();
});

test("these tests look at every page", () => {
  expect(new Set(pages.map(([path]) => path.split("#")[0]))).toEqual(new Set(site.pages));
});

describe.each(pages)("%s", { timeout: 60_000 }, (path, parts) => {
  let opened: Visit;
  beforeAll(async () => {
    opened = await visit(browser, site.address + path);
  });
  afterAll(() => opened.close());

  test("is accessible", async () => {
    expect(await opened.page.title()).toContain("timepact");
    expect(await accessibilityFaults(opened.page, { parts })).toEqual([]);
  });

  test("has enough contrast in the dark", async () => {
    await darken(opened.page);
    expect(await accessibilityFaults(opened.page, { parts, rules: ["color-contrast"] })).toEqual([]);
  });

  test("is no wider than a phone", async () => {
    await opened.page.setViewportSize(phone.viewport);
    expect(await overflow(opened.page)).toBe(0);
  });

  test("caused no error all the while, and no request to anywhere else", () => {
    expect(opened.troubles).toEqual([]);
  });
});

describe("the colours follow the system", { timeout: 30_000 }, () => {
  test.each(["index.html", "seventime/reference.html"])("on %s, also while it is open", async (path) => {
    const { page, close } = await visit(browser, site.address + path, { colorScheme: "dark" });
    const paper = () =>
      page.evaluate(() => getComputedStyle(document.querySelector("#main") ?? document.body).color);
    const inDark = await paper();
    await page.emulateMedia({ colorScheme: "light" });
    expect([inDark, await paper()]).toEqual(["rgb(228, 235, 233)", "rgb(23, 32, 30)"]);
    await close();
  });
});

describe("navigation", { timeout: 30_000 }, () => {
  const reference = "seventime/reference.html";

  test("leads from the start to the guide, the reference and back", async () => {
    const { page, close } = await visit(browser, site.address);
    const header = page.locator("header.top");
    const ways: [link: string, heading: string | RegExp][] = [
      ["Seven Time", "Seven Time"],
      ["Reference", /^Seven Time API/],
      ["Contradictions", "Contradictions"],
      ["timepact", "A contract for the API you do not own"],
    ];
    for (const [link, heading] of ways) {
      await header.getByRole("link", { name: link }).click();
      expect(await isShown(page.getByRole("heading", { level: 1, name: heading }))).toBe(true);
    }
    await close();
  });

  test("the menu of the reference opens an operation, with samples, evidence and contradictions", async () => {
    const { page, close } = await visit(browser, site.address + reference);
    const menu = page.getByRole("navigation", { name: "Operations" });
    await menu.getByText("Timers", { exact: true }).click();
    await menu.getByText("Start a timer").click();
    await page.waitForURL(/#\/timers\/starttimer$/);
    const section = page.locator('[data-section-id="/timers/starttimer"]');
    for (const text of ["seventime.timers.start(", "Documented:", "Contradiction."]) {
      expect(await isShown(section.getByText(text).first())).toBe(true);
    }
    await close();
  });

  test("the search of the reference finds an operation", async () => {
    const { page, close, troubles } = await visit(browser, site.address + reference);
    await page.getByTestId("search-trigger").click();
    await page.keyboard.type("stop a timer");
    const found = page.getByTestId("search-dialog").getByRole("link", { name: "/stopTimer" });
    expect(await isShown(found)).toBe(true);
    expect(troubles).toEqual([]);
    await close();
  });

  test("on a phone, the menu of the reference opens over the page", async () => {
    const { page, close } = await visit(browser, site.address + reference, phone);
    expect(await overflow(page)).toBe(0);
    await page.getByRole("button", { name: "Open navigation menu" }).click();
    await page
      .getByRole("navigation", { name: "Operations" })
      .getByText("Time logs", { exact: true })
      .click();
    await page.waitForURL(/#\/timelogs$/);
    await close();
  });

  test.each([
    ["index.html", "A contract for the API you do not own"],
    [reference, /^Seven Time API/],
  ])("the skip link of %s leads to the text", async (path, name) => {
    const { page, close } = await visit(browser, site.address + path);
    for (const key of ["Tab", "Enter", "Tab"]) await page.keyboard.press(key);
    await page.waitForFunction(() => document.activeElement?.closest("#main") !== null);
    expect(await isShown(page.getByRole("heading", { level: 1, name }))).toBe(true);
    await close();
  });

  test("the page for what is not there works at any depth", async () => {
    const { page, close } = await visit(browser, `${site.address}no/such/page`);
    await page.getByRole("link", { name: "The start page" }).click();
    expect(await isShown(page.getByRole("heading", { level: 2, name: "Quick start" }))).toBe(true);
    await close();
  });
});

test(
  "the menu of the reference has every operation where our links expect it",
  { timeout: 30_000 },
  async () => {
    const { page, close } = await visit(browser, `${site.address}seventime/reference.html`);
    const links = page.locator('.menu-content a[href^="#/"]');
    await page.locator(".menu-item-type-group svg").evaluateAll((arrows) => {
      for (const arrow of arrows) arrow.parentElement?.click();
    });
    const expected = listOperations(readContract("seventime")).map(({ operation }) =>
      `#/${operation.tags[0]}/${operation.operationId}`.toLowerCase(),
    );
    const found = () => links.evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    await expect.poll(found).toEqual(expect.arrayContaining(expected));
    await close();
  },
);
