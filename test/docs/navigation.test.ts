import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readContract } from "../../scripts/contract.ts";
import { apis } from "../../scripts/paths.ts";
import { listOperations } from "../../src/openapi/operations.ts";
import { isShown, overflow, phone, sectionOf, startBrowser, visit } from "./support/browser.ts";
import { type TestSite, startSite } from "./support/site.ts";

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

describe("navigation", { timeout: 30_000 }, () => {
  const reference = "seventime/reference.html";

  test("leads from the start to the guide, the reference and back", async () => {
    const { page, close } = await visit(browser, site.address);
    const header = page.locator("header.top");
    const ways: [link: string, heading: string | RegExp][] = [
      ["Seven Time", "Seven Time"],
      ["Reference", /^Seven Time API/],
      ["Contradictions", "Contradictions"],
      ["At run time", "The client at run time"],
      ["timepact", "A contract for the API you do not own"],
    ];
    for (const [link, heading] of ways) {
      await header.getByRole("link", { name: link }).click();
      expect(await isShown(page.getByRole("heading", { level: 1, name: heading }))).toBe(true);
    }
    await close();
  });

  test("leads from the card of an ended version to what replaced it", async () => {
    const { page, close } = await visit(browser, site.address);
    await page.getByRole("link", { name: "7shifts v1 today" }).click();
    expect(await isShown(page.getByRole("heading", { level: 1, name: "7shifts v1 today" }))).toBe(true);
    await page.locator("header.top").getByRole("link", { name: "Reference" }).click();
    expect(await isShown(page.locator(".notice").getByText("The vendor has ended this version"))).toBe(true);
    await close();
  });

  test("an operation of an ended version is shown as deprecated, with curl and evidence", async () => {
    const address = `${site.address}sevenshifts/reference.html#/shifts/listshifts`;
    const { page, close } = await visit(browser, address);
    const section = page.locator(sectionOf("/shifts/listshifts"));
    await section.getByRole("button", { name: "TypeScript" }).click();
    await page.getByText("curl", { exact: true }).click();
    for (const text of [/deprecated/i, "start[gte]=", "Documented:", "Contradiction."]) {
      expect(await isShown(section.getByText(text).first())).toBe(true);
    }
    await close();
  });

  test("the card of Timekit leads to its guide, and its contents to the graphs, which say what they show", async () => {
    const { page, close } = await visit(browser, site.address, phone);
    await page.locator(".cards li", { hasText: "Timekit" }).getByRole("link", { name: "Guide" }).click();
    await page.getByRole("navigation", { name: "On this page" }).getByText("Booking graphs").click();
    const graph = page.getByRole("img", { name: "Group customer payment graph: states and actions" });
    expect(await isShown(graph)).toBe(true);
    expect(await page.locator("svg.graph").count()).toBe(7);
    expect((await graph.boundingBox())?.width).toBeGreaterThan(300);
    expect(await overflow(page)).toBe(0);
    await close();
  });

  test("the search of a list of Timekit is shown with its key as a password", async () => {
    const address = `${site.address}timekit/reference.html#/bookings/listbookings`;
    const { page, close } = await visit(browser, address);
    const section = page.locator(sectionOf("/bookings/listbookings"));
    expect(await isShown(section.getByText('search: { graph: "instant"').first())).toBe(true);
    await section.getByRole("button", { name: "TypeScript" }).click();
    await page.getByText("curl", { exact: true }).click();
    for (const text of ["search=graph:instant;customer.email:marty@example.com", ":$TIMEKIT_APP_KEY"]) {
      expect(await isShown(section.getByText(text).first())).toBe(true);
    }
    await close();
  });

  test("the menu of the reference opens an operation, with samples, evidence and contradictions", async () => {
    const { page, close } = await visit(browser, site.address + reference);
    const menu = page.getByRole("navigation", { name: "Operations" });
    await menu.getByText("Timers", { exact: true }).click();
    await menu.getByText("Start a timer").click();
    await page.waitForURL(/#\/timers\/starttimer$/);
    const section = page.locator(sectionOf("/timers/starttimer"));
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

  test.each([641, 768, 961])("the links of the header fit into %i pixels", async (width) => {
    const viewport = { width, height: 800 };
    const { page, close } = await visit(browser, `${site.address}sevenshifts/index.html`, { viewport });
    expect(await overflow(page)).toBe(0);
    await close();
  });

  test("the page for what is not there works at any depth", async () => {
    const { page, close } = await visit(browser, `${site.address}no/such/page`);
    await page.getByRole("link", { name: "The start page" }).click();
    expect(await isShown(page.getByRole("heading", { level: 2, name: "Quick start" }))).toBe(true);
    await close();
  });
});

test.each(apis)(
  "the menu of the reference of %s has every operation where our links expect it",
  { timeout: 30_000 },
  async (slug) => {
    const { page, close } = await visit(browser, `${site.address}${slug}/reference.html`);
    const links = page.locator('.menu-content a[href^="#/"]');
    await page.locator(".menu-item-type-group svg").evaluateAll((arrows) => {
      for (const arrow of arrows) arrow.parentElement?.click();
    });
    const expected = listOperations(readContract(slug)).map(({ operation }) =>
      `#/${operation.tags[0]}/${operation.operationId}`.toLowerCase(),
    );
    const found = () => links.evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    await expect.poll(found).toEqual(expect.arrayContaining(expected));
    await close();
  },
);
