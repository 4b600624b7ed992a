import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { rootFile } from "./contract.ts";
import { Source } from "./source.ts";
import type { Sources } from "./source.ts";

/** The names of the folders that hold a contract. */
export function apisIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, rootFile)))
    .sort();
}

/** Reads every YAML and JSON file under a folder. */
export function readSources(folder: string): Sources {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const files = paths.filter((path) => /\.(ya?ml|json)$/.test(path)).sort();
  return new Map(
    files.map((file) => [file.replaceAll(sep, "/"), new Source(readFileSync(join(folder, file), "utf8"))]),
  );
}
