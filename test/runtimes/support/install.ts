import { execFile } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { root } from "../../../scripts/paths.ts";

const execute = promisify(execFile);

const folder = join(root, "test/runtimes");

/** Whether the runtimes were installed after their lockfile last changed. */
function isInstalled(): boolean {
  const installed = join(folder, "node_modules/.package-lock.json");
  const lock = join(folder, "package-lock.json");
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs;
}

/**
 * Installs the runtimes beside the project's Node where they are missing.
 * @throws {Error} when npm cannot install them
 */
export async function ensureRuntimes(): Promise<void> {
  if (isInstalled()) return;
  console.error("Installing Node 20, 22 and 26, Bun and Deno into test/runtimes: 740 MB, 10 to 20 seconds.");
  await execute("npm", ["ci", "--no-audit", "--no-fund"], { cwd: folder }).catch((cause: unknown) => {
    throw new Error("The runtimes could not be installed. Run npm ci in test/runtimes to see why.", {
      cause,
    });
  });
}

const { optionalDependencies }: { optionalDependencies: Record<string, string> } = JSON.parse(
  readFileSync(join(folder, "package.json"), "utf8"),
);

/** A program of a runtime's package; undefined where test/runtimes/package.json has none for this system. */
export function programOf(runtime: string, path: string): string | undefined {
  const name = `${runtime}-${process.platform}-${process.arch}`;
  return name in optionalDependencies ? join(folder, "node_modules", name, path) : undefined;
}
