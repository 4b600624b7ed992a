import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { ConfigurationError } from "../../src/client/errors/configurationError.ts";
import { fileStore } from "../../src/stores/file.ts";
import { slowRate } from "./support/moments.ts";

/** How the system refuses a link; undefined where it does not. */
const refusal = vi.hoisted((): { code: string } => ({ code: "" }));

vi.mock("node:fs", async (original) => ({
  ...(await original<typeof import("node:fs")>()),
  linkSync: () => {
    throw Object.assign(new Error("refused"), refusal);
  },
}));

test.each(["EPERM", "ENOTSUP", "ENOSYS", "EROFS"])(
  "a file system that refuses links with %s",
  async (code) => {
    refusal.code = code;
    const folder = await mkdtemp(join(tmpdir(), "timepact-rate-"));
    expect(() => fileStore(folder).reserve("a", slowRate)).toThrow(
      new ConfigurationError(
        `fileStore cannot keep its state in ${folder} (${code}). Give it a folder that this process may write to, on a file system with hard links.`,
      ),
    );
    const left = await readdir(folder, { recursive: true });
    expect(left.filter((name) => name.endsWith(".tmp"))).toEqual([]);
    await rm(folder, { recursive: true });
  },
);

test("files that others change all the time are given up at last", async () => {
  refusal.code = "EEXIST";
  const folder = await mkdtemp(join(tmpdir(), "timepact-rate-"));
  expect(() => fileStore(folder).reserve("a", slowRate)).toThrow("(EBUSY)");
  await rm(folder, { recursive: true });
});
