import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ChromiumError, ensureChromium, findChromium } from "../../scripts/setup/chromium.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "timepact-chromium-"));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

test("a Chromium in the PATH is found, before a Chrome", async () => {
  await writeFile(join(folder, "google-chrome"), "");
  expect(findChromium({ PATH: ["/none", folder].join(delimiter) })).toBe(join(folder, "google-chrome"));
  await writeFile(join(folder, "chromium"), "");
  expect(findChromium({ PATH: ["/none", folder].join(delimiter) })).toBe(join(folder, "chromium"));
});

test("CHROMIUM_PATH decides, and has to name what exists", async () => {
  const program = join(folder, "mine");
  vi.stubEnv("CHROMIUM_PATH", program);
  await expect(ensureChromium()).rejects.toThrow(
    new ChromiumError(
      `CHROMIUM_PATH names ${program}, which does not exist. Set it to the program of a Chromium.`,
    ),
  );
  await writeFile(program, "");
  expect(await ensureChromium()).toBe(program);
});
