import { startBrowser } from "../../docs/support/browser.ts";
import { bundleApp } from "./app.ts";
import type { RunSuite } from "./runtime.ts";

/** Runs the suite in a page, which calls another origin than its own. */
export const inChromium: RunSuite = async (app, { address, elsewhere }) => {
  const browser = await startBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(elsewhere);
    await page.addScriptTag({ content: await bundleApp(app) });
    const call = `suite.run(${JSON.stringify(address)}, ${JSON.stringify(elsewhere)})`;
    const verdicts: unknown = JSON.parse(String(await page.evaluate(call)));
    return { runtime: `Chromium ${browser.version()}`, verdicts: Object(verdicts), lingered: 0 };
  } finally {
    await browser.close();
  }
};
