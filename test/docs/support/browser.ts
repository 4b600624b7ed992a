import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, type BrowserContextOptions, type Locator, type Page, chromium } from "playwright-core";
import { ensureChromium } from "../../../scripts/setup/chromium.ts";

/** A page in a browser, and what went wrong in it: errors of scripts, errors on the console, foreign requests. */
export interface Visit {
  page: Page;
  troubles: string[];
  close(): Promise<void>;
}

const switches = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A browser as small as a phone. */
export const phone = { viewport: { width: 390, height: 844 } };

/** The part of a reference that shows an operation, by its address behind the #. */
export const sectionOf = (operation: string): string => `[data-section-id="${operation}"]`;

/** Starts a headless Chromium. */
export const startBrowser = async (): Promise<Browser> =>
  chromium.launch({ executablePath: await ensureChromium(), args: switches });

/** Opens a page that can reach its own origin alone. */
export async function visit(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const troubles: string[] = [];
  const { origin } = new URL(url);
  page.on("pageerror", ({ message }) => troubles.push(`error: ${message}`));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) troubles.push(`console: ${message.text()}`);
  });
  await context.route(
    (address) => address.origin !== origin && /^https?:$/.test(address.protocol),
    (route) => {
      troubles.push(`request: ${route.request().url()}`);
      return route.abort();
    },
  );
  await page.goto(url);
  if (url.includes("reference.html")) await page.locator("#main h1, #main h2").first().waitFor();
  return { page, troubles, close: () => context.close() };
}

/** Waits until something is there to see. */
export const isShown = (locator: Locator): Promise<boolean> => locator.waitFor().then(() => true);

/** How far a page is wider than the window, in pixels. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Turns the system dark, and waits until every colour has changed. */
export async function darken(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.waitForFunction(() => {
    const isLight = document.documentElement.classList.contains("light");
    return !isLight && document.getAnimations().length === 0;
  });
}

/** Part of a page that axe looks at; the whole page without it. */
export interface Focus {
  parts?: string[];
  /** The rules to try; all without it. */
  rules?: string[];
}

/** The serious and critical faults that axe finds, with where they are. */
export async function accessibilityFaults(page: Page, { parts = [], rules }: Focus = {}): Promise<string[]> {
  // The mode is for pages of one frame, as ours are: the other opens a second page for the results, which takes long.
  const whole = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
  const builder = parts.reduce((axe, part) => axe.include(part), whole);
  const { violations } = await (rules === undefined ? builder : builder.withRules(rules)).analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} at ${target.join(" ")}: ${failureSummary}`),
    );
}
