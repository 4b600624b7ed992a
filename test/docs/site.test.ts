import type { Browser } from "playwright-core";
import type { Report } from "../../src/check/report/report.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { clean, finding, report } from "../check/report/support.ts";
import {
  type Visit,
  accessibilityFaults,
  darken,
  isShown,
  overflow,
  phone,
  sectionOf,
  startBrowser,
  visit,
} from "./support/browser.ts";
import { type TestSite, startSite } from "./support/site.ts";

/** Pages, and the parts of them that no other page has. */
const pages: [path: string, parts: string[]][] = [
  ["index.html", []],
  ["404.html", []],
  ["runtime.html", []],
  ["sandbox.html", []],
  ["check.html", []],
  ["seventime/index.html", []],
  ["seventime/contradictions.html", []],
  ["seventime/reference.html", []],
  [
    "seventime/reference.html#/timelogs/createtimelog",
    [sectionOf("/timelogs/createtimelog"), ".menu-content"],
  ],
  ["sevenshifts/index.html", []],
  ["sevenshifts/v1-today.html", []],
  ["sevenshifts/contradictions.html", [".notice", ".contents"]],
  ["sevenshifts/reference.html", [".notice", ".menu-content"]],
  ["sevenshifts/reference.html#/shifts/listshifts", [sectionOf("/shifts/listshifts")]],
  ["timekit/index.html", []],
  ["timekit/contradictions.html", [".contents"]],
  ["timekit/reference.html", [".menu-content"]],
  ["timekit/reference.html#/bookings/actonbooking", [sectionOf("/bookings/actonbooking")]],
];

/** Reports of what the pages above show: of the vendor's server, which differs, and of the sandbox. */
const reports: Report[] = [
  {
    ...report,
    api: "sevenshifts",
    baseUrl: "https://api.7shifts.com/v1",
    findings: [{ ...finding, operationId: "listShifts" }],
  },
  {
    ...clean,
    api: "timekit",
    baseUrl: "http://127.0.0.1:4010/timekit/v2",
    verified: { actOnBooking: "2026-11-22T09:29:58.000Z" },
  },
];

let site: TestSite;
let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
  site = await startSite(reports);
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

test.each([
  [
    "sevenshifts",
    "/shifts/listshifts",
    /Differs: 1 finding on 2026-11-22 against api\.7shifts\.com \(wrong-type\)\./,
  ],
  ["timekit", "/bookings/actonbooking", /Last verified: 2026-11-22 against the sandbox, not the vendor\./],
])("the reference of %s says beside %s what a report says of it", async (api, operation, text) => {
  const { page, close } = await visit(browser, `${site.address}${api}/reference.html#${operation}`);
  const note = page.locator(sectionOf(operation)).locator("p", { hasText: text });
  expect(await isShown(note.first())).toBe(true);
  await close();
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
