import fs from "node:fs";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { ConfigurationError } from "../../src/client/errors/configurationError.ts";
import { fileStore } from "../../src/stores/file.ts";
import { slowRate } from "./support/moments.ts";

/** How the system refuses a link. */
let code = "";

beforeAll(() => {
  vi.spyOn(fs, "linkSync").mockImplementation(() => {
    throw Object.assign(new Error("refused"), { code });
  });
  syncBuiltinESMExports();
});
afterAll(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
});

test.each(["EPERM", "ENOTSUP", "ENOSYS", "EROFS"])(
  "a file system that refuses links with %s",
  async (refusal) => {
    code = refusal;
    const folder = await mkdtemp(join(tmpdir(), "timepact-rate-"));
    expect(() => fileStore(folder).reserve("a", slowRate)).toThrow(
      new ConfigurationError(
        `fileStore cannot keep its state in ${folder} (${refusal}). Give it a folder that this process may write to, on a file system with hard links.`,
      ),
    );
    const left = await readdir(folder, { recursive: true });
    expect(left.filter((name) => name.endsWith(".tmp"))).toEqual([]);
    await rm(folder, { recursive: true });
  },
);

test("files that others change all the time are given up at last", async () => {
  code = "EEXIST";
  const folder = await mkdtemp(join(tmpdir(), "timepact-rate-"));
  expect(() => fileStore(folder).reserve("a", slowRate)).toThrow("(EBUSY)");
  await rm(folder, { recursive: true });
});
