import { ChromiumError, ensureChromium } from "../scripts/setup/chromium.ts";

/**
 * Installs a Chromium where there is none, once, before test files that run side by side would each try. Where that
 * is not possible, only the tests that need one fail, and say why.
 */
export default async function setup(): Promise<void> {
  await ensureChromium().catch((error: unknown) => {
    if (!(error instanceof ChromiumError)) throw error;
  });
}
