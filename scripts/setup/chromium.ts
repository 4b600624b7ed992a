import { existsSync } from "node:fs";
import { ensureProgram, findInPath } from "./program.ts";

/** There is no Chromium, and none could be installed; the message says what to do. */
export class ChromiumError extends Error {
  override name = "ChromiumError";
}

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

const applications = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** The program of an installed Chromium or Chrome; undefined where there is none. */
export const findChromium = (environment: NodeJS.ProcessEnv = process.env): string | undefined =>
  findInPath(names, environment) ?? applications.find((program) => existsSync(program));

/**
 * The program of a Chromium: the one that CHROMIUM_PATH names, one that is installed, or Debian's, which is
 * installed now where that is possible.
 * @throws {ChromiumError} when there is none and none can be installed
 */
export const ensureChromium = (): Promise<string> =>
  ensureProgram({
    name: "Chromium",
    products: "Chromium or Chrome",
    variable: "CHROMIUM_PATH",
    packages: ["chromium"],
    find: findChromium,
    Failure: ChromiumError,
  });
