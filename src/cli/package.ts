import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const manifestFile = (): string => createRequire(import.meta.url).resolve("timepact/package.json");

/** Version of the package. */
export function version(): string {
  const manifest: { version?: unknown } = JSON.parse(readFileSync(manifestFile(), "utf8"));
  return String(manifest.version);
}

/** Folder of the built docs site; undefined where there is none, as in the published package. */
export function builtSite(): string | undefined {
  const site = join(dirname(manifestFile()), "site");
  return existsSync(join(site, "index.html")) ? site : undefined;
}
