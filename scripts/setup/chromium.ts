import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** There is no Chromium, and none could be installed; the message says what to do. */
export class ChromiumError extends Error {
  override name = "ChromiumError";
}

const missing = (): ChromiumError =>
  new ChromiumError("There is no Chromium. Install Chromium or Chrome, or set CHROMIUM_PATH to its program.");

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

const applications = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** The program of an installed Chromium or Chrome; undefined where there is none. */
export function findChromium(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const folders = (environment["PATH"] ?? "").split(delimiter);
  const inPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...inPath, ...applications].find((program) => existsSync(program));
}

const canInstall = (): boolean =>
  process.platform === "linux" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");

async function aptGet(...words: string[]): Promise<void> {
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", words, { env: environment, maxBuffer: 1 << 26 }).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ChromiumError(`Chromium could not be installed. Install it, or set CHROMIUM_PATH. ${reason}`);
  });
}

/**
 * The program of a Chromium: the one that CHROMIUM_PATH names, one that is installed, or Debian's, which is
 * installed now where that is possible.
 * @throws {ChromiumError} when there is none and none can be installed
 */
export async function ensureChromium(): Promise<string> {
  const named = process.env["CHROMIUM_PATH"];
  if (named !== undefined && named !== "") {
    if (existsSync(named)) return named;
    throw new ChromiumError(
      `CHROMIUM_PATH names ${named}, which does not exist. Set it to the program of a Chromium.`,
    );
  }
  const present = findChromium();
  if (present !== undefined) return present;
  if (!canInstall()) throw missing();
  console.error("There is no Chromium; installing Debian's.");
  await aptGet("update", "-qq");
  await aptGet("install", "-y", "--no-install-recommends", "chromium");
  const installed = findChromium();
  if (installed === undefined) throw missing();
  return installed;
}
