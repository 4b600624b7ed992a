import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Folder of the project. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** APIs that have a contract, by the name of their folder in spec/. */
export const apis: string[] = readdirSync(join(root, "spec"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(root, "spec", entry.name, "openapi.yaml")))
  .map((entry) => entry.name)
  .toSorted();

/** Environment for Redocly: it neither reports usage nor looks for updates. */
export const redoclyEnvironment: NodeJS.ProcessEnv = {
  ...process.env,
  REDOCLY_TELEMETRY: "off",
  REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
};
