import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { validate } from "@actions/languageservice";
import { build } from "esbuild";
import { TextDocument } from "vscode-languageserver-textdocument";
import { root } from "../../scripts/paths.ts";

/** GitHub's own validator of actions and workflows. */
export interface Validator {
  /** What is wrong with a file, by its path; a line for each fault. */
  faults(path: string, text: string): Promise<string[]>;
  remove(): Promise<void>;
}

/** Opens the validator, whose modules want a bundler. */
export async function openValidator(): Promise<Validator> {
  const folder = await mkdtemp(join(tmpdir(), "timepact-validator-"));
  const contents = 'export { validate } from "@actions/languageservice";';
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    format: "esm",
    platform: "node",
    write: false,
  });
  const file = join(folder, "validator.mjs");
  await writeFile(file, outputFiles[0]?.contents ?? "");
  const bundled: { validate: typeof validate } = await import(pathToFileURL(file).href);
  let count = 0;
  return {
    async faults(path, text) {
      count += 1; // It remembers what it has read by its address.
      const found = await bundled.validate(TextDocument.create(`file:///${count}/${path}`, "yaml", 0, text));
      return found.map(({ message, range }) => `${path}:${range.start.line + 1}: ${message}`);
    },
    remove: () => rm(folder, { recursive: true }),
  };
}
