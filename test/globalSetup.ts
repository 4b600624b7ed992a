import { ChromiumError, ensureChromium } from "../scripts/setup/chromium.ts";
import { ValkeyError, ensureValkey } from "../scripts/setup/valkey.ts";

/**
 * Installs a Chromium and a Valkey or Redis server where there is none, once and one after the other, before test
 * files that run side by side would each try. Where that is not possible, only the tests that need one fail, and say
 * why.
 */
export default async function setup(): Promise<void> {
  await ensureChromium().catch((error: unknown) => {
    if (!(error instanceof ChromiumError)) throw error;
  });
  await ensureValkey().catch((error: unknown) => {
    if (!(error instanceof ValkeyError)) throw error;
  });
}
