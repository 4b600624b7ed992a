import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ValkeyError, ensureValkey, findValkey } from "../../scripts/setup/valkey.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "timepact-valkey-"));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

test("a Redis in the PATH is found, a Valkey before it", async () => {
  const environment = { PATH: ["/none", folder].join(delimiter) };
  expect(findValkey(environment)).toBeUndefined();
  await writeFile(join(folder, "redis-server"), "");
  expect(findValkey(environment)).toBe(join(folder, "redis-server"));
  await writeFile(join(folder, "valkey-server"), "");
  expect(findValkey(environment)).toBe(join(folder, "valkey-server"));
});

test("VALKEY_PATH decides, and has to name what exists", async () => {
  const program = join(folder, "mine");
  vi.stubEnv("VALKEY_PATH", program);
  await expect(ensureValkey()).rejects.toThrow(
    new ValkeyError(
      `VALKEY_PATH names ${program}, which does not exist. Set it to the program of a Valkey server.`,
    ),
  );
  await writeFile(program, "");
  expect(await ensureValkey()).toBe(program);
});
