import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../scripts/paths.ts";
import { BenchError } from "./benchError.ts";
import { progress } from "./report.ts";

const folder = join(root, "bench");

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

function readRecord(file: string): Record<string, unknown> {
  const value: unknown = JSON.parse(readFileSync(file, "utf8"));
  return isRecord(value) ? value : {};
}

function isInstalled(name: string, version: unknown): boolean {
  const file = join(folder, "node_modules", name, "package.json");
  return existsSync(file) && readRecord(file)["version"] === version;
}

/** The peers that are not there in the version that bench/package.json names. */
function missingPeers(): string[] {
  const { dependencies } = readRecord(join(folder, "package.json"));
  return Object.entries(isRecord(dependencies) ? dependencies : {})
    .filter(([name, version]) => !isInstalled(name, version))
    .map(([name]) => name);
}

/**
 * Installs the peers where one is missing or of another version.
 * @throws {BenchError} when npm cannot install them
 */
export async function ensurePeers(): Promise<void> {
  const missing = missingPeers();
  if (missing.length === 0) return;
  progress(`Installing the peers into bench/node_modules; missing: ${missing.join(", ")}.`);
  const words = ["ci", "--ignore-scripts", "--no-audit", "--no-fund"];
  const npm = spawn("npm", words, { cwd: folder, stdio: ["ignore", process.stderr, process.stderr] });
  const [code] = await once(npm, "exit");
  if (code !== 0) throw new BenchError("The peers could not be installed. Run npm ci in bench/ to see why.");
}
