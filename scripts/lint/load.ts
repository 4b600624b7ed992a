import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { rootFile } from "./contract.ts";
import { LintError } from "./lintError.ts";
import { Source, type Sources } from "./source.ts";

/**
 * Reads every YAML and JSON file under the folder of an API.
 * @throws {LintError} when the folder holds no contract
 */
export function readSources(folder: string): Sources {
  if (!existsSync(join(folder, rootFile))) {
    throw new LintError(`${folder} has no ${rootFile}. Name an API or the folder of a contract.`);
  }
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const files = paths.filter((path) => /\.(ya?ml|json)$/.test(path)).toSorted();
  return new Map(
    files.map((file) => [file.replaceAll(sep, "/"), new Source(readFileSync(join(folder, file), "utf8"))]),
  );
}
